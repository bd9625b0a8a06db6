// One term on one side of a comparison, and what stands around it.
import type {ClauseReading, Concept, Term} from '../../claims/reading.js'
import {contains} from '../../document/span.js'
import {clauseAt, type Side} from '../side.js'

export interface Said {
  readonly side: Side
  readonly term: Term
}

export const clauseOf = ({side, term}: Said): ClauseReading | undefined => clauseAt(side, term.span)

export const subjectsOf = ({side}: Said): Concept[] =>
  side.claim.reading.clauses.flatMap((c) => (c.subject ? [c.subject.head, ...c.subject.modifiers] : []))

export const inside = (c: Concept, {span}: Term): boolean => contains(span, c.span)

export const wordsIn = ({side, term}: Said): Concept[] => side.concepts.filter((c) => inside(c, term))

export const ALL = new Set(['any', 'every', 'all', 'each', 'no'])

/** It holds whatever the case: "under no circumstances", "any customer who". */
export const sweeping = ({claim}: Side): boolean =>
  claim.reading.unconditional || claim.reading.clauses.some((c) => ALL.has(c.subject?.determiner ?? ''))
