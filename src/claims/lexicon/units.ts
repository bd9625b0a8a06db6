// Units of measure with their size in a base unit: seconds count as days, inches as metres, ounces as grams, so that two
// values meet whatever unit they are printed in. A month is 30 days and a year 365: a text that says "one month" here and
// "30 days" there does not contradict itself. Sizes: the International System and the U.S. customary units of NIST Handbook 44.
import type {Dimension} from '../reading.js'

export interface Unit {
  readonly dimension: Dimension
  /** In base units: days, metres, grams, megabytes, square metres, litres, kilometres an hour, degrees Celsius, percent. */
  readonly size: number
  readonly name: string
  /** Where the unit's zero lies in the base unit; only degrees Fahrenheit have one. */
  readonly zero?: number
}

const ROWS: readonly (readonly [Dimension, number, string])[] = [
  ['time', 1 / 86_400, 'second seconds sec secs'],
  ['time', 1 / 1440, 'minute minutes min mins'],
  ['time', 1 / 24, 'hour hours hr hrs'],
  ['time', 1, 'day days night nights'],
  ['time', 7, 'week weeks wk wks'],
  ['time', 14, 'fortnight fortnights'],
  ['time', 30, 'month months'],
  ['time', 365, 'year years yr yrs'],
  ['time', 3650, 'decade decades'],
  ['time', 36_500, 'century centuries'],
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
  ['weight', 907_184, 'ton tons'],
  ['weight', 28.35, 'ounce ounces oz'],
  ['weight', 453.6, 'lb lbs pound pounds'],
  ['data', 0.001, 'kb kilobyte kilobytes'],
  ['data', 1, 'mb megabyte megabytes'],
  ['data', 1000, 'gb gigabyte gigabytes'],
  ['data', 1_000_000, 'tb terabyte terabytes'],
  ['volume', 0.001, 'ml millilitre millilitres milliliter milliliters'],
  ['volume', 1, 'l litre litres liter liters'],
  ['volume', 3.785, 'gallon gallons'],
  ['volume', 0.568, 'pint pints'],
  ['area', 1, 'sqm m²'],
  ['area', 0.0929, 'sqft'],
  ['area', 10_000, 'hectare hectares'],
  ['area', 4046.9, 'acre acres'],
  ['speed', 1, 'km/h kph kmh'],
  ['speed', 1.609, 'mph'],
  ['speed', 1.852, 'knot knots'],
  ['temperature', 1, '°c degree degrees'],
  ['percent', 1, '% percent']
]

const table = new Map<string, Unit>()
for (const [dimension, size, names] of ROWS) {
  const [name = ''] = names.split(' ')
  for (const word of names.split(' ')) table.set(word, {dimension, size, name})
}
table.set('°f', {dimension: 'temperature', size: 5 / 9, name: '°f', zero: -160 / 9})

export const moneyUnit = (sign: string, size = 1): Unit => ({dimension: 'money', size, name: sign})

/** Words and codes for money, by the sign that they are compared under. */
const CURRENCIES: readonly (readonly [string, number, string])[] = [
  ['$', 1, 'dollar dollars usd cad aud'],
  ['$', 0.01, 'cent cents'],
  ['€', 1, 'euro euros eur'],
  ['£', 1, 'gbp'],
  ['£', 0.01, 'pence penny p']
]
for (const [sign, size, names] of CURRENCIES)
  for (const word of names.split(' ')) table.set(word, moneyUnit(sign, size))

export const unitOf = (lower: string): Unit | undefined => table.get(lower)

/** Units of two or three words, longest first. */
const PHRASES: readonly (readonly [string, Unit])[] = [
  ['miles per hour', {dimension: 'speed', size: 1.609, name: 'mph'}],
  ['kilometres per hour', {dimension: 'speed', size: 1, name: 'km/h'}],
  ['kilometers per hour', {dimension: 'speed', size: 1, name: 'km/h'}],
  ['degrees fahrenheit', {dimension: 'temperature', size: 5 / 9, name: '°f', zero: -160 / 9}],
  ['degrees celsius', {dimension: 'temperature', size: 1, name: '°c'}],
  ['square metres', {dimension: 'area', size: 1, name: 'sqm'}],
  ['square meters', {dimension: 'area', size: 1, name: 'sqm'}],
  ['square feet', {dimension: 'area', size: 0.0929, name: 'sqft'}],
  ['sq ft', {dimension: 'area', size: 0.0929, name: 'sqft'}],
  ['sq m', {dimension: 'area', size: 1, name: 'sqm'}],
  ['square kilometres', {dimension: 'area', size: 1_000_000, name: 'square kilometre'}],
  ['square kilometers', {dimension: 'area', size: 1_000_000, name: 'square kilometre'}],
  ['square miles', {dimension: 'area', size: 2_589_988, name: 'square mile'}],
  ['cubic metres', {dimension: 'volume', size: 1000, name: 'cubic metre'}],
  ['cubic meters', {dimension: 'volume', size: 1000, name: 'cubic metre'}],
  ['per cent', {dimension: 'percent', size: 1, name: '%'}],
  ['percentage points', {dimension: 'percent', size: 1, name: 'percentage point'}],
  ['percentage point', {dimension: 'percent', size: 1, name: 'percentage point'}]
]

/** The unit phrase that these words begin with, and how many of them it takes. */
export function unitPhrase(words: readonly string[]): {readonly unit: Unit; readonly length: number} | null {
  const text = words.join(' ')
  const found = PHRASES.find(([phrase]) => text === phrase || text.startsWith(`${phrase} `))
  return found ? {unit: found[1], length: found[0].split(' ').length} : null
}
