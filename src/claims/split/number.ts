// One or many: a verb that is given to a noun phrase agrees with it.
import type {Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'

/** The head of a phrase stands before its first preposition. */
export function headOf(words: readonly Token[]): Token | undefined {
  const end = words.findIndex((t) => t.pos === 'preposition')
  return words.slice(0, end < 0 ? words.length : end).findLast((t) => t.pos === 'noun' || t.pos === 'name')
}

export const isPlural = (words: readonly Token[]): boolean =>
  words.some((t, i) => t.pos === 'conjunction' && words[i + 1]?.pos !== 'name') || headOf(words)?.plural === true

/** The form of "be" that goes with the subject. */
export function beFor(parsed: Parsed, subject: Range, tense: 'past' | 'present'): string {
  const plural = pluralSubject(parsed, subject)
  if (tense === 'past') return plural ? 'were' : 'was'
  return plural ? 'are' : 'is'
}

const PLURAL_PRONOUNS = /^(?:i|you|we|they|these|those|many|few|several|both)$/

/** Does the subject take the plural form of a verb? */
function pluralSubject({tokens}: Parsed, {start, end}: Range): boolean {
  const words = tokens.slice(start, end)
  return PLURAL_PRONOUNS.test(words[0]?.lower ?? '') || isPlural(words)
}
