// "Due process: ..." A label in front of a sentence names its topic.
import type {Clause} from './parse/clauses.js'
import type {Parsed} from './read/parsed.js'
import {isOnlyVerb} from './tagging/lemma.js'

/** Longer labels are sentences that happen to hold a colon. */
const LONGEST = 80

const LABEL = /^([\p{Lu}\p{N}"“‘'][^.!?:;|]{1,79}):\s+(?=\S)/u
const VERBISH = /\b(?:is|are|was|were|has|have|must|may|can|will|shall|does|do|says?|include[sd]?|following)\b/i

/** Length of the label with its colon and white space; 0 where the text has none. */
export function labelLength(text: string): number {
  const match = LABEL.exec(text)
  const label = match?.[1]
  if (!match || label === undefined || label.length > LONGEST || VERBISH.test(label)) return 0
  return match[0].length
}

/** With these something begins that a verb says: its object or where it holds. */
const BEHIND_VERB = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'adjective',
  'adverb',
  'number',
  'preposition',
  'to'
])

const CERTAIN = new Set(['modal', 'be', 'have', 'do'])

/** "The model consists of three parts", "Fees differ"; not "Gate requests", "Records related to the gate", "Asking who pays". */
function tells({tokens}: Parsed, {kind, subject, verb}: Clause): boolean {
  const [first, next] = [tokens[verb.start], tokens[verb.end]]
  if (kind !== 'main' || !subject || !first || tokens[0]?.form === 'gerund') return false
  // "All claims together": no subject but a noun phrase without its noun.
  if (tokens[subject.end - 1]?.pos === 'determiner') return false
  if (tokens[subject.start]?.pos === 'pronoun' || CERTAIN.has(first.pos)) return true
  if (next === undefined) return isOnlyVerb(verb.lemma)
  const reduced = first.form === 'past' && (next.pos === 'preposition' || next.pos === 'to')
  return BEHIND_VERB.has(next.pos) && !(reduced && tokens[subject.start]?.pos !== 'determiner')
}

/** Is what stands in front of the colon a sentence? */
export const isStatement = (label: Parsed): boolean => label.clauses.some((clause) => tells(label, clause))
