// How much of a quote stands in another stretch of text, and where: words in order weigh most, then words in any order, then
// how few strange words stand between them.
import type {Span} from '../../document/span.js'
import type {Word} from './words.js'

/** "the" and "of" stand everywhere; a quote is not found by them. */
const LIGHT = 0.3

/** Order tells a sentence from another on the same subject; the other two mostly decide between look-alikes. */
const WEIGHTS = {inOrder: 0.7, anyOrder: 0.15, dense: 0.15} as const

export interface Likeness {
  /** 0 to 1. */
  readonly score: number
  /** Index of the first and after the last word that the quote has in order; start = end where it has none. */
  readonly found: Span
}

/** Words of a text as seen from a quote: numbers are compared many times faster than words. */
export interface Numbered {
  readonly words: readonly Word[]
  /** Which of the quote's different words each is; -1 for none of them. */
  readonly numbers: readonly number[]
}

/** A quote made ready for a look at many places. */
export interface Likenesses {
  readonly number: (text: readonly Word[]) => Numbered
  /**
   * How much of the quote is in `text`; null where the score is below `least` for certain, which the words tell without their
   * order. Takes time by the product of both lengths: windows, not documents.
   */
  readonly from: (least: number, text: Numbered) => Likeness | null
}

const weight = ({light}: Word): number => (light ? LIGHT : 1)

const sum = (words: readonly Word[]): number => words.reduce((total, word) => total + weight(word), 0)

interface Quote {
  /** Which different word each is, from 0. */
  readonly numbers: readonly number[]
  readonly weights: readonly number[]
  readonly all: number
}

interface Table {
  /** Weight of the longest common subsequence of the first i words of one and j of the other, at i * width + j. */
  readonly best: Float64Array
  readonly width: number
}

/** `best` is written over; it has room for both lengths and one more each. */
function commonTable({numbers, weights}: Quote, text: readonly number[], best: Float64Array): Table {
  const width = text.length + 1
  best.fill(0, 0, width)
  for (const [i, number] of numbers.entries()) {
    const gain = weights[i] ?? 0
    const above = i * width
    let left = 0
    best[above + width] = 0
    for (let j = 0; j < text.length; j++) {
      const kept = text[j] === number ? (best[above + j] ?? 0) + gain : 0
      left = Math.max(best[above + j + 1] ?? 0, left, kept)
      best[above + width + j + 1] = left
    }
  }
  return {best, width}
}

/** Longest common subsequence by weight, with the words of `text` that it uses. */
function inOrder(quote: Quote, text: readonly number[], room: Float64Array): {weight: number; used: number[]} {
  const {best, width} = commonTable(quote, text, room)
  const used: number[] = []
  for (let i = quote.numbers.length, j = text.length; i > 0 && j > 0; ) {
    const here = best[i * width + j] ?? 0
    if (here === best[(i - 1) * width + j]) i--
    else if (here === best[i * width + j - 1]) j--
    else {
      used.push(j - 1)
      i--
      j--
    }
  }
  return {weight: best[quote.numbers.length * width + text.length] ?? 0, used: together(used, text)}
}

/** Each word (`used` has the last one first) at its latest place before the next: one of the sentence before is then not taken for the quote's first. */
function together(used: readonly number[], text: readonly number[]): number[] {
  const close: number[] = []
  for (const at of used) {
    let latest = (close.at(-1) ?? at + 1) - 1
    while (text[latest] !== text[at]) latest--
    close.push(latest)
  }
  return close.reverse()
}

function inAnyOrder({numbers, weights}: Quote, text: readonly number[], different: number): number {
  const left = new Uint16Array(different)
  for (const number of text) if (number >= 0) left[number] = (left[number] ?? 0) + 1
  let total = 0
  for (const [at, number] of numbers.entries()) {
    const count = left[number] ?? 0
    if (count === 0) continue
    left[number] = count - 1
    total += weights[at] ?? 0
  }
  return total
}

/** Sums of the same weights in another order may differ by as little as this. */
const ROUNDING = 1e-9

/** `longest` is the number of words of the longest text that it will be looked for in. */
export function likenessesTo(words: readonly Word[], longest: number): Likenesses {
  const different = new Map<string, number>()
  for (const {stem} of words) if (!different.has(stem)) different.set(stem, different.size)
  const number = (text: readonly Word[]): Numbered => ({
    words: text,
    numbers: text.map(({stem}) => different.get(stem) ?? -1)
  })
  const quote: Quote = {numbers: number(words).numbers, weights: words.map(weight), all: sum(words)}
  const room = new Float64Array((words.length + 1) * (longest + 1))
  return {
    number,
    from(least, text) {
      const met = inAnyOrder(quote, text.numbers, different.size)
      const most = quote.all === 0 ? 0 : ((WEIGHTS.inOrder + WEIGHTS.anyOrder) * met) / quote.all + WEIGHTS.dense
      if (most < least - ROUNDING) return null
      const {weight: kept, used} = inOrder(quote, text.numbers, room)
      return likeness(quote, text, {met, kept, used})
    }
  }
}

function likeness(
  {all}: Quote,
  {words}: Numbered,
  {met, kept, used}: {met: number; kept: number; used: readonly number[]}
): Likeness {
  const [first, last] = [used[0], used.at(-1)]
  if (all === 0 || first === undefined || last === undefined) return {score: 0, found: {start: 0, end: 0}}
  const dense = kept / sum(words.slice(first, last + 1))
  const score = (WEIGHTS.inOrder * kept + WEIGHTS.anyOrder * met) / all + WEIGHTS.dense * dense
  return {score, found: {start: first, end: last + 1}}
}
