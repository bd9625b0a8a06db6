// The word that puts a clause's mode without a modal verb: "requires", "is optional", "has the right to", "nothing to file".
import {MODE_ADJECTIVES, MODE_NOUNS, MODE_VERBS, type Mode, WEAK_DUTIES} from '../lexicon/modes.js'
import type {Clause} from '../parse/clauses.js'
import type {Token} from '../tagging/token.js'

export interface ModeWord {
  readonly at: number
  readonly mode: Mode
  readonly weak: boolean
}

/** Index of the first word at or after `from` that is neither adverb nor "not". */
export function skipAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let i = from
  while (i < to && (tokens[i]?.pos === 'adverb' || tokens[i]?.pos === 'not')) i += 1
  return i
}

const DECISIONS = new Set(['authorise', 'authorize', 'license'])

/** "is authorised by the council" tells who decides; "is authorised to pay" permits. */
function decidedBy(tokens: readonly Token[], {verb, complement}: Clause): boolean {
  if (!verb.passive || !DECISIONS.has(verb.lemma)) return false
  const words = tokens.slice(complement.start, complement.end)
  return words.some((t) => t.lower === 'by') && !words.some((t) => t.pos === 'to')
}

/** "was rejected", "the server rejects it": what is done, once or to each, rules nothing; "is rejected" does. */
const ONE_DECISION = new Set(
  'refuse reject decline accept admit recognise recognize welcome exclude restrict let'.split(' ')
)

const decides = (tokens: readonly Token[], {verb, subject}: Clause): boolean =>
  ONE_DECISION.has(tokens[verb.main]?.lemma ?? '') && (verb.tense === 'past' || subject === null || !verb.passive)

/** "requires", "is banned", "is advised to": the main verb itself. */
function mainVerb(tokens: readonly Token[], clause: Clause): ModeWord | null {
  const {verb, complement} = clause
  const main = tokens[verb.main]
  if (main?.pos !== 'verb') return null
  // "Disallow cookies", "Allow two weeks" tell the reader what to do.
  const told = clause.subject === null && !clause.borrowed && !verb.passive
  const mode = told || decidedBy(tokens, clause) || decides(tokens, clause) ? undefined : MODE_VERBS.get(main.lemma)
  if (mode && !(main.lemma === 'enable' && !tokens.slice(verb.end, complement.end).some((t) => t.pos === 'to')))
    return {at: verb.main, mode, weak: false}
  // "is advised to sign", but "must be requested": without an act behind it the word is the act.
  return verb.passive && WEAK_DUTIES.has(main.lemma) && tokens[verb.end]?.pos === 'to'
    ? {at: verb.main, mode: 'obliged', weak: true}
    : null
}

/** "is free" is a price and "is open" a state unless an act follows. */
const NEED_ACT = new Set(['free', 'open', 'able', 'bound', 'unable', 'fine'])

/** "is optional", "is free to": behind a copula. */
function predicate(tokens: readonly Token[], at: number): ModeWord | null {
  const word = tokens[at]
  const mode = word && MODE_ADJECTIVES.get(word.lower)
  return mode && (!NEED_ACT.has(word.lower) || tokens[at + 1]?.pos === 'to') ? {at, mode, weak: false} : null
}

/** The noun may stand a few words behind "have" ("has no statutory right to"). */
const NOUN_WITHIN = 4

const leadsToAct = (token: Token | undefined): boolean =>
  token?.pos === 'to' || token?.lower === 'for' || token?.lower === 'of' || token?.lower === 'on'

/** "has the right to", "there is no need for", "have nothing to file". */
function modeNoun(tokens: readonly Token[], at: number, end: number): ModeWord | null {
  for (let i = at; i < Math.min(end, at + NOUN_WITHIN); i++) {
    const token = tokens[i]
    const mode = token?.pos === 'noun' ? MODE_NOUNS.get(token.lemma) : undefined
    if (mode) return leadsToAct(tokens[i + 1]) ? {at: i, mode, weak: false} : null
  }
  return tokens[at]?.lower === 'nothing' && tokens[at + 1]?.pos === 'to' ? {at, mode: 'obliged', weak: false} : null
}

/** The mode word that the clause hangs on: its main verb, or what follows its copula, "have" or "there is". */
export function modeWord(tokens: readonly Token[], clause: Clause): ModeWord | null {
  const {verb, complement} = clause
  const found = mainVerb(tokens, clause)
  const lemma = tokens[verb.main]?.lemma
  if (found || (lemma !== 'be' && lemma !== 'have')) return found
  const at = skipAdverbs(tokens, complement.start, complement.end)
  const predicates = lemma === 'be' && clause.subject !== null && tokens[clause.subject.start]?.pos !== 'there'
  return predicates ? predicate(tokens, at) : modeNoun(tokens, at, complement.end)
}
