// Reads printed reports back, so that tests judge what a browser or GitHub would see and not the bytes.
import type {Element, Root as HtmlRoot} from 'hast'
import type {Root as MarkdownRoot} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {oneLine} from '../../src/reports/text.js'

interface Tree {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Tree[]
}

export const parseHtml = (text: string): HtmlRoot => unified().use(rehypeParse).parse(text)
export const parseMarkdown = (text: string): MarkdownRoot => unified().use(remarkParse).use(remarkGfm).parse(text)

/** Addresses in plain text are linked by the parser afterwards, escaped or not; such links stand nowhere in the file. */
export const isLiteral = (node: object): boolean => !('position' in node) || node.position === undefined

/** All nodes, in document order. */
export const nodes = <T extends Tree>(tree: T): Tree[] => [
  tree,
  ...(tree.children ?? []).flatMap((child) => nodes(child))
]

export const elements = (tree: HtmlRoot): Element[] =>
  nodes(tree as Tree).filter((node) => node.type === 'element') as unknown as Element[]

/** The text that a reader sees; white space folded, since neither format keeps it. */
export const textOf = (tree: object): string =>
  oneLine(
    nodes(tree as Tree)
      .map((node) => (node.type === 'comment' || node.type === 'html' ? '' : (node.value ?? '')))
      .join('')
  )

/** The shape of a tree without its words: neighbouring runs of text count as one. */
export function shapeOf(tree: object): string {
  const {type, children, tagName} = tree as Tree & {readonly tagName?: string}
  if (type === 'link' && isLiteral(tree)) return 'text'
  const inner = (children ?? []).map((child) => shapeOf(child)).join(' ')
  const name = tagName ?? type
  return children ? `(${name} ${inner.replace(/\btext( text)+\b/g, 'text')})` : name
}
