// "Grading is secret: authors leave their names off": two statements, the second telling more of the first; so too behind a
// dash. A colon in front of things ("two languages: Zed and Qed"), of a quotation or behind a label opens a list, and stays.
import type {Clause} from '../parse/clauses.js'
import {between, enclosed, holds, lastOf, lengthOf, type Piece, type Rule} from './pieces.js'
import {withSubject} from './pronouns.js'

const SHORTEST = 3

const MARK = /^[)\]"”]?(?::|[–—]|--)$/

/** "The lamp stays on: if the hall is dark, it turns up": a case in front of the second statement. */
const isFronted = (clauses: readonly Clause[], front: Clause | undefined, at: number): boolean =>
  front?.kind === 'subordinate' &&
  front.range.start === at &&
  clauses.some((c) => c.verb.start > front.verb.start && c.subject !== null && c.kind !== 'relative')

export const colons: Rule = (parsed, piece): readonly Piece[] | null => {
  const {tokens, clauses} = parsed
  const first = piece[0]?.start ?? 0
  const end = lastOf(piece)
  const at = tokens.findIndex((t, i) => i >= first && i < end - 1 && MARK.test(t.after)) + 1
  if (at <= 0 || !holds(piece, first, end) || enclosed(parsed, at)) return null
  const before = clauses.some(
    (c) => c.kind === 'main' && c.subject !== null && c.verb.end <= at && c.verb.start >= first
  )
  const after = clauses.find((c) => c.verb.start >= at)
  const begins = after?.subject?.start === at && !after.borrowed && after.kind === 'coordinate' && after.marker === null
  const own = begins || isFronted(clauses, after, at)
  if (tokens.slice(at, after?.verb.start).some((t) => /[,;:]/.test(t.after))) return null
  // "The lamp – it is old – turns": two dashes hold an aside.
  if (tokens.slice(at, end - 1).some((t) => MARK.test(t.after))) return null
  // "The sign says: guests may enter": what follows is said, not stated.
  if (tokens[at - 1]?.pos === 'verb') return null
  const host = clauses.findLast((c) => c.kind === 'main' && c.verb.end <= at)
  const told = between(piece, at, end)
  const second = host && after ? (withSubject(parsed, host, after, told) ?? told) : told
  const parts = [between(piece, first, at), second]
  return before && own && parts.every((p) => lengthOf(p) >= SHORTEST) ? parts : null
}
