// Verbs that were taken for nouns or adjectives: "may charge", "is considered", "a charge applies".

import {BEINGS} from '../../lexicon/beings.js'
import {onlyPast, unchangedPast} from '../../lexicon/irregular-verbs.js'
import {INTRANSITIVES, LAST_WORDS} from '../../lexicon/tagging-words.js'
import {withForms} from '../forms.js'
import {isOnlyVerb, verbReading} from '../lemma.js'
import type {Pos, Token} from '../token.js'
import {AUXILIARY, before, is, open, opensPhrasal, type Repair} from './neighbours.js'

/** A word that can only be a verb is one, whatever its tag: "a charge applies". */
export const onlyVerb: Repair = (token, at, tokens) => {
  if (!is(token, 'noun', 'adjective') || /^\p{Lu}/u.test(token.text)) return undefined
  const reading = verbReading(token.lower)
  if (!reading || !isOnlyVerb(reading.lemma)) return undefined
  // "that fees deter fraud": a base form needs its plural in front.
  const plural = tokens[at - 1]?.plural === true && open(tokens[at - 1]) && is(token, 'noun')
  return reading.form === 'present' || (reading.form === 'base' && plural) ? 'verb' : undefined
}

/** "Bring contracts, receipts and photographs": a word that can only be a verb opens the sentence. */
const opensAlone = (token: Token, next: Token | undefined): boolean =>
  isOnlyVerb(token.lower) && !is(next, ...AUXILIARY, 'preposition') && (next?.pos !== 'verb' || next.form === 'present')

/** "Water the beds": no noun stands right before an article. */
const opensObject = (next: Token | undefined): boolean => /^(?:an?|the|my|your|our|their|its)$/.test(next?.lower ?? '')

export const openingVerb: Repair = (token, at, tokens) =>
  at === 0 &&
  is(token, 'noun', 'adjective') &&
  verbReading(token.lower)?.form === 'base' &&
  open(token) &&
  (opensAlone(token, tokens[1]) || opensObject(tokens[1]) || opensPhrasal(token, tokens, at))
    ? 'verb'
    : undefined

/** "please call us": no noun that could be the subject. */
export const please: Repair = (token, at, tokens) =>
  token.lower === 'please' &&
  is(token, 'noun', 'verb') &&
  (at === 0 || !open(tokens[at - 1]) || is(tokens[at - 1], 'conjunction'))
    ? 'adverb'
    : undefined

export const afterPlease: Repair = (token, at, tokens) =>
  is(token, 'noun', 'adjective') && tokens[at - 1]?.lower === 'please' && verbReading(token.lower)?.form === 'base'
    ? 'verb'
    : undefined

const SUBJECT_PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'they'])

/** "It rose to $8", "they offer": right behind a subject pronoun stands a verb. */
export const afterPronoun: Repair = (token, at, tokens) => {
  const left = tokens[at - 1]
  if (!is(token, 'noun') || !left || !open(left) || !SUBJECT_PRONOUNS.has(left.lower)) return undefined
  const form = verbReading(token.lower)?.form
  return form !== undefined && form !== 'gerund' && !is(tokens[at + 1], ...AUXILIARY) ? 'verb' : undefined
}

/** After a modal, "to" or "do" (adverbs and "not" skipped) a word that can be a base verb is one. */
export const baseAfterModal: Repair = (token, at, tokens) => {
  if (!is(token, 'noun', 'adjective', 'adverb') || verbReading(token.lower)?.form !== 'base') return undefined
  const left = before(tokens, at)
  if (!left || !open(tokens[at - 1])) return undefined
  const noun = is(token, 'noun')
  const governs =
    (left.pos === 'modal' && (noun || !is(tokens[at + 1], 'verb', 'be', 'have'))) ||
    (left.pos === 'do' && noun) ||
    (left.pos === 'to' && noun && toInfinitive(tokens, at))
  return governs ? 'verb' : undefined
}

/** "to court" is a place, "to court voters" an act: an infinitive has an object behind it, or is a verb that needs none. */
const toInfinitive = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at + 1], 'determiner', 'possessive', 'pronoun') || INTRANSITIVES.has(tokens[at]?.lower ?? '')

/** be + past form is a participle, whatever its tag: "is considered", "are closed", "was shut". */
export const participle: Repair = (token, at, tokens) => {
  if (!is(token, 'adjective', 'noun')) return undefined
  const form = verbReading(token.lower)?.form
  if (form !== 'past' && form !== 'participle') return undefined
  if (is(token, 'adjective') && is(tokens[at + 1], 'noun', 'name') && open(token)) return undefined
  return is(before(tokens, at), 'be', 'have') ? 'verb' : undefined
}

/** "need not apply": an auxiliary. */
export const needNot: Repair = (token, at, tokens) =>
  token.lower === 'need' && is(tokens[at + 1], 'not') ? 'modal' : undefined

const standsAlone = (token: Token): boolean =>
  is(token, ...AUXILIARY) || (token.pos === 'verb' && token.form !== 'gerund' && token.form !== 'participle')

/** "The arbiter stores no data and can run": a verb behind "and" needs one before it. */
const storesAnd: Repair = (token, at, tokens) => {
  if (!is(token, 'noun', 'adjective') || !is(tokens[at - 1], 'noun', 'name') || !open(token)) return undefined
  if (verbReading(token.lower)?.form !== 'present') return undefined
  const subject = tokens.slice(0, at)
  if (subject.some((t) => standsAlone(t) || t.after !== '' || is(t, 'conjunction', 'subordinator', 'relative')))
    return undefined
  if (tokens[at - 1]?.plural === true && !is(tokens[at - 1], 'name')) return undefined
  const and = tokens.findIndex((t, i) => i > at && (standsAlone(t) || is(t, 'conjunction', 'relative', 'subordinator')))
  return is(tokens[and], 'conjunction') && tokens[and + 1] !== undefined && standsAloneAt(tokens, and + 1)
    ? 'verb'
    : undefined
}

const standsAloneAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[is(tokens[at], 'adverb') ? at + 1 : at]
  return token !== undefined && (is(token, ...AUXILIARY) || (token.pos === 'verb' && token.form === 'present'))
}

/** "The permit, which lapses in June, costs": the words less what a relative clause between commas says. */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((t, i) => is(t, 'relative') && tokens[i - 1]?.after === ',')
  const to = tokens.findIndex((t, i) => from > 0 && i > from && t.after === ',')
  return from > 0 && to > 0 ? [...tokens.slice(0, from), ...tokens.slice(to + 1)] : tokens
}

/** The words up to the first mark behind which another clause begins. */
function firstSegment(sentence: readonly Token[]): readonly Token[] {
  const tokens = withoutAside(sentence)
  const end = tokens.findIndex(
    (t, i) => /[,;]/.test(t.after) && is(tokens[i + 1], 'subordinator', 'conjunction') && i > 0
  )
  return end < 0 ? tokens : tokens.slice(0, end + 1)
}

const isVerbForm = (lower: string): boolean => {
  const form = verbReading(lower)?.form
  return form === 'present' || form === 'past' || unchangedPast(lower)
}

/** "Mile 13 closes", "Form 5 covers": a thing known by its number. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], 'number') && at === 2 && is(tokens[0], 'noun', 'name') && tokens[0]?.plural !== true

/** "The pass costs $9", "The fee rose to $7": a verb form behind a noun and before a complement. */
const costs: Repair = (token, at, tokens) =>
  is(token, 'noun', 'adjective') &&
  isVerbForm(token.lower) &&
  (is(tokens[at - 1], 'noun', 'name', 'pronoun') || isNumbered(tokens, at)) &&
  token.lower !== 'ages' &&
  (is(tokens[at + 1], 'determiner', 'number', 'preposition', 'possessive', 'to', 'adverb') ||
    (onlyPast(token.lower) && !open(token)))
    ? 'verb'
    : undefined

/** "The plan lapses.": the last word of a sentence that has no other verb, behind a noun in the singular. */
const lapses: Repair = (token, at, tokens) =>
  at === tokens.length - 1 &&
  at > 1 &&
  is(token, 'noun') &&
  token.after.startsWith('.') &&
  verbReading(token.lower)?.form === 'present' &&
  LAST_WORDS.has(verbReading(token.lower)?.lemma ?? '') &&
  is(tokens[at - 1], 'noun', 'name') &&
  tokens[at - 1]?.plural === false &&
  is(tokens[0], 'determiner', 'possessive', 'name', 'number')
    ? 'verb'
    : undefined

const OBJECTS: readonly Pos[] = ['determiner', 'number', 'preposition', 'possessive', 'relative', 'adverb']

/** "..., and the fixed price stays where it is": the clause behind ", and" has no other verb than what looks like a noun. */
const stays: Repair = (token, at, tokens) => {
  const form = verbReading(token.lower)?.form
  if (!is(token, 'noun') || form !== 'present' || !open(token) || tokens[at + 1]?.lower === 'of') return undefined
  if (!is(tokens[at + 1], ...OBJECTS) || !is(tokens[at - 1], 'noun', 'name') || tokens[at - 1]?.plural === true)
    return undefined
  const and = tokens.findLastIndex((t, i) => i < at && is(t, 'conjunction'))
  const opens = is(tokens[and + 1], 'determiner', 'possessive') || (is(tokens[and + 1], 'name') && and + 2 === at)
  const inside = tokens.slice(and + 1, at)
  if (and < 1 || !/[,;]/.test(tokens[and - 1]?.after ?? '') || !opens || inside.some((t) => t.after !== ''))
    return undefined
  const plain = inside.every((t) => is(t, 'determiner', 'possessive', 'noun', 'name', 'adjective', 'number'))
  const rest = tokens.slice(at + 1)
  const own = rest.findIndex((t) => is(t, 'relative', 'subordinator', 'conjunction'))
  const verbs = (own < 0 ? rest : rest.slice(0, own)).some(standsAlone)
  return plain && !verbs ? 'verb' : undefined
}

/** No finite verb anywhere, or none before "and can": the first plural-looking noun that can be the verb is. */
export function rescueFinite(tokens: readonly Token[]): Token[] {
  const rescue =
    firstSegment(tokens).some(standsAlone) || is(tokens[0], 'subordinator', 'preposition') ? storesAnd : costs
  const last = tokens.some(standsAlone) ? -1 : tokens.findIndex((t, i) => lapses(t, i, tokens) !== undefined)
  const at = last >= 0 ? last : tokens.findIndex((t, i) => rescue(t, i, tokens) !== undefined)
  const behind = tokens.findIndex((t, i) => stays(t, i, tokens) !== undefined)
  return tokens.map((t, i) => (i === at || i === behind ? {...t, ...withForms({...t, pos: 'verb'})} : t))
}

const isGerund = ({lower}: Token): boolean => lower.endsWith('ing') && verbReading(lower)?.form === 'gerund'

/** "The woman is removing cheese": nobody is cheese, so that it is what is removed; "the report is interesting news" of nobody. */
export const deedOfOne: Repair = (token, at, tokens) => {
  const object = tokens[at + 1]
  if (token.pos !== 'adjective' || !open(token) || !is(object, 'noun') || !isGerund(token)) return undefined
  const be = tokens.findLastIndex((t, i) => i < at && is(t, 'be'))
  const [subject, verb] = [tokens[be - 1], tokens[be]]
  const one =
    (verb?.lower === 'is' || verb?.lower === 'was') &&
    before(tokens, at) === verb &&
    subject !== undefined &&
    (subject.lower === 'person' || BEINGS.has(subject.lower))
  return one && !BEINGS.has(object?.lemma ?? '') ? 'verb' : undefined
}

const happened = (token: Token | undefined): boolean =>
  token !== undefined &&
  (onlyPast(token.lower) || (token.lower.endsWith('ed') && verbReading(token.lower)?.form === 'past'))

/** "The episode first aired in May": behind a noun "first" tells when something happened. */
export const happenedFirst: Repair = (token, at, tokens) => {
  const tells = (i: number): boolean =>
    tokens[i]?.lower === 'first' && is(tokens[i - 1], 'noun', 'name') && open(tokens[i - 1]) && happened(tokens[i + 1])
  if (tells(at)) return 'adverb'
  return is(token, 'noun', 'adjective') && tells(at - 1) && !is(tokens[at + 1], 'noun', 'name') ? 'verb' : undefined
}
