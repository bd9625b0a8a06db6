// Two claims of one document that cannot both be true, with the reason an editor needs.
import type {Span} from '../document/span.js'

export const TIERS = ['contradiction', 'tension'] as const
/** `contradiction`: an editor would agree at a glance. `tension`: worth a look, never a failed build by default. */
export type Tier = (typeof TIERS)[number]

export interface Contradiction {
  /** From both claims and the detector, so that a decision about it survives edits elsewhere. */
  readonly id: string
  /** Claim id; `second` stands later in the document. */
  readonly first: string
  readonly second: string
  /** Id of the detector, also the anchor of its page. */
  readonly detector: string
  readonly tier: Tier
  /** One line for a list: what clashes, readable without the document. */
  readonly message: string
  /** One sentence that names both sides, for an editor. */
  readonly why: string
  /** What would settle it, one sentence. */
  readonly resolve: string
  /** The clashing words, in source order, at least one on each side. */
  readonly spans: readonly Span[]
}
