// "The permit, which lapses in June, costs $40": what a relative clause behind a comma says is a statement of its own. One
// without a comma narrows its noun and stays ("Hosts who rent rooms pay").
import {CLAUSE_RELATIVES} from '../lexicon/splitting-words.js'
import type {Clause, Range} from '../parse/clauses.js'
import {nounPhraseBefore} from '../parse/noun-phrase.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {headOf, isPlural} from './number.js'
import {between, enclosed, holds, inside, lastOf, type Piece, type Rule, range, without} from './pieces.js'

/** Times and measures are nobody: "in March, who" looks further left. */
const NEVER_WHO = new Set('day week month year time hour minute place form fee number percent'.split(' '))

/** Number of the verb: true for plural, null where its form does not tell. */
function pluralVerb(token: Token | undefined): boolean | null {
  if (!token) return null
  if (/^(?:are|were|have|do)$/.test(token.lower)) return true
  if (/^(?:is|was|has|does)$/.test(token.lower)) return false
  if (token.pos !== 'verb') return null
  return token.form === 'base' ? true : token.form === 'present' ? false : null
}

/** The noun phrase before the comma, widened over "of" and "and" where the number of the verb asks for it. */
function antecedent({tokens}: Parsed, {subject, verb}: Clause, marker: string): Range | null {
  if (!subject) return null
  let {start} = subject
  const {end} = subject
  const number = pluralVerb(tokens[verb.start])
  for (;;) {
    const words = tokens.slice(start, end)
    const inPlace = marker === 'who' && /^(?:in|at|from|near)$/.test(tokens[start - 1]?.lower ?? '')
    if (!inPlace && fits(words, marker) && (number === null || isPlural(words) === number))
      return {start: number === false ? withWhole(tokens, start, words) : withPair(tokens, start, words), end}
    const wider = widened(tokens, start)
    if (wider === start) return null
    start = wider
  }
}

function fits(words: readonly Token[], marker: string): boolean {
  const head = headOf(words)
  return head !== undefined && (marker !== 'who' || !NEVER_WHO.has(head.lemma))
}

/** One noun phrase further to the left, over "of" or "and"; `start` itself where none joins. */
function widened(tokens: readonly Token[], start: number): number {
  const joiner = tokens[start - 1]
  if (joiner?.after !== '' || !/^(?:of|and|for|in)$/.test(joiner.lower)) return start
  const wider = nounPhraseBefore(tokens, start - 1)
  return wider && tokens[start - 2]?.after === '' ? wider.start : start
}

/** "the laws of physics and chemistry, which are", "the Board of Trustees, which meets": what stands before "of" is the thing. */
function withWhole(tokens: readonly Token[], start: number, words: readonly Token[]): number {
  if (tokens[start - 1]?.lower !== 'of') return start
  const named = words[0]?.pos === 'name' && tokens[start - 2]?.pos === 'name'
  return named || words.some((t) => t.pos === 'conjunction') ? widened(tokens, start) : start
}

/** "the terms and conditions, which take": both, unless the verb says one. */
function withPair(tokens: readonly Token[], start: number, words: readonly Token[]): number {
  const pair = tokens[start - 1]?.lower === 'and' && words[0]?.pos === 'noun' && isNominal(tokens[start - 2])
  return pair ? widened(tokens, start) : withWhole(tokens, start, words)
}

const isNominal = (token: Token | undefined): boolean => token?.pos === 'noun' || token?.pos === 'name'

interface Aside {
  /** From the relative word to the comma that closes it. */
  readonly from: number
  readonly to: number
  readonly statement: Piece
  /** Another thing may be meant. */
  readonly open: boolean
}

/** "were fever, which passed in a day, and a dry mouth": one last thing, no verb, and no list within the relative. */
function isMember({tokens}: Parsed, clause: Clause, at: number, last: number): boolean {
  const inside = tokens.slice(clause.range.start, at - 1).some((t) => t.after !== '')
  const rest = tokens.slice(at + 1, last)
  const thing = rest.length > 0 && rest.length <= 5 && rest.every((t) => INSIDE.has(t.pos)) && isNominal(rest.at(-1))
  return tokens[at]?.lower === 'and' && !inside && thing
}

/** Where the sentence goes on behind the relative: at the verb of its host, or at the next thing of a list with a relative. */
function endOf(parsed: Parsed, clause: Clause, piece: Piece): number {
  const {tokens, clauses} = parsed
  const last = lastOf(piece)
  for (let i = clause.verb.end + 1; i < last; i++) {
    if (!tokens[i - 1]?.after.includes(',')) continue
    const resumes = (c: Clause): boolean => c.verb.start === i || (c.kind === 'main' && c.subject?.start === i)
    if (clauses.some((c) => c !== clause && resumes(c))) return i
    const listed =
      tokens[i]?.pos === 'conjunction' &&
      clauses.some((c) => c.kind === 'relative' && c.borrowed && c.subject?.start === i + 1)
    if (listed || isMember(parsed, clause, i, last)) return i
  }
  return last
}

/** "trust between police and towns, which matters": neither the pair nor its second half is meant. */
function isBetween(tokens: readonly Token[], start: number): boolean {
  let at = start - 1
  while (tokens[at]?.after === '' && (tokens[at]?.pos === 'conjunction' || INSIDE.has(tokens[at]?.pos ?? ''))) at -= 1
  return tokens[at]?.lower === 'between' || tokens[start]?.lower === 'between'
}
const INSIDE = new Set(['determiner', 'possessive', 'adjective', 'noun', 'name', 'number'])

/** "a measurement of the sample, which can hide": a modal agrees with either, so that the nearer may not be meant. */
const isOpen = ({tokens}: Parsed, {verb, marker}: Clause, {start}: Range): boolean =>
  marker === 'which' &&
  verb.modal !== null &&
  tokens[start - 1]?.pos === 'preposition' &&
  tokens[start - 2]?.pos === 'noun'

function asideOf(parsed: Parsed, piece: Piece, clause: Clause): Aside | null {
  const {tokens} = parsed
  const from = clause.range.start
  const marker = tokens[from]?.lower ?? ''
  if (clause.kind !== 'relative' || !clause.borrowed || !/^(?:which|who)$/.test(marker)) return null
  if (!/,$/.test(tokens[from - 1]?.after ?? '') || enclosed(parsed, from) || CLAUSE_RELATIVES.has(clause.verb.lemma))
    return null
  // "Search from home, which is possible only with a card": the act is possible, not the home.
  if (/^(?:im)?possible$/.test(tokens[clause.verb.end]?.lower ?? '')) return null
  const thing = antecedent(parsed, clause, marker)
  if (thing && isBetween(tokens, thing.start)) return null
  const to = endOf(parsed, clause, piece)
  if (!thing || to <= clause.verb.end - 1 || !holds(piece, thing.start, Math.min(to, clause.verb.end))) return null
  const statement = [...range(thing.start, thing.end), ...between(piece, from + 1, to)]
  return {from, to, statement, open: isOpen(parsed, clause, thing)}
}

/** Behind the verb of ", which you can show" stands no object. */
const FREE = new Set(['preposition', 'to', 'adverb', 'subordinator', 'conjunction'])

/** Where ", which you can use" lacks its object, or ", for which a fee is charged" what its preposition goes with. */
function slotOf({tokens, clauses}: Parsed, {verb}: Clause, preposition: boolean, to: number): number {
  if (clauses.some((c) => c.verb.start > verb.start && c.verb.start < to)) return -1
  if (preposition) return to
  // "whom he works with": the object belongs behind the last word.
  if (tokens[to - 1]?.pos === 'preposition') return -1
  const free = verb.end >= to || FREE.has(tokens[verb.end]?.pos ?? '')
  return free && !verb.passive && tokens[verb.main]?.pos !== 'be' ? verb.end : -1
}

/** A bare singular ("between a tenant and landlord, in which") is part of a longer phrase. */
const isDefinite = (tokens: readonly Token[], {start, end}: Range): boolean =>
  tokens.slice(start, end).some((t) => t.pos === 'name' || t.pos === 'number' || t.plural === true) ||
  /^(?:determiner|possessive)$/.test(tokens[start]?.pos ?? '')

/** "a number, which you can show", "a claim, for which a fee is charged": the relative has a subject of its own. */
function objectAside(parsed: Parsed, piece: Piece, clause: Clause): Aside | null {
  const {tokens} = parsed
  const {start} = clause.range
  if (clause.kind !== 'relative' || clause.borrowed || clause.subject?.start !== start + 1) return null
  // "in which case", "which both need": the relative word goes with a noun, or is the subject.
  if (/^(?:case|event|point|time|both|all|each)$/.test(tokens[start + 1]?.lower ?? '')) return null
  const preposition = tokens[start - 1]?.pos === 'preposition' && tokens[start - 1]?.after === ''
  const from = preposition ? start - 1 : start
  if (!/^(?:which|whom)$/.test(tokens[start]?.lower ?? '') || tokens[from - 1]?.after !== ',') return null
  const near = nounPhraseBefore(tokens, from)
  const thing = near && {
    start: tokens[near.start - 1]?.lower === 'of' ? widened(tokens, near.start) : near.start,
    end: from
  }
  const to = endOf(parsed, clause, piece)
  const slot = slotOf(parsed, clause, preposition, to)
  if (
    !thing ||
    !isDefinite(tokens, thing) ||
    slot < 0 ||
    enclosed(parsed, from) ||
    !holds(piece, thing.start, clause.verb.end)
  )
    return null
  const object = [...range(from, start), ...inside(parsed, thing)]
  const statement = [...between(piece, start + 1, slot), ...object, ...between(piece, slot, to)]
  return {from, to, statement, open: false}
}

export const relatives: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    const aside = asideOf(parsed, piece, clause) ?? objectAside(parsed, piece, clause)
    if (aside && !aside.open) return [without(piece, aside.from, aside.to), aside.statement]
  }
  return null
}

/** Where another thing may be meant, the host is stated alone, and the whole as it stands. */
export const openRelatives: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    const aside = asideOf(parsed, piece, clause)
    if (aside?.open) return [without(piece, aside.from, aside.to), piece]
  }
  return null
}
