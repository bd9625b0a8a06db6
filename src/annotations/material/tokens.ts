// A sentence as the list of what its truth turns on (numbers, names, "not", "only", "if" ...) and of its other words.
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {unitOf} from '../../claims/lexicon/units.js'
import {stemOf} from '../anchoring/words.js'
import {isWord} from './dictionary.js'
import {LONGEST_PHRASE, weightOf} from './lexicon.js'
import {readNumber} from './numbers.js'
import {type Raw, rawIn, type Token} from './raw-words.js'

export type {Token} from './raw-words.js'

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  usd: 'dollar',
  eur: 'euro',
  gbp: 'pound'
}

function unitValue(lower: string): string | null {
  if (lower === '%') return 'percent'
  const money = CURRENCIES[lower] ?? /^(dollar|euro|pound|cent|penn)(?:s|y|ies)?$/.exec(lower)?.[1]
  const named = money ?? unitOf(lower)?.name ?? null
  return named === '%' ? 'percent' : named
}

const SIGNS = /^[$€£¥]$/

/** Of a measure the zeros at the end say nothing; of a version or a section they do. */
const withoutZeros = (value: string): string => (/^\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value)

/** The rest of a number: its unit, and a repetition in brackets as in "fifteen (15) days". */
function afterNumber(raws: readonly Raw[], at: number, value: string): {units: Token[]; end: number} {
  let end = at
  const again = readNumber(raws.slice(end, end + 3).map(({lower}) => lower))
  if (again && again.value === value) end += again.words
  const unit = raws[end]
  const named = unit && !unit.ready && !unit.code ? unitValue(unit.lower) : null
  if (unit?.lower === 'per' && raws[end + 1]?.lower === 'cent')
    return {units: [{kind: 'unit', value: 'percent', text: 'per cent'}], end: end + 2}
  return named === null || !unit
    ? {units: [], end}
    : {units: [{kind: 'unit', value: named, text: unit.text}], end: end + 1}
}

interface Read {
  readonly tokens: readonly Token[]
  readonly end: number
}

type Reader = (raws: readonly Raw[], at: number) => Read | null

const whole: Reader = (raws, at) => {
  const ready = raws[at]?.ready
  return ready ? {tokens: [ready], end: at + 1} : null
}

/** A literal: only its digits weigh. */
const literal: Reader = (raws, at) => {
  const raw = raws[at]
  return raw?.code
    ? {tokens: [{kind: /\d/.test(raw.text) ? 'number' : 'code', value: raw.lower, text: raw.text}], end: at + 1}
    : null
}

const number: Reader = (raws, at) => {
  const sign = SIGNS.test(raws[at]?.text ?? '') ? raws[at] : undefined
  const from = sign ? at + 1 : at
  const words = raws.slice(from, from + 8)
  const stop = words.findIndex(({ready, code}) => ready || code)
  const read = readNumber((stop < 0 ? words : words.slice(0, stop)).map(({lower}) => lower))
  if (!read) return null
  const {units, end} = afterNumber(raws, from + read.words, read.value)
  const currency: Token[] = sign ? [{kind: 'unit', value: unitValue(sign.text) ?? sign.text, text: sign.text}] : []
  const text = raws
    .slice(at, end)
    .map((raw) => raw.text)
    .join(' ')
    .replace(/([$€£¥]) /, '$1')
    .replace(/ %/, '%')
  const measured = currency.length + units.length > 0
  const value = measured ? withoutZeros(read.value) : read.value
  return {tokens: [{kind: 'number', value, text}, ...currency, ...units], end}
}

/** "about 15" is a limit, "about the harbour" is not. */
const approximation: Reader = (raws, at) => {
  const raw = raws[at]
  if (!raw || !/^(?:about|around|approximately|roughly|some|circa)$/.test(raw.lower)) return null
  if (raws[at + 1]?.ready?.kind !== 'date' && !number(raws, at + 1)) return null
  return {tokens: [{kind: 'limit', value: 'about', text: raw.text}], end: at + 1}
}

/** The month without a day; at the start of a sentence it is more often the verb. */
const monthOfMay: Reader = (raws, at) =>
  raws[at]?.text === 'May' && !raws[at]?.first
    ? {tokens: [{kind: 'date', value: 'may', text: 'May'}], end: at + 1}
    : null

/** "see X for more details" counts nothing. */
const pointer: Reader = (raws, at) =>
  raws[at]?.lower === 'more' && /^(?:details?|information|info|about|on)$/.test(raws[at + 1]?.lower ?? '')
    ? {tokens: [{kind: 'small', value: 'more', text: 'more'}], end: at + 1}
    : null

const phrase: Reader = (raws, at) => {
  for (let length = Math.min(LONGEST_PHRASE, raws.length - at); length > 0; length--) {
    const part = raws.slice(at, at + length)
    if (part.some(({ready, code}) => ready || code)) continue
    const weight = weightOf(part.map(({lower}) => lower).join(' '))
    if (weight) return {tokens: [{...weight, text: part.map(({text}) => text).join(' ')}], end: at + length}
  }
  return null
}

/** "signed by the owner", "by noon": who did it, or the last moment. "by signing" is only how. */
const agent: Reader = (raws, at) => {
  const [raw, next] = [raws[at], raws[at + 1]]
  if (raw?.lower !== 'by' || raw.code || next?.lower.endsWith('ing')) return null
  return {tokens: [{kind: 'relation', value: 'by', text: raw.text}], end: at + 1}
}

/** "in 15 days" is after them, "for 15 days" as long as they last. */
const afterTime: Reader = (raws, at) => {
  const raw = raws[at]
  const [, unit] = raw?.lower === 'in' ? (number(raws, at + 1)?.tokens ?? []) : []
  if (!raw || unit?.kind !== 'unit' || unitOf(unit.value)?.dimension !== 'time') return null
  return {tokens: [{kind: 'relation', value: 'in', text: raw.text}], end: at + 1}
}

const READERS: readonly Reader[] = [
  whole,
  literal,
  approximation,
  number,
  monthOfMay,
  pointer,
  phrase,
  agent,
  afterTime
]

/** `names` are words that one of the two texts prints as a name, so that a sentence may begin with one. */
function wordToken({text, lower, first}: Raw, next: Raw | undefined, names: ReadonlySet<string>): Token {
  const capital = /^\p{Lu}/u.test(text)
  const shout = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text)
  const nameFollows = next !== undefined && !next.first && !next.ready && /^\p{Lu}/u.test(next.text)
  if (closedClass(lower) && !(shout && !first)) return {kind: 'small', value: lower, text}
  if (names.has(lower) || shout || (capital && (!first || nameFollows || !isWord(lower))))
    return {kind: 'name', value: lower, text}
  return {kind: 'word', value: stemOf(lower), text}
}

/** Words printed as names inside a sentence. */
export function namesIn(text: string): Set<string> {
  const tokens = tokensOf(text, new Set())
  return new Set(tokens.filter(({kind}) => kind === 'name').map(({value}) => value))
}

/** The tokens of a piece of source, in order. */
export function tokensOf(text: string, names: ReadonlySet<string>): Token[] {
  const raws = rawIn(text)
  const tokens: Token[] = []
  for (let at = 0; at < raws.length; ) {
    const from = at
    const read = READERS.reduce<Read | null>((found, reader) => found ?? reader(raws, from), null)
    const raw = raws[at]
    if (read) tokens.push(...read.tokens)
    else if (raw) tokens.push(wordToken(raw, raws[at + 1], names))
    at = read?.end ?? at + 1
  }
  return tokens
}
