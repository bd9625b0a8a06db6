// What "it" and "they" stand for: the subject of the sentence before, if it agrees in number. Anything less certain stays
// unresolved and the claim says so; a wrong referent is worse than none.
import type {Insert} from '../claim.js'
import type {Parsed} from '../read/parsed.js'
import {phrasesIn} from '../read/phrases.js'
import type {Concept, Phrase} from '../reading.js'
import {standsForNothing} from './expletive.js'

export interface Antecedent {
  readonly insert: Insert
  readonly phrase: Phrase
  readonly concepts: readonly Concept[]
  readonly plural: boolean
}

const PRONOUNS: Readonly<Record<string, 'singular' | 'plural'>> = {it: 'singular', they: 'plural'}

/** Longer subjects are no referent that a reader would repeat. */
const LONGEST_SUBJECT = 12

/** The subject that the next sentence's pronoun may stand for; null where this sentence offers none. */
function subjectOf(parsed: Parsed): Antecedent | null {
  const main = parsed.clauses.find((c) => c.kind === 'main')
  const range = main?.subject
  if (!range || range.end - range.start > LONGEST_SUBJECT) return null
  const [first, last] = [parsed.tokens[range.start], parsed.tokens[range.end - 1]]
  const words = parsed.tokens.slice(range.start, range.end)
  if (!first || !last || words.some((t) => t.pos === 'pronoun' || t.pos === 'relative' || t.pos === 'there'))
    return null
  if (words.slice(0, -1).some((t) => /[,;(]/.test(t.after))) return null
  if (['no', 'each', 'every', 'any', 'this', 'these', 'such', 'both', 'many', 'some', 'most'].includes(first.lower))
    return null
  const [phrase] = phrasesIn(parsed, range.start, range.end, 'subject')
  if (!phrase) return null
  const conjoined = words.some((t) => t.pos === 'conjunction')
  const head = words.find((t) => parsed.place(t.start, t.end).start === phrase.head.span.start)
  return {
    insert: {text: parsed.text.slice(first.start, last.end), from: parsed.place(first.start, last.end)},
    phrase,
    concepts: [...phrase.modifiers, phrase.head, ...phrase.attached],
    plural: conjoined || head?.plural === true
  }
}

/** "It is worth reading ...", "it depends on": the main clause speaks of nothing before it. */
export const isExpletive = (parsed: Parsed): boolean => {
  const subject = parsed.clauses.find((c) => c.kind === 'main')?.subject
  return subject ? standsForNothing(parsed, subject.start) : false
}

/** Walks the sentences of one section in order. */
export class Memory {
  private subject: Antecedent | null = null

  /** The referent of this sentence's leading pronoun, and what the sentence leaves for the next. */
  meet(parsed: Parsed): Antecedent | null {
    const main = parsed.clauses.find((c) => c.kind === 'main')
    const first = main?.subject && parsed.tokens[main.subject.start]
    const number =
      first && main.subject && main.subject.end - main.subject.start === 1 ? PRONOUNS[first.lower] : undefined
    if (number !== undefined && isExpletive(parsed)) return null
    if (number !== undefined) return this.subject && (number === 'plural') === this.subject.plural ? this.subject : null
    this.subject = subjectOf(parsed)
    return null
  }
}
