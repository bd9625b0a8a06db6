// "Sinking sand, also known as quicksand, is a type of sand"; "The book is a novel, published in 1991": a participle behind a
// comma shares the subject and the "is" of its clause. Where the clause has none, the comma stands for it, if the subject is
// right in front ("Vega, founded in 1990, sells maps").
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {auxiliaryOf, isOnce} from './auxiliary.js'
import {beFor} from './number.js'
import {between, enclosed, lastOf, type Piece, type Rule, spoken, without} from './pieces.js'

const isParticiple = (token: Token | undefined): boolean =>
  token?.pos === 'verb' && (token.form === 'past' || token.form === 'participle')

const BEHIND = new Set(['preposition', 'to', 'adverb'])

/** Adjectives that behind a comma go on about the subject: "the fastest bird, capable of great speeds". */
const LIKE_PARTICIPLES = /^(?:capable|famous|notable|responsible|notorious|renowned)$/

/** First word of a participle phrase right behind a comma at `at`, its adverbs included. */
function opens({tokens}: Parsed, at: number): boolean {
  if (!/,$/.test(tokens[at - 1]?.after ?? '')) return false
  let verb = at
  while (tokens[verb]?.pos === 'adverb') verb += 1
  const named = tokens[verb]?.lower === 'born' && tokens[verb + 1]?.pos === 'name'
  if (named) return true
  const fits = isParticiple(tokens[verb]) || LIKE_PARTICIPLES.test(tokens[verb]?.lower ?? '')
  return fits && BEHIND.has(tokens[verb + 1]?.pos ?? 'other')
}

/** The word behind the phrase: the verb of its clause, or the end of the piece. */
function endOf(parsed: Parsed, clause: Clause, from: number, piece: Piece): number {
  const {tokens} = parsed
  if (from < clause.verb.start) return tokens[clause.verb.start - 1]?.after.includes(',') ? clause.verb.start : -1
  const rest = tokens.slice(from, lastOf(piece))
  const more =
    rest.some((t, i) => t.after.includes(',') && i < rest.length - 1) ||
    parsed.clauses.some((c) => c.verb.start >= from)
  return more ? -1 : lastOf(piece)
}

/** "This, apparently, used to be": the verb of the clause itself. */
const isOwn = ({tokens}: Parsed, {verb}: Clause, at: number): boolean =>
  at <= verb.start && tokens.slice(at, verb.start).every((t) => t.pos === 'adverb')

function aside(parsed: Parsed, piece: Piece, clause: Clause): readonly Piece[] | null {
  const {tokens} = parsed
  const {subject, verb} = clause
  if (!subject || verb.negated || verb.modal !== null || tokens[subject.start]?.pos === 'there') return null
  const copied = tokens[verb.start]?.pos === 'be'
  const inside = piece.find((r) => verb.start >= r.start && verb.end <= r.end)
  if (!inside) return null
  for (let at = Math.max(subject.start + 1, inside.start); at < inside.end; at++) {
    if (!opens(parsed, at) || enclosed(parsed, at) || isOwn(parsed, clause, at)) continue
    const to = endOf(parsed, clause, at, piece)
    if (to < 0 || (!copied && at > subject.end)) return null
    const thing = {start: subject.start, end: Math.min(subject.end, at)}
    const is = copied
      ? auxiliaryOf(parsed, {start: verb.start, end: verb.start + 1}, at, to)
      : spoken(at, beFor(parsed, thing, isOnce(parsed, at, to) ? 'past' : verb.tense))
    return [without(piece, at, to), [thing, ...is, ...between(piece, at, to)]]
  }
  return null
}

export const participles: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    const cut = clause.kind === 'main' || clause.kind === 'coordinate' ? aside(parsed, piece, clause) : null
    if (cut) return cut
  }
  return null
}
