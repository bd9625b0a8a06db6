// The unit that everything else stands on: one atomic statement with the exact source it was taken from.
import type {Span} from '../document/span.js'
import type {Reading} from './reading.js'

export const CLAIM_KINDS = ['factual', 'opinion', 'recommendation', 'disclaimer', 'question', 'filler'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** Words of a claim's text that are not in its quote: always copied, never made up. */
export interface Insert {
  readonly text: string
  /** The source place that the words were copied from. */
  readonly from: Span
}

export interface Claim {
  /** From the folded quote and the question, not from the position: an edit above or below leaves it alone. */
  readonly id: string
  /** The statement, readable without its page as far as copying allows. */
  readonly text: string
  /** Verbatim source text. Where the claim has several spans, their texts joined by ` … `. */
  readonly quote: string
  /** Where the quote stands in the source; in order, never empty, never overlapping. */
  readonly spans: readonly Span[]
  /** Id of the section that the claim stands in. */
  readonly section: string
  /** The same id where the section has a question, else null. */
  readonly answer: string | null
  readonly kind: ClaimKind
  /** Needs a source. */
  readonly checkworthy: boolean
  readonly hedged: boolean
  readonly inserts: readonly Insert[]
  /** False where a reference could not be resolved for certain. */
  readonly selfContained: boolean
  readonly reading: Reading
}
