// How much of what one side says the other side speaks of as well, words weighed by their rarity on the page.
import {VAGUE} from '../claims/lexicon/weak-words.js'
import type {Concept, Phrase} from '../claims/reading.js'
import {isKindOf, likeness} from './lexicon/likeness.js'

export interface Covered {
  /** Share of the weight found on the other side, 0 to 1. */
  readonly share: number
  /** The words found, with their partners. */
  readonly met: readonly {readonly own: Concept; readonly other: Concept; readonly grade: number}[]
}

/** How well `other` stands for `own`. */
export type Grade = (own: Concept, other: Concept) => number

/** A kind stands for its class as well as a word of one listed class does for another. */
const KIND = 0.9

/** What is denied of a kind is denied of all that belong to it: "no food" reaches "a pizza". */
export const narrowerToo: Grade = (own, other) => {
  const grade = likeness(own, other)
  return grade >= KIND ? grade : isKindOf(other, own) ? KIND : grade
}

const best = (own: Concept, others: readonly Concept[], graded: Grade): {other: Concept; grade: number} | null => {
  let found: {other: Concept; grade: number} | null = null
  for (const other of others) {
    const grade = graded(own, other)
    if (grade > (found?.grade ?? 0)) found = {other, grade}
    if (grade === 1) break
  }
  return found
}

const unique = (concepts: readonly Concept[]): Concept[] => [...new Map(concepts.map((c) => [c.lemma, c])).values()]

/** One way: `theme` within `others`. An empty theme is not covered. */
export function coverage(
  theme: readonly Concept[],
  others: readonly Concept[],
  weight: (lemma: string) => number,
  graded: Grade = likeness
): Covered {
  let total = 0
  let found = 0
  const met: {own: Concept; other: Concept; grade: number}[] = []
  for (const own of unique(theme)) {
    const w = weight(own.lemma)
    total += w
    const partner = best(own, others, graded)
    if (!partner) continue
    found += w * partner.grade
    met.push({own, ...partner})
  }
  return {share: total === 0 ? 0 : found / total, met}
}

export const speaksOf = (
  concept: Concept,
  others: readonly Concept[],
  grade: number,
  graded: Grade = likeness
): boolean => others.some((o) => graded(concept, o) >= grade)

/** Modifiers too vague to tell two kinds of a thing apart. */
const VAGUE_MODIFIERS = new Set(
  'certain specific new own old same other various different main full whole entire standard regular normal ordinary current existing valid relevant such first'.split(
    ' '
  )
)

/** Does the word tell one thing from another of its kind? */
export const tellsApart = ({lemma}: Concept): boolean => !VAGUE_MODIFIERS.has(lemma) && !VAGUE.has(lemma)

/**
 * Same head noun, different leftover modifiers on both sides, each absent from the whole other side: two kinds of a thing
 * ("hand luggage", "hold luggage").
 */
export function kindsClash(
  a: readonly Phrase[],
  b: readonly Phrase[],
  aAll: readonly Concept[],
  bAll: readonly Concept[]
): boolean {
  return a.some((p) =>
    b.some((q) => {
      if (likeness(p.head, q.head) < 0.85) return false
      const left = [...p.modifiers, ...p.attached].filter((m) => tellsApart(m) && !speaksOf(m, bAll, 0.7))
      const right = [...q.modifiers, ...q.attached].filter((m) => tellsApart(m) && !speaksOf(m, aAll, 0.7))
      return left.length > 0 && right.length > 0
    })
  )
}
