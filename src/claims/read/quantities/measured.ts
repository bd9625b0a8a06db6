// An amount with its unit, or with the noun that it counts.
import {hyphenedFraction, numberWord, partWord} from '../../lexicon/numbers.js'
import {type Unit, unitOf, unitPhrase} from '../../lexicon/units.js'
import type {Token} from '../../tagging/token.js'
import {type Amount, addedPart, amountAt} from './amount.js'

export interface Measured extends Amount {
  /** Token index of the noun counted; -1 where it has a unit or counts nothing that stands here. */
  readonly counted: number
}

const PERCENT = unitOf('%') ?? null

const SKIPPED = new Set(['adjective', 'noun', 'name'])

/** "10 business days", "two full weeks": words that may stand between a number and its unit. */
const LONGEST_GAP = 2

/** Words about money near a bare "pounds" make it a currency. */
const MONEY =
  /^(?:cost|costs|price|fee|fees|fine|fined|pay|pays|paid|charge|charges|charged|deposit|rent|worth|fare|ticket|tickets)$/

function unitAt(tokens: readonly Token[], at: number): {unit: Unit; end: number} | null {
  const words = [0, 1, 2].map((i) => tokens[at + i]?.lower ?? '')
  const phrase = unitPhrase(words)
  if (phrase) return {unit: phrase.unit, end: at + phrase.length}
  const unit = unitOf(words[0] ?? '')
  if (!unit) return null
  const pounds = /^pounds?$/.test(words[0] ?? '') && tokens.some((t) => MONEY.test(t.lower))
  return {unit: pounds ? {dimension: 'money', size: 1, name: '£'} : unit, end: at + 1}
}

/** Joins a number with the unit or noun behind it. */
export function measure(tokens: readonly Token[], amount: Amount): Measured {
  if (amount.unit) return {...amount, counted: -1}
  const last = tokens[amount.end - 1]
  if (last?.after.startsWith('%')) return {...amount, unit: PERCENT, counted: -1}
  if (last?.after !== '') return {...amount, counted: -1}
  for (let gap = 0; gap <= LONGEST_GAP; gap++) {
    const at = amount.end + gap
    const found = unitAt(tokens, at)
    if (found) return {...amount, unit: found.unit, end: found.end, counted: -1}
    const token = tokens[at]
    if (token?.after !== '' || !(SKIPPED.has(token.pos) || narrows(token))) break
  }
  return {...amount, counted: nounAfter(tokens, amount.end)}
}

const narrows = (token: Token): boolean => token.pos === 'verb' && token.form !== 'base' && token.form !== 'present'

/** The furthest that a counted noun stands behind its number. */
const LONGEST_NOUN_PHRASE = 5

/** The noun that a bare number counts. */
function nounAfter(tokens: readonly Token[], from: number): number {
  let last = -1
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_NOUN_PHRASE); i++) {
    const token = tokens[i]
    if (!token) break
    if ((token.pos === 'noun' || token.pos === 'name') && token.text !== '§') last = i
    else if (token.pos !== 'adjective' && !narrows(token)) break
    if (token.after !== '') break
  }
  return last
}

const article = (token: Token | undefined): boolean => token?.lower === 'a' || token?.lower === 'an'

/** How many parts of a whole stand at `at`: "half", "three-quarters", "two thirds", "a third". */
function partsAt(tokens: readonly Token[], at: number): {value: number; end: number} | null {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (first === 'half') return {value: 0.5, end: at + 1}
  const hyphen = hyphenedFraction(first)
  if (hyphen !== undefined) return {value: hyphen, end: at + 1}
  const part = partWord(second)
  const count = article(tokens[at]) ? 1 : numberWord(first)
  if (part === undefined || count === undefined || tokens[at]?.after !== '') return null
  return {value: count / part, end: at + 2}
}

const OWNING = new Set(['determiner', 'possessive'])

/** "half an hour", "three-quarters of an hour" as a measure; "two thirds of the members", "half the riders" as a share. */
export function fractionAt(tokens: readonly Token[], at: number): Measured | null {
  const parts = partsAt(tokens, at)
  if (!parts || tokens[parts.end - 1]?.after !== '') return null
  const of = tokens[parts.end]?.lower === 'of'
  const next = parts.end + (of ? 1 : 0)
  const bare = {start: at, upper: null, aged: false, counted: -1}
  const measured = article(tokens[next]) ? unitAt(tokens, next + 1) : null
  if (measured) return {...bare, value: parts.value, unit: measured.unit, end: measured.end}
  const owner = OWNING.has(tokens[next]?.pos ?? 'other') && !article(tokens[next])
  if (!owner && !of) return null
  return {...bare, value: parts.value * 100, unit: PERCENT, end: parts.end}
}

/** "an hour and a half", "a fortnight"; in "twice a day", "$5 a day" the article makes a rate. */
export function singleUnitAt(tokens: readonly Token[], at: number): Measured | null {
  const left = tokens[at - 1]
  const unit = article(tokens[at]) ? unitOf(tokens[at + 1]?.lower ?? '') : undefined
  if (!unit || (unit.dimension !== 'time' && unit.dimension !== 'length')) return null
  const rate =
    left &&
    left.after === '' &&
    (['number', 'noun', 'name'].includes(left.pos) || /^(?:once|twice|times?|per)$/.test(left.lower))
  const added = addedPart(tokens, at + 2)
  // "a mile away" measures, "a meter reading" does not: a length of one is read only with its fraction.
  if (rate || (unit.dimension === 'length' && !added)) return null
  return {
    value: 1 + (added?.value ?? 0),
    upper: null,
    start: at,
    end: added?.end ?? at + 2,
    unit,
    aged: false,
    counted: -1
  }
}

/** The number that a share is taken of: "1 in 10", "one bag in 10", "four out of five"; -1 where none is. */
function wholeAt(tokens: readonly Token[], {end}: Amount): number {
  if (tokens[end - 1]?.after !== '') return -1
  const [first, second] = [tokens[end], tokens[end + 1]]
  if (first?.lower === 'in') return end + 1
  if (first?.lower === 'out' && second?.lower === 'of') return end + 2
  return first?.pos === 'noun' && first.after === '' && second?.lower === 'in' ? end + 2 : -1
}

/** More than so many are a year or an amount, not the base of a share. */
const LARGEST_WHOLE = 1000

/** "1 in 10 riders", "one bag in 10": a share, unless the second number counts or measures something else ("6 in 10 days"). */
export function shareAt(tokens: readonly Token[], part: Amount): Measured | null {
  const at = wholeAt(tokens, part)
  const amount = at < 0 ? null : amountAt(tokens, at)
  if (!amount || part.unit || amount.value <= part.value || amount.value > LARGEST_WHOLE) return null
  const whole = measure(tokens, amount)
  const named = tokens[part.end]?.pos === 'noun'
  if (whole.unit || (named && whole.counted >= 0)) return null
  return {...part, value: (100 * part.value) / amount.value, end: amount.end, unit: PERCENT, counted: -1}
}
