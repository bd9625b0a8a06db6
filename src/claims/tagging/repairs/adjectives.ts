// Adjectives, numbers and names that were taken for something else: "is present", "free of charge", "first checked bag".
import {COPULA_ADJECTIVES} from '../../lexicon/tagging-words.js'
import {before, is, type Repair} from './neighbours.js'

/** "be free", "is present": a copula before an adjective that the tagger took for a verb. */
export const copulaAdjective: Repair = (token, at, tokens) =>
  token.pos === 'verb' && token.form === 'base' && COPULA_ADJECTIVES.has(token.lower) && is(before(tokens, at), 'be')
    ? 'adjective'
    : undefined

/** "a tired and bored priest": two participles in front of one noun. */
export const adjectivePair: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  (token.form === 'past' || token.form === 'participle') &&
  token.after === '' &&
  is(tokens[at - 1], 'conjunction') &&
  is(tokens[at - 2], 'adjective', 'noun', 'verb') &&
  /ed$/.test(tokens[at - 2]?.lower ?? '') &&
  is(tokens[at - 3], 'determiner', 'possessive') &&
  is(tokens[at + 1], 'noun')
    ? 'adjective'
    : undefined

/** "causing localized flooding": a participle between a gerund and its noun. */
export const behindGerund: Repair = (token, at, tokens) =>
  token.pos === 'verb' &&
  token.form === 'past' &&
  token.after === '' &&
  tokens[at - 1]?.form === 'gerund' &&
  tokens[at - 1]?.after === '' &&
  is(tokens[at + 1], 'noun', 'adjective')
    ? 'adjective'
    : undefined

/** "Backward inheritance is": a direction in front of its noun. */
export const direction: Repair = (token, at, tokens) =>
  /^(?:back|for|up|down|in|out)ward$/.test(token.lower) &&
  token.after === '' &&
  is(tokens[at + 1], 'adjective', 'noun') &&
  !is(before(tokens, at), 'verb')
    ? 'adjective'
    : undefined

/** "It is unlikely that": what a clause is said to be. */
export const likelyThat: Repair = (token, at, tokens) =>
  /^(?:un)?likely$/.test(token.lower) && tokens[at + 1]?.lower === 'that' ? 'adjective' : undefined

/** "are all determined by", "have both signed": a word that floats behind its subject. */
export const floating: Repair = (token, at, tokens) =>
  /^(?:all|both|each)$/.test(token.lower) &&
  is(tokens[at - 1], 'be', 'have', 'modal') &&
  (is(tokens[at + 1], 'be', 'have') || (tokens[at + 1]?.pos === 'verb' && tokens[at + 1]?.form !== 'present'))
    ? 'adverb'
    : undefined

/** "free of charge", "subject to approval", "likely to close": adjectives by what follows them. */
export const adjectivePhrase: Repair = (token, at, tokens) => {
  const next = tokens[at + 1]?.lower
  return (token.lower === 'free' && next === 'of') ||
    (/^(?:subject|likely|unlikely)$/.test(token.lower) && next === 'to')
    ? 'adjective'
    : undefined
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|last|next|\d+(?:st|nd|rd|th))$/

/** "first checked bag": ordinals count as adjectives. */
export const ordinal: Repair = (token, at, tokens) =>
  ORDINAL.test(token.lower) && (is(tokens[at - 1], 'determiner', 'possessive') || is(tokens[at + 1], 'noun', 'verb'))
    ? 'adjective'
    : undefined

const PERIODIC = /^(?:year|month|week|dai|hour|quarter|night)ly$/

/** "the yearly permit charge": in front of a noun these narrow it; "billed monthly" and "twice daily" tell how often. */
export const periodic: Repair = (token, at, tokens) =>
  PERIODIC.test(token.lower) &&
  token.after === '' &&
  is(tokens[at + 1], 'noun', 'name') &&
  !is(tokens[at - 1], 'verb', 'adverb')
    ? 'adjective'
    : undefined

/** "one ticket" counts, "one must" does not. */
export const oneCounts: Repair = (token, at, tokens) =>
  token.lower === 'one' && is(tokens[at + 1], 'noun', 'adjective', 'name', 'verb') ? 'number' : undefined

/** "on May 14", "in May", "15 May": the month. */
export const month: Repair = (token, at, tokens) =>
  token.text === 'May' && (is(tokens[at + 1], 'number') || is(tokens[at - 1], 'preposition', 'number'))
    ? 'name'
    : undefined

/** "Ada A. Holm": the letter of a name, no article. */
export const initial: Repair = (token, at, tokens) =>
  /^\p{Lu}$/u.test(token.text) && token.after === '.' && is(tokens[at + 1], 'name') ? 'name' : undefined

/** "55 x 40 cm": a sign between numbers. */
export const timesSign: Repair = (token, at, tokens) =>
  token.lower === 'x' && is(tokens[at - 1], 'number') && is(tokens[at + 1], 'number') ? 'preposition' : undefined
