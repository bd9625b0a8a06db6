// One clause of a sentence: who, the verb, and what belongs to it.
import type {VerbGroup} from './verb-groups.js'

/** Token indexes, half open. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement'

export interface Clause {
  readonly kind: ClauseKind
  /** The word that opens it: "if", "which", "and" ... in lower case; null at the start. */
  readonly marker: string | null
  /** Null where the sentence is an imperative or none was found. */
  readonly subject: Range | null
  /** The subject stands in an earlier clause: a coordinated verb, or the noun before a relative. */
  readonly borrowed: boolean
  readonly verb: VerbGroup
  /** A coordinated verb that leans on the auxiliaries of the clause before: "may copy and mail". */
  readonly leansOn: number | null
  /** From the marker (or subject) to the end of the complement. */
  readonly range: Range
  readonly complement: Range
}
