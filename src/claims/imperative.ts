// "Bring a passport", "When in doubt, ask": sentences that tell their reader what to do. The clause reader knows those that begin
// with their verb; a fronted phrase without a verb of its own ("For emergencies, dial 112") is walked over here.
import {IMPERATIVES, NOMINAL_STARTS, TAKES_TO} from './lexicon/imperatives.js'
import {COPULA_ADJECTIVES} from './lexicon/tagging-words.js'
import type {Clause} from './parse/clauses.js'
import type {Parsed} from './read/parsed.js'
import {verbReading} from './tagging/lemma.js'
import type {Token} from './tagging/token.js'

/** "Return trips cost $4": a noun in front of a plural and its verb. */
const namesFigure = ([, second, third, fourth]: readonly Token[]): boolean =>
  second?.plural === true && third?.pos === 'noun' && fourth?.pos === 'number'

/** "Cover starts on Monday": what looks like its object is the verb. */
const startsSubject = (tokens: readonly Token[], at = 0): boolean => {
  const [second, third] = [tokens[at + 1], tokens[at + 2]]
  return (
    NOMINAL_STARTS.has(second?.lower ?? '') &&
    second?.after === '' &&
    ['preposition', 'number', 'adverb', 'subordinator', 'to'].includes(third?.pos ?? '')
  )
}

/** "Free for two hours", "Open from ten", "Return trips cost $4", "Damage to a fence": adjectives and nouns that are base verbs too. */
const opensNominal = ({tokens, clauses}: Parsed, {verb}: Clause): boolean =>
  (TAKES_TO.has(verb.lemma) && tokens[verb.end]?.lower === 'to') ||
  (COPULA_ADJECTIVES.has(verb.lemma) && tokens[verb.end]?.pos === 'preposition') ||
  (verb.start === 0 && clauses[clauses.length - 1]?.verb.start === 0 && namesFigure(tokens)) ||
  (verb.start === 0 && startsSubject(tokens))

function opensBare(parsed: Parsed, clause: Clause): boolean {
  const {tokens} = parsed
  const {verb, subject} = clause
  const main = tokens[verb.main]
  if (subject !== null || verb.modal !== null || opensNominal(parsed, clause)) return false
  return (
    main?.form === 'base' ||
    /^(?:be|have|do)$/.test(main?.lower ?? '') ||
    (tokens[verb.start]?.lower === 'do' && verb.negated)
  )
}

const FRONTS = new Set(['preposition', 'to', 'subordinator', 'relative', 'adverb'])

/** The word behind "For questions," or "When in doubt,"; 0 where the sentence has no such front. */
function behindFront({tokens}: Parsed): number {
  if (!FRONTS.has(tokens[0]?.pos ?? '')) return 0
  return tokens.slice(0, LONGEST_FRONT).findIndex((t) => t.after === ',') + 1
}
const LONGEST_FRONT = 9

const ORDERS = /^(?:just|simply|then|always|never|first|instead|please|also|next|kindly|ideally|still|better)$/

/** Behind an act stand its object or its circumstances; behind a noun stands its verb. */
const HAS_OBJECT = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'number',
  'preposition',
  'to',
  'adverb',
  'noun',
  'name'
])

/** Does word `at` tell its reader to act? */
function orders({tokens}: Parsed, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (/^(?:be|have|do)$/.test(word?.lower ?? '') && at > 0) return next !== undefined
  if (word?.lower === 'be') return next !== undefined
  if (!word || !next || word.after !== '' || verbReading(word.lower)?.form !== 'base') return false
  if (startsSubject(tokens, at)) return false
  if (word.pos === 'verb') return word.form === 'base'
  return IMPERATIVES.has(word.lower) && HAS_OBJECT.has(next.pos) && next.lower !== 'of'
}

/** "By drawing plans, bridge builders can save": a verb whose subject begins at word `at`. */
const opensClause = ({tokens, clauses}: Parsed, at: number): boolean =>
  clauses.some(
    ({kind, subject, verb}) =>
      (kind === 'main' || kind === 'coordinate') &&
      subject !== null &&
      verb.start > at + 1 &&
      (kind === 'main' || tokens.slice(at, verb.start).every((t) => t.after === '' && t.pos !== 'conjunction'))
  )

/** A sentence that no clause of its own makes a statement: its verb is read here. */
function ordersBehindFront(parsed: Parsed): boolean {
  let at = behindFront(parsed)
  while (ORDERS.test(parsed.tokens[at]?.lower ?? '')) at += 1
  return orders(parsed, at) && !opensClause(parsed, at)
}

/** "In town dial 3": a short phrase, no comma, and a verb that nothing can be the subject of. */
function ordersWithinPhrase(parsed: Parsed): boolean {
  const {tokens, clauses} = parsed
  if (tokens[0]?.pos !== 'preposition' || clauses.length > 0) return false
  const at = tokens.findIndex((t, i) => i > 1 && IMPERATIVES.has(t.lower))
  return at > 1 && at < 5 && tokens[at + 1]?.pos === 'number'
}

/** The main verb is a base form without a subject; a fronted "if" or "to" part may stand before it. */
export function isPlainOrder(parsed: Parsed): boolean {
  const main = parsed.clauses.find((c) => c.kind === 'main')
  if (main) return main.subject === null && opensBare(parsed, main)
  return /^(?:please|do not|don't|never) [a-z]/i.test(parsed.text) && parsed.tokens[1]?.pos !== 'preposition'
}

/** As a page speaks: what is fronted may lack a verb, and the order may look like a noun. */
export function isImperative(parsed: Parsed): boolean {
  const main = parsed.clauses.find((c) => c.kind === 'main')
  if (isPlainOrder(parsed)) return true
  return !(main && main.subject === null) && (ordersBehindFront(parsed) || ordersWithinPhrase(parsed))
}
