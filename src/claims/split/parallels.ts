// "Tours cost $8 for adults and $5 for pupils"; "open on Mondays from six and on Fridays from ten"; "to protect the river and to
// clean the shore": phrases of one shape behind one verb are as many statements. They must look alike: what "and" joins
// otherwise may be one thing ("limits on noise and lights").
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule, untilComma} from './pieces.js'

type Tokens = readonly Token[]

/** Does a phrase of this shape begin at `at`? */
type Shape = (tokens: Tokens, at: number) => boolean

const isAmount: Shape = (tokens, at) => {
  const first = tokens[at]?.pos === 'adverb' ? at + 1 : at
  return tokens[first]?.pos === 'number'
}

const isPurpose: Shape = (tokens, at) => tokens[at]?.pos === 'to' && tokens[at + 1]?.form === 'base'

const HAS_OBJECT = new Set([
  'determiner',
  'possessive',
  'noun',
  'name',
  'adjective',
  'pronoun',
  'subordinator',
  'number'
])

/** Prepositions in -ing. */
const NO_ACT = /^(?:including|excluding|regarding|concerning|following|according|depending)$/

const isDoing: Shape = (tokens, at) =>
  tokens[at]?.form === 'gerund' &&
  !NO_ACT.test(tokens[at]?.lower ?? '') &&
  tokens[at]?.after === '' &&
  HAS_OBJECT.has(tokens[at + 1]?.pos ?? 'other')

/** The same preposition again; "of" goes with a noun, not with the verb. */
const isPhrase =
  (preposition: string): Shape =>
  (tokens, at) =>
    tokens[at]?.lower === preposition

const PHRASES = /^(?:on|in|at|for|by|from|with|to|within|during|through|after|before|under)$/

function shapeAt(tokens: Tokens, at: number): Shape | null {
  for (const shape of [isAmount, isPurpose, isDoing]) if (shape(tokens, at)) return shape
  const word = tokens[at]
  return (word?.pos === 'preposition' || word?.pos === 'to') && PHRASES.test(word.lower) ? isPhrase(word.lower) : null
}

/**
 * Where the phrases of one shape begin in [from, and): the first, and those behind commas. Two that could be the first leave
 * it open which one is continued; none is taken then.
 */
function membersOf(tokens: Tokens, from: number, shape: Shape, and: number): number[] {
  if (shape === isAmount) return shape(tokens, from) ? [from] : []
  const found: number[] = []
  for (let at = from; at < and - 1; at++) if (shape(tokens, at)) found.push(at)
  const listed = found.filter((at) => at > from && tokens[at - 1]?.after === ',')
  const open = found.filter((at) => !listed.includes(at))
  const [first] = found
  return open.length === 0 || (open.length === 1 && open[0] === first) ? found : []
}

const prepositionsIn = (words: Tokens): string[] => words.filter((t) => t.pos === 'preposition').map((t) => t.lower)

/** Two amounts are two statements if each goes with something of its own: "$8 for adults and $5 for pupils". */
const paired = (left: Tokens, right: Tokens): boolean =>
  prepositionsIn(right).some((p) => p !== 'of' && prepositionsIn(left).includes(p))

const hostOf = ({clauses}: Parsed, piece: Piece): Clause | undefined =>
  clauses.findLast((c) => (c.kind === 'main' || c.kind === 'coordinate') && holds(piece, c.verb.start, c.verb.end))

const BINDS = /^(?:enough|too|both|either|neither|between|whether|respectively|not|never)$/

/** No mark inside but the commas between the phrases. */
const isPlain = (words: Tokens, marks: RegExp): boolean =>
  words.length > 1 && !words.slice(0, -1).some((t) => marks.test(t.after))

const LIMITS = /^(?:except|unless|if|provided|but|only|until|when|where)$/

/** Nothing that the last phrase may hold of its own: another one of the shape, or another statement. */
function closes({tokens, clauses}: Parsed, shape: Shape, and: number, end: number): boolean {
  const behind = tokens.slice(and + 2, end).flatMap((_, i) => (tokens[and + 1 + i]?.after === ',' ? [and + 2 + i] : []))
  // "to pay, to park and to enter, except on Sundays": a limit behind them all.
  if (behind.some((at) => shape(tokens, at) || LIMITS.test(tokens[at]?.lower ?? ''))) return false
  return !clauses.some(
    (c) => c.verb.start > and && c.verb.start < end && (c.kind === 'main' || c.kind === 'coordinate')
  )
}

function cutAt(parsed: Parsed, piece: Piece, host: Clause, and: number): readonly Piece[] | null {
  const {tokens, clauses} = parsed
  const end = lastOf(piece)
  const shape = shapeAt(tokens, and + 1)
  const members = shape ? membersOf(tokens, host.verb.end, shape, and) : []
  const [start] = members
  // "For homes we ask 10 percent, and for flats 20 percent": the second is fronted as the first is.
  if (tokens[piece[0]?.start ?? 0]?.lower === tokens[and + 1]?.lower) return null
  if (!shape || start === undefined || !holds(piece, start, end) || enclosed(parsed, and)) return null
  if (tokens.slice(host.verb.end, end).some((t) => BINDS.test(t.lower)) || !closes(parsed, shape, and, end)) return null
  const phrases = members.map((at, i) => ({start: at, end: members[i + 1] ?? and}))
  if (!phrases.every((p) => isPlain(tokens.slice(p.start, p.end), /[,;:–—]/)) || end - and < 3) return null
  const last = tokens.slice(and + 1, end)
  if (!isPlain(last, /[;:–—]/) || (shape === isAmount && !paired(tokens.slice(start, and), last))) return null
  if (clauses.some((c) => c.verb.start > host.verb.start && c.range.start < and && c.verb.end > start)) return null
  const front = untilComma(parsed, between(piece, 0, start))
  return [...phrases, {start: and + 1, end}].map((p) => [...front, ...between(piece, p.start, p.end)])
}

/** What ends an act that needs no more: an object, or what the subject becomes ("to become trapped"). */
const COMPLETE = new Set(['noun', 'name', 'number', 'adjective', 'adverb'])

/** "to protect the river and clean the shore": "to" stands once; the first act has an object of its own. */
function purposes(parsed: Parsed, piece: Piece, host: Clause, and: number): readonly Piece[] | null {
  const {tokens, clauses} = parsed
  const end = lastOf(piece)
  if (tokens[and]?.lower !== 'and' || tokens[and + 1]?.form !== 'base' || tokens[and + 1]?.after !== '') return null
  const start = tokens.findLastIndex((_, i) => i >= host.verb.end && i < and - 2 && isPurpose(tokens, i))
  if (start < 0 || !holds(piece, start, end) || enclosed(parsed, and) || end - and < 3) return null
  const words = tokens.slice(Math.max(0, start - 2), end)
  const first = tokens.slice(start + 2, and)
  if (!isPlain(tokens.slice(start, end), /[,;:–—]/) || !COMPLETE.has(first.at(-1)?.pos ?? '')) return null
  if (words.some((t) => BINDS.test(t.lower)) || first.some((t) => t.pos === 'conjunction' || t.form === 'base'))
    return null
  const own = clauses.some(
    (c) => c.verb.start > start && c.verb.start < end && !(c.borrowed && c.verb.start === and + 1)
  )
  return own ? null : [between(piece, 0, and), [...between(piece, 0, start + 1), ...between(piece, and + 1, end)]]
}

const ands = (tokens: Tokens, from: number, to: number, words: RegExp): number[] =>
  tokens.flatMap((t, at) => (at > from && at < to && t.pos === 'conjunction' && words.test(t.lower) ? [at] : []))

export const parallels: Rule = (parsed, piece) => {
  const {tokens, clauses} = parsed
  const end = lastOf(piece) - 1
  const host = hostOf(parsed, piece)
  if (!host || host.verb.negated) return null
  for (const at of ands(tokens, host.verb.end, end, /^(?:and|but)$/)) {
    const parts = cutAt(parsed, piece, host, at)
    if (parts) return parts
  }
  // A base form behind "and" may have been read as a second verb of the host.
  const first = clauses.findLast((c) => c.kind !== 'relative' && !c.borrowed && holds(piece, c.verb.start, c.verb.end))
  for (const at of first && !first.verb.negated ? ands(tokens, first.verb.end, end, /^and$/) : []) {
    const parts = first && purposes(parsed, piece, first, at)
    if (parts) return parts
  }
  return null
}
