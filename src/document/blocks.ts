// Lines become blocks: one paragraph, list item, cell or heading each. Lists are put together from the printed numbers,
// so that an answer's items make a list of their own even where the parser joined them with the questions.
import type {Block, BlockKind, ListItem} from './document.js'
import type {ItemPlace, Leaf} from './leaf.js'
import {isFinished, type Line, textOf} from './lines.js'
import {type PlainText, slicePlain, wholeSpan} from './plain-text.js'

/** Lines of one leaf that belong together. */
interface Segment {
  readonly lines: readonly Line[]
  readonly leaf: Leaf
  /** A heading by its use, whatever the markup says. */
  readonly isTitle: boolean
  /** An unindented line after a finished sentence has left the list item that the parser hung it on. */
  readonly left: boolean
}

interface OpenList {
  readonly id: number
  readonly source: number | null
  readonly ordered: boolean
  readonly leadIn: number | null
  number: number | null
  item: number | null
}

const ANSWER = /^(?:a|ans|answer)\s*\d{0,3}\s*:(?:\s+|$)/i
// "A. Smith" is a name unless the question was printed with a label too.
const ANSWER_IN_PAIR = /^(?:a|ans|answer)\s*\d{0,3}\s*[:.)\-–](?:\s+|$)/i
const DEFINITION = /^:\s+/

/** The question that a section answers, as far as its blocks depend on it. */
export interface Asked {
  readonly text: string
  readonly labelled: boolean
}

/** Cuts consecutive lines into segments; `titleLine` stands alone. */
export function segment(lines: readonly Line[], titleLine: Line | null): Segment[] {
  const segments: {lines: Line[]; leaf: Leaf; isTitle: boolean; left: boolean}[] = []
  for (const line of lines) {
    const last = segments.at(-1)
    const above = last?.lines.at(-1)
    const leaves = line.flush && line.leaf.items.length > 0 && above !== undefined && isFinished(textOf(above))
    const isTitle = line === titleLine
    const joins = last && above && above.leaf === line.leaf && !line.marker && !leaves && !isTitle && !last.isTitle
    if (joins) last.lines.push(line)
    else
      segments.push({
        lines: [line],
        leaf: line.leaf,
        isTitle,
        left: line.flush && line.leaf.items.length > 0 && !line.opens
      })
  }
  return segments
}

/** Makes the blocks of one section. `nextList` gives ids that are unique in the document. */
export class SectionBlocks {
  readonly blocks: Block[] = []
  private lists: OpenList[] = []

  constructor(
    private readonly nextList: () => number,
    private readonly question: Asked | null
  ) {}

  /** Adds the block of a segment; `questionItems` hold the question and count as no list. */
  add(part: Segment, questionItems: ReadonlySet<number>): void {
    const text = this.words(part)
    if (!text) return
    const kind = this.kindOf(part, questionItems)
    const {leaf} = part
    const cell = kind === 'table-cell' ? leaf.cell : undefined
    const item = kind === 'list-item' ? this.item(part, itemsOf(part, questionItems)) : undefined
    if (kind !== 'list-item') this.lists = []
    const from = part.lines[0]?.start ?? 0
    const to = part.lines.at(-1)?.end ?? leaf.text.text.length
    const ends = part.lines.at(-1)?.end === leaf.text.text.length
    this.blocks.push({
      kind,
      text,
      span: wholeSpan(text),
      quoted: leaf.quoted,
      ...(item ? {item} : {}),
      ...(cell ? {cell} : {}),
      citations: leaf.citations
        .filter((c) => c.at >= from && (c.at < to || (c.at === to && (ends || c.at > from))))
        .map(({text: t, span}) => ({text: t, span}))
    })
  }

  private kindOf(part: Segment, questionItems: ReadonlySet<number>): BlockKind {
    if (part.isTitle || part.leaf.kind === 'heading' || part.leaf.kind === 'term') return 'heading'
    // In a table of questions and answers the row head has become the question.
    if (part.leaf.cell && !part.leaf.cell.rowHead.text.includes(this.question?.text ?? '\n')) return 'table-cell'
    return part.lines[0]?.marker || itemsOf(part, questionItems).length > 0 ? 'list-item' : 'paragraph'
  }

  /** The text of the lines without marker, or the label of an answer; null where nothing is left. */
  private words({lines, leaf}: Segment): PlainText | null {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last || leaf.kind === 'row-head') return null
    const start = leaf.kind === 'paragraph' ? first.body : first.start
    const text = leaf.text.text.slice(start, last.end)
    const label = this.answerLabel(text)
    const from = start + label
    return from < last.end ? slicePlain(leaf.text, from, last.end) : null
  }

  /** Length of an `A:` before the first words of an answer. */
  private answerLabel(text: string): number {
    if (!this.question || this.blocks.length > 0) return 0
    const label = (this.question.labelled ? ANSWER_IN_PAIR : ANSWER).exec(text) ?? DEFINITION.exec(text)
    return label?.[0].length ?? 0
  }

  private item(part: Segment, items: readonly ItemPlace[]): ListItem {
    const glued = part.lines[0]?.marker
    const place = glued ? null : (items.at(-1) ?? null)
    const depth = Math.max(0, items.length - (place ? 1 : 0))
    const [ordered, number] = place ? [place.ordered, place.number] : [glued?.ordered ?? false, glued?.number ?? null]
    this.lists = this.lists.slice(0, depth + 1)
    const open = this.lists[depth]
    const first = !(open && place && open.item === place.id)
    const goesOn = open && (first ? continues(open, place, ordered, number) : true)
    const list = goesOn ? open : this.openList(depth, place, ordered, part.leaf.quoted)
    list.number = number
    list.item = place?.id ?? null
    this.lists[depth] = list
    return {list: list.id, ordered, number, depth, leadIn: list.leadIn, first}
  }

  private openList(depth: number, place: ItemPlace | null, ordered: boolean, quoted: boolean): OpenList {
    return {
      id: this.nextList(),
      source: place?.list ?? null,
      ordered,
      leadIn: this.leadIn(depth, quoted),
      number: null,
      item: null
    }
  }

  /** The block right above leads in: a paragraph, the item around a nested list, or an item that announces more. */
  private leadIn(depth: number, quoted: boolean): number | null {
    const last = this.blocks.at(-1)
    if (!last || last.quoted !== quoted) return null
    const around = last.kind === 'list-item' && (last.item?.depth === depth - 1 || /:$/.test(last.text.text))
    return around || (depth === 0 && last.kind === 'paragraph') ? this.blocks.length - 1 : null
  }
}

/** A list goes on while it is the same in the source (or glued to it) and its numbers do not fall back. */
function continues(open: OpenList, place: ItemPlace | null, ordered: boolean, number: number | null): boolean {
  if (open.ordered !== ordered) return false
  if (number === null || open.number === null) return place === null || open.source === place.list
  const sameSource = place !== null && open.source === place.list
  return sameSource ? number >= open.number : number === open.number + 1
}

/** The items around a segment, from below the one that holds the question. */
function itemsOf({leaf: {items}, left}: Segment, questionItems: ReadonlySet<number>): readonly ItemPlace[] {
  if (left) return []
  const question = items.findLastIndex((item) => questionItems.has(item.id))
  return items.slice(question + 1)
}
