// Which sentences of an old text still stand in the new one, word for word. A new sentence that has an old one of its own is
// nobody else's edited sentence: that keeps an annotation from jumping to the look-alike of a deleted passage.
import {diffArrays} from 'diff'

export interface PassageMap {
  /** Index of the new passage with the same words; `kept` stands in the same order, else it was moved. */
  readonly image: (old: number) => {readonly at: number; readonly kept: boolean} | null
  readonly taken: (now: number) => boolean
  /** The new passages between the nearest kept ones around an old passage: where its edited form would stand. */
  readonly gap: (old: number) => {readonly start: number; readonly end: number}
}

/** A rewrite with more insertions and deletions than this is no edit; the diff costs the square of them. */
const MOST_EDITS = 6000

function keptPairs(before: readonly string[], after: readonly string[]): Map<number, number> | null {
  const changes = diffArrays([...before], [...after], {maxEditLength: MOST_EDITS})
  if (!changes) return null
  const pairs = new Map<number, number>()
  let [i, j] = [0, 0]
  for (const {added, removed, count} of changes) {
    if (!added && !removed) for (let k = 0; k < count; k++) pairs.set(i + k, j + k)
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}

function placesOf(keys: readonly string[], skip: (at: number) => boolean): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) if (!skip(at)) places.set(key, [...(places.get(key) ?? []), at])
  return places
}

/** Sentences taken out in one place and put in at another, where both are the only ones of their words. */
function movedPairs(
  before: readonly string[],
  after: readonly string[],
  kept: ReadonlyMap<number, number>
): Map<number, number> {
  const taken = new Set(kept.values())
  const [was, is] = [placesOf(before, (at) => kept.has(at)), placesOf(after, (at) => taken.has(at))]
  const pairs = new Map<number, number>()
  for (const [key, [from, ...others]] of was) {
    const [to, ...more] = is.get(key) ?? []
    if (from !== undefined && to !== undefined && others.length + more.length === 0) pairs.set(from, to)
  }
  return pairs
}

function nearestKept(kept: ReadonlyMap<number, number>, from: number, step: 1 | -1, until: number): number | null {
  for (let at = from + step; at !== until; at += step) {
    const image = kept.get(at)
    if (image !== undefined) return image
  }
  return null
}

/** Null where the two texts have too little in common to compare. */
export function alignPassages(before: readonly string[], after: readonly string[]): PassageMap | null {
  const kept = keptPairs(before, after)
  if (!kept) return null
  const moved = movedPairs(before, after, kept)
  const taken = new Set([...kept.values(), ...moved.values()])
  return {
    image: (old) => {
      const at = kept.get(old) ?? moved.get(old)
      return at === undefined ? null : {at, kept: kept.has(old)}
    },
    taken: (now) => taken.has(now),
    gap: (old) => ({
      start: (nearestKept(kept, old, -1, -1) ?? -1) + 1,
      end: nearestKept(kept, old, 1, before.length) ?? after.length
    })
  }
}
