// Years with what stands before them, as a stretch of days: "2014" is all of that year, "July 1, 2016" one day of it.
import {MONTH, MONTH_LENGTH, MONTHS, YEAR} from '../lexicon/months.js'

export interface Stretch {
  /** Days from the year 0, months and years of even length: good enough to tell which comes first. */
  readonly low: number
  readonly high: number
  /** Offsets in the text, half open. */
  readonly start: number
  readonly end: number
}

const PATTERN = new RegExp(
  `(?:(?<dayA>\\d{1,2})(?:st|nd|rd|th)? )?(?:(?<month>${MONTH}) )?(?:(?<=${MONTH} )(?<dayB>\\d{1,2})(?:st|nd|rd|th)?, )?\\b(?<year>1[6-9]\\d\\d|20\\d\\d)(?<decade>s)?\\b(?![-–:/])`,
  'gu'
)

const DECADE = 10

function stretch(match: RegExpMatchArray & {readonly index: number}): Stretch {
  const {dayA, dayB, month, year = '', decade} = match.groups ?? {}
  const place = {start: match.index, end: match.index + match[0].length}
  const begin = Number(year) * YEAR
  if (month === undefined) {
    const shift = match[0].indexOf(year)
    return {low: begin, high: begin + (decade ? DECADE : 1) * YEAR - 1, ...place, start: match.index + shift}
  }
  const first = begin + MONTHS.indexOf(month.toLowerCase()) * MONTH_LENGTH
  const day = dayA ?? dayB
  return day === undefined
    ? {low: first, high: first + MONTH_LENGTH - 1, ...place}
    : {low: first + Number(day) - 1, high: first + Number(day) - 1, ...place}
}

export const readStretches = (text: string): Stretch[] =>
  /\d{4}/.test(text) ? [...text.matchAll(PATTERN)].map(stretch) : []
