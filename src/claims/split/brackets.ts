// "The sogo (a small drum) is old", "Ada Holm (who later moved to Lund)", "the games (held in 2021)": what a bracket says of the thing
// in front of it. Another name, a figure or a remark in brackets says nothing of that kind and stays.

import {NEVER_PASSIVE} from '../lexicon/splitting-words.js'
import type {Clause, Range} from '../parse/clauses.js'
import {antecedentOf} from '../parse/noun-phrase.js'
import type {Parsed} from '../read/parsed.js'
import {isOnce} from './auxiliary.js'
import {endOfPhrase} from './copular.js'
import {beFor} from './number.js'
import {between, enclosed, holds, inside, lastOf, type Piece, type Rule, spoken, without} from './pieces.js'

/** The first word behind the bracket that opens in front of word `at`; 0 where it holds marks of its own. */
function closing({tokens}: Parsed, at: number): number {
  const close = tokens.findIndex((t, i) => i >= at && t.after !== '')
  return close >= at && tokens[close]?.after.startsWith(')') ? close + 1 : 0
}

const PARTICIPLES = new Set(['past', 'participle'])

const NAMING = /^(?:called|known|named|spelled|spelt|abbreviated)$/

/** "also called a pass" of anything, "held in Lund" of what has a name: a common noun may be narrowed by it only. */
function isParticiple({tokens}: Parsed, thing: Range, at: number, end: number): boolean {
  const verb = tokens[at]?.pos === 'adverb' ? at + 1 : at
  const token = tokens[verb]
  const participle = token?.pos === 'verb' && PARTICIPLES.has(token.form ?? '') && !NEVER_PASSIVE.has(token.lemma)
  const named = tokens[thing.end - 1]?.pos === 'name' || NAMING.test(token?.lower ?? '')
  return participle && named && verb < end - 1
}

/** The whole thing in front of the bracket: not half of "Norvik, Alder", "the price of a card" or "the sum per guest". */
function thingBefore({tokens}: Parsed, at: number): Range | null {
  const thing = antecedentOf(tokens, at)
  const left = thing && tokens[thing.start - 1]
  const part = left?.after.includes(',') || /^(?:per|and|or)$/.test(left?.lower ?? '')
  return part || (left?.lower === 'of' && tokens[at - 1]?.pos !== 'name') ? null : thing
}

const hostOf = ({clauses}: Parsed, at: number): Clause | undefined =>
  clauses.findLast((c) => (c.kind === 'main' || c.kind === 'coordinate') && (c.subject?.start ?? c.verb.start) < at)

/** What the words in [at, end) say of `thing`; null where they are no statement about it. */
function told(parsed: Parsed, piece: Piece, thing: Range, at: number, end: number): Piece | null {
  const {tokens, clauses} = parsed
  const words = between(piece, at, end)
  const about = inside(parsed, thing)
  const own = clauses.filter((c) => c.verb.start >= at && c.verb.end <= end)
  if (/^(?:who|which)$/.test(tokens[at]?.lower ?? ''))
    return own[0]?.borrowed ? [...about, ...between(piece, at + 1, end)] : null
  const noun = /^an?$/.test(tokens[at]?.lower ?? '') ? endOfPhrase(tokens, at) : 0
  const named = noun > at + 1 && (noun === end || tokens[noun]?.pos === 'relative' || tokens[noun]?.lower === 'that')
  if (!named && !(own.length === 0 && isParticiple(parsed, thing, at, end))) return null
  const tense = isOnce(parsed, at, end) ? 'past' : (hostOf(parsed, at)?.verb.tense ?? 'present')
  return [...about, ...spoken(at, beFor(parsed, thing, tense)), ...words]
}

export const brackets: Rule = (parsed, piece) => {
  const {tokens} = parsed
  const last = lastOf(piece) - 1
  for (let at = 1; at < last; at++) {
    if (tokens[at - 1]?.after !== '(' || !/^(?:noun|name)$/.test(tokens[at - 1]?.pos ?? '')) continue
    const end = closing(parsed, at)
    const thing = thingBefore(parsed, at)
    if (end === 0 || !thing || enclosed(parsed, at - 1) || !holds(piece, thing.start, end)) continue
    const statement = told(parsed, piece, thing, at, end)
    if (statement) return [without(piece, at, end), statement]
  }
  return null
}
