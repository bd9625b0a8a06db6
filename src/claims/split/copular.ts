// "Vega is a shop that sells maps", "Vega is a guide published in Lund": what the class does, its member does.
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {auxiliaryOf} from './auxiliary.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule} from './pieces.js'

/** "is a shop", "are shops": behind "the" the class is known already. */
const isIndefinite = (tokens: readonly Token[], {verb}: Clause): boolean =>
  /^(?:an?|one)$/.test(tokens[verb.end]?.lower ?? '') ||
  (/^(?:are|were)$/.test(tokens[verb.main]?.lower ?? '') && FILLS.has(tokens[verb.end]?.pos ?? ''))

/** "X is a Y": a copula, its subject and an indefinite noun phrase. "The only Y that" and "the Y that" stay whole. */
function copula({tokens, clauses}: Parsed, piece: Piece): Clause | null {
  const clause = clauses.find(
    (c) => c.kind === 'main' && !c.borrowed && piece.some((r) => c.verb.start >= r.start && c.verb.end <= r.end)
  )
  if (!clause?.subject || tokens[clause.verb.main]?.pos !== 'be' || clause.verb.negated || clause.verb.modal !== null)
    return null
  return isIndefinite(tokens, clause) && !/^(?:there|this|that|what)$/.test(tokens[clause.subject.start]?.lower ?? '')
    ? clause
    : null
}

const isNominal = (token: Token | undefined): boolean => token?.pos === 'noun' || token?.pos === 'name'

const FILLS = new Set(['adjective', 'noun', 'name'])

/** The first word behind the noun phrase that begins at `at`. */
export function endOfPhrase(tokens: readonly Token[], at: number): number {
  let i = at
  while (
    i < tokens.length &&
    ['determiner', 'adjective', 'noun', 'name', 'number', 'adverb'].includes(tokens[i]?.pos ?? '')
  ) {
    i += 1
    // "a modern, quick car": a comma between two adjectives.
    const listed = tokens[i - 1]?.after === ',' && tokens[i - 1]?.pos === 'adjective' && FILLS.has(tokens[i]?.pos ?? '')
    if (tokens[i - 1]?.after !== '' && !listed) break
    // "a type of wet sand that": what it is a type of is part of the class.
    if (tokens[i]?.lower === 'of' && isNominal(tokens[i - 1])) i += 1
  }
  return i
}

const BEHIND_PARTICIPLE = new Set(['preposition', 'to'])

/** Number of the verb that a relative word hands on: true for plural, null where its form does not tell. */
function pluralVerb(token: Token | undefined): boolean | null {
  if (/^(?:are|were|have|do)$/.test(token?.lower ?? '') || token?.form === 'base') return true
  return /^(?:is|was|has|does)$/.test(token?.lower ?? '') || token?.form === 'present' ? false : null
}

/**
 * "ripples in the fabric of space that are caused by": what the relative speaks of is the class, not the nearest noun, if
 * only the class agrees with its verb. Gives the relative's clause, or null.
 */
function distant({tokens, clauses}: Parsed, piece: Piece, noun: number): Clause | null {
  if (tokens[noun]?.pos !== 'preposition' || tokens[noun - 1]?.after !== '') return null
  const relative = clauses.find((c) => c.kind === 'relative' && c.borrowed && c.range.start > noun)
  if (!relative || relative.range.start >= lastOf(piece)) return null
  const words = tokens.slice(noun, relative.range.start)
  if (words.some((t) => t.after !== '' || t.pos === 'verb' || t.pos === 'relative')) return null
  const plural = pluralVerb(tokens[relative.verb.start])
  const nearest = words.at(-1)?.plural === true || words.some((t) => t.pos === 'conjunction')
  return plural !== null && plural === tokens[noun - 1]?.plural && plural !== nearest ? relative : null
}

/**
 * "is an author and teacher who": one word opens both nouns, and what follows speaks of both. Gives the end of the second, or
 * `noun` itself.
 */
function withSecond({tokens}: Parsed, noun: number): number {
  const joins = tokens[noun]?.lower === 'and' && tokens[noun - 1]?.after === ''
  const end = joins && FILLS.has(tokens[noun + 1]?.pos ?? '') ? endOfPhrase(tokens, noun + 1) : noun
  return end > noun && isNominal(tokens[end - 1]) && tokens[end - 1]?.plural !== true ? end : noun
}

/** "a clerk in Lund who signed": nobody is a place. Gives the relative's clause, or null. */
function behindPlace({tokens, clauses}: Parsed, noun: number): Clause | null {
  if (!/^(?:in|from|at)$/.test(tokens[noun]?.lower ?? '') || tokens[noun - 1]?.after !== '') return null
  const end = tokens.findIndex((t, i) => i > noun && t.pos !== 'name')
  const who = end > noun + 1 && tokens[end]?.lower === 'who' && tokens[end - 1]?.after === ''
  return who ? (clauses.find((c) => c.kind === 'relative' && c.borrowed && c.range.start === end) ?? null) : null
}

function cutAt(parsed: Parsed, piece: Piece, clause: Clause): {noun: number; verb: number; auxiliary: boolean} | null {
  const {tokens, clauses} = parsed
  const bare = FILLS.has(tokens[clause.verb.end]?.pos ?? '')
  const first = endOfPhrase(tokens, bare ? clause.verb.end : clause.verb.end + 1)
  const noun = bare ? first : withSecond(parsed, first)
  if (bare && tokens[noun - 1]?.plural !== true) return null
  const next = tokens[noun]
  if (!next || !isNominal(tokens[noun - 1]) || enclosed(parsed, noun) || noun >= lastOf(piece)) return null
  const relative = clauses.find((c) => c.kind === 'relative' && c.range.start === noun && c.borrowed)
  // "It is a clerk that signs": "it" points ahead.
  if (relative && tokens[clause.subject?.start ?? 0]?.lower === 'it') return null
  const far = distant(parsed, piece, noun) ?? behindPlace(parsed, noun)
  if (far) return {noun: far.range.start, verb: far.verb.start, auxiliary: false}
  if (relative) return {noun, verb: relative.verb.start, auxiliary: false}
  const participle = next.pos === 'verb' && (next.form === 'past' || next.form === 'participle')
  const phrase = BEHIND_PARTICIPLE.has(tokens[noun + 1]?.pos ?? '')
  return participle && phrase ? {noun, verb: noun, auxiliary: true} : null
}

export const copular: Rule = (parsed, piece) => {
  const clause = copula(parsed, piece)
  const cut = clause && cutAt(parsed, piece, clause)
  if (!clause?.subject || !cut || !holds(piece, clause.verb.start, cut.noun)) return null
  const {subject, verb} = clause
  return [
    between(piece, 0, cut.noun),
    [
      ...between(piece, subject.start, subject.end),
      ...(cut.auxiliary ? auxiliaryOf(parsed, verb, cut.verb, lastOf(piece)) : []),
      ...between(piece, cut.verb, parsed.tokens.length)
    ]
  ]
}
