// Values and dates, a phrase a line: quantities.txt says what each is read as.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readDates} from '../../src/claims/read/dates.js'
import {readQuantities} from '../../src/claims/read/quantities.js'
import type {Quantity} from '../../src/claims/reading.js'
import {parsed, rows} from './read-text.js'

const round = (value: number): string => String(Number(value.toPrecision(4)))

/** "at least 18 days", "5 to 8 $": intervals in the base unit of their dimension. */
function interval({low, high, bound}: Quantity): string {
  switch (bound) {
    case 'minimum':
      return `at least ${round(low)}`
    case 'maximum':
      return `at most ${round(high ?? 0)}`
    case 'exact':
      return round(low)
    default:
      return `${bound} ${round(low)} to ${round(high ?? 0)}`
  }
}

const BASE: Readonly<Record<Quantity['dimension'], string>> = {
  money: '',
  time: 'days',
  length: 'm',
  weight: 'g',
  data: 'MB',
  area: 'm2',
  volume: 'l',
  speed: 'km/h',
  temperature: 'C',
  percent: '%',
  count: ''
}

function inWords(q: Quantity): string {
  const unit = BASE[q.dimension] || q.unit
  return [interval(q), unit, ...(q.per === null ? [] : [`per ${q.per}`]), `(${q.attribute})`].join(' ')
}

const table = rows(readFileSync(new URL('quantities.txt', import.meta.url), 'utf8'))
const dates = rows(readFileSync(new URL('dates.txt', import.meta.url), 'utf8'))

describe('quantities', () => {
  it('has its cases', () => expect(table.length).toBeGreaterThan(110))

  it.each(table)('%s', (text, expected) => {
    expect(readQuantities(parsed(text)).map(inWords).join('; ') || 'nothing').toBe(expected)
  })

  it('counts the noun that stands elsewhere', () => {
    const [districts, stations] = readQuantities(
      parsed('The stations are spread over three districts: thirty are downtown.')
    )
    expect(districts?.of.map((c) => c.lemma)).toEqual(['district'])
    expect(stations?.of.map((c) => c.lemma)).toEqual(['station'])
  })

  it.each(table)('stands where it says: %s', (text) => {
    for (const {span} of readQuantities(parsed(text))) expect(text.slice(span.start, span.end).trim()).not.toBe('')
  })
})

describe('dates', () => {
  it('has its cases', () => expect(dates.length).toBeGreaterThan(15))

  it.each(dates)('%s', (text, expected) => {
    const found = readDates(parsed(text)).map(({year, month, day}) => [year, month, day].map((n) => n ?? '-').join(' '))
    expect(found.join('; ') || 'nothing').toBe(expected)
  })
})
