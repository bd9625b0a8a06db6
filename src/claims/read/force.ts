// Does the clause state that something happens, or that it must, may, must not or need not happen? All wordings of one force
// come out alike, which is what lets "tasting is optional" meet "trainees have to taste each batch".
import {BODIES, MODE_ADJECTIVES, MODE_NOUNS, MODE_VERBS, type Mode, NEGATED, WEAK_DUTIES} from '../lexicon/modes.js'
import {PEOPLE} from '../lexicon/wordnet-people.js'
import type {Clause} from '../parse/clauses.js'
import type {Force} from '../reading.js'
import type {Token} from '../tagging/token.js'

export interface Forced {
  readonly force: Force
  readonly strength: 'strong' | 'weak'
  /** Index of the word for the act, null where only nouns say it. */
  readonly act: number | null
  /** Words that were read as force and say nothing about the theme. */
  readonly used: ReadonlySet<number>
}

const people = new Set(PEOPLE.trim().split(/\s+/))

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither'])
const NEGATIVE_DETERMINERS = new Set(['no', 'neither'])

/** Can this word act of its own will? */
export const acts = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos === 'pronoun' && token.lower !== 'it') ||
    token.pos === 'name' ||
    people.has(token.lemma) ||
    BODIES.has(token.lemma))

const next = (tokens: readonly Token[], from: number, to: number): number => {
  let i = from
  while (i < to && (tokens[i]?.pos === 'adverb' || tokens[i]?.pos === 'not')) i += 1
  return i
}

/** The infinitive ("to file") or gerund ("from filing") within a few words behind a mode word. */
function actAfter(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const token = tokens[i]
    const verb = next(tokens, i + 1, to)
    const word = tokens[verb]
    if (
      token?.pos === 'to' &&
      word &&
      (word.pos === 'verb' || word.pos === 'be' || word.pos === 'have' || word.pos === 'do')
    ) {
      // "to be renewed": the act is the participle.
      const after = tokens[next(tokens, verb + 1, to)]
      return word.pos === 'be' && after?.pos === 'verb' && after.form !== 'base' ? next(tokens, verb + 1, to) : verb
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
  const at = next(tokens, clause.complement.start, clause.complement.end)
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

const times = (force: Force, negations: number): Force => (negations % 2 === 1 ? NEGATED[force] : force)

interface ModeWord {
  readonly at: number
  readonly mode: Mode
  readonly weak: boolean
}

/** The mode word that the clause hangs on: its main verb, or what follows its copula, "have" or "there is". */
function modeWord(tokens: readonly Token[], clause: Clause): ModeWord | null {
  const {verb, complement} = clause
  const main = tokens[verb.main]
  if (!main) return null
  const asVerb = main.pos === 'verb' ? MODE_VERBS.get(main.lemma) : undefined
  if (asVerb) return {at: verb.main, mode: asVerb, weak: false}
  if (main.pos === 'verb' && verb.passive && WEAK_DUTIES.has(main.lemma))
    return {at: verb.main, mode: 'obliged', weak: true}
  const at = next(tokens, complement.start, complement.end)
  const word = tokens[at]
  if (!word) return null
  if (main.lemma === 'be' && clause.subject && tokens[clause.subject.start]?.pos !== 'there') {
    const mode = MODE_ADJECTIVES.get(word.lower)
    // "is free" is a price and "is open" a state unless an act follows.
    const needsAct = ['free', 'open', 'able', 'bound', 'unable', 'fine'].includes(word.lower)
    return mode && (!needsAct || tokens[at + 1]?.pos === 'to') ? {at, mode, weak: false} : null
  }
  if (main.lemma === 'have' || main.lemma === 'be') {
    for (let i = at; i < Math.min(complement.end, at + 4); i++) {
      const token = tokens[i]
      const mode = token?.pos === 'noun' ? MODE_NOUNS.get(token.lemma) : undefined
      if (mode)
        return tokens[i + 1]?.pos === 'to' || tokens[i + 1]?.lower === 'for' || tokens[i + 1]?.lower === 'of'
          ? {at: i, mode, weak: false}
          : null
    }
    // "have nothing to file"
    if (word.lower === 'nothing' && tokens[at + 1]?.pos === 'to') return {at, mode: 'obliged', weak: false}
  }
  return null
}

function fromModal(tokens: readonly Token[], clause: Clause): {force: Force; weak: boolean} {
  const {modal, semiModal} = clause.verb
  if (semiModal !== null || modal === 'must' || modal === 'shall') return {force: 'obliged', weak: semiModal === 'be'}
  if (modal === 'need') return {force: 'obliged', weak: false}
  if (modal === 'should' || modal === 'ought') return {force: 'obliged', weak: true}
  if (modal === 'can') return {force: 'permitted', weak: false}
  if (modal === 'may') {
    const head = clause.subject ? headOf(tokens, clause.subject.start, clause.subject.end) : undefined
    const main = tokens[clause.verb.main]
    const stative =
      main?.pos === 'be' ||
      main?.pos === 'have' ||
      ['differ', 'vary', 'occur', 'change', 'depend', 'face', 'need', 'lead', 'cause', 'help'].includes(
        main?.lemma ?? ''
      )
    const permits = clause.verb.negated || (!stative && (clause.verb.passive || acts(head)))
    return permits ? {force: 'permitted', weak: false} : {force: 'asserted', weak: true}
  }
  if (modal === 'might' || modal === 'could' || modal === 'would') return {force: 'asserted', weak: true}
  return {force: 'asserted', weak: false}
}

const isImperative = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject === null &&
  clause.kind !== 'relative' &&
  clause.kind !== 'subordinate' &&
  (tokens[clause.verb.main]?.form === 'base' || tokens[clause.verb.main]?.pos === 'be')

/** Reads the force of one clause. */
export function readForce(tokens: readonly Token[], clause: Clause, host: Forced | null): Forced {
  const {verb, complement} = clause
  const used = new Set<number>()
  for (let i = verb.start; i < verb.end; i++) if (i !== verb.main) used.add(i)
  const negations =
    (verb.negated ? 1 : 0) + (subjectNegates(tokens, clause) ? 1 : 0) + (objectNegates(tokens, clause) ? 1 : 0)
  const found = modeWord(tokens, clause)
  const modal = fromModal(tokens, clause)
  if (found) {
    used.add(found.at)
    used.add(verb.main)
    // "may be refused" is a possibility, no refusal.
    const possible = modal.force === 'permitted' && found.mode === 'forbidden'
    const act = actAfter(tokens, found.at + 1, complement.end)
    return {
      force: times(possible ? 'asserted' : found.mode, negations),
      strength: found.weak || possible ? 'weak' : 'strong',
      act,
      used
    }
  }
  if (clause.leansOn !== null && host) return {force: host.force, strength: host.strength, act: verb.main, used}
  if (isImperative(tokens, clause))
    return {
      force: times('obliged', negations) === 'exempt' ? 'forbidden' : 'obliged',
      strength: 'weak',
      act: verb.main,
      used
    }
  // "must not file" forbids, "need not file" exempts: the negation falls inside the duty for must and shall.
  const inside =
    verb.negated &&
    (verb.modal === 'must' || verb.modal === 'shall' || verb.modal === 'should' || verb.modal === 'ought')
  const force = inside ? (negations % 2 === 1 ? 'forbidden' : 'obliged') : times(modal.force, negations)
  return {force, strength: modal.weak ? 'weak' : 'strong', act: verb.main, used}
}
