// "She moved to Lund, where she taught"; "until 1927, when it closed": what a place or a date behind a comma goes on to say.
// "where" without a comma ("where it was found") and "when" behind anything but a date say in which case, and stay.
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {between, enclosed, holds, lastOf, lengthOf, type Piece, type Rule, without} from './pieces.js'

/** Fewer words than these ("where you live") say nothing alone. */
const SHORTEST = 3

const isYear = (lower: string): boolean => /^(?:1\d|20)\d\d$/.test(lower)

function opens({tokens}: Parsed, {range: {start}, marker}: Clause): boolean {
  const left = tokens[start - 1]
  if (marker === 'where') return left?.after === ','
  return marker === 'when' && left !== undefined && isYear(left.lower) && /^,?$/.test(left.after)
}

/** Where the clause ends: at the verb of the clause that it stands in, or with the piece. */
function endOf({tokens, clauses}: Parsed, clause: Clause, piece: Piece): number {
  const next = clauses.find(
    (c) =>
      c !== clause && c.verb.start > clause.verb.end && tokens[c.verb.start - 1]?.after.includes(',') && !c.borrowed
  )
  return Math.min(next?.verb.start ?? lastOf(piece), lastOf(piece))
}

export const wheres: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    const {subject, verb, range} = clause
    if (!subject || clause.borrowed || subject.start < range.start || !opens(parsed, clause)) continue
    if (enclosed(parsed, range.start) || !holds(piece, range.start, verb.end)) continue
    // "In 1474, when he left, Vlad ...": the statement that it belongs to comes first.
    if (!parsed.clauses.some((c) => c.verb.end <= range.start && holds(piece, c.verb.start, c.verb.end))) continue
    const to = endOf(parsed, clause, piece)
    // "where it was first made", "where nobody goes": nothing without the place.
    if (clause.marker === 'where' && to <= verb.end) continue
    const parts = [without(piece, range.start, to), between(piece, range.start + 1, to)]
    if (parts.every((p) => lengthOf(p) >= SHORTEST)) return parts
  }
  return null
}
