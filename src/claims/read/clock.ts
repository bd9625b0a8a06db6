// Times of day as printed: "9:30", "half past nine", "6 p.m.", "eight in the evening", "noon". A bare "nine" or "half past nine"
// may be morning or evening, so that each time is read as one minute of the day or two.
import {numberWord} from '../lexicon/numbers.js'

export interface ClockTime {
  /** Minutes from midnight; two where the text does not say which half of the day. */
  readonly minutes: readonly number[]
  /** Offsets in the text, half open. */
  readonly start: number
  readonly end: number
}

const HOUR = '(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/** "6 to 8" is a range, "ten to eight" a time. */
const WORD_HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const MINUTES = '(?:five|ten|twenty|twenty-five|[1-5]?\\d)'
const HALF =
  "(?:\\s?(?<half>[ap])\\.?m\\b\\.?|(?: o[’']clock)?(?: sharp)? (?<part>in the (?:early )?(?:morning|afternoon|evening)|at night))"
/** What may stand behind a bare hour: "until eight.", "at nine on Fridays", not "by two people". */
const NO_NOUN =
  "(?=\\s*(?:$|[,.;:)!?]|\\b(?:and|on|in|at|to|until|till|the|when|as|every|each|because|while|but|if|so|for|by|from|before|after|sharp|o[’']clock|that|with|unless)\\b))"
const BEFORE_HOUR = '(?<=\\b(?:at|by|until|till|before|after|from|past|since|between|around|about) )'

const FORMS = [
  `(?<word>noon|midday|midnight)\\b`,
  `(?<h1>[01]?\\d|2[0-4])[:.](?<m1>[0-5]\\d)(?![\\d.:]\\d)${HALF}?`,
  `half past (?<h2>${HOUR})\\b${HALF}?`,
  `(?:a )?quarter (?<dir>past|to) (?<h3>${HOUR})\\b${HALF}?`,
  `(?<m4>${MINUTES})(?: minutes)? (?<dir4>past|to) (?<h4>${WORD_HOUR})\\b${HALF}?`,
  `(?<h5>${HOUR})\\b${HALF}`,
  `(?<h6>${HOUR}) (?:o[’']clock|sharp)`,
  `${BEFORE_HOUR}(?<h7>${HOUR})\\b${NO_NOUN}`
]

const PATTERN = new RegExp(
  // Each form has groups of its own name, so that one expression can hold them all.
  FORMS.map((form, i) => `(?:${form.replaceAll('<half>', `<half${i}>`).replaceAll('<part>', `<part${i}>`)})`).join('|'),
  'giu'
)
const ANY = new RegExp(`(?<![\\p{L}\\d$€£.:,-])(?:${PATTERN.source})(?![\\p{L}\\d%°])`, 'giu')

/** Every form has one of these. */
const MAY_BE =
  /\d|noon|midday|midnight|past|quarter|o['’]clock|sharp|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i

const DAY = 1440
const NOON = 720

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d/.test(text) ? Number(text) : numberWord(text.toLowerCase())

type Groups = Readonly<Record<string, string | undefined>>

const first = (groups: Groups, name: string): string | undefined =>
  Object.entries(groups).find(([key, value]) => key.startsWith(name) && value !== undefined)?.[1]

/** The minute within twelve or twenty-four hours, before any "p.m.". */
function minuteOf(groups: Groups): number | null {
  const hour = number(hourText(groups))
  if (hour === undefined) return null
  if (groups['h2'] !== undefined) return hour * 60 + 30
  if (groups['h3'] !== undefined) return hour * 60 + (groups['dir'] === 'to' ? -15 : 15)
  if (groups['h4'] !== undefined) return hour * 60 + (number(groups['m4']) ?? 0) * (groups['dir4'] === 'to' ? -1 : 1)
  return hour * 60 + Number(groups['m1'] ?? 0)
}

const hourText = (groups: Groups): string | undefined =>
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7'].map((name) => groups[name]).find((value) => value !== undefined)

/** "in the evening", "p.m.", "at night": the half of the day, null where it is not said. */
function halfOf(groups: Groups, hour: number): 'a' | 'p' | null {
  const half = first(groups, 'half')?.toLowerCase()
  if (half === 'a' || half === 'p') return half
  const part = first(groups, 'part')?.toLowerCase()
  if (part === undefined) return null
  if (part.includes('morning')) return 'a'
  return part.includes('night') && (hour < 5 || hour === 12) ? 'a' : 'p'
}

function minutesOf(groups: Groups): number[] {
  const word = groups['word']?.toLowerCase()
  if (word) return [word === 'midnight' ? DAY : NOON]
  const minute = minuteOf(groups)
  const hour = number(hourText(groups)) ?? 0
  if (minute === null) return []
  const half = halfOf(groups, hour)
  if (half !== null) return [(minute % NOON) + (half === 'p' ? NOON : 0)]
  // "21:15", "08:00" are printed by the twenty-four hours.
  if (hour > 12 || hour === 0 || /^0/.test(groups['h1'] ?? '')) return [minute]
  return [minute % NOON, (minute % NOON) + NOON]
}

export function readClockTimes(text: string): ClockTime[] {
  if (!MAY_BE.test(text)) return []
  return [...text.matchAll(ANY)].flatMap((match) => {
    const minutes = minutesOf(match.groups ?? {})
    return minutes.length === 0 ? [] : [{minutes, start: match.index, end: match.index + match[0].length}]
  })
}
