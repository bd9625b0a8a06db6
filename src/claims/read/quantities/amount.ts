// A number with what is printed on it: a currency sign, a unit glued or hyphened to it, a second number that ends a range.
import {hyphenedFraction, numberWord, partWord, scaleWord, shortScale, vulgarFraction} from '../../lexicon/numbers.js'
import {moneyUnit, type Unit, unitOf} from '../../lexicon/units.js'
import type {Token} from '../../tagging/token.js'

export interface Amount {
  readonly value: number
  /** "5-7", "$5–$8": the upper end where one word holds both. */
  readonly upper: number | null
  /** Token indexes, half open. */
  readonly start: number
  readonly end: number
  /** Printed on the number itself: "$5", "7kg", "30-day"; null where it is still to come. */
  readonly unit: Unit | null
  /** "16-year-old": the unit says that it is an age. */
  readonly aged: boolean
}

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const SIGN = '(?:US|C|A)?[$€£]'
const DIGITS = new RegExp(
  `^([-−])?(${SIGN})?(${NUMBER})([½¼¾⅓⅔])?(?:[-–—](${SIGN})?(${NUMBER}))?(?:-?(%|°?[a-z]{1,14}))?(-olds?)?\\+?$`,
  'i'
)
const SLASHED = /^([1-9])\/([2-9]|10)$/

const plain = (text: string): number => Number(text.replaceAll(',', ''))

interface Printed {
  readonly value: number
  readonly upper: number | null
  readonly sign: string | null
  readonly suffix: string
  readonly aged: boolean
}

/** "555-0134" is a telephone number, "2010-2015" two years, "9-5" no range. */
const isRange = (low: number, text: string | undefined): boolean =>
  text !== undefined && !/^0\d/.test(text) && plain(text) > low && !(low >= 1500 && low <= 2100)

function readDigits(text: string): Printed | null {
  const match = DIGITS.exec(text)
  if (!match) return null
  const [, minus, sign, digits = '', vulgar = '', secondSign, second, suffix = '', old] = match
  const value = (plain(digits) + (vulgarFraction(vulgar) ?? 0)) * (minus ? -1 : 1)
  if (second !== undefined && !isRange(value, second)) return null
  return {
    value,
    upper: second === undefined ? null : plain(second),
    sign: (sign ?? secondSign)?.slice(-1) ?? null,
    suffix: suffix.toLowerCase(),
    aged: old !== undefined
  }
}

const ORDINAL = /^(?:st|nd|rd|th)$/

/** What stands glued to the digits: a unit, a scale ("$20k") or something that makes the word no amount ("3rd", "A5"). */
function suffixed(printed: Printed): {factor: number; unit: Unit | null} | null {
  const {suffix, sign} = printed
  if (suffix === '') return {factor: 1, unit: sign ? moneyUnit(sign) : null}
  if (ORDINAL.test(suffix)) return null
  const scale = sign || suffix === 'k' || suffix === 'bn' ? shortScale(suffix) : undefined
  if (scale !== undefined) return {factor: scale, unit: sign ? moneyUnit(sign) : null}
  const unit = unitOf(suffix)
  return unit ? {factor: 1, unit} : null
}

/** "two-year", "five-day": a number word with its unit. */
function hyphened(lower: string): {value: number; unit: Unit; aged: boolean} | null {
  const [first = '', second = '', third] = lower.split('-')
  const [value, unit] = [numberWord(first), unitOf(second)]
  if (value === undefined || unit === undefined) return null
  return third === undefined || /^olds?$/.test(third) ? {value, unit, aged: third !== undefined} : null
}

function wordAmount({lower}: Token): number | undefined {
  const slashed = SLASHED.exec(lower)
  const [over = 1, under = 1] = slashed ? slashed.slice(1).map(Number) : []
  if (slashed) return over < under ? over / under : undefined
  return lower === 'half' ? 0.5 : (vulgarFraction(lower) ?? hyphenedFraction(lower) ?? numberWord(lower))
}

/** Currency as a code in front: "EUR 50". */
function currencyBefore(tokens: readonly Token[], at: number): Unit | null {
  const left = tokens[at - 1]
  const code = left && /^(?:EUR|USD|GBP|CAD|AUD)$/.test(left.text) && left.after === '' ? unitOf(left.lower) : undefined
  const mark = /[$€£]$/.exec(tokens[at]?.before ?? '')?.[0]
  return code ?? (mark ? moneyUnit(mark) : null)
}

/** "and a half", "and a quarter", "and three-quarters": added to what stands before. */
export function addedPart(tokens: readonly Token[], at: number): {value: number; end: number} | null {
  if (tokens[at]?.lower !== 'and' || tokens[at - 1]?.after !== '') return null
  const [first = '', second = ''] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  const whole = hyphenedFraction(first)
  if (whole !== undefined) return {value: whole, end: at + 2}
  const part = first === 'a' ? partWord(second) : undefined
  return part === undefined ? null : {value: 1 / part, end: at + 3}
}

function scaled(tokens: readonly Token[], amount: Amount): Amount {
  const added = addedPart(tokens, amount.end)
  // "six and a half hours", but "six and a half share": only where a unit or a noun follows.
  const sum =
    added && Number.isInteger(amount.value) ? {...amount, value: amount.value + added.value, end: added.end} : amount
  const scale = tokens[sum.end - 1]?.after === '' ? scaleWord(tokens[sum.end]?.lower ?? '') : undefined
  if (scale === undefined) return sum
  return {...sum, value: sum.value * scale, upper: sum.upper === null ? null : sum.upper * scale, end: sum.end + 1}
}

/** "(-18°C": the sign of a temperature may stand among the punctuation. */
const belowZero = ({text, before}: Token): boolean => /°/.test(text) && /[-−]$/.test(before)

/** A number at token `at`: digits, words and scales ("$1.2 million", "twenty-five", "six and a half"). */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at]
  if (!token) return null
  const bare = {start: at, end: at + 1, upper: null, aged: false}
  const word = wordAmount(token)
  if (word !== undefined) return scaled(tokens, {...bare, value: word, unit: null})
  const joined = hyphened(token.lower)
  if (joined) return {...bare, ...joined}
  const printed = readDigits(belowZero(token) ? `-${token.text}` : token.text)
  const fixed = printed && suffixed(printed)
  if (!printed || !fixed) return aScale(tokens, at)
  const {value, upper, aged} = printed
  return scaled(tokens, {
    ...bare,
    value: value * fixed.factor,
    upper: upper === null ? null : upper * fixed.factor,
    unit: fixed.unit ?? currencyBefore(tokens, at),
    aged
  })
}

/** "a dozen eggs", "one in a hundred"; "hundreds of" counts nothing. */
function aScale(tokens: readonly Token[], at: number): Amount | null {
  const value = tokens[at]?.lower === 'a' ? scaleWord(tokens[at + 1]?.lower ?? '') : undefined
  return value === undefined ? null : {value, upper: null, start: at, end: at + 2, unit: null, aged: false}
}
