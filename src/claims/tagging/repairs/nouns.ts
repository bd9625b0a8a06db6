// Nouns that were taken for verbs: "the use", "State agencies may", "permit fee", "goods or services".
import {ADJUNCTS} from '../../lexicon/tagging-words.js'
import {isOnlyVerb} from '../lemma.js'
import type {Pos, Token} from '../token.js'
import {AUXILIARY, before, is, nominal, open, pastForm, type Repair} from './neighbours.js'

/** "the use", "its share", "two visits", "under arrest": after these no finite verb can stand. */
export const verbAfterDeterminer: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form === 'gerund' || (!pastForm(token) && isOnlyVerb(token.lemma))) return undefined
  const left = tokens[at - 1]
  if (!left || !open(left)) return undefined
  if (is(left, 'number') && token.form === 'present') return 'noun'
  if (!opensPhrase(left)) return undefined
  return pastForm(token) ? participleIn(left, tokens[at + 1]) : 'noun'
}

const opensPhrase = (left: Token): boolean =>
  (is(left, 'determiner', 'possessive', 'preposition') || (is(left, 'adjective') && left.lemma !== 'able')) &&
  left.lemma !== 'that' &&
  left.lemma !== 'all'

/** "the stolen bag": an adjective; "the accused": a noun; "by needed": left alone. */
function participleIn(left: Token, next: Token | undefined): Pos | undefined {
  if (is(next, 'noun', 'name', 'adjective')) return 'adjective'
  return is(left, 'preposition') ? undefined : 'noun'
}

/** How far behind the first word of a clause its verb is looked for. */
const REACH = 9

/** "State agencies may ...": a base verb that opens a clause, a plural noun behind it and a finite verb soon after. */
export const openingNoun: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'base' || token.after !== '') return undefined
  const left = tokens[at - 1]
  const opens = left?.after !== '' || is(left, 'conjunction', 'subordinator', 'relative')
  if (!opens || !is(tokens[at + 1], 'noun', 'name', 'preposition')) return undefined
  const ahead = tokens.slice(at, at + REACH)
  const finite = ahead.findIndex((t, i) => i > 1 && (is(t, ...AUXILIARY) || (t.pos === 'verb' && t.form === 'present')))
  const comma = ahead.findIndex((t) => t.after.includes(','))
  return finite >= 0 && (comma < 0 || comma > finite - 2) ? 'noun' : undefined
}

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

/** A label ("Damage: ...") is no imperative. */
export const label: Repair = (token, at) =>
  at === 0 && token.pos === 'verb' && token.after.startsWith(':') ? 'noun' : undefined
