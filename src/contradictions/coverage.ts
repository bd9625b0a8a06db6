// How much of what one side says the other side speaks of as well, words weighed by their rarity on the page.
import type {Concept, Phrase} from '../claims/reading.js'
import {likeness} from './lexicon/likeness.js'

export interface Covered {
  /** Share of the weight found on the other side, 0 to 1. */
  readonly share: number
  /** The words found, with their partners. */
  readonly met: readonly {readonly own: Concept; readonly other: Concept; readonly grade: number}[]
}

const best = (own: Concept, others: readonly Concept[]): {other: Concept; grade: number} | null => {
  let found: {other: Concept; grade: number} | null = null
  for (const other of others) {
    const grade = likeness(own, other)
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
  weight: (lemma: string) => number
): Covered {
  let total = 0
  let found = 0
  const met: {own: Concept; other: Concept; grade: number}[] = []
  for (const own of unique(theme)) {
    const w = weight(own.lemma)
    total += w
    const partner = best(own, others)
    if (!partner) continue
    found += w * partner.grade
    met.push({own, ...partner})
  }
  return {share: total === 0 ? 0 : found / total, met}
}

export const speaksOf = (concept: Concept, others: readonly Concept[], grade: number): boolean =>
  others.some((o) => likeness(concept, o) >= grade)

/** Modifiers too vague to tell two kinds of a thing apart. */
export const VAGUE_MODIFIERS = new Set(
  'certain specific new own old same other various different main full whole entire standard regular normal ordinary current existing valid relevant such first'.split(
    ' '
  )
)

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
      const left = [...p.modifiers, ...p.attached].filter(
        (m) => !VAGUE_MODIFIERS.has(m.lemma) && !speaksOf(m, bAll, 0.7)
      )
      const right = [...q.modifiers, ...q.attached].filter(
        (m) => !VAGUE_MODIFIERS.has(m.lemma) && !speaksOf(m, aAll, 0.7)
      )
      return left.length > 0 && right.length > 0
    })
  )
}
