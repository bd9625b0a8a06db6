// How much of a quote stands in another stretch of text, and where: words in order weigh most, then words in any order, then
// how few strange words stand between them.
import {closedClass} from '../../claims/lexicon/closed-classes.js'
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

const weight = ({stem}: Word): number => (closedClass(stem) ? LIGHT : 1)

const sum = (words: readonly Word[]): number => words.reduce((total, word) => total + weight(word), 0)

interface Table {
  /** Weight of the longest common subsequence of the first i words of one and j of the other, at i * width + j. */
  readonly best: Float64Array
  readonly width: number
}

function commonTable(quote: readonly Word[], text: readonly Word[]): Table {
  const width = text.length + 1
  const best = new Float64Array((quote.length + 1) * width)
  const stems = text.map(({stem}) => stem)
  for (const [i, word] of quote.entries()) {
    const gain = weight(word)
    const above = i * width
    for (let j = 0; j < stems.length; j++) {
      const kept = stems[j] === word.stem ? (best[above + j] ?? 0) + gain : 0
      best[above + width + j + 1] = Math.max(best[above + j + 1] ?? 0, best[above + width + j] ?? 0, kept)
    }
  }
  return {best, width}
}

/** Longest common subsequence by weight, with the words of `text` that it uses. */
function inOrder(quote: readonly Word[], text: readonly Word[]): {weight: number; used: number[]} {
  const {best, width} = commonTable(quote, text)
  const used: number[] = []
  for (let i = quote.length, j = text.length; i > 0 && j > 0; ) {
    const here = best[i * width + j] ?? 0
    if (here === best[(i - 1) * width + j]) i--
    else if (here === best[i * width + j - 1]) j--
    else {
      used.unshift(j - 1)
      i--
      j--
    }
  }
  return {weight: best[quote.length * width + text.length] ?? 0, used: together(used, text)}
}

/** Each word at its latest place before the next: one of the sentence before is then not taken for the quote's first. */
function together(used: readonly number[], text: readonly Word[]): number[] {
  const close: number[] = []
  for (const at of used.toReversed()) {
    let latest = (close[0] ?? at + 1) - 1
    while (text[latest]?.stem !== text[at]?.stem) latest--
    close.unshift(latest)
  }
  return close
}

function inAnyOrder(quote: readonly Word[], text: readonly Word[]): number {
  const left = new Map<string, number>()
  for (const {stem} of text) left.set(stem, (left.get(stem) ?? 0) + 1)
  return quote.reduce((total, word) => {
    const count = left.get(word.stem) ?? 0
    if (count > 0) left.set(word.stem, count - 1)
    return count > 0 ? total + weight(word) : total
  }, 0)
}

/** Sums of the same weights in another order may differ by as little as this. */
const ROUNDING = 1e-9

/**
 * How much of `quote` is in `text`; null where the score is below `least` for certain, which the words tell without their
 * order. Takes time and space by the product of both lengths: windows, not documents.
 */
export function likenessFrom(least: number, quote: readonly Word[], text: readonly Word[]): Likeness | null {
  const all = sum(quote)
  const met = inAnyOrder(quote, text)
  const most = all === 0 ? 0 : ((WEIGHTS.inOrder + WEIGHTS.anyOrder) * met) / all + WEIGHTS.dense
  if (most < least - ROUNDING) return null
  const {weight: kept, used} = inOrder(quote, text)
  const [first, last] = [used[0], used.at(-1)]
  if (all === 0 || first === undefined || last === undefined) return {score: 0, found: {start: 0, end: 0}}
  const dense = kept / sum(text.slice(first, last + 1))
  const score = (WEIGHTS.inOrder * kept + WEIGHTS.anyOrder * met) / all + WEIGHTS.dense * dense
  return {score, found: {start: first, end: last + 1}}
}
