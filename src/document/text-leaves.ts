// Plain text as leaves: blank lines part paragraphs, list markers and indentation make items, and nothing is markup.
import type {ItemPlace, Leaf, Reading} from './leaf.js'
import {TextBuilder} from './text-builder.js'

const LINE = /([ \t]*)([^\r\n]*)(?:\r\n|\r|\n|$)/y
const MARKER = /^(?:(\d{1,3})[.)]|[-*+•·▪◦‣])[ \t]+(?=\S)/
const FINISHED = /[.!?:;,]["'”’)\]]*\s*$/

interface OpenItem {
  readonly place: ItemPlace
  readonly indent: number
}

class TextReader {
  readonly leaves: Leaf[] = []
  private out: TextBuilder
  private open: OpenItem[] = []
  private items = 0
  private lists = 0
  private afterBlank = true
  private lineText = ''

  constructor(private readonly source: string) {
    this.out = new TextBuilder(source)
  }

  line(indent: number, start: number, end: number): void {
    const text = this.source.slice(start, end)
    if (text.trim() === '') {
      this.blank()
      return
    }
    const marker = MARKER.exec(text)
    if (marker && this.opensItem(marker, indent)) this.item(marker, indent)
    else if (this.afterBlank) this.open = this.open.filter((item) => indent > item.indent)
    const from = start + (marker && this.out.length === 0 && this.open.length > 0 ? marker[0].length : 0)
    if (this.out.length > 0) this.out.break({start: this.lineStart, end: start}, indent === 0)
    this.out.copy({start: from, end})
    this.lineStart = end
    this.afterBlank = false
    this.lineText = text
  }

  private lineStart = 0

  private opensItem([, number]: RegExpExecArray, indent: number): boolean {
    if (this.afterBlank || FINISHED.test(this.lineText)) return true
    const last = this.open.at(-1)
    if (number === undefined) return last?.place.ordered === false || indent > 0
    return last?.place.number === Number(number) - 1
  }

  private item([, digits]: RegExpExecArray, indent: number): void {
    this.flush()
    const closed = this.open.filter((item) => item.indent >= indent)
    this.open = this.open.filter((item) => item.indent < indent)
    const ordered = digits !== undefined
    const sibling = closed.find((item) => item.indent === indent && item.place.ordered === ordered)
    const list = sibling?.place.list ?? this.lists++
    this.open.push({place: {id: this.items++, list, ordered, number: ordered ? Number(digits) : null}, indent})
  }

  private blank(): void {
    this.flush()
    this.afterBlank = true
  }

  flush(): void {
    const words = this.out.finish()
    this.out = new TextBuilder(this.source)
    if (words)
      this.leaves.push({kind: 'paragraph', depth: 0, ...words, quoted: false, items: this.open.map((o) => o.place)})
  }
}

/** Reads plain text. */
export function readText(source: string): Reading {
  const reader = new TextReader(source)
  LINE.lastIndex = source.startsWith('\uFEFF') ? 1 : 0
  while (LINE.lastIndex < source.length) {
    const at = LINE.lastIndex
    const match = LINE.exec(source)
    if (!match) break
    const [, blanks = '', text = ''] = match
    const start = at + blanks.length
    reader.line(blanks.length, start, start + text.trimEnd().length)
  }
  reader.flush()
  return {leaves: reader.leaves, title: null, problems: []}
}
