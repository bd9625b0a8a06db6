// "Vega is a shop founded in 1990": it was founded once, whatever it is today.
import {DONE_ONCE} from '../lexicon/splitting-words.js'
import type {Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {inflected, range, type Words} from './pieces.js'

const PAST: Readonly<Record<string, string>> = {is: 'was', are: 'were'}

/** Does the participle phrase at word `at` tell of one event? */
export const isOnce = ({tokens}: Parsed, at: number): boolean =>
  DONE_ONCE.has(tokens[tokens[at]?.pos === 'adverb' ? at + 1 : at]?.lower ?? '')

/** The "is" that a participle at word `at` shares with its clause, as "was" where the participle tells of one event. */
export function auxiliaryOf(parsed: Parsed, {start, end}: Range, at: number): Words[] {
  const past = PAST[parsed.tokens[start]?.lower ?? '']
  return isOnce(parsed, at) && past !== undefined && end === start + 1 ? inflected(start, past) : range(start, end)
}
