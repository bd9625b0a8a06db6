// What a sentence is where it stands: an item behind "A host must:", a step of a procedure, the short answer to a question. And
// what its parts are, where advice and fact share a sentence.
import {advisesText, type Class, classify, type Register} from './classify.js'
import type {Lent} from './context/list-leads.js'
import {BARE_ANSWER} from './lexicon/class-cues.js'
import {type Parsed, parseSentence} from './read/parsed.js'
import {besideJudgement, factsInAdvice, type Part, splitSentence} from './split-sentence.js'

export const FACT: Class = {kind: 'factual', checkworthy: true}
export const FILLER: Class = {kind: 'filler', checkworthy: false}
const ADVICE: Class = {kind: 'recommendation', checkworthy: false}

export interface Place {
  /** Neither a label nor a lead-in stands in front. */
  readonly alone: boolean
  /** It ends in the colon of a list. */
  readonly leadsIn: boolean
  readonly lent: Lent
  /** Its list lays down how a thing is done. */
  readonly rule: boolean
  /** It holds the first words under a question. */
  readonly answers: boolean
}

/** A few words without verb or figure ("Categories: Government", "By our staff") state nothing by themselves. */
const isFragment = ({clauses, tokens, text}: Parsed): boolean =>
  clauses.length === 0 && tokens.length <= LONGEST_FRAGMENT && !/\d/.test(text)
const LONGEST_FRAGMENT = 4

const NAMING = new Set(['noun', 'name', 'number', 'adverb'])

/** "The harbourmaster.", "Every second Tuesday.": said to a question, a fragment is a statement. */
const answersShortly = ({tokens, text}: Parsed): boolean =>
  !/^(?:yes|no|not|of course|sure|please|sorry|thank)\b/i.test(text) &&
  !BARE_ANSWER.test(text) &&
  !/[!:?]["”)*]*$/.test(text) &&
  tokens.some((t) => NAMING.has(t.pos))

/** "Be 18 or over" behind "A host must": the item completes a statement, whatever it would be alone. */
const completes = ({lead, joined}: Lent): boolean => joined && lead.length > 0

export function classIn(parsed: Parsed, place: Place, register: Register): Class {
  if (place.alone && isFragment(parsed)) return place.answers && answersShortly(parsed) ? FACT : FILLER
  const kind = classify(parsed, place.leadsIn, register)
  return kind.kind === 'recommendation' && (place.rule || completes(place.lent)) ? FACT : kind
}

const textOf = ({text}: Parsed, part: Part): string => part.map(({start, end}) => text.slice(start, end)).join(' ')

/** "take as many as you like", "but children are asked to sit apart": what beside a fact permits or binds, however kindly. */
const BINDS =
  /\bas (?:many|much|often|long|far)\b[^,;]* as you (?:like|want|wish|please)\b|\b(?:is|are) (?:asked|requested|required) to\b/i

/** "so keep an eye on the date": advice in words, or an order. */
const isAdvice = (parsed: Parsed, part: Part): boolean => {
  if (BINDS.test(textOf(parsed, part))) return false
  const start = part[0]?.start ?? 0
  const order =
    start > 0 && parsed.clauses.some((c) => c.subject === null && parsed.tokens[c.verb.start]?.start === start)
  return order || advisesText(textOf(parsed, part))
}

/** The part as a sentence of its own. */
const alone = (parsed: Parsed, part: Part): Parsed =>
  parseSentence(`${textOf(parsed, part).replace(/[.\s]+$/, '')}.`, (start, end) => ({start, end}))

/** Read alone, does the part state what can be looked up? */
const isFact = (part: Parsed): boolean => part.clauses.length > 0 && classify(part, false).kind === 'factual'

/** "a film takes two gigabytes"; "deer are everywhere" is a reason that nobody looks up. */
const hasFigure = ({text}: Parsed): boolean => FIGURE.test(text)
const FIGURE = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice)\b/

const REASONS = /\b(?:because|since) $/i

const isReason = ({text}: Parsed, [first]: Part): boolean => REASONS.test(text.slice(0, first?.start ?? 0))

/** A reason for advice is one to check where it counts something. */
const isGivenFact = (part: Parsed): boolean => isFact(part) && hasFigure(part)

/** "Wait for the letter, which is sent in May": what is said of a thing that advice names is always stated. */
const besideAdvice = (parsed: Parsed, part: Part): boolean =>
  !isReason(parsed, part) || isGivenFact(alone(parsed, part))

/** The statements of a sentence with their classes: advice can hold facts about what it names, a fact can come with advice. */
export function statedBy(parsed: Parsed, kind: Class, register: Register): {part: Part; kind: Class}[] {
  if (kind.kind === 'factual') {
    const parts = splitSentence(parsed)
    const mixed = parts.length > 1
    return parts.map((part) => ({
      part,
      kind: mixed && isAdvice(parsed, part) ? ADVICE : kind
    }))
  }
  if (kind.kind === 'recommendation')
    return factsInAdvice(parsed).map((part, at) => ({
      part,
      kind: at > 0 && besideAdvice(parsed, part) ? FACT : kind
    }))
  if (kind.kind === 'opinion' && register === 'page') {
    const parts = besideJudgement(parsed).map((part) => ({
      part,
      kind: isFact(alone(parsed, part)) ? FACT : kind
    }))
    if (parts.some((p) => p.kind === FACT)) return parts
  }
  return [{part: [{start: 0, end: parsed.text.length}], kind}]
}
