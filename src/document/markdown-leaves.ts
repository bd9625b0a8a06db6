// Markdown as leaves. Code blocks, comments and footnote definitions hold no answers and are left out.
import type {List, ListItem, Nodes, Root, Table, TableRow} from 'mdast'
import {toString as wordsIn} from 'mdast-util-to-string'
import {placesOfNodes, readDirectives} from './directives.js'
import {readHtmlBlock} from './html-leaves.js'
import type {Around, Counts, Leaf, LeafKind, Reading} from './leaf.js'
import {readPhrasing, spanOf} from './markdown-text.js'
import {parseMarkdown} from './parse-markdown.js'
import {tableLeaves} from './table-leaves.js'
import type {Words} from './text-builder.js'

class LeafReader {
  readonly leaves: Leaf[] = []
  private readonly counts: Counts = {items: 0, lists: 0, tables: 0}

  constructor(private readonly source: string) {}

  read(node: Nodes, around: Around): void {
    switch (node.type) {
      case 'paragraph':
        this.leaf('paragraph', 0, this.words(node), around)
        break
      case 'heading':
        this.leaf('heading', node.depth, this.words(node), around)
        break
      case 'blockquote':
        this.all(node.children, {...around, quoted: true})
        break
      case 'list':
        this.list(node, around)
        break
      case 'table':
        this.table(node, around)
        break
      case 'html':
        this.html(node, around)
        break
      case 'root':
        this.all(node.children, around)
        break
      default:
    }
  }

  private all(nodes: readonly Nodes[], around: Around): void {
    for (const node of nodes) this.read(node, around)
  }

  private words(node: Extract<Nodes, {type: 'paragraph' | 'heading' | 'tableCell'}>): Words | null {
    const span = spanOf(node)
    // Pictures alone are no words: what stands in their place for those who cannot see them is no statement of the page.
    const blank = wordsIn(node, {includeImageAlt: false}).trim() === ''
    return span && !blank ? readPhrasing(node.children, this.source, span) : null
  }

  private leaf(kind: LeafKind, depth: number, words: Words | null, around: Around): void {
    if (words) this.leaves.push({kind, depth, ...words, ...around})
  }

  private list(node: List, around: Around): void {
    const list = this.counts.lists++
    for (const item of node.children) {
      const place = {
        id: this.counts.items++,
        list,
        ordered: node.ordered === true,
        number: this.printedNumber(node, item)
      }
      this.all(item.children, {...around, items: [...around.items, place]})
    }
  }

  /** The number in the source: after a swallowed list the parser's own count is wrong. */
  private printedNumber(list: List, item: ListItem): number | null {
    const start = spanOf(item)?.start
    if (list.ordered !== true || start === undefined) return null
    return Number.parseInt(this.source.slice(start, start + 12).trimStart(), 10)
  }

  private table(node: Table, around: Around): void {
    const rows = node.children.map((row: TableRow) => row.children.map((cell) => this.words(cell)))
    this.leaves.push(...tableLeaves(this.counts.tables++, rows, true, around))
  }

  private html(node: Nodes, around: Around): void {
    const span = spanOf(node)
    if (!span) return
    this.leaves.push(...readHtmlBlock(this.source, span, around, this.counts))
  }
}

// A front matter block is data about the page. Its place is blanked out, so that offsets stay.
const FRONT_MATTER = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)(?:[^\r\n]*(?:\r\n|\r|\n))*?---[ \t]*(?=\r\n|\r|\n|$)/
const TITLE = /^title:[ \t]*(['"]?)(.+?)\1[ \t]*$/m

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Reads Markdown with GFM. */
export function readMarkdown(source: string): Reading {
  const front = FRONT_MATTER.exec(source)?.[0] ?? (source.startsWith('\uFEFF') ? '\uFEFF' : '')
  const {root, problems} = parseMarkdown(blank(front) + source.slice(front.length))
  const reader = new LeafReader(source)
  reader.read(root satisfies Root, {quoted: false, items: []})
  const directives = readDirectives(source, placesOfNodes(root, 'html'))
  return {leaves: reader.leaves, title: TITLE.exec(front)?.[2] ?? null, problems, directives}
}
