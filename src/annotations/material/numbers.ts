// Numbers by value, in digits or in words: "15,000", "fifteen thousand" and "1.2 million".
import {numberWord, scaleWord} from '../../claims/lexicon/numbers.js'

const ORDINALS: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' '
  )

const TIMES: Readonly<Record<string, string>> = {once: '1 times', twice: '2 times', thrice: '3 times', half: '0.5'}

/** Trailing zeros stay: 2.10 is another version, section or price than 2.1. */
const plain = (digits: string): string =>
  /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits

const scaled = (value: string, scale: number): string => String(Number((Number(value) * scale).toPrecision(12)))

export interface ReadNumber {
  readonly value: string
  /** How many words it took. */
  readonly words: number
}

function ordinal(word: string): string | null {
  const at = ORDINALS.indexOf(word)
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  return at > 0 ? `${at}.` : digits ? `${digits}.` : null
}

/** May `value` be added to what was read? "twenty" takes "five" and "hundred" takes "twenty", but "two" takes nothing. */
const fits = (current: number, value: number): boolean =>
  current === 0 || (current % 100 === 0 && value < 100) || (current % 10 === 0 && current % 100 > 10 && value < 10)

interface Sum {
  readonly total: number
  readonly current: number
}

/** With one more word; null where it is no part of the number. */
function plus({total, current}: Sum, word: string, first: boolean): Sum | null {
  const value = numberWord(word)
  if (value !== undefined) return first || fits(current, value) ? {total, current: current + value} : null
  const scale = first ? undefined : scaleWord(word)
  if (scale === undefined) return null
  return scale >= 1000 ? {total: total + current * scale, current: 0} : {total, current: current * scale}
}

/** "one hundred and twenty-five": values are added, scales multiply what is there. */
function inWords(words: readonly string[]): ReadNumber | null {
  let sum: Sum = {total: 0, current: 0}
  let taken = 0
  for (const [at, word] of words.entries()) {
    if (word === 'and' && sum.current >= 100 && numberWord(words[at + 1] ?? '') !== undefined) continue
    const next = plus(sum, word, at === 0)
    if (!next) break
    sum = next
    taken = at + 1
  }
  return taken === 0 ? null : {value: String(sum.total + sum.current), words: taken}
}

/** The number that begins the words (in small letters), or null. */
export function readNumber(words: readonly string[]): ReadNumber | null {
  const [first = '', second = ''] = words
  const nth = ordinal(first)
  if (nth) return {value: nth, words: 1}
  if (Object.hasOwn(TIMES, first)) return {value: TIMES[first] ?? first, words: 1}
  if (!/\d/.test(first)) {
    const dozen = /^an?$/.test(first) ? scaleWord(second) : undefined
    return dozen === undefined ? inWords(words) : {value: String(dozen), words: 2}
  }
  const value = plain(first)
  const scale = scaleWord(second)
  return scale === undefined || !/^\d+(?:\.\d+)?$/.test(value)
    ? {value, words: 1}
    : {value: scaled(value, scale), words: 2}
}
