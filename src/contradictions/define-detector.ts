// The contract of a detector: one file that says what it finds, why that is a contradiction, which examples it catches and
// leaves, and compares two claims that were already read. Detectors never look at text.
import type {Span} from '../document/span.js'
import type {Tier} from './contradiction.js'
import type {Page, Side} from './side.js'
import type {Suppressor} from './suppress.js'

export interface Clash {
  readonly tier: Tier
  /** The clashing words on each side, never empty. */
  readonly own: Span
  readonly other: Span
  /** One line that names both sides' words. */
  readonly message: string
  /** One sentence for an editor, naming both sides. */
  readonly why: string
}

export interface Example {
  readonly name: `catches ${string}` | `leaves ${string}`
  /** A text of two or more paragraphs; each paragraph is a passage. */
  readonly text: string
  /** What is reported: `line:column-line:column message` of the later passage, a tension marked `(tension)`. */
  readonly finds: readonly string[]
}

/** How often a detector was right when it reported a contradiction, on labelled data. */
export interface Measured {
  /** ISO date. */
  readonly on: string
  readonly development: Shown
  /** On pages that nobody looked at while the detectors were written. */
  readonly unseen: Shown
}

export interface Shown {
  readonly right: number
  readonly fired: number
  /** Documents, and sentence pairs, in which it was right. */
  readonly documents: number
  readonly pairs: number
}

export interface Detector {
  /** File name and anchor of its documentation. */
  readonly id: string
  readonly title: string
  /** One sentence: why two claims of this kind cannot both be true. */
  readonly why: string
  /** What would settle it. */
  readonly resolve: string
  /** What would make other contradictions a tension but does not weaken this one. */
  readonly tolerates?: readonly Suppressor[]
  /**
   * Right on the pages that it was written on but on no others, or in one document only. What it finds is worth a look, a tension:
   * nobody is accused on the strength of words that were collected from the pages that prove them.
   */
  readonly unproven?: true
  readonly measured: Measured
  readonly examples: readonly [Example, Example, ...Example[]]
  /** What a side must say in either place, asked once a side: without it `compare` would find nothing. */
  readonly needs?: {readonly own: (side: Side) => boolean; readonly other: (side: Side) => boolean}
  /** Asked in both orders; `own` is the side that denies, limits or comes first in the detector's own terms. */
  readonly compare: (own: Side, other: Side, page: Page) => Clash | null
}

export const defineDetector = <const D extends Detector>(detector: D): D => detector
