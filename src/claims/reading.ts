// What a claim states, in a form that can be compared. Text is read here once; no later room looks at words again.
import type {Span} from '../document/span.js'

/** To be filled in by the claims room; JSON-safe. */
export interface Reading {
  readonly negated: boolean
  readonly span?: Span
}
