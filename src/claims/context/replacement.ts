// What is said in a claim instead of some of its words.
import type {Insert} from '../claim.js'

/** Words of a claim, by their indexes, and what is said instead. */
export interface Replacement {
  readonly from: number
  /** The last of them. */
  readonly to: number
  readonly words: string
  readonly insert: Insert
}
