// "Both of the ships": a count of two that is said to be all there are.
import type {Token} from '../../tagging/token.js'

const INSIDE = new Set<Token['pos']>(['noun', 'name', 'adjective', 'possessive', 'determiner', 'number'])

/** Index of the plural noun that "both of the ..." counts, -1 where "both" counts nothing. "Both rooms" may be two of many. */
export function countedByBoth(tokens: readonly Token[], at: number): number {
  const [both, of, first] = tokens.slice(at, at + 3)
  if (both?.lower !== 'both' || of?.lower !== 'of' || !first) return -1
  if (first.pos !== 'determiner' && first.pos !== 'possessive') return -1
  let end = at + 2
  while (INSIDE.has(tokens[end]?.pos ?? 'verb') && (end === at + 2 || tokens[end - 1]?.after !== ',')) end += 1
  const head = tokens[end - 1]
  return head?.pos === 'noun' && head.plural === true ? end - 1 : -1
}
