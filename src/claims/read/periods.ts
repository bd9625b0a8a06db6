// How often something happens, in days from one time to the next: "once a week", "every second Monday", "fortnightly".
import {numberWord} from '../lexicon/numbers.js'
import {unitOf} from '../lexicon/units.js'

export interface Period {
  readonly days: number
  /** Offsets in the text, half open. */
  readonly start: number
  readonly end: number
}

const UNIT = '(?:hour|day|night|week|fortnight|month|quarter|year)'
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})'
const ORDINAL = '(?:other|second|third|fourth|alternate)'

const PATTERN = new RegExp(
  [
    `\\b(?<times>once|twice|(?<count>${COUNT}) times) (?:an?|every|each|per) (?<unit1>${UNIT})\\b`,
    `\\b(?<times2>once|twice) (?:in )?(?:every )?(?<count2>${COUNT}) (?<unit2>${UNIT})s\\b`,
    `\\bevery (?<count3>${COUNT}) (?<unit3>${UNIT})s\\b`,
    `\\b(?:every|on) (?<nth>${ORDINAL}) (?:(?<unit4>${UNIT})|${WEEKDAY})s?\\b`,
    `\\b(?:every|each) (?:(?<unit5>${UNIT})|${WEEKDAY})\\b`,
    `\\b(?<adverb>daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\\b`
  ].join('|'),
  'giu'
)

/** Every form has one of these. */
const MAY_BE = /every|each|once|twice|times|alternate|ly\b/i

const ADVERBS: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  fortnightly: 14,
  monthly: 30,
  quarterly: 91,
  yearly: 365,
  annually: 365
}

const NTH: Readonly<Record<string, number>> = {other: 2, second: 2, alternate: 2, third: 3, fourth: 4}

const WEEK = 7
const QUARTER = 91

const daysOf = (unit: string | undefined): number =>
  unit === undefined ? WEEK : unit.toLowerCase() === 'quarter' ? QUARTER : (unitOf(unit.toLowerCase())?.size ?? WEEK)

const number = (text: string | undefined): number =>
  text === undefined ? 1 : /^\d/.test(text) ? Number(text) : (numberWord(text.toLowerCase()) ?? 1)

const timesOf = (word: string, count: string | undefined): number =>
  word.toLowerCase() === 'once' ? 1 : word.toLowerCase() === 'twice' ? 2 : number(count)

function periodOf(g: Readonly<Record<string, string | undefined>>): number {
  if (g['adverb'] !== undefined) return ADVERBS[g['adverb'].toLowerCase()] ?? 1
  if (g['times'] !== undefined) return daysOf(g['unit1']) / timesOf(g['times'], g['count'])
  if (g['times2'] !== undefined) return (number(g['count2']) * daysOf(g['unit2'])) / timesOf(g['times2'], undefined)
  if (g['count3'] !== undefined) return number(g['count3']) * daysOf(g['unit3'])
  if (g['nth'] !== undefined) return (NTH[g['nth'].toLowerCase()] ?? 1) * daysOf(g['unit4'])
  return daysOf(g['unit5'])
}

/** "A monthly fee", "every day of the year", "for each day": what a thing is, all of a time, or a rate, not how often. */
const isNoPeriod = (text: string, {start, end}: Period): boolean =>
  (/ly$/i.test(text.slice(start, end)) && /^[ -][a-z]/i.test(text.slice(end)) && !AFTER_ADVERB.test(text.slice(end))) ||
  /^ of (?:the|a|your|its)\b/i.test(text.slice(end)) ||
  /\b(?:for|in|on|at) $/i.test(text.slice(0, start))

const AFTER_ADVERB = /^ (?:and|or|by|in|on|at|from|to|with|for|during|between|until|as|when|because|while|but)\b/i

export function readPeriods(text: string): Period[] {
  if (!MAY_BE.test(text)) return []
  return [...text.matchAll(PATTERN)]
    .map((match) => ({
      days: periodOf(match.groups ?? {}),
      start: match.index,
      end: match.index + match[0].length
    }))
    .filter((period) => !isNoPeriod(text, period))
}
