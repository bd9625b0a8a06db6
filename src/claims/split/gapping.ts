// "Adults pay $8 and pupils $5": the second subject has the verb of the first. What follows it must look like what follows the
// verb ("$8" and "$5", "every 56 days" and "every 112 days"); without that the words are a list.
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {isPlural} from './number.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule, range} from './pieces.js'

type Tokens = readonly Token[]

const INSIDE = new Set(['determiner', 'possessive', 'adjective', 'noun', 'name'])

/** The first word behind the noun phrase at `at`, its "of" phrases included; amounts are no part of it. */
function endOfThing(tokens: Tokens, at: number): number {
  let end = at
  while (INSIDE.has(tokens[end]?.pos ?? '') && !EACH.test(tokens[end]?.lower ?? '')) {
    end += 1
    if (tokens[end - 1]?.after !== '') return end
    if (tokens[end]?.lower === 'of') end += 1
  }
  return end
}
const EACH = /^(?:every|each|once|twice)$/

/** Do the two words open phrases of one kind? */
function alike(first: Token | undefined, second: Token | undefined): boolean {
  if (!first || !second) return false
  if (first.pos === 'number') return second.pos === 'number'
  const opens = first.pos === 'preposition' || EACH.test(first.lower)
  return opens && first.lower === second.lower && first.lower !== 'of'
}

/** The same form of the verb fits both. */
const agree = ({tokens}: Parsed, {subject, verb}: Clause, thing: Tokens): boolean =>
  subject !== null && (verb.modal !== null || isPlural(tokens.slice(subject.start, subject.end)) === isPlural(thing))

function cutAt(parsed: Parsed, piece: Piece, host: Clause, and: number): readonly Piece[] | null {
  const {tokens} = parsed
  const end = lastOf(piece)
  const stop = endOfThing(tokens, and + 1)
  const thing = tokens.slice(and + 1, stop)
  const named = thing.at(-1)?.pos === 'noun' || thing.at(-1)?.pos === 'name'
  if (!named || stop >= end || thing.at(-1)?.after !== '' || !alike(tokens[host.verb.end], tokens[stop])) return null
  if (host.subject === null || !agree(parsed, host, thing) || !holds(piece, host.verb.end, end)) return null
  const rest = [...tokens.slice(host.verb.end, and - 1), ...tokens.slice(stop, end - 1)]
  if (rest.some((t) => /[,;:–—]/.test(t.after)) || enclosed(parsed, and)) return null
  const front = between(piece, 0, host.subject.start)
  const second = [
    ...front,
    ...range(and + 1, stop),
    ...range(host.verb.start, host.verb.end),
    ...between(piece, stop, end)
  ]
  return [between(piece, 0, and), second]
}

export const gapping: Rule = (parsed, piece) => {
  const {tokens, clauses} = parsed
  const host = clauses.findLast(
    (c) => (c.kind === 'main' || c.kind === 'coordinate') && holds(piece, c.verb.start, c.verb.end)
  )
  if (!host || host.verb.negated || clauses.some((c) => c.verb.start >= host.verb.end)) return null
  for (let at = host.verb.end + 1; at < lastOf(piece) - 2; at++) {
    const parts = tokens[at]?.lower === 'and' ? cutAt(parsed, piece, host, at) : null
    if (parts) return parts
  }
  return null
}
