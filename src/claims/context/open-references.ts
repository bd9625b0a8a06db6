// What a claim still points to and has not got: "this step", "they" without anybody. Such a claim says so (`selfContained`), so
// that nobody judges it without its page.
import {PEOPLE_NOUNS} from '../lexicon/beings.js'
import type {Parsed} from '../read/parsed.js'
import type {Part} from '../split-sentence.js'
import type {Token} from '../tagging/token.js'
import {standsForNothing} from './expletive.js'
import {isIn, isNoun} from './noun-runs.js'

type Tokens = readonly Token[]

/** The words of one statement with what was said instead of some of them. */
interface Told {
  readonly parsed: Parsed
  /** Indexes of its words, in the order of the sentence. */
  readonly words: readonly number[]
  /** Those that were replaced: they point to nothing any more. */
  readonly replaced: ReadonlySet<number>
}

const THINGS = /^(?:it|its|itself)$/
const SEVERAL = /^(?:they|them|their|theirs)$/
const PERSONS = /^(?:he|she|him|his|her|hers)$/

/** "everyone ... their", "anyone who ... he": they bind a pronoun as a noun does. */
const ANYBODY =
  /^(?:who|whoever|somebody|someone|anybody|anyone|everybody|everyone|nobody|one|each|some|many|most|few|several|others|all|both|those|i|you|we)$/

/** A page's "we" is one body. */
const WE = /^(?:we|us|our)$/

/** Could the pronoun mean this word of its own claim? */
function binds(token: Token, pronoun: string): boolean {
  const person = ANYBODY.test(token.lower) || token.pos === 'name' || PEOPLE_NOUNS.has(token.lemma)
  if (PERSONS.test(pronoun)) return person
  if (SEVERAL.test(pronoun)) return person || (isNoun(token) && token.plural === true) || token.lower === 'and'
  return (
    (isNoun(token) && token.plural !== true) ||
    token.pos === 'number' ||
    WE.test(token.lower) ||
    /^(?:something|anything|everything|what|which|that|each|one)$/.test(token.lower)
  )
}

function isOpenPronoun({parsed, words, replaced}: Told, at: number): boolean {
  const {tokens} = parsed
  const lower = tokens[at]?.lower ?? ''
  if (!THINGS.test(lower) && !SEVERAL.test(lower) && !PERSONS.test(lower)) return false
  if (standsForNothing(parsed, at)) return false
  return !words.some((other) => {
    const token = tokens[other]
    return other < at && token !== undefined && (replaced.has(other) || binds(token, lower))
  })
}

/** The page itself, the time of reading: whoever has the source knows them. */
const HERE =
  /^(?:page|article|guide|leaflet|document|faq|section|answer|list|site|website|form|table|chapter|report|year|month|week|season|time|way|case|day)$/

const MODIFIES = new Set(['adjective', 'noun', 'name', 'number', 'adverb'])

/** The noun that "this" belongs to, its index; -1 where it stands alone. */
function pointedNoun(tokens: Tokens, at: number): number {
  let noun = at + 1
  while (tokens[noun] && MODIFIES.has(tokens[noun]?.pos ?? '') && tokens[noun - 1]?.after === '') noun += 1
  const last = tokens[noun - 1]
  return noun - 1 > at && last && isNoun(last) ? noun - 1 : -1
}

const RESTRICTS = /^(?:who|whose|whom|which|that|where|taking|using|living|already|not)$/

/** "a rule that ties", "would rather that": no pointing word, whatever its tag. */
const opensClause = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.lower === 'that' && tokens[at - 1]?.after === '' && tokens[at - 1]?.pos !== 'preposition'

/** "Those for adults are free": the noun stands before. */
const isOpenAlone = ({parsed: {tokens}, words}: Told, at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.after !== '' || VERBAL.has(next?.pos ?? '')) return true
  if (RESTRICTS.test(next?.lower ?? '')) return false
  return !words.some((other) => other < at && tokens[other]?.plural === true)
}

const VERBAL = new Set(['be', 'have', 'do', 'modal', 'verb'])

/** "this step", "after that"; not "those who pay", "that" in front of a clause, "this page". */
function isOpenPointer(told: Told, at: number): boolean {
  const {parsed, words, replaced} = told
  const {tokens} = parsed
  const token = tokens[at]
  if (!token || !/^(?:this|that|these|those)$/.test(token.lower) || opensClause(tokens, at)) return false
  if (token.pos !== 'determiner' && at !== words[0]) return false
  const noun = pointedNoun(tokens, at)
  const named = tokens[noun]
  if (!named) return isOpenAlone(told, at)
  if (replaced.has(noun) || HERE.test(named.lemma)) return false
  if (named.after === '' && RESTRICTS.test(tokens[noun + 1]?.lower ?? '') && token.lower.startsWith('tho')) return false
  return !words.some((other) => other < at && tokens[other]?.lemma === named.lemma)
}

/** In front of a statement these speak of the one before. */
const OPENERS = /^(?:here|then|both|such|there)$/

function opensOpen({parsed, words, replaced}: Told): boolean {
  const at = words[0] ?? -1
  const [token, next, behind] = parsed.tokens.slice(at, at + 3)
  if (!token || replaced.has(at)) return false
  if (token.lower === 'one') return !next || VERBAL.has(next.pos)
  if (token.lower === 'there') return !['be', 'have', 'modal', 'adverb'].includes(next?.pos ?? '')
  if (token.lower === 'both')
    return behind?.lower !== 'and' && !parsed.tokens.slice(at, at + 6).some((t) => t.lower === 'and')
  return OPENERS.test(token.lower) && next?.lower !== 'as'
}

/** Does a statement point to something that it does not hold? */
export function hasOpenReference(parsed: Parsed, part: Part, replaced: ReadonlySet<number>): boolean {
  const words = parsed.tokens.flatMap((token, at) => (isIn(part, token) ? [at] : []))
  const told = {parsed, words, replaced}
  return (
    opensOpen(told) || words.some((at) => !replaced.has(at) && (isOpenPronoun(told, at) || isOpenPointer(told, at)))
  )
}
