// What the first room makes of a source text. Every later room reads this and never the markup.
import type {Directive} from './directives.js'
import type {PlainText} from './plain-text.js'
import type {Span} from './span.js'

export const FORMATS = ['markdown', 'text', 'html', 'json', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]

/** One source text. Any text is a document: reading never throws. */
export interface Document {
  readonly path?: string
  readonly format: Format
  readonly source: string
  /** The page's own title: the first heading, `<title>`, or the line before the first question; null where there is none. */
  readonly title: string | null
  /** In source order. A section with a question is an answer. */
  readonly sections: readonly Section[]
  /** What could not be read (a broken JSONL line, a chunk over the size limit). The rest was read all the same. */
  readonly problems: readonly ReadProblem[]
  /** Comments addressed to claimlint, in source order; absent or empty where there are none. */
  readonly directives?: readonly Directive[]
}

export interface ReadProblem {
  /** A fragment without full stop that says what is wrong and what to do. */
  readonly message: string
  readonly span: Span
}

/** One question with the text that answers it, or text outside any question (`question` is null). */
export interface Section {
  /** Stable: from the question's or heading's folded words, not from its position; twins get `-2`, `-3`. */
  readonly id: string
  readonly question: PlainText | null
  /** The number printed before the question in the source, if any. */
  readonly number: number | null
  /** Headings above this section, outermost first, without the question itself. */
  readonly headingPath: readonly string[]
  /** From the question (or the first block) to the end of the last block. */
  readonly span: Span
  /** In reading order, without the question. */
  readonly blocks: readonly Block[]
}

export const BLOCK_KINDS = ['paragraph', 'list-item', 'table-cell', 'heading'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** One paragraph, one paragraph of a list item, one table cell under its header, or one heading that is no question. */
export interface Block {
  readonly kind: BlockKind
  /** Without list marker, heading hashes, emphasis marks and link targets. Never blank. */
  readonly text: PlainText
  /** The source place of the text, markup inside it included, marker before it excluded. */
  readonly span: Span
  /** Inside a block quote. */
  readonly quoted: boolean
  /** Only on `list-item`. */
  readonly item?: ListItem
  /** Only on `table-cell`. */
  readonly cell?: TableCell
  /** Marks like `[1]`, `[^1]`, `(Smith 2020)` were lifted out of `text`; here they are, as printed. */
  readonly citations: readonly {readonly text: string; readonly span: Span}[]
}

export interface ListItem {
  /** Same for all items of one list; unique in the document. */
  readonly list: number
  readonly ordered: boolean
  /** The number printed in the source, null for bullets. */
  readonly number: number | null
  /** 0 for the outermost list. */
  readonly depth: number
  /** Index in `blocks` of the paragraph or item that leads into this list, null where nothing does. */
  readonly leadIn: number | null
  /** False on the second and later paragraphs of one item. */
  readonly first: boolean
}

/** A body cell; header cells and the cells of the first column are not blocks of their own where they only name rows. */
export interface TableCell {
  readonly table: number
  readonly row: number
  readonly column: number
  /** The head of this cell's column. */
  readonly columnHead: PlainText
  /** The text of the first cell of this row. */
  readonly rowHead: PlainText
  /** The head of the first column. */
  readonly cornerHead: PlainText
}
