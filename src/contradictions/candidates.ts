// Which pairs are worth a comparison: claims of different passages that share at least two words or word classes, at least
// one of them not common on the page. Comparing every pair would be slow and would mostly invite chance.
import {likeness} from './lexicon/likeness.js'
import type {Page, Side} from './side.js'

/** Claims that one word may bring together; commoner words still count once a rarer one has found the pair. */
const COMMONEST = 60

const index = (sides: readonly Side[]): Map<string, Side[]> => {
  const byLemma = new Map<string, Side[]>()
  for (const side of sides) {
    for (const lemma of new Set(side.concepts.map((c) => c.lemma)))
      byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), side])
  }
  return byLemma
}

/** Lemmas that mean nearly the same, so that a paraphrase finds its partner. */
function neighbours(sides: readonly Side[]): Map<string, readonly string[]> {
  const concepts = new Map(sides.flatMap((s) => s.concepts).map((c) => [c.lemma, c]))
  const all = [...concepts.values()]
  return new Map(all.map((a) => [a.lemma, all.filter((b) => b !== a && likeness(a, b) > 0).map((b) => b.lemma)]))
}

export interface Pair {
  readonly first: Side
  readonly second: Side
}

/** In document order, each pair once. */
export function candidates(page: Page): Pair[] {
  const byLemma = index(page.sides)
  const near = neighbours(page.sides)
  const pairs: Pair[] = []
  for (const first of page.sides) {
    const meets = new Map<Side, number>()
    for (const lemma of new Set(first.concepts.map((c) => c.lemma))) {
      for (const other of [lemma, ...(near.get(lemma) ?? [])]) {
        const sides = byLemma.get(other) ?? []
        if (sides.length > COMMONEST) continue
        for (const second of sides)
          if (second.order > first.order && second.passage !== first.passage)
            meets.set(second, (meets.get(second) ?? 0) + 1)
      }
    }
    for (const second of [...meets.keys()].sort((a, b) => a.order - b.order)) pairs.push({first, second})
  }
  return pairs
}
