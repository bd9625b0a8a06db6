// "Vega is a shop founded in 1990": it was founded once, whatever it is today.
import {DONE_ONCE} from '../lexicon/splitting-words.js'
import type {Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {inflected, range, type Words} from './pieces.js'

const PAST: Readonly<Record<string, string>> = {is: 'was', are: 'were'}

const IN_A_YEAR = /^(?:held|built|opened|made|produced|designed)$/

const isYear = (lower: string): boolean => /^(?:1\d|20)\d\d$/.test(lower)

/** Does the participle phrase in [at, end) tell of one event? What is "held" may be so each week; "held in 2021" it was once. */
export function isOnce({tokens}: Parsed, at: number, end: number): boolean {
  const lower = tokens[tokens[at]?.pos === 'adverb' ? at + 1 : at]?.lower ?? ''
  return DONE_ONCE.has(lower) || (IN_A_YEAR.test(lower) && tokens.slice(at, end).some((t) => isYear(t.lower)))
}

/** The "is" that a participle at word `at` shares with its clause, as "was" where the participle tells of one event. */
export function auxiliaryOf(parsed: Parsed, {start, end}: Range, at: number, to: number): Words[] {
  const past = PAST[parsed.tokens[start]?.lower ?? '']
  return isOnce(parsed, at, to) && past !== undefined && end === start + 1 ? inflected(start, past) : range(start, end)
}
