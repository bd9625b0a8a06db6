// A source text as quotes are compared with it: white space, quotation marks, dashes and accents in one form each, with the
// way back to the source. A quote copied from a browser or re-wrapped by an editor is still the same quote.
import type {Span} from '../document/span.js'

export interface FoldedText {
  readonly text: string
  /** Source offset at which each folded code unit begins; one entry more, for the end. */
  readonly starts: readonly number[]
  /** Offset in `text` of the next place of `part` at or after `from`, -1 where there is none. */
  readonly next: (part: string, from: number) => number
}

/** All of a text falls into these. Plain words parted by single blanks fold to themselves, many at once, unless an accent of its own stands behind them. */
const UNIT = /(?:[!-~]+ (?=[!-~]))*[!-~]+(?=[\t-~]|$)|\s+|\P{M}\p{M}*|\p{M}+/gsu

const FORMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‘’‚‛′'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((dash) => [dash, '-']))
}

function foldUnit(unit: string): string {
  if (/^\s/.test(unit)) return ' '
  return FORMS[unit] ?? unit.normalize('NFC')
}

/** Folds `source` unit by unit, in linear time. Case is kept: it can carry meaning (US/us). */
export function foldSource(source: string): FoldedText {
  const starts: number[] = []
  let text = ''
  let index = 0
  for (const unit of source.match(UNIT) ?? []) {
    const plain = /[!-~]$/.test(unit)
    const folded = plain ? unit : foldUnit(unit)
    text += folded
    // Only the first code unit of a unit has a place of its own; -1 marks places where no span may begin or end.
    for (let i = 0; i < folded.length; i++) starts.push(plain ? index + i : i === 0 ? index : -1)
    index += unit.length
  }
  starts.push(source.length)
  return {text, starts, next: (part, from) => text.indexOf(part, from)}
}

/** The folded text alone. */
export const foldedText = (source: string): string =>
  /^[\t-~]*$/.test(source) ? source.replace(/\s+/g, ' ') : foldSource(source).text

/** The source place of a stretch of the folded text, or null where it begins or ends inside a unit. */
export function unfold({starts}: FoldedText, start: number, end: number): Span | null {
  const [from, to] = [starts[start] ?? -1, starts[end] ?? -1]
  return from < 0 || to < 0 ? null : {start: from, end: to}
}

/** Code units that the index tells apart. Shorter parts are looked for from end to end. */
const KEY = 12

/** Where a quote can begin: at a word or a mark, never inside a word. */
const BEGINNING = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu

/** More places than this that begin alike are put in order, so that the right ones are found by halving. */
const MANY = 16

/** Places are in order of what stands there up to here; longer parts than this are compared one by one. */
const ORDERED = 400

function byText(text: string, places: readonly number[]): readonly number[] {
  const here = (at: number): string => text.slice(at, at + ORDERED)
  return places.toSorted((a, b) => (here(a) < here(b) ? -1 : here(a) > here(b) ? 1 : a - b))
}

/** Index of the first of the ordered places that does not stand before `part`. */
function firstAt(text: string, ordered: readonly number[], part: string): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = ordered[middle] ?? 0
    if (text.slice(at, at + part.length) < part) low = middle + 1
    else high = middle
  }
  return low
}

function amongMany(text: string, ordered: readonly number[], part: string): number[] {
  const head = part.slice(0, ORDERED)
  const found: number[] = []
  for (let index = firstAt(text, ordered, head); index < ordered.length; index++) {
    const at = ordered[index] ?? 0
    if (!text.startsWith(head, at)) break
    if (text.startsWith(part, at)) found.push(at)
  }
  return found.sort((a, b) => a - b)
}

function keyedPlaces(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  let end = 0
  // Only white space stands between two of them, so that looking for their letters finds their place.
  for (const beginning of text.match(BEGINNING) ?? []) {
    const at = text.indexOf(beginning, end)
    end = at + beginning.length
    if (at + KEY > text.length) break
    const key = text.slice(at, at + KEY)
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return places
}

/**
 * The same text with an index of the places at which a quote can begin: thousands of quotes are then found in the time of one
 * pass. A part that begins inside a word is not found.
 */
export function indexed(folded: FoldedText): FoldedText {
  const {text} = folded
  let index: Map<string, number[]> | null = null
  const ordered = new Map<string, readonly number[]>()
  let last: {readonly part: string; readonly places: readonly number[]} = {part: '', places: []}
  const placesOf = (part: string): readonly number[] => {
    index ??= keyedPlaces(text)
    const key = part.slice(0, KEY)
    const alike = index.get(key) ?? []
    if (alike.length <= MANY) return alike.filter((at) => text.startsWith(part, at))
    const inOrder = ordered.get(key) ?? byText(text, alike)
    ordered.set(key, inOrder)
    return amongMany(text, inOrder, part)
  }
  const next = (part: string, from: number): number => {
    if (part.length < KEY) return folded.next(part, from)
    if (part !== last.part) last = {part, places: placesOf(part)}
    return last.places.find((at) => at >= from) ?? -1
  }
  return {...folded, next}
}
