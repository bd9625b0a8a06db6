// "The plan gives 9 keys, shared by all members"; "Bags are checked, so that nobody waits": what a comma sets off holds of the whole
// statement and cannot always be said alone. The statement is told without it, and once as it stands.
import {unchangedParticiple} from '../lexicon/irregular-verbs.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {enclosed, holds, lastOf, lengthOf, type Piece, type Rule, without} from './pieces.js'

/** Fewer words than these are no statement. */
const SHORTEST = 3

/** "so that nobody waits", "together with a map", "depending on the size", "whatever the reason". */
const OPENINGS =
  /^(?:so that|together with|along with|depending on|(?:usually|normally|often|mostly) (?:while|when)|both times|no matter|(?:whatever|whichever|whoever|wherever|however|regardless)\b(?! of (?:these|those)\b)) /

/** "two degrees warmer", "some 410 keys", "a limit imposed by the board", "shared by all members". */
function adds(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (first?.pos === 'verb') return isPast(first) && second?.lower === 'by'
  const measured = first?.pos === 'number' && second?.pos === 'noun' && third?.pos === 'adjective'
  const about = /^(?:some|about|around|roughly|nearly)$/.test(first?.lower ?? '') && second?.pos === 'number'
  const named = /^an?$/.test(first?.lower ?? '') && second?.pos === 'noun' && third !== undefined
  return measured || about || (named && (isPast(third) || third.pos === 'relative'))
}

const isPast = (token: Token): boolean =>
  token.after === '' &&
  token.pos === 'verb' &&
  (token.form === 'past' || token.form === 'participle' || unchangedParticiple(token.lower))

function opens({tokens}: Parsed, at: number, end: number): boolean {
  const words = tokens.slice(at, end)
  const text = words.map((t) => t.lower).join(' ')
  return words[0]?.after === '' && (OPENINGS.test(text) || adds(words))
}

/** The comma that ends what begins at word `at`, as the index of the word behind it; the end of the piece where there is none. */
function closing({tokens}: Parsed, at: number, end: number): number {
  const close = tokens.findIndex((t, i) => i >= at && i < end - 1 && /[,;:–—]/.test(t.after))
  return close < 0 ? end : close + 1
}

const hostOf = ({clauses}: Parsed, piece: Piece): Clause | undefined =>
  clauses.find((c) => (c.kind === 'main' || c.kind === 'coordinate') && holds(piece, c.verb.start, c.verb.end))

/** What is left has its verb: "Next day, whatever is left is sold" sets nothing off. */
const says = (rest: Piece, {verb}: Clause): boolean => lengthOf(rest) >= SHORTEST && holds(rest, verb.start, verb.end)

export const afterthoughts: Rule = (parsed, piece): readonly Piece[] | null => {
  const {tokens} = parsed
  const host = hostOf(parsed, piece)
  if (!host || host.subject === null) return null
  const last = lastOf(piece)
  for (let at = host.subject.start + 1; at < last - 1; at++) {
    if (tokens[at - 1]?.after !== ',' || enclosed(parsed, at) || !opens(parsed, at, last)) continue
    const end = closing(parsed, at, last)
    // In front of a verb the aside closes; anywhere else a second comma may go on with a list.
    const closes = end === last || (at < host.verb.start && end <= host.verb.start)
    const rest = without(piece, at, end)
    // "The pass is, whatever the day, valid": half a verb.
    const whole = at !== host.verb.end || tokens[host.verb.main]?.pos !== 'be'
    if (closes && whole && says(rest, host) && holds(piece, at, end)) return [rest, piece]
  }
  return null
}
