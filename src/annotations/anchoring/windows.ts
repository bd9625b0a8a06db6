// Where in a page an edited quote may stand: the sentences, alone or two by two, that share its rarest words.
import type {Span} from '../../document/span.js'
import type {Having, Page} from '../page.js'
import {type Likeness, likenessesTo, type Numbered} from './similar.js'
import type {Word} from './words.js'

export interface Window {
  /** First passage and the one after the last. */
  readonly passages: Span
  readonly words: readonly Word[]
  readonly likeness: Likeness
}

/** Sentences looked at for one quote. With its eight rarest words in common with more, it is no quote to be found. */
const MOST_CANDIDATES = 48

const RAREST = 8

/** Places of one word that are looked at. */
const MOST_PLACES = 1000

/** Longer than any sentence that people write; likeness costs the product of two lengths. */
const LONGEST = 240

/** What each passage has in common with the quote: rare words count more. */
interface Scores {
  /** By passage; 0 for those that are not in `met`. */
  readonly of: Float64Array
  /** Each passage that has a score, once. */
  readonly met: readonly number[]
}

function scoresOf(quote: readonly Word[], having: Having, passages: number): Scores {
  const rarest = [...new Set(quote.map(({stem}) => stem))]
    .map((stem) => ({stem, places: having(stem)}))
    .filter(({places}) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || (a.stem < b.stem ? -1 : 1))
    .slice(0, RAREST)
  const of = new Float64Array(passages)
  const met: number[] = []
  for (const {places} of rarest) {
    const score = 1 / Math.sqrt(places.length)
    for (const at of places.slice(0, MOST_PLACES)) {
      const before = of[at] ?? 0
      if (before === 0) met.push(at)
      of[at] = before + score
    }
  }
  return {of, met}
}

/** The lowest of the highest scores. Few words make few different scores, so that it is enough to put those in order. */
function leastOf({of, met}: Scores): number {
  const counts = new Map<number, number>()
  for (const at of met) counts.set(of[at] ?? 0, (counts.get(of[at] ?? 0) ?? 0) + 1)
  let left = MOST_CANDIDATES
  for (const [score, count] of [...counts].sort((a, b) => b[0] - a[0])) {
    left -= count
    if (left <= 0) return score
  }
  return 0
}

/** The passages with the highest scores, in the order of the page; of equal scores the earlier ones. */
function candidates(scores: Scores): number[] {
  const {of, met} = scores
  const least = leastOf(scores)
  return met
    .filter((at) => (of[at] ?? 0) >= least)
    .sort((a, b) => (of[b] ?? 0) - (of[a] ?? 0) || a - b)
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a - b)
}

/** The passages that an edited form may stand in. */
export interface Free {
  readonly taken: (passage: number) => boolean
  /** Of those that are not taken. */
  readonly having: Having
}

const joined = (a: Numbered, b: Numbered): Numbered => ({
  words: [...a.words, ...b.words],
  numbers: [...a.numbers, ...b.numbers]
})

/**
 * Windows of one or two free sentences that may reach the score `least`, best first. `also` are passages to look at in any
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
  const {number, from} = likenessesTo(quote.slice(0, LONGEST), LONGEST)
  const numbered = new Map<number, Numbered>()
  const at = (passage: number): Numbered => {
    const known = numbered.get(passage) ?? number(words(passage))
    numbered.set(passage, known)
    return known
  }
  const starts = [...new Set([...candidates(scoresOf(quote, having, spans.length)), ...near])].flatMap((at) => [
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
