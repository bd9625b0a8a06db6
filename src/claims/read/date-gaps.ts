// Time between two dates of one sentence: "thrown away in January", "still there in June". What is told by example has a length
// as well as what is told by a number.
import {MONTH, MONTH_LENGTH, MONTHS, YEAR} from '../lexicon/months.js'

export interface DateGap {
  /** Days at least and at most. */
  readonly low: number
  readonly high: number
  /** Offsets of the later date in the text, half open. */
  readonly start: number
  readonly end: number
}

const PATTERN = new RegExp(
  [
    "(?<fixed>New Year['’]s (?:Day|Eve)|Christmas(?: Day| Eve)?)",
    `(?:(?<day1>\\d{1,2})(?:st|nd|rd|th)? )(?<month1>${MONTH})(?:,? (?<year1>(?:19|20)\\d\\d))?`,
    `(?<month2>${MONTH}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:, (?<year2>(?:19|20)\\d\\d))?`,
    `(?<=\\b(?:in|by|until|since|from|of|before|late|early|mid) )(?<month3>${MONTH})(?:,? (?<year3>(?:19|20)\\d\\d))?`
  ].join('|'),
  'gu'
)

interface Day {
  readonly year: number | null
  /** Days from the beginning of the year: the first and the last that the words allow. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const FIXED: Readonly<Record<string, number>> = {'new year': 0, christmas: 358}

function dayOf(match: RegExpMatchArray & {readonly index: number}): Day {
  const g = match.groups ?? {}
  const place = {start: match.index, end: match.index + match[0].length}
  const fixed = g['fixed']?.toLowerCase()
  if (fixed !== undefined) {
    const at =
      fixed.endsWith('eve') && fixed.startsWith('new')
        ? YEAR - 1
        : (FIXED[fixed.split(/['’ ]/)[0] === 'new' ? 'new year' : 'christmas'] ?? 0)
    return {year: null, from: at, to: at, ...place}
  }
  const month = MONTHS.indexOf((g['month1'] ?? g['month2'] ?? g['month3'] ?? '').toLowerCase())
  const day = g['day1'] ?? g['day2']
  const year = g['year1'] ?? g['year2'] ?? g['year3']
  const begin = month * MONTH_LENGTH
  return {
    year: year === undefined ? null : Number(year),
    from: day === undefined ? begin : begin + Number(day) - 1,
    to: day === undefined ? begin + MONTH_LENGTH - 1 : begin + Number(day) - 1,
    ...place
  }
}

/** From one day to a later one; a date without a year is the next of its name. */
function gap(a: Day, b: Day): DateGap {
  const years = a.year !== null && b.year !== null ? b.year - a.year : b.from < a.from ? 1 : 0
  return {
    low: Math.max(0, b.from - a.to + years * YEAR),
    high: Math.max(0, b.from - a.from + years * YEAR),
    start: b.start,
    end: b.end
  }
}

/** The time from the first date of the sentence to the second, if it has two. */
export function readDateGaps(text: string): DateGap[] {
  const [a, b] = [...text.matchAll(PATTERN)].map(dayOf)
  return a && b ? [gap(a, b)] : []
}
