// "Planned visits take place on Fridays, usually after noon": what a comma sets off at the end adds to a statement that holds
// without it. What could limit the statement ("only on Fridays", "except in May", "if it rains") stays where it is.
import {TAIL_ADVERBS, TAIL_PREPOSITIONS, TAIL_TURNS} from '../lexicon/splitting-words.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule, without} from './pieces.js'

/** Fewer words than these ("in turn", "for example") link or are a turn of phrase. */
const SHORTEST = 3

/** The last statement of the piece. */
const hostOf = ({clauses}: Parsed, piece: Piece): Clause | undefined =>
  clauses.findLast(
    (c) =>
      (c.kind === 'main' || c.kind === 'coordinate') && c.subject !== null && holds(piece, c.verb.start, c.verb.end)
  )

/** "even when it is closed", "also while they wait": it holds in that case too. */
const concedes = ({tokens}: Parsed, at: number): boolean =>
  /^(?:even|also)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:when|where|if|while|though)$/.test(tokens[at + 1]?.lower ?? '')

/** "usually after noon", "up to a maximum of $20", "by a trained nurse". */
function opens(parsed: Parsed, at: number, end: number): boolean {
  const {tokens, clauses} = parsed
  if (concedes(parsed, at)) return true
  const first = TAIL_ADVERBS.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const word = tokens[first]?.lower ?? ''
  if (!TAIL_PREPOSITIONS.has(word) || (word === 'up' && tokens[first + 1]?.lower !== 'to')) return false
  // "in which case", "after which": a relative clause.
  if (tokens.slice(first, first + 3).some((t) => t.pos === 'relative')) return false
  if (
    TAIL_TURNS.test(
      tokens
        .slice(first, end)
        .map((t) => t.lower)
        .join(' ')
    )
  )
    return false
  return !clauses.some((c) => c.kind !== 'relative' && c.verb.start >= at && c.verb.start < end)
}

/** Where the words end without which the verb says nothing: its object or what is said to be. */
function endOfCore({tokens}: Parsed, {verb}: Clause, from: number, at: number): number {
  if (tokens.slice(from, at).some((t) => t.lower === 'only')) return at
  // "cost $2 a day, up to $20": the amount is what the tail says anew.
  if (tokens[from]?.pos === 'number' && tokens[at]?.lower === 'up') return from
  const stop = stopFrom(tokens, from, at)
  // "may lead to suspension, without a warning": an active verb alone would say something else.
  const bare = stop === from && !verb.passive && tokens[verb.main]?.pos !== 'be'
  const next = bare ? stopFrom(tokens, stop + 1, at) : stop
  // "rises in towns where it rains, mostly in May": half a phrase says nothing.
  return tokens[next]?.pos === 'relative' ? stop : next
}

/** The first word from `from` that opens a phrase of its own; "of" does not, nor a particle ("sign in at the desk"). */
function stopFrom(tokens: readonly Token[], from: number, at: number): number {
  const stop = tokens.findIndex(
    (t, i) =>
      i >= from &&
      i < at &&
      t.lower !== 'of' &&
      (STOPS.has(t.pos) || (t.pos === 'to' && tokens[i + 1]?.pos !== 'verb')) &&
      !(t.pos === 'preposition' && tokens[i + 1]?.pos === 'preposition')
  )
  return stop < 0 ? at : stop
}
const STOPS = new Set(['preposition', 'subordinator', 'relative', 'conjunction'])

/** "on Monday, Tuesday and Friday mornings, usually after noon": the commas of a list in front of "and" set nothing off. */
function behindList(tokens: readonly Token[], first: number, end: number): number {
  const last = tokens.findLastIndex((t, i) => i >= first && i < end - 1 && t.after === ',') + 1
  const between = tokens.slice(first, last)
  const list = between.some((t) => t.lower === 'and') && between.every((t) => LISTED.has(t.pos) && /^,?$/.test(t.after))
  return last > first && list ? last : first
}
const LISTED = new Set(['noun', 'name', 'adjective', 'number', 'conjunction', 'determiner'])

/** "is a painter born in May, in Lund": the tail goes on about the participle. */
const isNarrowed = ({tokens}: Parsed, {main}: Clause['verb'], from: number, at: number): boolean =>
  tokens[main]?.pos === 'be' &&
  tokens.slice(from + 1, at).some((t) => t.pos === 'verb' && (t.form === 'past' || t.form === 'participle'))

/** The first word of the piece behind its verb: "was born" may be all that is left of "is a painter born". */
const behindVerb = (piece: Piece, {end}: Clause['verb']): number =>
  Math.min(...piece.flatMap((w) => (w.end > end ? [Math.max(w.start, end)] : [])))

const isYear = (lower: string): boolean => /^(?:1\d|20)\d\d$/.test(lower)

/** The comma of "May 4, 1983" or of "in Lund, Sweden", behind word `at`, sets nothing off. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const [left, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.after !== ',' || !next) return false
  if (/^\d{1,2}$/.test(token.lower) && isYear(next.lower)) return true
  const open = left?.pos === 'name' ? tokens[at - 2] : left
  return token.pos === 'name' && next.pos === 'name' && open?.pos === 'preposition'
}

/** "in Lund": shorter than other phrases, and complete. */
const isPlace = ([first, second]: readonly Token[]): boolean =>
  (first?.lower === 'in' || first?.lower === 'at') && second?.pos === 'name'

const COUNTS = /^(?:each|both|all|most|some|half)$/

/** "forty keys, each with its number", "eight places, six in the hall": parts of what was named, without a verb. */
const countsOut = ({tokens, clauses}: Parsed, at: number, end: number): boolean =>
  (COUNTS.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'number') &&
  tokens[at]?.after === '' &&
  tokens[at + 1]?.pos === 'preposition' &&
  !clauses.some((c) => c.verb.start >= at && c.verb.start < end)

export const tails: Rule = (parsed, piece) => {
  const {tokens} = parsed
  const end = lastOf(piece)
  const host = hostOf(parsed, piece)
  if (!host || host.verb.negated) return null
  const first =
    tokens.findIndex((t, i) => i >= host.verb.end && i < end - 1 && /[,;:–—-]/.test(t.after) && !isInside(tokens, i)) +
    1
  const at = first > 0 && tokens[first - 1]?.after === ',' ? behindList(tokens, first, end) : first
  if (at <= 0 || tokens[at - 1]?.after !== ',' || !holds(piece, at - 1, end)) return null
  if (end - at < SHORTEST && !isPlace(tokens.slice(at, end))) return null
  const from = behindVerb(piece, host.verb)
  const marked = tokens.some((t, i) => i >= at && i < end - 1 && /[,;:–—]/.test(t.after) && !isInside(tokens, i))
  if (marked || enclosed(parsed, at)) return null
  if (tokens[at]?.lower === 'including' || countsOut(parsed, at, end)) return [without(piece, at, end), piece]
  if (!opens(parsed, at, end) || isNarrowed(parsed, host.verb, from, at)) return null
  return [
    without(piece, at, end),
    [...between(piece, 0, endOfCore(parsed, host, from, at)), ...between(piece, at, end)]
  ]
}
