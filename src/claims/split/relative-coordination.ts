// "The fee, which is paid in May and is charged once": two verbs of a relative clause that was cut out are two statements.
import {borrowedSubject, isPaired, topLevel} from './coordination.js'
import {edge} from './edge.js'
import {between, enclosed, holds, lastOf, type Rule, range} from './pieces.js'

export const relativeCoordination: Rule = (parsed, piece) => {
  const inside = parsed.clauses.filter((c) => holds(piece, c.verb.start, c.verb.end))
  const host = inside[0]
  const at = inside.findIndex((c) => c.kind === 'relative' && c.borrowed && c.marker === 'and')
  const clause = inside[at]
  if (host?.kind !== 'relative' || !clause || at !== 1 || inside.some(topLevel)) return null
  const found = edge(parsed, clause.verb.start)
  if (!found || isPaired(parsed, host, found.until) || enclosed(parsed, found.until)) return null
  const cut = {clause, host, ...found}
  if (!borrowedSubject(parsed, cut)) return null
  const auxiliaries = clause.leansOn === null ? [] : range(host.verb.start, host.verb.main)
  const thing = between(piece, 0, host.verb.start)
  return [between(piece, 0, found.until), [...thing, ...auxiliaries, ...between(piece, found.from, lastOf(piece))]]
}
