// All that a sentence states, clause by clause, with or without a finite verb.
import type {ClauseReading, Phrase} from '../reading.js'
import {readClause} from './clause.js'
import {existentialAct} from './existential.js'
import {type Forced, readForce} from './force.js'
import type {Parsed} from './parsed.js'
import {participials, withoutPhrases} from './verbless.js'

/** Nouns that stand for a body named beside them: "Vega Rail, the company that ...". */
const STAND_INS = new Set([
  'company',
  'office',
  'agency',
  'body',
  'department',
  'firm',
  'organisation',
  'organization',
  'authority',
  'unit',
  'team'
])

/** A relative on such a noun speaks of the name next to it, or of the subject that it was predicated of. */
function namedSubject(clause: ClauseReading, earlier: readonly ClauseReading[]): Phrase | null {
  const subject = clause.subject
  if (clause.kind !== 'relative' || !subject || !STAND_INS.has(subject.head.lemma)) return null
  const holder = earlier.findLast((c) => c.phrases.some((p) => p.head.span.start === subject.head.span.start))
  if (holder?.act === null && holder.subject?.head.kind === 'name') return holder.subject
  const names = earlier
    .flatMap((c) => c.phrases)
    .filter((p) => p.head.kind === 'name' && p.head.span.end < subject.head.span.start)
  const last = names.at(-1)
  return last && subject.head.span.start - last.head.span.end <= APPOSED ? last : null
}

const MARKERS = new Set(['that', 'which', 'whom'])

/** "a record that anyone may inspect": the noun in front is what the clause does something to. */
function withAntecedent(clause: ClauseReading, borrowed: boolean, earlier: readonly ClauseReading[]): ClauseReading {
  if (clause.kind !== 'relative' || borrowed || !clause.subject || !MARKERS.has(clause.marker ?? '')) return clause
  const before = earlier.flatMap((c) => c.phrases).filter((p) => p.head.span.end < clause.span.start)
  const antecedent = before.reduce<Phrase | null>(
    (last, p) => (last && last.head.span.start >= p.head.span.start ? last : p),
    null
  )
  if (!antecedent || clause.span.start - antecedent.head.span.end > NEXT_TO) return clause
  const {head, modifiers} = antecedent
  return {
    ...clause,
    phrases: [...clause.phrases, {...antecedent, role: 'object', preposition: null}],
    theme: [...clause.theme, ...modifiers, head]
  }
}

/** Code units between a noun and the subject of its relative: " that ". */
const NEXT_TO = 8

/** Code units between a name and the noun in apposition to it: ", the ". */
const APPOSED = 8

export function readClausesOf(parsed: Parsed): ClauseReading[] {
  const forces: Forced[] = []
  const clauses: ClauseReading[] = []
  for (const read of parsed.clauses) {
    const clause = existentialAct(parsed.tokens, read) ?? read
    const host = clause.leansOn === null ? null : (forces[clause.leansOn] ?? null)
    const forced = readForce(parsed.tokens, clause, host)
    forces.push(forced)
    const reading = withAntecedent(readClause(parsed, clause, forced), clause.borrowed, clauses)
    clauses.push({...reading, subject: namedSubject(reading, clauses) ?? reading.subject})
  }
  return [...clauses, ...participials(parsed), ...withoutPhrases(parsed, clauses)]
}
