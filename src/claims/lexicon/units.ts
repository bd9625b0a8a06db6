// Units of measure with their size in a base unit: seconds count as days, inches as metres, ounces as grams, so that two
// values meet whatever unit they are printed in. A month is 30 days and a year 365: a text that says "one month" here and
// "30 days" there does not contradict itself.
import type {Dimension} from '../reading.js'

export interface Unit {
  readonly dimension: Dimension
  /** In base units: days, metres, grams, megabytes, square metres, litres, percent. */
  readonly size: number
  readonly name: string
}

const ROWS: readonly (readonly [Dimension, number, string])[] = [
  ['time', 1 / 86_400, 'second seconds sec secs'],
  ['time', 1 / 1440, 'minute minutes min mins'],
  ['time', 1 / 24, 'hour hours hr hrs'],
  ['time', 1, 'day days night nights'],
  ['time', 7, 'week weeks'],
  ['time', 14, 'fortnight fortnights'],
  ['time', 30, 'month months'],
  ['time', 365, 'year years yr yrs'],
  ['time', 3650, 'decade decades'],
  ['length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', 1000, 'km kilometre kilometres kilometer kilometers'],
  ['length', 0.0254, 'inch inches'],
  ['length', 0.3048, 'foot feet ft'],
  ['length', 0.9144, 'yard yards'],
  ['length', 1609.344, 'mile miles mi'],
  ['weight', 0.001, 'mg milligram milligrams'],
  ['weight', 1, 'g gram grams gramme grammes'],
  ['weight', 1000, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['weight', 1_000_000, 'tonne tonnes'],
  ['weight', 28.35, 'ounce ounces oz'],
  ['weight', 453.6, 'lb lbs'],
  ['data', 0.001, 'kb kilobyte kilobytes'],
  ['data', 1, 'mb megabyte megabytes'],
  ['data', 1000, 'gb gigabyte gigabytes'],
  ['data', 1_000_000, 'tb terabyte terabytes'],
  ['volume', 0.001, 'ml millilitre millilitres milliliter milliliters'],
  ['volume', 1, 'l litre litres liter liters'],
  ['volume', 3.785, 'gallon gallons'],
  ['area', 1, 'sqm'],
  ['area', 10_000, 'hectare hectares'],
  ['area', 4046.9, 'acre acres'],
  ['percent', 1, '% percent'],
  ['money', 0.01, 'cent cents pence p'],
  ['money', 1, 'dollar dollars euro euros']
]

const table = new Map<string, Unit>()
for (const [dimension, size, names] of ROWS) {
  const [name = ''] = names.split(' ')
  for (const word of names.split(' ')) table.set(word, {dimension, size, name})
}

export const unitOf = (lower: string): Unit | undefined => table.get(lower)

const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
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

/** "twenty-five" is 25; undefined for a word that is no number. "a" and "an" are not counted here. */
export function numberWord(lower: string): number | undefined {
  if (lower === 'a' || lower === 'an') return undefined
  const [tens = '', ones] = lower.split('-')
  const first = Object.hasOwn(NUMBERS, tens) ? NUMBERS[tens] : undefined
  if (first === undefined || ones === undefined) return first
  const second = Object.hasOwn(NUMBERS, ones) ? NUMBERS[ones] : undefined
  return second === undefined ? undefined : first + second
}

export const scaleWord = (lower: string): number | undefined =>
  Object.hasOwn(SCALES, lower) ? SCALES[lower] : undefined
