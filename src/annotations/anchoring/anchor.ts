// Where a quote was found, or why it was not: what every rung of the ladder answers with.
import type {AnchorState, Rung} from '../annotation.js'
import type {Place} from '../find-quote.js'

export interface Anchor {
  readonly state: AnchorState
  readonly rung: Rung
  /** How much of the quote stands there: 1 is all of it word for word; of the best near miss where it was not found. */
  readonly score: number
  readonly reason: string
  /** Null where `ambiguous` or `orphaned`. */
  readonly place: Place | null
}

/** Several places and nothing to tell them apart. */
export const tie = (places: readonly Place[], score = 1): Anchor => ({
  state: 'ambiguous',
  rung: 'none',
  score,
  reason: `the quote stands in ${places.length} places and nothing tells them apart, lengthen its \`prefix\` or \`suffix\``,
  place: null
})
