// What kind of statement a sentence is, and whether it needs a source. First match wins; the order is that of check-worthiness
// work: what is no assertion first, then advice and judgement, then fact.
import type {ClaimKind} from './claim.js'
import {
  ABOUT_PAGE,
  ADVICE,
  ANNOUNCEMENT,
  ANNOUNCES_LIST,
  BARE_ANSWER,
  COURTESY,
  DISCLAIMER,
  JUDGEMENT,
  OFFICIALS,
  OPENING_ADVICE,
  PLAIN_JUDGEMENT,
  VIEW
} from './lexicon/class-cues.js'
import {CONNECTIVE, PREFACE} from './lexicon/splitting-words.js'
import {COPULA_ADJECTIVES} from './lexicon/tagging-words.js'
import type {Clause} from './parse/clauses.js'
import type {Parsed} from './read/parsed.js'

/**
 * How a text speaks. A `page` speaks to its readers ("bring your card"), so that advice and praise are no claims. An `answer`
 * to one question states what experts hold: "a teacher should stay calm" and "early help is crucial" want a source there.
 */
export type Register = 'page' | 'answer'

export interface Class {
  readonly kind: ClaimKind
  readonly checkworthy: boolean
}

const hasFigure = (parsed: Parsed): boolean => parsed.tokens.some((t) => t.pos === 'number' && /\d/.test(t.text))

const topLevel = (clause: Clause): boolean => clause.kind === 'main' || clause.kind === 'coordinate'

/** The text without words that link or announce: "However, it is important to note that". */
function coreOf(text: string): string {
  const linked = CONNECTIVE.exec(text)
  const core = linked && /,\s*$/.test(linked[0]) ? text.slice(linked[0].length) : text
  return core.replace(PREFACE, '')
}

/** "Free for two hours", "Open from ten", "Return trips cost $4": adjectives and nouns that are base verbs too. */
const opensNominal = ({tokens, clauses}: Parsed, {verb}: Clause): boolean =>
  (COPULA_ADJECTIVES.has(verb.lemma) && tokens[verb.end]?.pos === 'preposition') ||
  (verb.start === 0 &&
    tokens[1]?.plural === true &&
    clauses[clauses.length - 1]?.verb.start === 0 &&
    tokens[2]?.pos === 'noun' &&
    tokens[3]?.pos === 'number')

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

/** The main verb is a base form without a subject; a fronted "if" or "to" part may stand before it. */
function isImperative(parsed: Parsed): boolean {
  const main = parsed.clauses.find((c) => c.kind === 'main')
  if (!main || main.subject !== null) return /^(?:please|do not|don't|never)\b/i.test(parsed.text)
  return opensBare(parsed, main)
}

/** A statement behind the advice or before it: "Prices rise in June, and it is recommended to book early". */
const statesBeside = (parsed: Parsed): boolean =>
  parsed.clauses.filter((c) => topLevel(c) && c.subject !== null && !c.borrowed && !advises(parsed, c)).length > 0 &&
  parsed.clauses.filter(topLevel).length > 1 &&
  (/[,;] ?(?:and|so|but|which)?\b|[;:]/.test(parsed.text) || parsed.clauses.some(isOwnConjunct))

/** "Tell the desk and no fee is due". */
const isOwnConjunct = (clause: Clause): boolean =>
  clause.kind === 'coordinate' && clause.marker === 'and' && clause.subject !== null && !clause.borrowed

const advisesText = (text: string): boolean => ADVICE.test(text) || OPENING_ADVICE.test(text)

/** Does this clause advise, or only make its reader do something ("and you will be fine")? */
function advises(parsed: Parsed, clause: Clause): boolean {
  const {tokens, text} = parsed
  const start = tokens[Math.min(clause.subject?.start ?? clause.verb.start, clause.range.start)]?.start ?? 0
  const end = tokens[clause.range.end - 1]?.end ?? text.length
  const you = clause.subject !== null && tokens[clause.subject.start]?.lower === 'you'
  return you || advisesText(text.slice(start, end)) || shouldAdvise(parsed, clause)
}

const headOf = ({tokens}: Parsed, clause: Clause): Parsed['tokens'][number] | undefined =>
  clause.subject
    ? tokens.slice(clause.subject.start, clause.subject.end).find((t, i, words) => isHead(t, words[i + 1]))
    : undefined

const isHead = (token: Parsed['tokens'][number], next: Parsed['tokens'][number] | undefined): boolean =>
  token.pos === 'pronoun' ||
  token.pos === 'name' ||
  (token.pos === 'noun' && !(next?.pos === 'noun' && token.after === ''))

/** "Applicants should bring": advice to people. "The clerk should keep a log" states a duty of an office. */
function shouldAdvise(parsed: Parsed, clause: Clause): boolean {
  const {verb} = clause
  if (!topLevel(clause) || (verb.modal !== 'should' && verb.modal !== 'ought')) return false
  const head = headOf(parsed, clause)
  return head !== undefined && !OFFICIALS.has(head.lemma)
}

/** Advice in words, an imperative or a "should"; a statement beside it makes the sentence one to check. */
function recommends(parsed: Parsed, core: string): boolean {
  const worded = advisesText(core) && !/\b(?:shall|must)\b/.test(core)
  const should = parsed.clauses.some((c) => shouldAdvise(parsed, c))
  return (worded || should || isImperative(parsed)) && !statesBeside(parsed)
}

/** "Figure 2." in front of a caption. */
const CAPTION = /^(?:figure|fig\.?|table|photo|chart|map) \d{1,3}[.:]?$/i

const isFragment = (parsed: Parsed): boolean =>
  CAPTION.test(parsed.text) ||
  (!hasFigure(parsed) && (parsed.tokens.length < 2 || (parsed.clauses.length === 0 && parsed.tokens.length < 3)))

/** A lead-in that states something beyond announcing its list. */
const announces = (parsed: Parsed): boolean =>
  ANNOUNCES_LIST.test(parsed.text) || !parsed.clauses.some((c) => topLevel(c) && c.subject !== null)

const says = (cues: readonly RegExp[], text: string): boolean => cues.some((cue) => cue.test(text))

function isFiller(parsed: Parsed, leadsIn: boolean): boolean {
  const {text} = parsed
  if (BARE_ANSWER.test(text.trim())) return true
  if (leadsIn && announces(parsed)) return true
  return (COURTESY.test(text) || ANNOUNCEMENT.test(text)) && !hasFigure(parsed)
}

function kindOnPage(parsed: Parsed, leadsIn: boolean): ClaimKind {
  const core = coreOf(parsed.text)
  if (says(VIEW, core) && !hasFigure(parsed)) return 'opinion'
  if (recommends(parsed, core)) return 'recommendation'
  if (!leadsIn && JUDGEMENT.test(core) && !hasFigure(parsed)) return 'opinion'
  return 'factual'
}

/** "Consider planning ahead", "you can adjust": advice to whoever asked. */
const SECOND_PERSON = /\b(?:you|your|yourself)\b/i
const FIRST_PERSON = /\b(?:I|I'm|I've|my|me)\b/
/** "This helps engineers": what "this" is stands elsewhere, and so does the claim. */
const VAGUE =
  /^(?:this|these|it|that)\b[^,;]{0,80}\b(?:helps?|can help|may help|enables?|ensures?|promotes?|encourages?|improves?)\b/i

function kindInAnswer(parsed: Parsed): ClaimKind {
  const core = coreOf(parsed.text)
  if (/:["”*)]*$/.test(parsed.text) || (FIRST_PERSON.test(core) && !hasFigure(parsed))) return 'filler'
  if (SECOND_PERSON.test(core) || isImperative(parsed)) return 'recommendation'
  if (PLAIN_JUDGEMENT.test(core) || VAGUE.test(core)) return 'opinion'
  return 'factual'
}

function kindOf(parsed: Parsed, leadsIn: boolean, register: Register): ClaimKind {
  const {text} = parsed
  if (/\?["'”’)*]*$/.test(text)) return 'question'
  if (says(DISCLAIMER, text) || ABOUT_PAGE.test(text)) return 'disclaimer'
  if (isFiller(parsed, leadsIn) || isFragment(parsed)) return 'filler'
  return register === 'page' ? kindOnPage(parsed, leadsIn) : kindInAnswer(parsed)
}

/** `leadsIn`: the sentence ends in a colon and a list follows. */
export function classify(parsed: Parsed, leadsIn: boolean, register: Register = 'page'): Class {
  const kind = kindOf(parsed, leadsIn, register)
  return {kind, checkworthy: kind === 'factual'}
}
