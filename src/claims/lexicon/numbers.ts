// Numbers that are printed as words: "twenty-one", "a dozen", "two thirds", "2½".

const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  dozen: 12
}

/** Short scales behind a sum of money: "$20k", "£1.2m", "$3bn". */
const SHORT_SCALES: Readonly<Record<string, number>> = {k: 1000, m: 1_000_000, mn: 1_000_000, bn: 1_000_000_000}

/** Names of parts of a whole; plurals take the number in front ("two thirds"). */
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  hundredth: 100
}

const VULGAR: Readonly<Record<string, number>> = {'½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3}

const find = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** "twenty-five" is 25; undefined for a word that is no number. */
export function numberWord(lower: string): number | undefined {
  if (!lower.includes('-')) return find(NUMBERS, lower)
  const [tens = '', ones] = lower.split('-')
  const first = find(NUMBERS, tens)
  if (first === undefined || ones === undefined) return first
  const second = find(NUMBERS, ones)
  return second === undefined ? undefined : first + second
}

export const scaleWord = (lower: string): number | undefined => find(SCALES, lower)
export const shortScale = (lower: string): number | undefined => find(SHORT_SCALES, lower)
export const vulgarFraction = (sign: string): number | undefined => find(VULGAR, sign)

/** "half" is 2, "third" and "thirds" are 3: what the whole is divided by. */
export const partWord = (lower: string): number | undefined => find(PARTS, lower.replace(/s$/, ''))

/** "three-quarters" is 0.75. */
export function hyphenedFraction(lower: string): number | undefined {
  if (!lower.includes('-')) return undefined
  const [count = '', part] = lower.split('-')
  const [n, of] = [numberWord(count), part === undefined ? undefined : partWord(part)]
  return n === undefined || of === undefined ? undefined : n / of
}

/** A number as a word, alone or with one word hyphened to it: "five", "two-year", "half". */
export function startsWithNumber(lower: string): boolean {
  const words = lower.split('-')
  const [first = ''] = words
  return (
    words.length <= 2 &&
    [numberWord(first), scaleWord(first), first === 'half' ? 1 : undefined].some((n) => n !== undefined)
  )
}
