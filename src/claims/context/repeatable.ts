// The words of a subject that can be said again in place of a pronoun.
import type {Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'

/** Marks behind which an aside begins ("The pass, a card, is"), and how it goes on. */
const ASIDE = /[,;(]/

/**
 * Without what is only said in passing: "the records service" of "The records service (RS), which is run by", "the pass" of
 * "The pass, a plastic card,". A list stays whole: "keys, cards and passes".
 */
export function repeatable({tokens}: Parsed, {start, end}: Range): Range | null {
  const words = tokens.slice(start, end)
  const list = words.some((t, i) => (t.lower === 'and' || t.lower === 'or') && i > 0)
  for (let at = start; at < end - 1; at++) {
    const mark = tokens[at]?.after ?? ''
    const relative = mark === ',' && tokens[at + 1]?.pos === 'relative'
    if (relative || mark.startsWith('(')) return {start, end: at + 1}
    if (ASIDE.test(mark) && !list) return {start, end: at + 1}
    if (ASIDE.test(mark) && mark !== ',') return null
  }
  return {start, end}
}
