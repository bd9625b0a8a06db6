// What kind of statement a sentence is, and whether it needs a source. First match wins; the order is that of check-worthiness
// work: what is no assertion first, then advice and judgement, then fact.
import type {ClaimKind} from './claim.js'
import {isImperative, isPlainOrder} from './imperative.js'
import {judges} from './judgement.js'
import {ADVICE, OPENING_ADVICE, SETS_LIMIT} from './lexicon/advice-cues.js'
import {PEOPLE_NOUNS} from './lexicon/beings.js'
import {
  ABOUT_PAGE,
  ANNOUNCEMENT,
  ANNOUNCES_LIST,
  BARE_ANSWER,
  COURTESY,
  DISCLAIMER,
  JUDGEMENT,
  OFFICIALS,
  PLAIN_JUDGEMENT,
  VIEW
} from './lexicon/class-cues.js'
import {CONNECTIVE, PREFACE} from './lexicon/splitting-words.js'
import type {Clause} from './parse/clauses.js'
import {Wordings} from './patterns/wordings.js'
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

const among = (cues: readonly RegExp[]): Wordings<RegExp> => new Wordings(cues, (cue) => cue)
const [DISCLAIMS, ADVISES, VIEWS, JUDGES] = [among(DISCLAIMER), among(ADVICE), among(VIEW), among(JUDGEMENT)]

const says = (cues: Wordings<RegExp>, text: string): boolean => cues.mayOccurIn(text).some((cue) => cue.test(text))

const topLevel = (clause: Clause): boolean => clause.kind === 'main' || clause.kind === 'coordinate'

/** The text without words that link or announce: "However, it is important to note that". */
function coreOf(text: string): string {
  const linked = CONNECTIVE.exec(text)
  const core = linked && /,\s*$/.test(linked[0]) ? text.slice(linked[0].length) : text
  return core.replace(PREFACE, '')
}

/** A statement behind the advice or before it: "Prices rise in June, and it is recommended to book early". */
const statesBeside = (parsed: Parsed): boolean =>
  parsed.clauses.some(
    (c) => topLevel(c) && c.subject !== null && !c.borrowed && c.marker !== 'or' && !advises(parsed, c)
  ) &&
  parsed.clauses.filter(topLevel).length > 1 &&
  (/[,;] ?(?:and|so|but|which)?\b|[;:]/.test(parsed.text) || parsed.clauses.some(isOwnConjunct))

/** "Tell the desk and no fee is due". */
const isOwnConjunct = (clause: Clause): boolean =>
  clause.kind === 'coordinate' && clause.marker === 'and' && clause.subject !== null && !clause.borrowed

/** Advice in words, an opening that advises included. */
export const advisesText = (text: string): boolean => says(ADVISES, text) || OPENING_ADVICE.test(text)

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

const EXPECTED = new Set(['receive', 'get', 'hear', 'expect'])

/** "It should not hurt", "The visit should take an hour": said of things they tell what to expect. */
const EXPECTED_OF_THINGS = new Set(['take', 'last', 'hurt', 'arrive'])

const isThing = ({lower, pos, plural, lemma}: Parsed['tokens'][number]): boolean =>
  lower === 'it' || (pos === 'noun' && plural !== true && !PEOPLE_NOUNS.has(lemma))

/** "Applicants should bring": advice to people. "The clerk should keep a log" states a duty of an office. */
function shouldAdvise(parsed: Parsed, clause: Clause): boolean {
  const {verb} = clause
  if (!topLevel(clause) || (verb.modal !== 'should' && verb.modal !== 'ought')) return false
  // "You should receive the card in May": what is to be expected.
  if (EXPECTED.has(verb.lemma)) return false
  const head = headOf(parsed, clause)
  if (head !== undefined && EXPECTED_OF_THINGS.has(verb.lemma) && isThing(head)) return false
  return head !== undefined && !OFFICIALS.has(head.lemma)
}

/** A deadline of the act itself, not one in a condition ("unless it is due within four hours"). */
export function setsLimit({clauses, text, tokens}: Parsed): boolean {
  const found = SETS_LIMIT.exec(text)
  if (!found || text.charAt(found.index - 2) === ',') return false
  const at = tokens.findIndex((t) => t.start >= found.index)
  return !clauses.some(
    ({kind, range}) =>
      (kind === 'subordinate' || kind === 'relative') && range.start <= at && at < range.end && range.start > 0
  )
}

/** Where a program takes its orders, or what one of its controls is called. */
const CONTROL =
  /\b(?:in|from|through|via) (?:the|our|your|its) (?:[\w’'-]+ )?(?:app|browser|menu|settings|portal|dashboard)\b(?=[.,;:)]|$| (?:and|or|before|after|under|by|on|to|with|within|at|as)\b)|\b(?:choose|select|click|press|tap|under|open|pick) (?:on )?["“][^"”]{2,40}["”]/i

/** "Ask for it in the app", "Choose “Change”": how a program is used can be looked up. */
const namesControl = ({text}: Parsed): boolean => CONTROL.test(text)

/** "One bag per guest, please": how many, without a verb, is a rule however kindly it is said. */
const POLITE_RULE = /^(?:no|one|only|two|three|\d+)\b[^.;:!?]*,? please[.!]*$/i

const isPoliteRule = ({clauses, text}: Parsed): boolean => clauses.length === 0 && POLITE_RULE.test(text)

/** Advice in words, an imperative or a "should"; a statement beside it, or a limit in it, makes the sentence one to check. */
function recommends(parsed: Parsed, core: string): boolean {
  const worded = advisesText(core) && !/\b(?:shall|must)\b/.test(core) && !isPoliteRule(parsed)
  const should = parsed.clauses.some((c) => shouldAdvise(parsed, c))
  const told = worded || ((should || isImperative(parsed)) && !setsLimit(parsed) && !namesControl(parsed))
  return told && !statesBeside(parsed)
}

/** "Figure 2." in front of a caption. */
const CAPTION = /^(?:figure|fig\.?|table|photo|chart|map) \d{1,3}[.:]?$/i

const isFragment = (parsed: Parsed): boolean =>
  CAPTION.test(parsed.text) ||
  (!hasFigure(parsed) && (parsed.tokens.length < 2 || (parsed.clauses.length === 0 && parsed.tokens.length < 3)))

/** A lead-in that states something beyond announcing its list. */
const announces = (parsed: Parsed): boolean =>
  ANNOUNCES_LIST.test(parsed.text) || !parsed.clauses.some((c) => topLevel(c) && c.subject !== null)

function isFiller(parsed: Parsed, leadsIn: boolean): boolean {
  const {text} = parsed
  if (BARE_ANSWER.test(text.trim())) return true
  if (leadsIn && announces(parsed)) return true
  return (COURTESY.test(text) || ANNOUNCEMENT.test(text)) && !hasFigure(parsed)
}

function kindOnPage(parsed: Parsed, leadsIn: boolean): ClaimKind {
  const core = coreOf(parsed.text)
  if (says(VIEWS, core) && !hasFigure(parsed)) return 'opinion'
  if (recommends(parsed, core)) return 'recommendation'
  if (!leadsIn && (says(JUDGES, core) || judges(parsed, parsed.text.length - core.length)) && !hasFigure(parsed))
    return 'opinion'
  return 'factual'
}

/** "Consider planning ahead", "you can adjust": advice to whoever asked. */
const SECOND_PERSON = /^(?:you|your|yourself)$/
const FIRST_PERSON = /\b(?:I|I'm|I've|my|me)\b/
/** "This helps engineers": what "this" is stands elsewhere, and so does the claim. */
const VAGUE =
  /^(?:this|these|it|that)\b[^,;]{0,80}\b(?:helps?|can help|may help|enables?|ensures?|promotes?|encourages?|improves?)\b/i

/** "Novels that you can find online are old" advises nobody: the reader stands in what narrows a noun. */
const addressesReader = ({tokens, clauses}: Parsed): boolean =>
  tokens.some(
    (t, at) =>
      SECOND_PERSON.test(t.lower) &&
      !clauses.some((clause) => narrowsNoun(tokens, clause) && clause.range.start <= at && at < clause.range.end)
  )

const narrowsNoun = (tokens: Parsed['tokens'], {kind, range}: Clause): boolean =>
  kind === 'relative' || (kind === 'complement' && tokens[range.start - 1]?.pos === 'noun')

/** "According to my sources, X" states X; who searched is no matter. */
const BY_SEARCH =
  /^(?:according to|based on) (?:my|the) (?:web |own )?(?:search(?:es)?|sources?|research|findings)(?: results)?,? /i

function kindInAnswer(parsed: Parsed): ClaimKind {
  const core = coreOf(parsed.text).replace(BY_SEARCH, '')
  if (/:["”*)]*$/.test(parsed.text) || (FIRST_PERSON.test(core) && !hasFigure(parsed))) return 'filler'
  // "To find the weight, multiply ..." tells there how a thing is.
  if (addressesReader(parsed) || isPlainOrder(parsed)) return 'recommendation'
  if (PLAIN_JUDGEMENT.test(core) || VAGUE.test(core)) return 'opinion'
  return 'factual'
}

function kindOf(parsed: Parsed, leadsIn: boolean, register: Register): ClaimKind {
  const {text} = parsed
  if (/\?["'”’)*]*$/.test(text)) return 'question'
  if (says(DISCLAIMS, text) || ABOUT_PAGE.test(text)) return 'disclaimer'
  if (isFiller(parsed, leadsIn) || isFragment(parsed)) return 'filler'
  return register === 'page' ? kindOnPage(parsed, leadsIn) : kindInAnswer(parsed)
}

/** `leadsIn`: the sentence ends in a colon and a list follows. */
export function classify(parsed: Parsed, leadsIn: boolean, register: Register = 'page'): Class {
  const kind = kindOf(parsed, leadsIn, register)
  return {kind, checkworthy: kind === 'factual'}
}
