// Where in a page an edited quote may stand: the sentences, alone or two by two, that share its rarest words.
import type {Span} from '../../document/span.js'
import type {Having, Page} from '../page.js'
import {joined, type Likeness, likenessesTo, type Met} from './similar.js'
import type {Word} from './words.js'

export interface Window {
  /** First passage and the one after the last. */
  readonly passages: Span
  readonly words: readonly Word[]
  readonly likeness: Likeness
}

/** Sentences looked at for one quote. With its eight rarest words in common with more, it is no quote to be found. */
const MOST_CANDIDATES = 48

/** No more than a byte has bits. */
const RAREST = 8

/** Places of one word that are looked at. */
const MOST_PLACES = 1000

/** Longer than any sentence that people write; likeness costs the product of two lengths. */
const LONGEST = 240

/** Which of the quote's rarest words each passage has: one bit for each of them. */
interface Shared {
  readonly words: Uint8Array
  /** Each passage that has any, once. */
  readonly passages: readonly number[]
  /** What having just these of them is worth: rare words count more. */
  readonly worth: readonly number[]
}

function sharedWith(quote: readonly Word[], having: Having, passages: number): Shared {
  const rarest = [...new Set(quote.map(({stem}) => stem))]
    .map((stem) => ({stem, places: having(stem)}))
    .filter(({places}) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || (a.stem < b.stem ? -1 : 1))
    .slice(0, RAREST)
  const words = new Uint8Array(passages)
  const met: number[] = []
  for (const [bit, {places}] of rarest.entries()) {
    for (const at of places.slice(0, MOST_PLACES)) {
      if (words[at] === 0) met.push(at)
      words[at] = (words[at] ?? 0) | (1 << bit)
    }
  }
  return {words, passages: met, worth: worthOf(rarest.map(({places}) => 1 / Math.sqrt(places.length)))}
}

/** Of each choice of words. */
const worthOf = (each: readonly number[]): number[] =>
  Array.from({length: 1 << each.length}, (_, words) =>
    each.reduce((sum, worth, bit) => ((words & (1 << bit)) === 0 ? sum : sum + worth), 0)
  )

/** The least that a passage must be worth to be among the best. */
function leastOf({words, passages, worth}: Shared): number {
  const counts = new Int32Array(worth.length)
  for (const at of passages) {
    const choice = words[at] ?? 0
    counts[choice] = (counts[choice] ?? 0) + 1
  }
  let left = MOST_CANDIDATES
  for (const choice of [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))) {
    left -= counts[choice] ?? 0
    if (left <= 0) return worth[choice] ?? 0
  }
  return 0
}

/** The best passages in the order of the page; of equal ones the earlier. */
function candidates(shared: Shared): number[] {
  const least = leastOf(shared)
  const worth = (at: number): number => shared.worth[shared.words[at] ?? 0] ?? 0
  return shared.passages
    .filter((at) => worth(at) >= least)
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a - b)
}

/** The passages that an edited form may stand in. */
export interface Free {
  readonly taken: (passage: number) => boolean
  /** Of those that are not taken. */
  readonly having: Having
}

/**
 * Windows of one or two free sentences that reach the score `least`, best first. `also` are passages to look at in any
 * case.
 */
export function similarWindows(
  least: number,
  quote: readonly Word[],
  page: Page,
  {taken, having}: Free,
  also: Span
): Window[] {
  const {words, spans} = page.passages()
  const near = Array.from(
    {length: Math.min(MOST_CANDIDATES, Math.max(0, also.end - also.start))},
    (_, k) => also.start + k
  )
  const {meet, from} = likenessesTo(quote.slice(0, LONGEST), LONGEST)
  const met = new Map<number, Met>()
  const at = (passage: number): Met => {
    const known = met.get(passage) ?? meet(words(passage))
    met.set(passage, known)
    return known
  }
  const starts = [...new Set([...candidates(sharedWith(quote, having, spans.length)), ...near])].flatMap((at) => [
    at - 1,
    at
  ])
  const windows: Window[] = []
  for (const start of [...new Set(starts)].sort((a, b) => a - b)) {
    for (const end of [start + 1, start + 2]) {
      if (start < 0 || end > spans.length || taken(start) || taken(end - 1)) continue
      const text = end > start + 1 ? joined(at(start), at(start + 1)) : at(start)
      if (text.words.length > LONGEST) continue
      const likeness = from(least, text)
      if (likeness) windows.push({passages: {start, end}, words: text.words, likeness})
    }
  }
  const size = ({passages}: Window): number => passages.end - passages.start
  return windows.sort(
    (a, b) => b.likeness.score - a.likeness.score || size(a) - size(b) || a.passages.start - b.passages.start
  )
}
