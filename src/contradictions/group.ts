// Three answers that disagree about one thing are one story: pairs that share a claim or a passage are read together.
import type {Contradiction} from './contradiction.js'

/** What a pair is grouped by; its tier may be one that only a report knows. */
type Grouped = Pick<Contradiction, 'detector' | 'first' | 'second'> & {readonly tier: string}

/** The pairs in groups, each with the pairs that share a key with it, groups and pairs in the order given. */
function joined<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const groups: {keys: Set<string>; items: T[]}[] = []
  for (const item of items) {
    const keys = keysOf(item)
    const met = groups.filter((group) => keys.some((key) => group.keys.has(key)))
    const home = met[0] ?? {keys: new Set<string>(), items: []}
    if (met.length === 0) groups.push(home)
    for (const other of met.slice(1)) {
      for (const key of other.keys) home.keys.add(key)
      home.items.push(...other.items)
      groups.splice(groups.indexOf(other), 1)
    }
    for (const key of keys) home.keys.add(key)
    home.items.push(item)
  }
  return groups.map((group) => items.filter((item) => group.items.includes(item)))
}

/**
 * Contradictions that belong together: found by the same detector and linked by a claim that several of them name. An editor who
 * settles one of a group looks at the others in the same go.
 */
export const groupContradictions = <T extends Grouped>(contradictions: readonly T[]): T[][] =>
  joined(contradictions, ({tier, detector, first, second}) => [
    `${tier} ${detector} ${first}`,
    `${tier} ${detector} ${second}`
  ])
