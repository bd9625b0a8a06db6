// What "it" and "they" of a statement stand for where the split has cut them off: "The key is made here, and no copy of it is
// kept". The clause before names it. Only a noun phrase that agrees in number is taken, its subject before its object.
import {PEOPLE_NOUNS} from '../lexicon/beings.js'
import type {Clause, Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Part} from '../split-sentence.js'
import type {Token} from '../tagging/token.js'
import {standsForNothing} from './expletive.js'
import {isIn} from './noun-runs.js'
import {repeatable} from './repeatable.js'

/** A pronoun and the words of its own sentence that it stands for, as indexes of tokens. */
export interface Referent {
  readonly at: number
  readonly words: Range
}

const NUMBER: Readonly<Record<string, 'singular' | 'plural'>> = {
  it: 'singular',
  its: 'singular',
  they: 'plural',
  them: 'plural',
  their: 'plural'
}

/** Longer phrases are no words that a reader would repeat. */
const LONGEST = 14

const OPENS_NOTHING = new Set(['no', 'any', 'this', 'that', 'these', 'those', 'such', 'both', 'none'])

const isTopLevel = ({kind}: Clause): boolean => kind === 'main' || kind === 'coordinate'

const startOf = ({subject, borrowed, verb}: Clause): number =>
  borrowed ? verb.start : Math.min(subject?.start ?? verb.start, verb.start)

const INSIDE = new Set(['determiner', 'possessive', 'adjective', 'noun', 'name', 'number'])

const ENDS = new Set(['noun', 'name', 'number'])

/** "Ada B. Holm". */
const isInitial = (token: Token | undefined): boolean => token?.after === '.' && /^\p{Lu}$/u.test(token.text)

/** The first noun phrase in [from, to). */
export function phraseBehind({tokens}: Parsed, from: number, to: number): Range | null {
  let start = from
  while (start < to && ['adverb', 'preposition'].includes(tokens[start]?.pos ?? '')) start += 1
  let end = start
  while (end < to && (INSIDE.has(tokens[end]?.pos ?? '') || (end > start && narrows(tokens, end)))) {
    end += 1
    if (tokens[end - 1]?.after !== '' && !isInitial(tokens[end - 1])) break
  }
  // "the tablet whole": what stands behind the noun is no part of its name.
  while (end > start && !ENDS.has(tokens[end - 1]?.pos ?? '')) end -= 1
  return end > start ? {start, end} : null
}

/** "a written request". */
const narrows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'verb' &&
  tokens[at]?.form !== 'base' &&
  tokens[at + 1]?.pos === 'noun' &&
  tokens[at]?.after === ''

/** The word that decides about number: the last noun before what hangs on the phrase. */
function headOf({tokens}: Parsed, {start, end}: Range): Token | null {
  let head: Token | null = null
  for (const token of tokens.slice(start, end)) {
    if (token.pos === 'noun' || token.pos === 'name') head = token
    else if (head && token.pos !== 'conjunction') break
  }
  return head
}

/** "Corin Vale", "Lund": no determiner and no acronym. */
const isBareName = ([first, next]: readonly Token[]): boolean =>
  (first?.pos === 'name' || (next?.pos === 'name' && /^\p{Lu}/u.test(first?.text ?? ''))) &&
  first?.pos !== 'determiner' &&
  !/^\p{Lu}{2,}$/u.test(first?.text ?? '')

/** Could the pronoun mean these words, by number and by who it can stand for? */
function agrees(parsed: Parsed, words: Range, number: 'singular' | 'plural'): boolean {
  const inside = parsed.tokens.slice(words.start, words.end)
  const [first, head] = [inside[0], headOf(parsed, words)]
  if (!first || !head || OPENS_NOTHING.has(first.lower) || first.pos === 'preposition') return false
  const pair = inside.some((t) => t.lower === 'and')
  if (number === 'plural') return pair || head.plural === true || /^(?:each|every)$/.test(first.lower)
  // A bare name may be somebody's; "VAT" is nobody's.
  const somebody = PEOPLE_NOUNS.has(head.lemma) || isBareName(inside)
  return !pair && head.plural !== true && !somebody
}

/** "Lee, a clerk," and other asides make no phrase to repeat, nor does "a transfer that you made yourself"; a list does. */
function canBeSaid({tokens}: Parsed, {start, end}: Range): boolean {
  const inside = tokens.slice(start, end)
  const marks = inside.some((t) => t.lower === 'and') ? /[;(]/ : /[,;(]/
  if (inside.length > LONGEST || inside.slice(0, -1).some((t) => marks.test(t.after))) return false
  return inside.every((t) => t.pos !== 'pronoun')
}

/** Clauses that the split can part from the one before: "although the court can waive it". */
const CUT_OFF = new Set(['although', 'though', 'whereas', 'while', 'since', 'because'])

const standsAlone = (clause: Clause): boolean =>
  isTopLevel(clause) || (clause.kind === 'subordinate' && CUT_OFF.has(clause.marker ?? ''))

/** The clause whose own words, not those of a clause inside it, hold word `at`. */
function hostOf({clauses}: Parsed, at: number): Clause | null {
  const begun = clauses.filter((c) => startOf(c) <= at || c.range.start <= at)
  const last = begun.at(-1)
  return last && standsAlone(last) ? last : null
}

/** What a pronoun of this clause could mean in the clause before, first its subject. */
function candidates(parsed: Parsed, host: Clause, at: number): readonly Range[] {
  const alone = parsed.clauses.filter(standsAlone)
  const before = alone[alone.indexOf(host) - 1]
  if (!before) return []
  const acts = parsed.tokens[before.verb.main]?.pos !== 'be'
  const object = acts ? phraseBehind(parsed, before.verb.end, startOf(host)) : null
  const objects = object ? [object] : []
  const counted = /^(?:each|every)$/.test(parsed.tokens[before.subject?.start ?? -1]?.lower ?? '')
  // "Every card has a chip, and it": the chip, if anything.
  const subject = before.subject && !counted ? repeatable(parsed, before.subject) : null
  // Owners are told by subjects: "Fern is sold as a toy, and its price is low".
  if (parsed.tokens[at]?.pos === 'possessive') return subject ? [subject] : []
  // "keeps each file and deletes it": what both verbs share is not what the second does something to.
  return host.borrowed || !subject ? objects : [subject, ...objects]
}

/** Longer phrases make no owner: "the firms in the area's key". */
const LONGEST_OWNER = 4

const QUANTIFIERS = new Set(
  'few many some most all each both one half third none any several either neither'.split(' ')
)

/** "its key" opens a clause about the subject of the one before; "few of them" counts things that were not counted yet. */
function fits({tokens}: Parsed, host: Clause, at: number, {start, end}: Range): boolean {
  const [first, next] = [tokens[start], tokens[at + 1]]
  if (tokens[at]?.pos !== 'possessive')
    return (
      !QUANTIFIERS.has(tokens[at - 2]?.lower ?? '') || tokens[at - 1]?.lower !== 'of' || first?.pos === 'determiner'
    )
  const short = end - start <= LONGEST_OWNER && tokens.slice(start, end).every((t) => t.pos !== 'preposition')
  return host.subject?.start === at && next?.lower !== 'own' && first?.pos === 'determiner' && short
}

function referentAt(parsed: Parsed, part: Part, at: number): Referent | null {
  const token = parsed.tokens[at]
  const number = token && NUMBER[token.lower]
  // "..., making it public" speaks of the clause that it belongs to.
  if (!token || !number || !isIn(part, token) || parsed.tokens[at - 1]?.form === 'gerund') return null
  const host = hostOf(parsed, at)
  if (!host || standsForNothing(parsed, at)) return null
  const fitting = candidates(parsed, host, at).filter(
    (range) => agrees(parsed, range, number) && fits(parsed, host, at, range)
  )
  const [words, other] = fitting
  const first = words && parsed.tokens[words.start]
  const isSubject = host.subject?.start === at
  const tie = other !== undefined && !isSubject && parsed.tokens[other.start - 1]?.pos !== 'preposition'
  return words && first && !tie && !isIn(part, first) && canBeSaid(parsed, words) ? {at, words} : null
}

/** The pronouns of a part whose referents the split has left in another part. */
export const referentsIn = (parsed: Parsed, part: Part): Referent[] =>
  parsed.tokens.flatMap((_, at) => referentAt(parsed, part, at) ?? [])
