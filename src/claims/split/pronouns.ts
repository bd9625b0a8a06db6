// "Copper is more reactive than iron, so it displaces it": a clause that is cut off leaves its pronoun without the noun. What
// the clause before is about is copied in its place, if that agrees with the pronoun.
import {standsForNothing} from '../context/expletive.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {isPlural} from './number.js'
import {between, inside, lastOf, type Piece, range, untilComma} from './pieces.js'

const REFERS = /^(?:it|they)$/

/** What the pronoun can stand for as a whole; "by this time other systems" is no subject to copy. */
function agrees(words: readonly Token[], pronoun: Token): boolean {
  const [first] = words
  // "Every card has a number, and it": the number, if anything.
  if (
    first?.pos === 'preposition' ||
    /^(?:no|every|each|any)$/.test(first?.lower ?? '') ||
    words.some((t) => t.pos === 'pronoun' || t.pos === 'there')
  )
    return false
  return isPlural(words) === (pronoun.lower === 'they')
}

/** The words of `clause` with the subject of `host` for its pronoun; null where it is open what the pronoun stands for. */
export function withSubject(parsed: Parsed, host: Clause, clause: Clause, words: Piece): Piece | null {
  const {subject} = clause
  const pronoun = subject && subject.end - subject.start === 1 ? parsed.tokens[subject.start] : undefined
  if (!subject || !pronoun || !REFERS.test(pronoun.lower) || standsForNothing(parsed, subject.start)) return words
  const about = host.subject
  if (!about || about.end > subject.start || !agrees(parsed.tokens.slice(about.start, about.end), pronoun)) return null
  const front = untilComma(parsed, between(words, 0, subject.start))
  const thing = front.length > 0 ? inside(parsed, about) : range(about.start, about.end)
  return [...front, ...thing, ...between(words, subject.end, lastOf(words))]
}
