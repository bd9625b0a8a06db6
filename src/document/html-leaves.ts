// HTML as leaves, with the same meaning as in Markdown: what a reader of the page sees, markup and furniture left out.
import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {align, beforeEntity, type Markup, type Run} from './align.js'
import {placesOfNodes, readDirectives} from './directives.js'
import type {Around, Counts, ItemPlace, Leaf, LeafKind, Reading} from './leaf.js'
import type {Span} from './span.js'
import {tableLeaves} from './table-leaves.js'
import {TextBuilder, type Words} from './text-builder.js'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, {fragment: true}).freeze()

const TEXT: Markup = {escapes: false, entities: true, folds: false, tags: true}

const SKIPPED = new Set(
  'script style template noscript nav pre svg math iframe object video audio canvas select textarea del s strike img'.split(
    ' '
  )
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q ruby rp rt samp small span strong sub sup time tt u var wbr'.split(
    ' '
  )
)
const TERMS = new Set(['dt', 'summary', 'button'])

type Child = RootContent | ElementContent

interface Where extends Around {
  readonly kind: LeafKind
  readonly depth: number
}

/** Reads the words below some nodes; `onBlock` is called where a block element ends the line of words. */
class HtmlReader {
  readonly leaves: Leaf[] = []
  title: string | null = null
  private out: TextBuilder

  constructor(
    private readonly source: string,
    private readonly base: number,
    private readonly end: number,
    private readonly counts: Counts
  ) {
    this.out = new TextBuilder(source, true)
  }

  block(nodes: readonly Child[], where: Where): void {
    this.flush(where)
    this.children(nodes, where)
    this.flush(where)
  }

  private children(nodes: readonly Child[], where: Where): void {
    for (const node of nodes) {
      if (node.type === 'text') this.text(node.value, this.spanOf(node), where)
      else if (node.type === 'element') this.element(node, where)
    }
  }

  private element(node: Element, where: Where): void {
    const {tagName: name, children} = node
    if (name === 'title') this.title ??= plainWords(children)
    else if (name === 'br') this.lineBreak(node)
    else if (SKIPPED.has(name) || 'hidden' in node.properties) this.out.skip()
    else if (INLINE.has(name)) this.inline(node, where)
    else if (/^h[1-6]$/.test(name)) this.block(children, {...where, kind: 'heading', depth: Number(name[1])})
    else if (TERMS.has(name)) this.block(children, {...where, kind: 'term'})
    else if (name === 'blockquote') this.block(children, {...where, quoted: true})
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.list(node, where)
    else if (name === 'table') this.table(node, where)
    else this.block(children, where.kind === 'paragraph' ? where : {...where})
  }

  private inline(node: Element, where: Where): void {
    const start = this.out.length
    const mark = node.tagName === 'sup' && citesByNumber(node) ? this.spanOf(node.children[0]) : null
    if (mark) this.out.mark(mark)
    else this.children(node.children, where)
    if (node.tagName === 'strong' || node.tagName === 'b') this.out.markStrong(start)
  }

  private text(value: string, span: Span | null, where: Where): void {
    const from = span
      ? {start: beforeEntity(this.source, span.start), end: span.end}
      : {start: Math.max(this.base, this.out.sourceEnd), end: this.end}
    for (const run of align(value, this.source, from, TEXT)) {
      // Formatting that the parser moved can put later text first: places inside one leaf must not run backwards.
      if (run.source.start < this.out.sourceEnd) this.flush(where)
      for (const part of collapse(run)) this.out.add(part)
    }
  }

  private lineBreak(node: Element): void {
    const span = this.spanOf(node)
    if (span) this.out.break(span, true)
  }

  private flush(where: Where): void {
    const words = this.out.finish()
    this.out = new TextBuilder(this.source, true)
    if (words)
      this.leaves.push({kind: where.kind, depth: where.depth, quoted: where.quoted, items: where.items, ...words})
  }

  private list(node: Element, where: Where): void {
    this.flush(where)
    const list = this.counts.lists++
    const ordered = node.tagName === 'ol'
    let number = Number(node.properties['start'] ?? 1)
    for (const child of node.children) {
      if (child.type !== 'element' || child.tagName !== 'li') {
        this.children([child], where)
        continue
      }
      number = Number(child.properties['value'] ?? number)
      const place: ItemPlace = {id: this.counts.items++, list, ordered, number: ordered ? number : null}
      this.block(child.children, {...where, kind: 'paragraph', items: [...where.items, place]})
      number++
    }
    this.flush(where)
  }

  private table(node: Element, where: Where): void {
    this.flush(where)
    const rows = below(node, 'tr').map((row) => row.children.filter(isCell))
    const layout = rows.some((row) =>
      row.some((cell) => below(cell, 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4').length > 0)
    )
    const caption = below(node, 'caption')[0]
    if (caption) this.block(caption.children, where)
    if (layout) {
      for (const cell of rows.flat()) this.block(cell.children, where)
      return
    }
    const hasHead = rows.length > 1 && (rows[0] ?? []).every((cell) => cell.tagName === 'th')
    const words = rows.map((row) => row.map((cell) => this.cell(cell, where)))
    this.leaves.push(...tableLeaves(this.counts.tables++, words, hasHead, {quoted: where.quoted, items: where.items}))
  }

  /** The words of a cell, whatever blocks it is made of. */
  private cell(cell: Element, where: Where): Words | null {
    const inner = new HtmlReader(this.source, this.base, this.end, this.counts)
    for (const child of cell.children) {
      if (child.type === 'text') inner.text(child.value, inner.spanOf(child), where)
      else if (child.type === 'element') inner.cellElement(child, where)
    }
    return inner.out.finish()
  }

  private cellElement(node: Element, where: Where): void {
    const span = this.spanOf(node)
    if (INLINE.has(node.tagName) || SKIPPED.has(node.tagName) || node.tagName === 'br') {
      this.element(node, where)
      return
    }
    if (span) this.out.break({start: span.start, end: span.start + 1}, true)
    for (const child of node.children) {
      if (child.type === 'text') this.text(child.value, this.spanOf(child), where)
      else if (child.type === 'element') this.cellElement(child, where)
    }
    if (span) this.out.break({start: span.end - 1, end: span.end}, true)
  }

  private spanOf(node: Nodes | undefined): Span | null {
    const start = node?.position?.start.offset
    const end = node?.position?.end.offset
    return start === undefined || end === undefined ? null : {start: start + this.base, end: end + this.base}
  }
}

const isCell = (node: Child): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')

/** Elements of some names below a node, not looking inside those found. */
function below(node: Element, ...names: readonly string[]): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : names.includes(child.tagName) ? [child] : below(child, ...names)
  )
}

const plainWords = (nodes: readonly Child[]): string | null =>
  nodes
    .map((n) => (n.type === 'text' ? n.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim() || null

/** `<sup><a>3</a></sup>` cites, `m<sup>2</sup>` does not. */
const citesByNumber = (node: Element): boolean => {
  const link = node.children[0]
  return (
    node.children.length === 1 &&
    link?.type === 'element' &&
    link.tagName === 'a' &&
    /^\[?\d{1,3}\]?$/.test(plainWords(link.children) ?? '')
  )
}

/** Runs of blanks become one blank. */
function collapse(run: Run): Run[] {
  if (!run.verbatim) return [/^\s+$/.test(run.text) ? {...run, text: ' '} : run]
  return [...run.text.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)].map(({0: text, index}) => {
    const source = {start: run.source.start + index, end: run.source.start + index + text.length}
    return /^[ \t\n\f\r]/.test(text) && text !== ' '
      ? {text: ' ', source, verbatim: false}
      : {text, source, verbatim: true}
  })
}

const OUTSIDE: Where = {kind: 'paragraph', depth: 0, quoted: false, items: []}

/** Reads a whole page. */
export function readHtml(source: string): Reading {
  const reader = new HtmlReader(source, 0, source.length, {items: 0, lists: 0, tables: 0})
  const root = page.parse(source)
  reader.block(root.children, OUTSIDE)
  const directives = readDirectives(source, placesOfNodes(root, 'comment'))
  return {leaves: reader.leaves.toSorted(inSourceOrder), title: reader.title, problems: [], directives}
}

/** Reads a block of HTML that stands inside another text. */
export function readHtmlBlock(source: string, span: Span, around: Around, counts: Counts): Leaf[] {
  const text = source.slice(span.start, span.end)
  const clean = around.quoted ? text.replace(/(?<=[\r\n][ \t]*(?:>[ \t]*)*)>/g, ' ') : text
  const root: Root = fragment.parse(clean)
  const reader = new HtmlReader(source, span.start, span.end, counts)
  reader.block(root.children, {...OUTSIDE, ...around})
  return reader.leaves.toSorted(inSourceOrder)
}

const inSourceOrder = (a: Leaf, b: Leaf): number =>
  (a.text.pieces[0]?.source.start ?? 0) - (b.text.pieces[0]?.source.start ?? 0)
