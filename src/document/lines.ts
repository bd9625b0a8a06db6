// Questions and answers are found on lines, not on the parser's list items: CommonMark joins question 10 with the
// numbered answer below it into one list and counts on. A line knows the marker that the source prints before it.
import type {Leaf} from './leaf.js'

export interface Line {
  readonly leaf: Leaf
  /** Place of the leaf among all leaves. */
  readonly at: number
  /** Offsets in the text of the leaf, marker included. */
  readonly start: number
  readonly end: number
  /** Where the words after a marker begin; `start` where there is no marker in the text. */
  readonly body: number
  /** A list marker that the parser took for text: glued to the line above, or escaped. */
  readonly marker: {readonly ordered: boolean; readonly number: number | null} | null
  /** The number printed before the line, whoever read it. */
  readonly number: number | null
  /** First line of its leaf. */
  readonly opens: boolean
  /** Starts in the first column of the source, inside a leaf that began on an earlier line. */
  readonly flush: boolean
}

const MARKER = /^(?:\(?(\d{1,3})[.)]|[•·▪◦‣])\s+(?=\S)/
const FINISHED = /[.!?:;…]["'”’»)\]*]*$/
const ASKS = /[?？]["'”’»)\]*_]*$/
// "Q: Is it free? A: Yes." on one line.
const ANSWER_AFTER = /^(?:q|question)\b.*?[?？]["'”’)]*\s+(?=a(?:nswer)?\s*\d*\s*[:.)])/i
const LABEL_ALONE = /^(?:q|question)\s*\d{0,3}\s*[:.)]?$/i
// A question that wraps is seldom longer than this, and running text often is.
const LONGEST_WRAPPED = 300

/** True where a line ends in a question mark, quotes and brackets aside. */
export const asks = (text: string): boolean => ASKS.test(text.trimEnd())

/** True where a sentence could end here. */
export const isFinished = (text: string): boolean => FINISHED.test(text.trimEnd())

export const textOf = ({leaf, body, end}: Pick<Line, 'leaf' | 'body' | 'end'>): string =>
  leaf.text.text.slice(body, end)

interface Cut {
  readonly start: number
  readonly end: number
  readonly flush: boolean
}

/** The stretches of a leaf between its line breaks. Only paragraphs have lines: a wrapped heading is one. */
function cutAtBreaks({kind, text: {text}, breaks}: Leaf): Cut[] {
  if (kind !== 'paragraph') return [{start: 0, end: text.length, flush: false}]
  const starts = [{at: -1, flush: false}, ...breaks]
  return starts
    .map(({at, flush}, i) => ({start: at + 1, end: breaks[i]?.at ?? text.length, flush}))
    .map((cut) => trim(text, cut))
    .filter((cut) => cut.end > cut.start)
}

function trim(text: string, {start, end, flush}: Cut): Cut {
  const words = text.slice(start, end)
  return {start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length, flush}
}

/** Cuts `**Is it free?** Yes.` and `Q: Is it free? A: Yes.` in two. */
function cutRunIn(leaf: Leaf, cut: Cut): Cut[] {
  const text = leaf.text.text
  const body = cut.start + (MARKER.exec(text.slice(cut.start, cut.end))?.[0].length ?? 0)
  const strong = leaf.strong.find((s) => s.start <= body && s.end > body && s.end < cut.end)
  const labelled = ANSWER_AFTER.exec(text.slice(body, cut.end))?.[0].length
  const end =
    strong && asks(text.slice(body, strong.end)) ? strong.end : labelled === undefined ? null : body + labelled
  if (end === null || leaf.kind !== 'paragraph') return [cut]
  const next = end + (/^\s*/.exec(text.slice(end, cut.end))?.[0].length ?? 0)
  if (next >= cut.end) return [cut]
  return [
    {start: cut.start, end: text.slice(0, end).trimEnd().length, flush: cut.flush},
    {start: next, end: cut.end, flush: false}
  ]
}

/** Joins a question that goes on over a line ending, and a label with the question below it. */
function joinWrapped(leaf: Leaf, cuts: readonly Cut[]): Cut[] {
  const text = leaf.text.text
  const joined: Cut[] = []
  for (const cut of cuts) {
    const last = joined.at(-1)
    const above = last ? text.slice(last.start, last.end) : ''
    const goesOn =
      last && !isFinished(above) && asks(text.slice(cut.start, cut.end)) && cut.end - last.start <= LONGEST_WRAPPED
    const opensHere = MARKER.test(text.slice(cut.start, cut.end)) || isLabelled(text.slice(cut.start, cut.end))
    if (last && !opensHere && (goesOn || LABEL_ALONE.test(above))) joined[joined.length - 1] = {...last, end: cut.end}
    else joined.push(cut)
  }
  return joined
}

const isLabelled = (text: string): boolean => /^(?:q|question|a|answer)\s*\d{0,3}\s*[:.)]/i.test(text)

function toLine(leaf: Leaf, at: number, {start, end, flush}: Cut, i: number, firstOfItem: boolean): Line {
  const marker = leaf.kind === 'cell' || leaf.kind === 'row-head' ? null : MARKER.exec(leaf.text.text.slice(start, end))
  const glued = marker
    ? {ordered: marker[1] !== undefined, number: marker[1] === undefined ? null : Number(marker[1])}
    : null
  const own = i === 0 && firstOfItem ? (leaf.items.at(-1)?.number ?? null) : null
  return {
    leaf,
    at,
    start,
    end,
    body: start + (marker?.[0].length ?? 0),
    marker: glued,
    number: glued?.number ?? own,
    opens: i === 0,
    flush
  }
}

/** All lines of the leaves, in order. */
export function readLines(leaves: readonly Leaf[]): Line[] {
  const seen = new Set<number>()
  return leaves.flatMap((leaf, at) => {
    const item = leaf.items.at(-1)?.id
    const firstOfItem = item !== undefined && !seen.has(item)
    for (const {id} of leaf.items) seen.add(id)
    const cuts = joinWrapped(leaf, cutAtBreaks(leaf)).flatMap((cut) => cutRunIn(leaf, cut))
    return cuts.map((cut, i) => toLine(leaf, at, cut, i, firstOfItem))
  })
}
