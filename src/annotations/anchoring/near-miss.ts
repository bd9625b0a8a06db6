// What is left of a quote that is gone: the words of it that still stand, so that a person sees where to look.
import {hasQuote} from '../find-quote.js'
import type {FoldedText} from '../fold-source.js'

/** Fewer words stand in any text by chance. */
const FEWEST_WORDS = 4

/** The most words that `take` can give and the page still has; found by halving, because what holds more words holds fewer. */
function longest(page: FoldedText, count: number, take: (words: number) => string): string {
  let low = FEWEST_WORDS - 1
  let high = count
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (hasQuote(page, take(middle))) low = middle
    else high = middle - 1
  }
  return low < FEWEST_WORDS ? '' : take(low)
}

/** The longest beginning or end of `quote` that still stands in the page; null where only single words do. */
export function nearMiss(page: FoldedText, quote: string): string | null {
  const words = quote.trim().split(/\s+/)
  const head = longest(page, words.length, (count) => words.slice(0, count).join(' '))
  const tail = longest(page, words.length, (count) => words.slice(words.length - count).join(' '))
  return (head.length >= tail.length ? head : tail) || null
}
