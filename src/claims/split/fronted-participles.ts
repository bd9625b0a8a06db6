// "Founded in 1990, Vega sells maps": what is fronted is a statement about the subject. "Taken with food, it works" gives a case in
// which the rest holds, and stays: only participles that tell what a thing is or what was done to it once are read.
import {DESCRIBING, DONE_ONCE} from '../lexicon/splitting-words.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {isOnce} from './auxiliary.js'
import {beFor} from './number.js'
import {between, holds, inside, lastOf, type Piece, type Rule, range, spoken} from './pieces.js'

const BEHIND = new Set(['preposition', 'adverb', 'subordinator', 'name', 'to'])

function opens({tokens}: Parsed, start: number): boolean {
  const at = tokens[start]?.pos === 'adverb' ? start + 1 : start
  const lower = tokens[at]?.lower ?? ''
  return (DONE_ONCE.has(lower) || DESCRIBING.has(lower)) && BEHIND.has(tokens[at + 1]?.pos ?? 'other')
}

/** The statement behind the comma: by its form the participle may have been read as a verb without a subject. */
const hostOf = ({tokens, clauses}: Parsed, piece: Piece, start: number): Clause | undefined =>
  clauses.find(
    ({kind, marker, borrowed, subject, verb}) =>
      (kind === 'main' || (kind === 'coordinate' && marker === null)) &&
      !borrowed &&
      subject !== null &&
      subject.start > start &&
      tokens[subject.start - 1]?.after === ',' &&
      holds(piece, subject.start, verb.end)
  )

export const frontedParticiples: Rule = (parsed, piece) => {
  const start = piece[0]?.start ?? 0
  const host = piece.length === 1 && opens(parsed, start) ? hostOf(parsed, piece, start) : undefined
  if (!host?.subject) return null
  const at = host.subject.start
  const is = beFor(parsed, host.subject, isOnce(parsed, start, at) ? 'past' : host.verb.tense)
  const thing = range(at, host.subject.end)
  return [between(piece, at, lastOf(piece)), [...thing, ...spoken(at, is), ...inside(parsed, {start, end: at})]]
}
