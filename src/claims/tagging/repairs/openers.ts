// Small words that open a clause in one sentence and not in the next: "that", "before", "until", "yet".
import {CLAUSE_PREPOSITIONS} from '../../lexicon/closed-classes.js'
import {verbReading} from '../lemma.js'
import type {Pos, Token} from '../token.js'
import {AUXILIARY, finiteForm, is, type Repair} from './neighbours.js'

/** "that": after a noun with a verb behind it relative, after a verb a complementiser; both open a clause. */
export const that: Repair = (token, at, tokens) => {
  if (token.lower !== 'that' || token.pos !== 'determiner') return undefined
  const next = tokens.slice(at + 1).find((t) => t.pos !== 'adverb' && t.pos !== 'not')
  const left = tokens[at - 1]
  // "a key still with us after that is sold": nothing relative stands behind a preposition.
  if (BEFORE_THAT.test(left?.lower ?? '') && left?.after === '')
    return is(next, ...AUXILIARY, 'verb') ? 'pronoun' : undefined
  if (is(next, ...AUXILIARY) || (is(next, 'verb') && !is(left, 'verb'))) return at === 0 ? 'pronoun' : 'relative'
  if (is(left, 'noun', 'name') && (is(next, 'pronoun', 'determiner', 'possessive', 'name') || next?.plural))
    return 'relative'
  return is(left, 'verb', 'adjective', 'be') || left?.after === ',' || left?.lower === 'so' ? 'subordinator' : undefined
}

const BEFORE_THAT = /^(?:after|before|of|with|by|for|from|to|under|above|below|beyond|until|on|at|about|without)$/

/** "because of the rain", "according to the clerk": a preposition of two words. */
export const becauseOf: Repair = (token, at, tokens) =>
  token.lower === 'because' && tokens[at + 1]?.lower === 'of' ? 'preposition' : undefined

const OBJECTS: readonly Pos[] = ['determiner', 'possessive', 'pronoun', 'number']

/** "a recording that shows no arrest": behind a noun, with an object behind its -s form, "that" is relative. */
export const relativeThat: Repair = (token, at, tokens) =>
  token.lower === 'that' && is(tokens[at - 1], 'noun', 'name') && isShows(tokens, at + 1) ? 'relative' : undefined

/** The -s form in "that shows no arrest". */
export const verbBehindThat: Repair = (token, at, tokens) =>
  is(token, 'noun') && tokens[at - 1]?.lower === 'that' && is(tokens[at - 1], 'relative') && isShows(tokens, at)
    ? 'verb'
    : undefined

/** "which lapses in June": behind a relative word an -s form is its verb; "in which fees are" has another subject. */
export const verbBehindWhich: Repair = (token, at, tokens) =>
  is(token, 'noun') &&
  /^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '') &&
  !is(tokens[at - 2], 'preposition') &&
  token.after === '' &&
  verbReading(token.lower)?.form === 'present' &&
  !is(tokens[at + 1], ...AUXILIARY, 'verb', 'conjunction')
    ? 'verb'
    : undefined

const isShows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.after === '' && verbReading(tokens[at]?.lower ?? '')?.form === 'present' && is(tokens[at + 1], ...OBJECTS)

/** How far behind "before" the verb of its clause may stand. */
const REACH = 12

/** "after/before/since/until/as" + noun phrase + finite verb before the next comma: a clause, not a phrase. */
export const clausePreposition: Repair = (token, at, tokens) => {
  if (!CLAUSE_PREPOSITIONS.has(token.lower) || !is(token, 'preposition', 'subordinator')) return undefined
  return opensClause(tokens, at) ? 'subordinator' : plain(token)
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const compares = tokens[at]?.lower === 'than' && is(tokens[at + 1], 'number')
  if (compares || isTime(tokens, at + 1)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const here = tokens[i]
    if (!here) return false
    // "After graduation he returned": the phrase ends where a pronoun begins the sentence.
    if (SUBJECTS.test(here.lower) && is(tokens[i - 1], 'noun', 'name')) return false
    if (i > at + 1 && (is(here, ...AUXILIARY) || finiteForm(here))) return !is(tokens[i - 1], 'to')
    if (here.after !== '' || is(here, 'conjunction', 'relative', 'subordinator')) return false
  }
  return false
}

/** "after that the pass is sold", "held after two weeks are sold": the whole phrase, not the subject of what follows. */
const isTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that'
    ? is(tokens[at + 1], 'determiner', 'possessive', 'pronoun')
    : is(tokens[at], 'number') && PERIODS.test(tokens[at + 1]?.lower ?? '') && is(tokens[at + 2], 'be')

const PERIODS = /^(?:minutes|hours|days|weeks|months|years)$/

const SUBJECTS = /^(?:i|he|she|we|they)$/

const plain = (token: Token): Pos => (token.lower === 'once' ? 'adverb' : 'preposition')

/** "have not yet been": an adverb between the parts of a verb. */
export const yet: Repair = (token, at, tokens) =>
  token.lower === 'yet' && (is(tokens[at - 1], 'not', 'have') || at === tokens.length - 1) ? 'adverb' : undefined
