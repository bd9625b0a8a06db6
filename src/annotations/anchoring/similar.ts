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

/** A text as seen from a quote: of its words only those that the quote has too, which are numbers here. */
export interface Met {
  /** All of them. */
  readonly words: readonly Word[]
  /** Which of the quote's different words each is that it has. */
  readonly numbers: readonly number[]
  /** Where among all words each of these stands. */
  readonly at: readonly number[]
}

/** A quote made ready for a look at many places. */
export interface Likenesses {
  readonly meet: (text: readonly Word[]) => Met
  /**
   * How much of the quote is in a text; null where the score is below `least`, which the words mostly tell without their order.
   * Takes time by the product of both lengths: windows, not documents.
   */
  readonly from: (least: number, text: Met) => Likeness | null
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
  for (let i = 0; i < numbers.length; i++) {
    const [number, gain] = [numbers[i], weights[i] ?? 0]
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

interface InOrder {
  readonly weight: number
  /** Index of each word of the text that counts. */
  readonly used: readonly number[]
}

/** Longest common subsequence by weight, with the words of `text` that it uses. */
function inOrder(quote: Quote, text: readonly number[], room: Float64Array): InOrder {
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

/** `left` has room for each different word; it is written over. */
function inAnyOrder({numbers, weights}: Quote, text: readonly number[], left: Uint16Array): number {
  left.fill(0)
  for (const number of text) left[number] = (left[number] ?? 0) + 1
  return numbers.reduce((total, number, at) => {
    const count = left[number] ?? 0
    if (count > 0) left[number] = count - 1
    return count > 0 ? total + (weights[at] ?? 0) : total
  }, 0)
}

/** Sums of the same weights in another order may differ by as little as this. */
const ROUNDING = 1e-9

/** Two texts that follow one another. */
export const joined = (a: Met, b: Met): Met => ({
  words: a.words.concat(b.words),
  numbers: a.numbers.concat(b.numbers),
  at: a.at.concat(b.at.map((index) => index + a.words.length))
})

function meeting(different: ReadonlyMap<string, number>, words: readonly Word[]): Met {
  const numbers: number[] = []
  const at: number[] = []
  for (const [index, {stem}] of words.entries()) {
    const number = different.get(stem)
    if (number === undefined) continue
    numbers.push(number)
    at.push(index)
  }
  return {words, numbers, at}
}

/** `longest` is the number of words of the longest text that it will be looked for in. */
export function likenessesTo(words: readonly Word[], longest: number): Likenesses {
  const different = new Map<string, number>()
  for (const {stem} of words) if (!different.has(stem)) different.set(stem, different.size)
  const {numbers} = meeting(different, words)
  const quote: Quote = {numbers, weights: words.map(weight), all: sum(words)}
  const room = new Float64Array((words.length + 1) * (longest + 1))
  const left = new Uint16Array(different.size)
  return {
    meet: (text) => meeting(different, text),
    from(least, text) {
      const met = inAnyOrder(quote, text.numbers, left)
      const most = quote.all === 0 ? 0 : ((WEIGHTS.inOrder + WEIGHTS.anyOrder) * met) / quote.all + WEIGHTS.dense
      if (most < least - ROUNDING) return null
      const found = likeness(quote, text, met, inOrder(quote, text.numbers, room))
      return found.score >= least ? found : null
    }
  }
}

function likeness({all}: Quote, {words, at}: Met, met: number, {weight: kept, used}: InOrder): Likeness {
  const [first, last] = [at[used[0] ?? -1], at[used.at(-1) ?? -1]]
  if (all === 0 || first === undefined || last === undefined) return {score: 0, found: {start: 0, end: 0}}
  const dense = kept / sum(words.slice(first, last + 1))
  const score = (WEIGHTS.inOrder * kept + WEIGHTS.anyOrder * met) / all + WEIGHTS.dense * dense
  return {score, found: {start: first, end: last + 1}}
}
