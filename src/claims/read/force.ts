// Does the clause state that something happens, or that it must, may, must not or need not happen? All wordings of one force
// come out alike, which is what lets "tasting is optional" meet "trainees have to taste each batch".
import {PEOPLE_NOUNS} from '../lexicon/beings.js'
import {BODIES, NEGATED} from '../lexicon/modes.js'
import type {Clause} from '../parse/clauses.js'
import type {Force} from '../reading.js'
import type {Token} from '../tagging/token.js'
import {type ModeWord, modeWord, skipAdverbs} from './mode-word.js'

export interface Forced {
  readonly force: Force
  readonly strength: 'strong' | 'weak'
  /** Index of the word for the act, null where only nouns say it. */
  readonly act: number | null
  /** Words that were read as force and say nothing about the theme. */
  readonly used: ReadonlySet<number>
}

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither'])
const NEGATIVE_DETERMINERS = new Set(['no', 'neither'])

/** Can this word act of its own will? */
export const acts = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === 'pronoun' && token.lower !== 'it') ||
    token.pos === 'name' ||
    PEOPLE_NOUNS.has(token.lemma) ||
    BODIES.has(token.lemma))

/** The infinitive ("to file") or gerund ("from filing") within a few words behind a mode word. */
function actAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const token = tokens[i]
    const verb = skipAdverbs(tokens, i + 1, to)
    const word = tokens[verb]
    if (
      token?.pos === 'to' &&
      word &&
      (word.pos === 'verb' || word.pos === 'be' || word.pos === 'have' || word.pos === 'do')
    ) {
      // "to be renewed": the act is the participle.
      const after = tokens[skipAdverbs(tokens, verb + 1, to)]
      return word.pos === 'be' && after?.pos === 'verb' && after.form !== 'base'
        ? skipAdverbs(tokens, verb + 1, to)
        : verb
    }
    if (token?.lower === 'from' && word?.pos === 'verb' && word.form === 'gerund') return verb
    if (token && /[;:]/.test(token.after)) return null
  }
  return null
}

const headOf = (tokens: readonly Token[], start: number, end: number): Token | undefined => {
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    const following = tokens[i + 1]
    if (!token) return undefined
    if (
      (token.pos === 'noun' || token.pos === 'name' || token.pos === 'pronoun') &&
      !(i + 1 < end && token.after === '' && (following?.pos === 'noun' || following?.pos === 'name'))
    )
      return token
  }
  return undefined
}

/** "No vendor may ...", "Nobody has to ...": negation in the subject. */
function subjectNegates(tokens: readonly Token[], clause: Clause): boolean {
  const first = clause.subject && tokens[clause.subject.start]
  if (!first || (clause.borrowed && clause.kind === 'relative')) return false
  return (
    NEGATIVE_DETERMINERS.has(first.lower) ||
    NOBODY.has(first.lower) ||
    (first.lower === 'no' && tokens[(clause.subject?.start ?? 0) + 1]?.lower === 'one')
  )
}

/** "charges no fee", "need no ticket": negation in the first object. */
function objectNegates(tokens: readonly Token[], clause: Clause): boolean {
  const at = skipAdverbs(tokens, clause.complement.start, clause.complement.end)
  const first = tokens[at]
  if (!first || clause.verb.negated) return false
  if (first.lower === 'no' && /^(?:more|later|fewer|less|longer|matter)$/.test(tokens[at + 1]?.lower ?? ''))
    return false
  return (
    NEGATIVE_DETERMINERS.has(first.lower) ||
    first.lower === 'nothing' ||
    first.lower === 'nobody' ||
    first.lower === 'none'
  )
}

/** "is kept by nobody", "by no one", "by none of them": negation in the one who would do it. */
function doerNegates(tokens: readonly Token[], {verb, complement}: Clause): boolean {
  if (!verb.passive || verb.negated) return false
  for (let at = complement.start; at < complement.end - 1; at++) {
    if (tokens[at]?.lower !== 'by') continue
    const doer = tokens[at + 1]?.lower ?? ''
    return NOBODY.has(doer) || NEGATIVE_DETERMINERS.has(doer)
  }
  return false
}

const times = (force: Force, negations: number): Force => (negations % 2 === 1 ? NEGATED[force] : force)

interface Put {
  readonly force: Force
  readonly weak: boolean
}

const STATIVE = new Set([
  'be',
  'have',
  'differ',
  'vary',
  'occur',
  'change',
  'depend',
  'face',
  'need',
  'lead',
  'cause',
  'help',
  'arrive',
  'exist',
  'appear',
  'know',
  'work',
  'want'
])

/** "may or may not": nothing is forbidden where the same clause leaves it open. */
const leftOpen = (tokens: readonly Token[], {start}: Clause['verb']): boolean =>
  tokens[start - 1]?.lower === 'or' && tokens[start]?.lower === 'may'

/** "may" permits where somebody who can act is its subject; of a thing it says that something is possible. */
function may(tokens: readonly Token[], {verb, subject}: Clause): Put {
  const head = subject ? headOf(tokens, subject.start, subject.end) : undefined
  const stative = STATIVE.has(verb.lemma) && !verb.passive
  const permits = verb.negated ? !stative || acts(head) : !stative && (verb.passive || acts(head))
  return permits ? {force: 'permitted', weak: false} : {force: 'asserted', weak: true}
}

const MODALS: Readonly<Record<string, Put>> = {
  must: {force: 'obliged', weak: false},
  shall: {force: 'obliged', weak: false},
  need: {force: 'obliged', weak: false},
  should: {force: 'obliged', weak: true},
  ought: {force: 'obliged', weak: true},
  can: {force: 'permitted', weak: false},
  might: {force: 'asserted', weak: true},
  could: {force: 'asserted', weak: true},
  would: {force: 'asserted', weak: true}
}

function fromModal(tokens: readonly Token[], clause: Clause): Put {
  const {modal, semiModal} = clause.verb
  if (semiModal !== null) return {force: 'obliged', weak: semiModal === 'be'}
  if (modal === 'may') return may(tokens, clause)
  return MODALS[modal ?? ''] ?? {force: 'asserted', weak: false}
}

const isImperative = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject === null &&
  clause.kind !== 'relative' &&
  clause.kind !== 'subordinate' &&
  (tokens[clause.verb.main]?.form === 'base' || tokens[clause.verb.main]?.pos === 'be')

const strengthOf = (weak: boolean): Forced['strength'] => (weak ? 'weak' : 'strong')

/** Modals whose "not" forbids the act instead of lifting the duty: "must not file" against "need not file". */
const FORBIDS_WITH_NOT = new Set(['must', 'shall', 'should', 'ought'])

function putByModal(tokens: readonly Token[], clause: Clause, negations: number): Put {
  if (leftOpen(tokens, clause.verb)) return {force: 'asserted', weak: true}
  const {force, weak} = fromModal(tokens, clause)
  if (!clause.verb.negated || !FORBIDS_WITH_NOT.has(clause.verb.modal ?? ''))
    return {force: times(force, negations), weak}
  return {force: negations % 2 === 1 ? 'forbidden' : 'obliged', weak}
}

/** "may be refused" is a possibility, no refusal. */
const onlyPossible = (tokens: readonly Token[], clause: Clause, {mode}: ModeWord): boolean =>
  mode === 'forbidden' && fromModal(tokens, clause).force === 'permitted'

function putByWord(tokens: readonly Token[], clause: Clause, word: ModeWord, negations: number): Put {
  const possible = onlyPossible(tokens, clause, word)
  return {force: times(possible ? 'asserted' : word.mode, negations), weak: word.weak || possible}
}

/** An instruction is a duty of a weak sort; "do not crush the tablets" forbids. */
const instruction = (negations: number): Put => ({force: negations % 2 === 1 ? 'forbidden' : 'obliged', weak: true})

const count = (...facts: readonly boolean[]): number => facts.filter(Boolean).length

/** Reads the force of one clause. `host` is the clause whose auxiliaries it leans on, already read. */
export function readForce(tokens: readonly Token[], clause: Clause, host: Forced | null): Forced {
  const {verb, complement} = clause
  const used = new Set(
    Array.from({length: verb.end - verb.start}, (_, i) => verb.start + i).filter((i) => i !== verb.main)
  )
  const negations = count(
    verb.negated,
    subjectNegates(tokens, clause),
    objectNegates(tokens, clause),
    doerNegates(tokens, clause)
  )
  const word = modeWord(tokens, clause)
  if (word) {
    const {force, weak} = putByWord(tokens, clause, word, negations)
    const act = actAfter(tokens, word.at + 1, complement.end)
    return {force, strength: strengthOf(weak), act, used: new Set([...used, word.at, verb.main])}
  }
  if (clause.leansOn !== null && host) return {force: host.force, strength: host.strength, act: verb.main, used}
  const put = isImperative(tokens, clause) ? instruction(negations) : putByModal(tokens, clause, negations)
  return {force: put.force, strength: strengthOf(put.weak), act: verb.main, used}
}
