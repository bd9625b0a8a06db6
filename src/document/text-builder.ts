// Collects the words of one leaf while a reader walks its markup, and keeps what later steps need to know about them:
// where lines ended, which words were strong, which marks cite a source.
import type {Run} from './align.js'
import type {Leaf} from './leaf.js'
import {liftMarks} from './lift-marks.js'
import type {Piece} from './plain-text.js'
import type {Span} from './span.js'

/** A stretch of the text under construction: offsets in the text, half open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words of a leaf before anyone knows what kind of leaf it is. */
export type Words = Pick<Leaf, 'text' | 'breaks' | 'strong' | 'citations'>

export class TextBuilder {
  private text = ''
  private readonly pieces: Piece[] = []
  private readonly breaks: {at: number; flush: boolean}[] = []
  private readonly strong: Stretch[] = []
  private readonly marks: Stretch[] = []
  private pendingBreak: {span: Span; flush: boolean} | null = null
  private skipped = false
  private lastVerbatim = false

  /** `collapse`: blanks in a row are one blank to the reader, as in HTML. */
  constructor(
    private readonly source: string,
    private readonly collapse = false
  ) {}

  get length(): number {
    return this.text.length
  }

  /** Where the last words ended in the source; 0 before the first. */
  get sourceEnd(): number {
    return this.pieces.at(-1)?.source.end ?? 0
  }

  /** Adds a run; blanks at the start of a line and after something skipped between blanks are not doubled. */
  add({text, source, verbatim}: Run): void {
    const atEdge =
      this.text === '' || this.pendingBreak !== null || ((this.skipped || this.collapse) && /\s$/.test(this.text))
    const blanks = atEdge ? (/^\s*/.exec(text)?.[0].length ?? 0) : 0
    if (blanks === text.length) return
    this.skipped = false
    this.flushBreak()
    this.push(text.slice(blanks), verbatim ? {start: source.start + blanks, end: source.end} : source, verbatim)
  }

  /** Adds source characters as they stand. */
  copy(span: Span): void {
    this.add({text: this.source.slice(span.start, span.end), source: span, verbatim: true})
  }

  /** Ends a line. `flush`: the next line starts in the first column of the source, whatever it belongs to. */
  break(span: Span, flush: boolean): void {
    if (this.text !== '' && !this.pendingBreak) this.pendingBreak = {span, flush}
  }

  /** Something without words stood here (an image, struck text). */
  skip(): void {
    this.skipped = true
  }

  /** Adds a citation mark as printed. */
  mark(span: Span): void {
    const start = this.text.length
    this.copy(span)
    const end = this.text.length
    if (end > start) this.marks.push({start: end - (span.end - span.start), end})
  }

  /** Everything added since text offset `start` is strong. */
  markStrong(start: number): void {
    if (this.text.length > start) this.strong.push({start, end: this.text.length})
  }

  /** The words without citation marks and blanks at the ends; null where there are none. */
  finish(): Words | null {
    const {text, pieces, breaks, strong, marks} = this
    const words = liftMarks({text, pieces}, breaks, strong, marks)
    return words.text.text === '' ? null : words
  }

  private flushBreak(): void {
    const pending = this.pendingBreak
    if (!pending) return
    this.pendingBreak = null
    // After something skipped at the end of the line a blank is there already.
    if (!/\s$/.test(this.text)) this.push(' ', pending.span, false)
    this.breaks.push({at: this.text.length - 1, flush: pending.flush})
  }

  private push(text: string, source: Span, verbatim: boolean): void {
    const last = this.pieces.at(-1)
    if (verbatim && this.lastVerbatim && last?.source.end === source.start) {
      const whole = {start: last.source.start, end: source.end}
      this.pieces[this.pieces.length - 1] = {...last, length: last.length + text.length, source: whole}
    } else this.pieces.push({at: this.text.length, length: text.length, source})
    this.lastVerbatim = verbatim
    this.text += text
  }
}
