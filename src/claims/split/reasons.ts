// "Reports are rejected, since the networks set deadlines": what is given as a reason is stated too. A reason inside a denial
// ("was not dismissed because he was ill") or singled out ("only because") may be no fact at all, and stays.
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {between, enclosed, holds, lastOf, lengthOf, type Piece, type Rule} from './pieces.js'
import {withSubject} from './pronouns.js'

const SHORTEST = 3

const TIMES = new Set(['before', 'after', 'until', 'when', 'while'])

/** "only because", "not because", "because of": the reason is weighed, not stated. */
const WEIGHED = /^(?:only|just|not|simply|merely|mainly|partly|largely|precisely|probably|perhaps|even)$/

/** "since" and "as" give a reason behind a comma only; without one they mostly tell a time. */
function isReason({tokens}: Parsed, {kind, marker, range}: Clause): boolean {
  if (kind !== 'subordinate') return false
  return marker === 'because' || (marker === 'since' && tokens[range.start - 1]?.after === ',')
}

/** The clause that the reason is given for: the one right before it, stated plainly. A comma reaches over what says when. */
function hostOf({clauses, tokens}: Parsed, clause: Clause): Clause | null {
  const at = clauses.indexOf(clause)
  const reaches = tokens[clause.range.start - 1]?.after === ',' && TIMES.has(clauses[at - 1]?.marker ?? '')
  const host = clauses[reaches ? at - 2 : at - 1]
  return host && (host.kind === 'main' || host.kind === 'coordinate') ? host : null
}

function cut(parsed: Parsed, piece: Piece, clause: Clause): readonly Piece[] | null {
  const {tokens} = parsed
  const at = clause.range.start
  const left = tokens[at - 1]
  const host = hostOf(parsed, clause)
  if (!left || !host || clause.subject === null || enclosed(parsed, at)) return null
  if (WEIGHED.test(left.lower) || (host.verb.negated && left.after === '')) return null
  if (!holds(piece, at, clause.verb.end)) return null
  const reason = withSubject(parsed, host, clause, between(piece, at + 1, lastOf(piece)))
  return reason && [between(piece, 0, at), reason]
}

export const reasons: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    const parts = isReason(parsed, clause) ? cut(parsed, piece, clause) : null
    if (parts?.every((p) => lengthOf(p) >= SHORTEST)) return parts
  }
  return null
}
