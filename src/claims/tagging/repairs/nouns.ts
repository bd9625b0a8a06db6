// Nouns that were taken for verbs: "the use", "State agencies may", "permit fee", "goods or services".

import {unchangedPast} from '../../lexicon/irregular-verbs.js'
import {ADJUNCTS, PLACES} from '../../lexicon/tagging-words.js'
import {isOnlyVerb} from '../lemma.js'
import type {Pos, Token} from '../token.js'
import {AUXILIARY, before, finiteForm, is, nominal, open, opensPhrasal, pastForm, type Repair} from './neighbours.js'

/** How far behind the first word of a clause its verb is looked for. */
const REACH = 9

/** "the use", "its share", "two visits", "under arrest": after these no finite verb can stand. */
export const verbAfterDeterminer: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form === 'gerund' || (!pastForm(token) && isOnlyVerb(token.lemma))) return undefined
  const left = tokens[at - 1]
  if (!left || !open(left)) return undefined
  if (is(left, 'number') && token.form === 'present') return 'noun'
  if (!opensPhrase(left)) return undefined
  return pastForm(token) ? participleIn(left, tokens[at + 1]) : 'noun'
}

/** "a recording", "its opening at noon": a gerund behind a determiner, unless it narrows a noun ("a growing city"). */
export const gerundAfterDeterminer: Repair = (token, at, tokens) =>
  token.form === 'gerund' &&
  open(tokens[at - 1]) &&
  is(tokens[at - 1], 'determiner', 'possessive') &&
  tokens[at - 1]?.lower !== 'that' &&
  (tokens[at + 1]?.lower === 'that' ||
    !is(tokens[at + 1], 'noun', 'name', 'adjective', 'verb', 'number', 'adverb', 'determiner'))
    ? 'noun'
    : undefined

/** "for commercial licenses, which", "marched to the police camp, asking": a form that ends a phrase behind a preposition. */
export const phraseEnd: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.after === '' || !is(tokens[at - 1], 'noun', 'adjective')) return undefined
  let i = at - 1
  while (i >= 0 && open(tokens[i]) && is(tokens[i], 'noun', 'adjective', 'determiner', 'possessive')) i -= 1
  if (!is(tokens[i], 'preposition', 'to') || !open(tokens[i])) return undefined
  if (token.form === 'present') return is(tokens[i], 'preposition') ? 'noun' : undefined
  return token.form === 'base' && !isOnlyVerb(token.lemma) && i > 0 && is(tokens[i - 1], 'verb') ? 'noun' : undefined
}

/** "all driver's licenses": what is owned is a thing, whatever else the word can be. */
export const ownedThing: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  token.form === 'present' &&
  open(tokens[at - 1]) &&
  is(tokens[at - 1], 'noun') &&
  /(?:['’]s|s['’])$/.test(tokens[at - 1]?.text ?? '')
    ? 'noun'
    : undefined

/** "the museum's approved list": a participle between an owner and a noun. */
export const ownedParticiple: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  pastForm(token) &&
  /['’]s?$/.test(tokens[at - 1]?.text ?? '') &&
  is(tokens[at + 1], 'noun', 'name')
    ? 'adjective'
    : undefined

const opensPhrase = (left: Token): boolean =>
  (is(left, 'determiner', 'possessive', 'preposition') || (is(left, 'adjective') && left.lemma !== 'able')) &&
  left.lemma !== 'that' &&
  left.lemma !== 'all'

/** "the stolen bag": an adjective; "the accused": a noun; "by needed": left alone. */
function participleIn(left: Token, next: Token | undefined): Pos | undefined {
  if (is(next, 'noun', 'name', 'adjective')) return 'adjective'
  return is(left, 'preposition') ? undefined : 'noun'
}

/** "State agencies may ...", "Roof boxes count": a base verb that opens a clause, a plural noun behind it and a finite verb soon after. */
export const openingNoun: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'base' || token.after !== '' || opensPhrasal(token, tokens, at))
    return undefined
  const left = tokens[at - 1]
  const opens = left?.after !== '' || is(left, 'conjunction', 'subordinator', 'relative')
  if (!opens || !is(tokens[at + 1], 'noun', 'name', 'preposition')) return undefined
  const ahead = tokens.slice(at, at + REACH)
  const finite = ahead.findIndex((t, i) => i > 1 && (isFiniteBehind(t) || (i === 2 && finiteForm(t))))
  const stop = ahead.findIndex((t, i) => t.after.includes(',') && i < finite - 1)
  return finite >= 0 && stop < 0 ? 'noun' : undefined
}

const isFiniteBehind = (token: Token): boolean =>
  is(token, ...AUXILIARY) || (token.pos === 'verb' && token.form === 'present')

/** "Jam, bread and other foods can be made": the first of a list of nouns in front of a verb. */
export const listStart: Repair = (token, at, tokens) => {
  if (at !== 0 || token.pos !== 'verb' || token.form !== 'base' || token.after !== ',') return undefined
  const verb = tokens.findIndex((t, i) => i > 0 && !is(t, 'noun', 'name', 'adjective', 'conjunction', 'determiner'))
  return verb > 1 && is(tokens[verb], 'modal', 'be', 'have') ? 'noun' : undefined
}

/** "if clouds roll in": two finite verbs in a row; the first is the subject. */
export const subjectOfNext: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  token.form === 'present' &&
  token.after === '' &&
  is(tokens[at - 1], 'subordinator') &&
  tokens[at + 1]?.pos === 'verb' &&
  tokens[at + 1]?.form === 'base'
    ? 'noun'
    : undefined

/** "state court", "permit fee", "license plate" between a determiner and the head: a noun adjunct. */
export const adjunct: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  token.form === 'base' &&
  ADJUNCTS.has(token.lower) &&
  open(token) &&
  nominal(tokens[at + 1]) &&
  open(tokens[at - 1]) &&
  is(tokens[at - 1], 'adjective', 'noun', 'name') &&
  !is(before(tokens, at), 'modal', 'to', 'do')
    ? 'noun'
    : undefined

/** "temperature, size, and brightness are": the middle of a list of nouns. */
export const listMiddle: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  (token.form === 'base' || token.form === 'present') &&
  !isOnlyVerb(token.lemma) &&
  token.after === ',' &&
  tokens[at - 1]?.after === ',' &&
  nominal(tokens[at - 1]) &&
  (is(tokens[at + 1], 'conjunction') || (nominal(tokens[at + 1]) && is(tokens[at + 2], 'conjunction')))
    ? 'noun'
    : undefined

const TAKES_OF = new Set(
  'think speak dispose approve hear know smell taste dream die make ask boast warn despair'.split(' ')
)

/** "Vet fees of up to $90": what is of something is a thing. */
export const thingOf: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  token.form === 'present' &&
  !isOnlyVerb(token.lemma) &&
  !TAKES_OF.has(token.lemma) &&
  open(token) &&
  tokens[at + 1]?.lower === 'of' &&
  is(tokens[at - 1], 'noun', 'adjective')
    ? 'noun'
    : undefined

/** "were for more care and support for the poor": a base form does not go with the past of the verb before. */
export const pairedNoun: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'base' || isOnlyVerb(token.lemma) || unchangedPast(token.lower))
    return undefined
  if (
    !is(tokens[at - 1], 'conjunction') ||
    !is(tokens[at - 2], 'noun') ||
    !/^(?:for|of)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return undefined
  const verb = tokens.slice(0, at - 1).findLast((t) => is(t, ...AUXILIARY, 'to') || finiteForm(t))
  return verb !== undefined && (/^(?:was|were)$/.test(verb.lower) || (verb.pos === 'verb' && pastForm(verb)))
    ? 'noun'
    : undefined
}

/** "goods or services": a noun list that ends in a word which is also a verb, with its mark behind it. */
export const listEnd: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'present' || !is(tokens[at - 1], 'conjunction')) return undefined
  return is(tokens[at - 2], 'noun') && (token.after !== '' || is(tokens[at + 1], ...AUXILIARY, 'preposition'))
    ? 'noun'
    : undefined
}

/** "state and local agencies", "between federal and state law": the noun, unless something states that. */
export const stateNoun: Repair = (token, at, tokens) => {
  if (token.lower !== 'state' || token.pos !== 'verb') return undefined
  const next = tokens[at + 1]
  const stating =
    is(before(tokens, at), 'modal', 'to', 'pronoun', 'noun') &&
    (is(next, 'subordinator', 'determiner', 'possessive') || next?.lower === 'that')
  return stating ? undefined : 'noun'
}

/** "children ages 5 to 11": no verb. */
export const agesOf: Repair = (token, at, tokens) =>
  token.lower === 'ages' && is(tokens[at + 1], 'number') ? 'noun' : undefined

/** "Arrests under federal law rose": an -s form opens no sentence as its verb. "Tenant rights cannot": nor stands before one. */
export const subjectForm: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'present') return undefined
  if (at === 0 && !is(tokens[1], 'not')) return 'noun'
  const next = tokens[at + 1]
  // "which cases or individuals have": a pair of nouns in front of its verb.
  if (is(next, 'conjunction') && tokens[at + 2]?.plural === true && is(tokens[at + 3], ...AUXILIARY)) return 'noun'
  return open(token) && !is(tokens[at - 1], 'relative', 'pronoun') && (is(next, 'modal') || next?.lower === 'cannot')
    ? 'noun'
    : undefined
}

const ARTICLES = /^(?:the|a|an|my|his|her|their|its|our|your)$/

/** "The will is valid", "a can of paint". */
export const modalNoun: Repair = (token, at, tokens) =>
  /^(?:will|can|might|must)$/.test(token.lower) && ARTICLES.test(tokens[at - 1]?.lower ?? '') && open(tokens[at - 1])
    ? 'noun'
    : undefined

/** "Report to court.": a place, not an act, unless an object follows. */
export const placeBehindTo: Repair = (token, at, tokens) =>
  token.pos === 'verb' && tokens[at - 1]?.pos === 'to' && PLACES.has(token.lower) && !open(token) ? 'noun' : undefined

/** A label ("Damage: ...") is no imperative. */
export const label: Repair = (token, at) =>
  at === 0 && token.pos === 'verb' && token.after.startsWith(':') ? 'noun' : undefined
