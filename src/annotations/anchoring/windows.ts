// Where in a page an edited quote may stand: the sentences, alone or two by two, that share its rarest words.
import type {Span} from '../../document/span.js'
import type {Having, Page} from '../page.js'
import {type Likeness, likenessFrom} from './similar.js'
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

/** Longer than any sentence that people write; likeness costs the product of two lengths. */
const LONGEST = 240

/** Passages that share words with the quote, rare words counting more; in the order of the page. */
function candidates(quote: readonly Word[], having: Having): number[] {
  const stems = [...new Set(quote.map(({stem}) => stem))]
    .map((stem) => ({stem, places: having(stem)}))
    .filter(({places}) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || (a.stem < b.stem ? -1 : 1))
    .slice(0, RAREST)
  const scores = new Map<number, number>()
  for (const {places} of stems) {
    for (const at of places.slice(0, 1000)) scores.set(at, (scores.get(at) ?? 0) + 1 / Math.sqrt(places.length))
  }
  return highest(scores)
}

/** The passages with the highest scores, in the order of the page; of equal scores the earlier ones. */
function highest(scores: ReadonlyMap<number, number>): number[] {
  // Numbers alone are put in order many times faster than thousands of passages of which a few are wanted.
  const least = Float64Array.from(scores.values()).sort().at(-MOST_CANDIDATES) ?? 0
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at)
    .sort((a, b) => a - b)
}

/** The passages that an edited form may stand in. */
export interface Free {
  readonly taken: (passage: number) => boolean
  /** Of those that are not taken. */
  readonly having: Having
}

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
  const starts = [...new Set([...candidates(quote, having), ...near])].flatMap((at) => [at - 1, at])
  const windows: Window[] = []
  for (const start of [...new Set(starts)].sort((a, b) => a - b)) {
    for (const end of [start + 1, start + 2]) {
      if (start < 0 || end > spans.length || taken(start) || taken(end - 1)) continue
      const inside = [...words(start), ...(end > start + 1 ? words(start + 1) : [])]
      if (inside.length > LONGEST) continue
      const likeness = likenessFrom(least, quote.slice(0, LONGEST), inside)
      if (likeness) windows.push({passages: {start, end}, words: inside, likeness})
    }
  }
  const size = ({passages}: Window): number => passages.end - passages.start
  return windows.sort(
    (a, b) => b.likeness.score - a.likeness.score || size(a) - size(b) || a.passages.start - b.passages.start
  )
}
