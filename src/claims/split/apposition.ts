// "Lee, a clerk, resigned": the second noun phrase says what the first is. The comma stands for the "is". A list ("Lee, a
// clerk and the mayor") looks alike up to its conjunction and stays whole.
import type {Clause, Range} from '../parse/clauses.js'
import {nounPhraseBefore} from '../parse/noun-phrase.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {endOfPhrase} from './copular.js'
import {beFor} from './number.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule, range, spoken, without} from './pieces.js'

const OPENS = /^(?:an?|the)$/

/** The phrase with its "of" and "in" phrases: "a division of the Department of Health". */
function wholePhrase(parsed: Parsed, at: number, limit: number): number {
  const {tokens} = parsed
  let end = endOfPhrase(tokens, at)
  while (
    end < limit &&
    tokens[end - 1]?.after === '' &&
    /^(?:of|in|for|at|by|from|on)$/.test(tokens[end]?.lower ?? '')
  ) {
    const next = endOfPhrase(tokens, end + 1)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** The clause that the noun phrase stands in: the last one that has begun. */
const hostOf = ({clauses}: Parsed, piece: Piece, at: number): Clause | undefined =>
  clauses.findLast((c) => (c.subject?.start ?? c.verb.start) < at && holds(piece, c.verb.start, c.verb.end))

/** "Driver and Vehicle Services (DVS)": from the name in brackets over the long one, "and" and "of" between names included. */
function nameBefore(tokens: readonly Token[], at: number): Range | null {
  const alias = /[([]$/.test(tokens[at - 2]?.after ?? '') ? at - 1 : at
  // "Judy (Judith Ridley), a couple": more in the brackets than an alias.
  if (alias === at && tokens[at - 1]?.after !== ',') return null
  let start = nounPhraseBefore(tokens, alias)?.start
  if (start === undefined) return null
  const joined = /^(?:and|of)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start]?.pos === 'name'
  if (joined && tokens[start - 2]?.pos === 'name') start = nounPhraseBefore(tokens, start - 1)?.start ?? start
  return {start, end: at}
}

/** A noun phrase right before the comma that "is" can be said of: one thing that is known by a name. */
function namedBefore({tokens}: Parsed, at: number): Range | null {
  const thing = nameBefore(tokens, at)
  if (!thing || tokens[at - 1]?.pos !== 'name') return null
  const left = tokens[thing.start - 1]
  // "in Lund, a", "by Lee, a": behind another comma or a conjunction it may be the member of a list.
  return left && (left.after.includes(',') || left.pos === 'conjunction') ? null : thing
}

/** "The sponsor, Alder Ltd, receives": the one that a definite subject speaks of. */
function definiteBefore({tokens}: Parsed, host: Clause, at: number): Range | null {
  const thing = nounPhraseBefore(tokens, at)
  const first = thing && tokens[thing.start]
  const definite = first?.pos === 'possessive' || first?.lower === 'the'
  return definite && host.subject?.start === thing?.start && tokens[at - 1]?.pos === 'noun' ? thing : null
}

/** Where the apposition ends: at a comma in front of a verb, or at the end of the piece. */
function closes({tokens, clauses}: Parsed, piece: Piece, end: number): boolean {
  if (end === lastOf(piece)) return true
  return /^\)?,$/.test(tokens[end - 1]?.after ?? '') && clauses.some((c) => c.verb.start === end)
}

interface Apposition {
  readonly thing: Range
  readonly end: number
}

function appositionAt(parsed: Parsed, piece: Piece, host: Clause, at: number): Apposition | null {
  const {tokens} = parsed
  const opens = OPENS.test(tokens[at]?.lower ?? '')
  const thing = opens ? namedBefore(parsed, at) : definiteBefore(parsed, host, at)
  const end = opens ? withRelative(parsed, wholePhrase(parsed, at, lastOf(piece)), piece) : endOfNames(tokens, at)
  const last = end === lastOf(piece)
  if (!thing || end < at + (opens ? 2 : 1) || (last && !opens) || !closes(parsed, piece, end)) return null
  return holds(piece, thing.start, end) ? {thing, end} : null
}

/** "Vega, the firm that bought Alder in 2020.": a relative clause that ends the piece belongs to it. */
function withRelative({tokens, clauses}: Parsed, end: number, piece: Piece): number {
  const relative = clauses.find((c) => c.kind === 'relative' && c.borrowed && c.range.start === end)
  const last = lastOf(piece)
  const marks = tokens.slice(end, last - 1).some((t) => t.after !== '')
  const more = clauses.some((c) => c !== relative && c.verb.start >= end && c.verb.start < last)
  return relative && tokens[end - 1]?.after === '' && !marks && !more ? last : end
}

function endOfNames(tokens: readonly Token[], at: number): number {
  let end = at
  while (tokens[end]?.pos === 'name' && (end === at || tokens[end - 1]?.after === '')) end += 1
  return end
}

function cutAt(parsed: Parsed, piece: Piece, at: number): readonly Piece[] | null {
  if (!/^\)?,$/.test(parsed.tokens[at - 1]?.after ?? '') || enclosed(parsed, at)) return null
  const host = hostOf(parsed, piece, at)
  const found = host && appositionAt(parsed, piece, host, at)
  if (!host || !found) return null
  const {thing, end} = found
  const is = beFor(parsed, thing, host.verb.tense)
  return [without(piece, at, end), [...range(thing.start, thing.end), ...spoken(at, is), ...between(piece, at, end)]]
}

export const appositions: Rule = (parsed, piece) => {
  for (let at = (piece[0]?.start ?? 0) + 1; at < lastOf(piece); at++) {
    const parts = cutAt(parsed, piece, at)
    if (parts) return parts
  }
  return null
}
