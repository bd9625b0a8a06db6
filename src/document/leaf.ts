// What every format is read into: the smallest stretches of words that markup sets apart, in reading order. Questions
// and blocks are found in these, so that no later step has to know about Markdown, HTML or plain text.
import type {Directive} from './directives.js'
import type {TableCell} from './document.js'
import type {PlainText} from './plain-text.js'
import type {Span} from './span.js'

/**
 * `term` is what is set above its explanation without being a heading: `<summary>`, `<dt>`. `row-head` is the first cell
 * of a table row: it names the row in the other cells and is a leaf only because it may be a question.
 */
export type LeafKind = 'heading' | 'paragraph' | 'cell' | 'term' | 'row-head'

/** What stands around a leaf. */
export interface Around {
  /** Inside a block quote. */
  readonly quoted: boolean
  /** List items, outermost first. */
  readonly items: readonly ItemPlace[]
}

/** Next free numbers, so that readers that take turns never give one twice. */
export interface Counts {
  items: number
  lists: number
  tables: number
}

/** A list item around a leaf. */
export interface ItemPlace {
  /** Unique in the document. */
  readonly id: number
  readonly list: number
  readonly ordered: boolean
  /** As printed in the source, whatever the parser counts; null for bullets. */
  readonly number: number | null
}

export interface LineBreak {
  /** Offset in the text of the one blank that stands for the break. */
  readonly at: number
  /** The next line starts in the first column of the source (after quote marks): perhaps a lazy line. */
  readonly flush: boolean
}

export interface Citation {
  /** Where in the text the mark was lifted out. */
  readonly at: number
  readonly text: string
  readonly span: Span
}

export interface Leaf extends Around {
  readonly kind: LeafKind
  /** 1 to 6 on headings, else 0. */
  readonly depth: number
  readonly text: PlainText
  readonly breaks: readonly LineBreak[]
  /** Stretches of the text that are set in bold. */
  readonly strong: readonly {readonly start: number; readonly end: number}[]
  readonly citations: readonly Citation[]
  readonly cell?: TableCell
}

/** What a reader makes of one source text, before questions are looked for. */
export interface Reading {
  readonly leaves: readonly Leaf[]
  /** A title that stands outside the text (`<title>`, front matter). */
  readonly title: string | null
  readonly problems: readonly {readonly message: string; readonly span: Span}[]
  /** Absent in formats that have no comments. */
  readonly directives?: readonly Directive[]
}
