// Calendar dates as printed: day, month and year as far as the text gives them.
import type {CalendarDate} from '../reading.js'
import type {Parsed} from './parsed.js'

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const PATTERN = new RegExp(
  `\\b(?:(?<dayA>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthA>${NAME})(?:,? (?<yearA>${YEAR}))?|(?<monthB>${NAME}) (?<dayB>\\d{1,2})(?:st|nd|rd|th)?(?:, (?<yearB>${YEAR}))?|(?<monthC>${NAME}),? (?<yearC>${YEAR})|(?<yearD>${YEAR})-(?<monthD>\\d\\d)-(?<dayD>\\d\\d)|(?<yearE>${YEAR}))(?![\\d-])`,
  'gi'
)

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function monthNumber(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d/.test(text)) return Number(text)
  const at = MONTHS.findIndex((m) => m.startsWith(text.toLowerCase().replace('.', '').slice(0, 3)))
  return at < 0 ? null : at + 1
}

export function readDates(parsed: Parsed): CalendarDate[] {
  return [...parsed.text.matchAll(PATTERN)].map((match) => {
    const g = match.groups ?? {}
    const at = parsed.tokens.findIndex((t) => t.end > match.index)
    const clause = parsed.clauses.findLastIndex((c) => at >= c.range.start && at < c.range.end)
    return {
      year: number(g['yearA'] ?? g['yearB'] ?? g['yearC'] ?? g['yearD'] ?? g['yearE']),
      month: monthNumber(g['monthA'] ?? g['monthB'] ?? g['monthC'] ?? g['monthD']),
      day: number(g['dayA'] ?? g['dayB'] ?? g['dayD']),
      clause: clause < 0 ? null : clause,
      span: parsed.place(match.index, match.index + match[0].length)
    }
  })
}
