// Where two lists of tokens differ, and how a difference is told.
import {diffArrays} from 'diff'
import {keyOf} from './raw-words.js'
import type {Token} from './tokens.js'

export interface Hunk {
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

/** The stretches in which two lists of tokens differ. */
export function hunksOf(before: readonly Token[], after: readonly Token[]): Hunk[] {
  const hunks: {removed: Token[]; added: Token[]}[] = []
  let [i, j] = [0, 0]
  let open = false
  for (const {added, removed, count} of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const differs = added || removed
    if (differs && !open) hunks.push({removed: [], added: []})
    if (removed) hunks.at(-1)?.removed.push(...before.slice(i, i + count))
    if (added) hunks.at(-1)?.added.push(...after.slice(j, j + count))
    open = differs
    i += added ? 0 : count
    j += removed ? 0 : count
  }
  return hunks
}

export const named = (tokens: readonly Token[]): string => `\`${tokens.map(({text}) => text).join(' ')}\``

export function said(removed: readonly Token[], added: readonly Token[]): string {
  if (removed.length === 0) return `${named(added)} was added`
  if (added.length === 0) return `${named(removed)} was removed`
  return named(removed) === named(added)
    ? `${named(removed)} now counts differently`
    : `${named(removed)} became ${named(added)}`
}
