// Short names for the nodes that the Markdown reports are built from, and the one place where they become text. Text from
// outside enters only through `t` and `code`, and the serializer escapes it: it cannot open a heading, a cell or a link.
import type {BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent, Table} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {type Options, toMarkdown} from 'mdast-util-to-markdown'
import type {Stretch} from '../passage.js'
import {capital, messageParts, oneLine, webAddress} from '../text.js'

export type Block = RootContent
export type Inline = PhrasingContent

/** White space at an edge is kept as one space, so that neighbours do not run together. */
export const t = (text: string): Inline => {
  const line = oneLine(text)
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  return {type: 'text', value: line === '' ? before : `${before}${line}${after}`}
}

export const strong = (text: string): Inline => ({type: 'strong', children: [t(oneLine(text))]})
export const em = (text: string): Inline => ({type: 'emphasis', children: [t(oneLine(text))]})
export const code = (text: string): Inline => ({type: 'inlineCode', value: oneLine(text) || ' '})

/** A message as a sentence, what it copies from elsewhere set as code. */
export const message = (text: string): Inline[] =>
  messageParts(capital(text)).map((part) => (part.copied ? code(part.text) : {type: 'text', value: part.text}))

/** An address in full, readable on paper; a link only where it leads to the web. */
export const address = (url: string): Inline => {
  const safe = webAddress(url)
  return safe === null ? code(url) : {type: 'link', url: safe, children: [{type: 'text', value: safe}]}
}

export const link = (url: string, text: string): Inline => ({type: 'link', url, children: [t(text)]})

export const p = (...children: Inline[]): BlockContent => ({type: 'paragraph', children})
export const quote = (...children: BlockContent[]): BlockContent => ({type: 'blockquote', children})

export const heading = (depth: number, ...children: Inline[]): Block => ({
  type: 'heading',
  depth: depth === 1 ? 1 : depth === 2 ? 2 : depth === 3 ? 3 : 4,
  children
})

export const item = (...children: (BlockContent | DefinitionContent)[]): ListItem => ({
  type: 'listItem',
  spread: children.length > 1,
  children
})

/** A loose list sets each item apart, so that a changed claim is a changed block. */
export const list = (items: readonly ListItem[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: items.some((each) => each.children.length > 1),
  children: [...items]
})

/** The first row is the head; `numbers` columns are set to the right. */
export const table = (rows: readonly (readonly (Inline | Inline[])[])[], numbers: readonly number[]): Table => ({
  type: 'table',
  align: (rows[0] ?? []).map((_, column) => (numbers.includes(column) ? 'right' : null)),
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: [cell].flat()}))
  }))
})

/** A quote as printed in the document, the clashing words in bold. */
export const passage = (stretches: readonly Stretch[]): Inline[] =>
  stretches.map(({text, marked}) => (marked ? strong(text) : t(text)))

/** Unaligned pipes: one longer cell must not change every line of its table. */
const FORM: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  listItemIndent: 'one',
  extensions: [gfmToMarkdown({tablePipeAlign: false})]
}

export const print = (children: readonly Block[]): string => {
  const root: Root = {type: 'root', children: [...children]}
  return toMarkdown(root, FORM)
}
