// What the rules look at, and what they hand back before policy, places and fingerprints are added.
import type {AnchoredAnnotation} from '../annotations/annotation.js'
import type {Claim} from '../claims/claim.js'
import type {Document, Section} from '../document/document.js'
import type {Span} from '../document/span.js'
import type {ClaimView} from './claim-view.js'
import type {Rule} from './finding.js'
import type {ReportContradiction, ReportProposals} from './report.js'

/** Everything known about a document; the same value makes the findings and the report. */
export interface Facts {
  readonly document: Document
  /** In document order. */
  readonly claims: readonly ClaimView[]
  readonly annotations: readonly AnchoredAnnotation[]
  /** With what people decided about them. */
  readonly contradictions: readonly ReportContradiction[]
  /** Absent where models proposed nothing. */
  readonly proposals?: ReportProposals
  /** What was not looked at. */
  readonly notices?: readonly string[]
}

/** A finding before its rule's severity is known. */
export interface Draft {
  readonly message: string
  readonly span: Span
  readonly claim?: string
  readonly cause?: {readonly span: Span; readonly claim?: string}
  /** The words that make it the same finding tomorrow: quotes, questions, ids; never a place. */
  readonly identity: readonly string[]
  /** Not said where this rule is on: it says the same thing more exactly. */
  readonly yieldsTo?: Rule
}

export const sectionOf = ({document}: Facts, claim: Claim): Section | undefined =>
  document.sections.find(({id}) => id === claim.section)

/** A claim as part of an identity: its words and the question that it answers. */
export const identityOf = (facts: Facts, claim: Claim): readonly string[] => [
  claim.quote,
  sectionOf(facts, claim)?.question?.text ?? ''
]
