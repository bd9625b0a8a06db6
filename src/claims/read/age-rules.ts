// What holds for people of an age: "children under 12 need an adult beside them", "a seven-year-old may come alone", "riders must
// be at least 16". Each age of a sentence is read with what its clause says of people of that age.

import {numberWord} from '../lexicon/numbers.js'

export interface Age {
  /** In days. */
  readonly low: number
  readonly high: number | null
  /** Offsets in the text, half open. */
  readonly start: number
  readonly end: number
}

export interface AgeRule extends Age {
  readonly side: AgeSide
  /** The words that say it, as offsets in the text. */
  readonly clause: {readonly start: number; readonly end: number}
}

export type AgeSide = 'with company' | 'alone' | 'kept out' | 'let in' | 'free' | 'paying'

const ELDER =
  '(?:adults?|parents?|guardians?|grown-ups?|carers?|mothers?|fathers?|mums?|dads?|someone|somebody|teachers?)'
const NEGATED = /\b(?:not|never|no|cannot|nobody|none|neither|nor)\b|n['’]t\b/i

const ALONE = new RegExp(
  `\\b(?:alone|unaccompanied|unsupervised|by (?:themselves|himself|herself|yourself)|on (?:their|his|her|your) own|without (?:an? |any |their |his |her )?${ELDER}|dropped off|goodbye to (?:their )?${ELDER}|no ${ELDER} (?:is |are )?(?:needed|required|has to|have to)|${ELDER}[^.;:]{0,40}\\b(?:wait|remain|stay)s? (?:in|at|outside|downstairs)\\b[^.;:]{0,30}\\b(?:waiting|lobby|outside|home|corridor|reception|caf[eé]|car|benches|gallery))\\b`,
  'i'
)
const ACCOMPANIED = new RegExp(
  `\\b(?:accompan(?:y|ied)|supervised|(?:with|bring|brought by|beside|next to|alongside|needs?|holding hands with)\\b[^.;:]{0,30}\\b${ELDER}|${ELDER}\\b[^.;:]{0,50}\\b(?:has to|have to|must|needs? to|stays?|sits?|remains?|(?:is|be) present|beside|next to|signs?))\\b`,
  'i'
)
const LET_IN =
  /\b(?:can|may|welcome|allowed|permitted|admitted|accept(?:ed|s)?|signs? up|takes? part|open to|available (?:to|for)|eligible|invited|join|free to|entitled|cushions|activities|programme|let in|drive off|enter|get in|rent|register)\b/i
const TURNED_AWAY =
  /\b(?:cannot|can['’]t|not|never) (?:come|go|get|pass|enter|ride|sit|stay|swim|drive|book|buy|join)\b/i
const REQUIRED =
  /\b(?:must|has to|have to|needs? to|required to|obliged to) (?:all )?(?:be|have (?:reached|turned))\b|\bminimum age\b|\bat least\b|\bonly\b/i
const BETWEEN = /\bbetween\b|\bfrom\b[^.;:]{0,40}\bto\b/i
const FREE = /\b(?:free(?! to| from| of(?! charge))|for nothing|nothing|no (?:fare|charge|fee|ticket)s?)\b/i
const PAYING = /\b(?:pays?|paying|buys?|fares?|price|charged|costs?|youth pass|child(?:['’]s)? ticket|ticket)\b|[$£€]/i

const YEAR = 365
const OF_AGE = 18
const OLDEST = 120

const NUMBER = '(?:[a-z]+(?:-[a-z]+)?|\\d{1,3})'
/** "Say you are 21", "once she has turned twelve": a person and a number that counts nothing. */
const PERSON_IS = new RegExp(
  `\\b(?:you|he|she|they|i)(?: are| is| am|['’](?:re|s|m)) (?<is>${NUMBER})(?=[,.;:)]| (?:and|or|but|when|now|on|at|today)\\b)|\\bturn(?:s|ed)? (?<turned>${NUMBER})(?=[,.;:)]|$| (?:and|or|but|when|on|in|may|can|must)\\b)`,
  'gi'
)
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth'.split(
    ' '
  )
/** "before their twelfth birthday". */
const BEFORE_BIRTHDAY = new RegExp(
  `\\b(?:before|until|up to|not (?:yet )?(?:had|reached|celebrated|passed)) (?:their|his|her|the|your|a) (?<nth>${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th)) birthday`,
  'gi'
)
const ANY_AGE =
  /\b(?:of (?:any|every|all) ages?|at any age|whatever (?:their|his|her|the) age|(?:however|no matter how) (?:young|old|small|little)|of all ages)\b/gi
const CHILDREN =
  /\b(?:children|kids|little ones|youngsters|boys and girls|sons and daughters|(?:a|the|your|each|every|their) (?:child|kid|son|daughter))\b/gi

const numberOf = (text: string): number | undefined =>
  /^\d/.test(text) ? Number.parseInt(text, 10) : numberWord(text.toLowerCase())

const placed = (match: RegExpExecArray | RegExpMatchArray): {start: number; end: number} => {
  const start = match.index ?? 0
  return {start, end: start + match[0].length}
}

function exactAges(text: string): Age[] {
  return [...text.matchAll(PERSON_IS)].flatMap((match) => {
    const years = numberOf(match.groups?.['is'] ?? match.groups?.['turned'] ?? '')
    if (years === undefined || years > OLDEST) return []
    const high = match.groups?.['turned'] === undefined ? years * YEAR : null
    return [{low: years * YEAR, high, ...placed(match)}]
  })
}

function birthdays(text: string): Age[] {
  return [...text.matchAll(BEFORE_BIRTHDAY)].flatMap((match) => {
    const nth = match.groups?.['nth']?.toLowerCase() ?? ''
    const years = /^\d/.test(nth) ? Number.parseInt(nth, 10) : ORDINALS.indexOf(nth) + 1
    return years > 0 ? [{low: 0, high: years * YEAR, ...placed(match)}] : []
  })
}

/** Ages that no number tells, or a number that counts nothing. */
function otherAges(text: string, known: readonly Age[]): Age[] {
  const told = [
    ...exactAges(text),
    ...birthdays(text),
    ...[...text.matchAll(ANY_AGE)].map((match) => ({low: 0, high: null, ...placed(match)}))
  ].filter((age) => !known.some((k) => k.start < age.end && age.start < k.end))
  return told
}

/** "Children" without an age are all of them, as far as somebody has to be with them. */
const allChildren = (text: string): Age[] =>
  [...text.matchAll(CHILDREN)].map((match) => ({low: 0, high: OF_AGE * YEAR, ...placed(match)}))

/** What the clause says of people of the age. */
function sidesOf(clause: string): AgeSide[] {
  const negated = NEGATED.test(clause)
  const company: AgeSide[] = ALONE.test(clause)
    ? [negated && /\b(?:not|never|cannot|nobody)\b|n['’]t\b|^no\b/i.test(clause) ? 'with company' : 'alone']
    : ACCOMPANIED.test(clause) && !negated
      ? ['with company']
      : []
  const money: AgeSide[] = FREE.test(clause) ? ['free'] : PAYING.test(clause) ? ['paying'] : []
  const admission: AgeSide[] =
    negated && TURNED_AWAY.test(clause) ? ['kept out'] : LET_IN.test(clause) ? [negated ? 'kept out' : 'let in'] : []
  return [...company, ...money, ...admission]
}

/** "16" is a year long; "under 12" ends at twelve. */
const widened = (age: Age): Age => (age.high === age.low ? {...age, high: age.low + YEAR - 1} : age)

/** "Must be at least 16", "between eight weeks and ten years": the ages outside are kept out. */
function outside(age: Age, clause: string): Omit<AgeRule, 'clause'>[] {
  const below = age.low > 0 ? [{...age, low: 0, high: age.low, side: 'kept out' as const}] : []
  if (age.high === null && REQUIRED.test(clause)) return below
  if (!BETWEEN.test(clause)) return []
  if (age.high === null || age.high === age.low || age.low === 0 || NEGATED.test(clause) || !LET_IN.test(clause))
    return []
  return [...below, {...age, low: age.high, high: null, side: 'kept out' as const}]
}

const ENDS = /[.;!?]/

function clauseAround(text: string, {start, end}: Age): {start: number; end: number} {
  let from = start
  while (from > 0 && !ENDS.test(text[from - 1] ?? '')) from -= 1
  let to = end
  while (to < text.length && !ENDS.test(text[to] ?? '')) to += 1
  const blank = text.slice(from).search(/\S/)
  return {start: from + Math.max(0, blank), end: to}
}

function rulesOf(text: string, age: Age): AgeRule[] {
  const clause = clauseAround(text, age)
  const words = text.slice(clause.start, clause.end)
  const kept = outside(age, words)
  const all =
    kept.length > 0 && age.high === null ? kept : [...kept, ...sidesOf(words).map((side) => ({...widened(age), side}))]
  return all.map((rule) => ({...rule, clause}))
}

const isCompany = ({side}: AgeRule): boolean => side === 'with company' || side === 'alone'

/** `ages` are those that were read as values. */
export function readAgeRules(text: string, ages: readonly Age[]): AgeRule[] {
  const told = [...ages, ...otherAges(text, ages)]
  if (told.length > 0) return told.flatMap((age) => rulesOf(text, age))
  return allChildren(text).flatMap((age) => rulesOf(text, age).filter(isCompany))
}
