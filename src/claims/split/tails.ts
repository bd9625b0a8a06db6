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
function endOfCore({tokens}: Parsed, {verb}: Clause, at: number): number {
  if (tokens.slice(verb.end, at).some((t) => t.lower === 'only')) return at
  // "cost $2 a day, up to $20": the amount is what the tail says anew.
  if (tokens[verb.end]?.pos === 'number' && tokens[at]?.lower === 'up') return verb.end
  const stop = stopFrom(tokens, verb.end, at)
  // "may lead to suspension, without a warning": an active verb alone would say something else.
  const bare = stop === verb.end && !verb.passive && tokens[verb.main]?.pos !== 'be'
  return bare ? stopFrom(tokens, stop + 1, at) : stop
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

export const tails: Rule = (parsed, piece) => {
  const {tokens} = parsed
  const end = lastOf(piece)
  const host = hostOf(parsed, piece)
  if (!host || host.verb.negated) return null
  const first = tokens.findIndex((t, i) => i >= host.verb.end && i < end - 1 && /[,;:–—-]/.test(t.after)) + 1
  const at = first > 0 && tokens[first - 1]?.after === ',' ? behindList(tokens, first, end) : first
  if (at <= 0 || tokens[at - 1]?.after !== ',' || end - at < SHORTEST || !holds(piece, at - 1, end)) return null
  if (tokens.slice(at, end - 1).some((t) => /[,;:–—]/.test(t.after)) || enclosed(parsed, at)) return null
  if (tokens[at]?.lower === 'including') return [without(piece, at, end), piece]
  if (!opens(parsed, at, end)) return null
  return [without(piece, at, end), [...between(piece, 0, endOfCore(parsed, host, at)), ...between(piece, at, end)]]
}
