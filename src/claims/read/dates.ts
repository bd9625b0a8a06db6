// Calendar dates as printed: day, month and year as far as the text gives them. A decade ("the 1980s") is no date, and a
// month alone counts only behind a word of time ("in June", not "may" or "march").
import {MONTHS} from '../lexicon/months.js'
import type {CalendarDate} from '../reading.js'
import type {Parsed} from './parsed.js'

const NAME =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\.?'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
const ORDINAL = '(?:st|nd|rd|th)?'
const IN =
  '(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|[Tt]ill|[Ee]very|[Ee]ach|late|early|mid|to)'

/** In this order: 7 May 2021, May 7 2021, May 2021, 2021-05-07, 05/17/2021, May behind a word of time, 2021. */
const FORMS = [
  `(?<dayA>${DAY})${ORDINAL}(?: of)? (?<monthA>${NAME})(?:,? (?<yearA>${YEAR}))?(?!\\p{L})`,
  `(?<monthB>${NAME}) (?<dayB>${DAY})${ORDINAL}(?: ?, (?<yearB>${YEAR}))?(?![\\d:])`,
  `(?<monthC>${NAME}),? (?<yearC>${YEAR})`,
  `(?<yearD>${YEAR})-(?<monthD>\\d\\d)-(?<dayD>\\d\\d)`,
  `(?<slashA>\\d{1,2})/(?<slashB>\\d{1,2})/(?<yearF>${YEAR})`,
  `(?<=\\b${IN} )(?<monthE>${NAME})(?!\\p{L})`,
  `(?<![$€£#.,])(?<yearE>${YEAR})(?!\\p{L})`
]
const PATTERN = new RegExp(`(?<![\\p{L}\\d])(?:${FORMS.join('|')})(?![\\d-])`, 'gu')

/** Every form has a digit or the name of a month. */
const MAY_DATE = /\d|[Jj]an|[Ff]eb|Mar|[Aa]pr|May|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec/

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function monthNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d/.test(text)) return Number(text)
  const at = MONTHS.findIndex((m) => m.startsWith(text.toLowerCase().replace('.', '').slice(0, 3)))
  return at < 0 ? null : at + 1
}

type Parts = Pick<CalendarDate, 'year' | 'month' | 'day'>

/** "5/17/2021" tells which is the day, "5/7/2021" does not. */
function slashed(first: number, second: number, year: number | null): Parts {
  if (first > 12 && second <= 12) return {year, month: second, day: first}
  return second > 12 && first <= 12 ? {year, month: first, day: second} : {year, month: null, day: null}
}

function partsOf(g: Readonly<Record<string, string | undefined>>): Parts {
  const year = number(g['yearA'] ?? g['yearB'] ?? g['yearC'] ?? g['yearD'] ?? g['yearE'] ?? g['yearF'])
  if (g['slashA'] !== undefined) return slashed(Number(g['slashA']), Number(g['slashB']), year)
  return {
    year,
    month: monthNumber(g['monthA'] ?? g['monthB'] ?? g['monthC'] ?? g['monthD'] ?? g['monthE']),
    day: number(g['dayA'] ?? g['dayB'] ?? g['dayD'])
  }
}

/** "2000 seats": a round number before a plural counts. */
function counts({tokens}: Parsed, at: number, {year, month}: Parts): boolean {
  return (
    month === null && year !== null && year % 100 === 0 && tokens[at]?.after === '' && tokens[at + 1]?.plural === true
  )
}

/** "In March 2021, when the act took effect": the clause behind the date is dated by it; -1 where there is none. */
function datedBehind({tokens, clauses, text}: Parsed, end: number): number {
  if (!/^,? when\b/i.test(text.slice(end))) return -1
  const at = tokens.findIndex((t) => t.start > end && t.lower === 'when')
  return clauses.findIndex((c) => c.marker === 'when' && c.range.start >= at && c.range.start <= at + 1)
}

export function readDates(parsed: Parsed): CalendarDate[] {
  if (!MAY_DATE.test(parsed.text)) return []
  return [...parsed.text.matchAll(PATTERN)].flatMap((match) => {
    const parts = partsOf(match.groups ?? {})
    const at = parsed.tokens.findIndex((t) => t.end > match.index)
    if (counts(parsed, at, parts)) return []
    const end = match.index + match[0].length
    const clause = parsed.clauses.findLastIndex((c) => at >= c.range.start && at < c.range.end)
    const behind = datedBehind(parsed, end)
    const date = {...parts, clause: clause < 0 ? null : clause, span: parsed.place(match.index, end)}
    return behind < 0 || behind === clause ? [date] : [date, {...date, clause: behind}]
  })
}
