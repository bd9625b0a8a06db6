// "Fees rose, although demand fell": both halves are stated. "while" in front mostly means during and stays, unless its verb
// tells what no time limits ("While the law does not say so, ...").
import {CONTRASTING} from '../lexicon/splitting-words.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {between, enclosed, holds, lastOf, lengthOf, type Piece, type Rule} from './pieces.js'

function contrasts(parsed: Parsed, clause: Clause, behind: boolean): boolean {
  const {kind, marker} = clause
  if (kind !== 'subordinate' || marker === null) return false
  if (CONTRASTING.has(marker)) return true
  // "even while you wait": at that time too.
  if (parsed.tokens[clause.range.start - 1]?.lower === 'even') return false
  return behind ? /^(?:while|whilst|as)$/.test(marker) : marker === 'while' && isTimeless(parsed, clause)
}

/** "While a pig has 38", "while there is no rule", "while guests may pay": no span of time. */
const isTimeless = ({tokens}: Parsed, {subject, verb}: Clause): boolean =>
  verb.negated ||
  verb.modal !== null ||
  tokens[subject?.start ?? -1]?.pos === 'there' ||
  (tokens[verb.main]?.pos === 'have' && verb.main === verb.start)

/** "as others have done", "as the law requires": a comparison. With an object behind its verb "as" gives a reason or a time. */
const compares = ({tokens, clauses}: Parsed, {marker, verb}: Clause, end: number): boolean =>
  marker === 'as' &&
  (tokens.slice(verb.start, verb.end + 1).some((t) => /^(?:do|does|did|done)$/.test(t.lower)) ||
    end - verb.end < 2 ||
    clauses.some((c) => c.verb.start >= verb.end))

/** Fewer words than these are a remark ("although late"), no statement. */
const SHORTEST = 3

/** "Although A, B": A ends at the comma in front of the main clause. */
function fronted({tokens, clauses}: Parsed, clause: Clause): number {
  const main = clauses.find((c) => c.kind === 'main')
  const start = main?.subject?.start ?? -1
  return start > clause.verb.end - 1 && tokens[start - 1]?.after.includes(',') ? start : -1
}

function halves(parsed: Parsed, piece: Piece, clause: Clause): readonly Piece[] | null {
  const at = clause.range.start
  const {tokens, clauses} = parsed
  if (clause.subject === null || enclosed(parsed, at) || !holds(piece, at, clause.verb.end)) return null
  const first = piece[0]?.start ?? 0
  const even = at > 0 && tokens[at - 1]?.lower === 'even' ? 1 : 0
  if (at - even <= first) {
    const middle = fronted(parsed, clause)
    return middle < 0 ? null : [between(piece, at + 1, middle), between(piece, middle, tokens.length)]
  }
  const left = tokens[at - even - 1]
  // "an officer who, while enforcing the law, learns of it": inside a relative it only says when.
  if (!left || !/[,;]$/.test(left.after) || left.pos === 'relative') return null
  // "As a result, although many object, it holds": what is in front links the sentence.
  const linked = tokens[first]?.pos === 'preposition' && !clauses.some((c) => c.verb.start < at)
  return linked ? null : [between(piece, first, at - even), between(piece, at + 1, lastOf(piece))]
}

export const contrast: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    if (!contrasts(parsed, clause, clause.range.start > (piece[0]?.start ?? 0))) continue
    const parts = halves(parsed, piece, clause)
    if (compares(parsed, clause, lastOf(piece))) continue
    if (parts?.every((p) => lengthOf(p) >= SHORTEST)) return parts
  }
  return null
}
