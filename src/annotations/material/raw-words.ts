// A text cut into words before any of them is weighed: contractions undone, literals known, citations and dates read whole.
import {findStatutes} from '../statutes.js'
import type {Kind} from './lexicon.js'

export interface Token {
  /** `word`: says what the sentence is about. `small`: an article, a pronoun, a preposition. `code`: a literal. */
  readonly kind: Kind | 'word' | 'small' | 'code'
  /** Two tokens of one kind and value have one effect. */
  readonly value: string
  /** As printed, for people. */
  readonly text: string
}

/** Equal where two tokens say the same, however they are printed. */
export const keyOf = ({kind, value}: Token): string => `${kind} ${value}`

export interface Raw {
  readonly text: string
  readonly lower: string
  readonly code: boolean
  /** First word of a sentence: its capital tells nothing. */
  readonly first: boolean
  /** Read already, whole: a date, a citation. */
  readonly ready?: Token
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = String.raw`(?<month>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?)`
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`\b${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?\b`, 'g'),
  new RegExp(String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}(?:,?\s+(?<year>\d{4}))?(?!\w)`, 'g'),
  new RegExp(String.raw`\b${MONTH}\s+(?<year>\d{4})\b`, 'g'),
  /\b(?<year>\d{4})-(?<digits>\d{2})-(?<day>\d{2})\b/g
]
/** Reference labels and addresses. */
const REFERENCES =
  /\[\^?(?<label>\d{1,3}|[a-z]+-?\d+)\](?!\()|\]\((?<target>[^()\s]+)[^()]*\)|\bhttps?:\/\/[^\s<>()[\]]+|\[\^(?<note>[^\]\s]+)\]/g

const WORD = /\p{N}+(?:[.,:/-]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’-]\p{L}+)*|[$€£¥%]/gu
const CODE = /`+[^`]*`+/g

interface Ready {
  readonly start: number
  readonly end: number
  readonly token: Token
}

function dateValue({month, digits, day, year}: Readonly<Record<string, string | undefined>>): string {
  const at = month
    ? MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().replace('.', '').slice(0, 3))) + 1
    : Number(digits)
  return [year ?? '?', at, day ? Number(day) : '?'].join('-')
}

function* wholes(text: string): Generator<Ready> {
  const span = (match: RegExpMatchArray): {start: number; end: number} => {
    const start = match.index ?? 0
    return {start, end: start + match[0].length}
  }
  for (const match of text.matchAll(REFERENCES)) {
    const {label, target, note} = match.groups ?? {}
    yield {
      ...span(match),
      token: {kind: 'citation', value: label ?? target ?? note ?? match[0], text: match[0].replace(/^\]\(/, '(')}
    }
  }
  for (const statute of findStatutes(text)) {
    yield {...statute, token: {kind: 'citation', value: statute.form, text: text.slice(statute.start, statute.end)}}
  }
  for (const form of DATES) {
    for (const match of text.matchAll(form))
      yield {...span(match), token: {kind: 'date', value: dateValue(match.groups ?? {}), text: match[0]}}
  }
}

/** Earlier kinds win where two overlap. */
function readyIn(text: string): Ready[] {
  const taken: Ready[] = []
  for (const one of wholes(text))
    if (taken.every(({start, end}) => one.end <= start || one.start >= end)) taken.push(one)
  return taken.sort((a, b) => a.start - b.start)
}

/** "don't" is "do not", "can't" is "can not". */
function uncontracted(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'")
  if (lower === 'cannot' || lower === "can't") return ['can', 'not']
  if (lower === "won't") return ['will', 'not']
  if (lower === "shan't") return ['shall', 'not']
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not']
  if (lower.endsWith("'ve")) return [lower.slice(0, -3), 'have']
  if (lower.endsWith("'ll")) return [lower.slice(0, -3), 'will']
  if (/^(?:i|you|he|she|we|they|it)'(?:re|ve|m|d|s)$/.test(lower)) {
    const [person = '', rest = ''] = lower.split("'")
    return [person, ...({re: ['are'], ve: ['have'], m: ['am'], d: ['would'], s: []}[rest] ?? [])]
  }
  return [lower.replace(/'s$/, '')]
}

const startsSentence = (between: string): boolean => /[.!?:]["'”’)\]*_]*\s/.test(between)

/** A word as one raw word, or as two where it is contracted. */
const rawWords = (word: string, first: boolean, code: boolean): Raw[] =>
  (code ? [word.toLowerCase()] : uncontracted(word)).map((lower, at) => ({
    text: at === 0 ? word : lower,
    lower,
    code,
    first: first && at === 0
  }))

/** The words of a text in order, each citation and date as one. */
export function rawIn(text: string): Raw[] {
  const codes = [...text.matchAll(CODE)].map(({0: code, index}) => ({start: index, end: index + code.length}))
  const inCode = (at: number): boolean => codes.some(({start, end}) => at >= start && at < end)
  const ready = readyIn(text)
  const raws: Raw[] = []
  let last = 0
  for (const {0: word, index} of text.matchAll(WORD)) {
    const whole = ready.find(({start, end}) => index >= start && index < end)
    if (!whole)
      raws.push(...rawWords(word, raws.length === 0 || startsSentence(text.slice(last, index)), inCode(index)))
    else if (raws.at(-1)?.ready !== whole.token) {
      raws.push({text: whole.token.text, lower: '', code: false, first: false, ready: whole.token})
    }
    last = whole?.end ?? index + word.length
  }
  return raws
}
