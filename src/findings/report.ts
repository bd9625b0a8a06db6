// Everything known about a document after a run. Every output format is a view of this value; schemas/report.schema.json
// describes it, and an old report can be printed again without its document.
import type {AnchoredAnnotation, AnchorState, Check, Citation, Verdict} from '../annotations/annotation.js'
import type {ContradictionProposal, Proposal} from '../annotations/annotation-records.js'
import type {Claim} from '../claims/claim.js'
import type {ReadingOutline} from '../claims/outline-reading.js'
import type {Contradiction, Tier} from '../contradictions/contradiction.js'
import type {Span} from '../document/span.js'
import type {Coverage} from './coverage.js'
import type {Finding, SetAside} from './finding.js'

export interface Report {
  readonly version: 1
  readonly document: ReportDocument
  /** In document order. */
  readonly claims: readonly ReportClaim[]
  /** Contradictions before tensions, each in document order. */
  readonly contradictions: readonly ReportContradiction[]
  /** What models proposed; absent where they did not. Never a finding, never for the gate. */
  readonly proposals?: ReportProposals
  /** Every annotation of the document with its state, claims or not. */
  readonly annotations: readonly ReportAnnotation[]
  /** What counts for the gate: by place, then rule. */
  readonly findings: readonly Finding[]
  /** What does not count, each with why: ignored in the text, known to the baseline, or there before. Same order. */
  readonly setAside: readonly SetAside[]
  /** What the findings were held against; absent where they were not. */
  readonly against?: readonly Comparison[]
  /** What was not looked at, so that nobody takes silence for an answer; absent where there is nothing to tell. */
  readonly notices?: readonly string[]
  /** Input that could not be read; the rest was checked all the same. Any of these makes the exit code 2. */
  readonly problems: readonly ReportProblem[]
  readonly summary: Summary
}

/** What was known before: a baseline file, or the same document at an earlier commit. */
export interface Comparison {
  readonly by: 'baseline' | 'earlier'
  /** Of the file or the commit. */
  readonly name: string
  /** Findings that were there before, and are set aside. */
  readonly known: number
  /** Findings that were there before and are gone. */
  readonly gone: number
}

export interface ReportDocument {
  readonly path?: string
  readonly title?: string
  /** The whole text, so that a report can show its claims in place. Reports of earlier versions have none. */
  readonly source?: string
  readonly answers: readonly ReportAnswer[]
  /** Text outside any question, so that a document without questions can be shown too. */
  readonly sections: readonly ReportSection[]
}

export interface ReportAnswer {
  readonly id: string
  readonly number?: number
  readonly question: string
  readonly span: Span
  readonly line: number
  readonly coverage: Coverage
}

export interface ReportSection {
  readonly id: string
  /** The innermost heading, or null for text before any heading. */
  readonly heading: string | null
  readonly span: Span
  readonly line: number
}

export interface ReportClaim extends Omit<Claim, 'reading'> {
  readonly reading: ReadingOutline

  readonly line: number
  readonly column: number
  /** The annotation that decides for this claim: the worst usable verdict, else the first; null where there is none. */
  readonly annotation: ClaimAnnotation | null
  /** Ids of all annotations on this claim, the deciding one included. */
  readonly annotationIds: readonly string[]
  /** At least one standing annotation with a citation that supports or contradicts it (background alone is no source). */
  readonly sourced: boolean
  /** Such a citation bears out the whole claim (`supports: full`). */
  readonly supporting: boolean
  /** Nothing recorded about it was voided by an edit, is disputed, or had to be checked again by the day that was given. */
  readonly fresh: boolean
  /** The words cited from a source were found in its stored copy. */
  readonly quoteChecked: boolean
  /** Why a comment in the document takes it out of the gate; absent where none does. */
  readonly ignored?: string
  /** Usable verdicts `supported` or `refuted` that a person confirmed (review `verified`) cover the whole claim. */
  readonly verified: boolean
}

export interface ClaimAnnotation {
  readonly id: string
  readonly state: AnchorState
  /** null where the state voids the recorded one, or nobody has judged yet. */
  readonly verdict: Verdict | null
  readonly citations: readonly Citation[]
  /** Does the annotation judge the whole claim or a part of it? */
  readonly covers: 'whole' | 'part'
}

/** What became of the proposals whose words still stand. */
export interface ReportProposals {
  /** Nobody has looked at these; what several models propose is listed once. */
  readonly pending: readonly ReportProposal[]
  readonly accepted: number
  readonly rejected: number
  /** Their words were changed since. */
  readonly void: number
}

/** Which model proposed something, when, and how sure it was. */
export interface ProposalOrigin {
  /** Name of the model. */
  readonly by: string
  /** Name and version of its prompt. */
  readonly prompt: string
  /** ISO date. */
  readonly at: string
  readonly runs?: {readonly seen: number; readonly of: number}
  /** 0 to 1, where the model gave one. */
  readonly score?: number
  /** What a second question found for both being true after all; absent where it was not asked. */
  readonly counter?: NonNullable<ContradictionProposal['counter']>
}

export interface ReportProposal extends ProposalOrigin {
  readonly id: string
  readonly kind: Proposal['kind']
  /** Claim ids in document order: two of a contradiction, else one. */
  readonly claims: readonly string[]
  /** One line: what is proposed. */
  readonly message: string
  /** The smaller claims of a split; `inserts` are the words that the quote does not have. */
  readonly parts?: readonly {readonly text: string; readonly inserts: readonly string[]}[]
  /** What a verdict rests on: words that stand in the stored copy of a source. */
  readonly evidence?: {readonly source: string; readonly title?: string; readonly quote: string}
  /** Other models, prompts or versions that came to the same; absent where there are none. */
  readonly also?: readonly ProposalOrigin[]
}

export interface ReportContradiction extends Omit<Contradiction, 'tier'> {
  /** `proposed`: by a model, nobody has looked; only where `check` was asked for them. */
  readonly tier: Tier | 'proposed'
  /** What a person decided about the pair; absent where nobody has, or where an edit of either side voided it. */
  readonly decision?: Decision
}

export const DECISIONS = ['real', 'different-period', 'different-scope', 'superseded', 'false-alarm'] as const

/** `real` and `superseded` still ask for a correction of the text; the others settle the pair. */
export interface Decision {
  readonly decision: (typeof DECISIONS)[number]
  readonly reason: string
  readonly by: string
  /** ISO date. */
  readonly at: string
}

export interface ReportAnnotation {
  readonly id: string
  readonly state: AnchorState
  readonly reason: string
  readonly span: Span | null
  readonly line: number | null
  readonly quote: string
  readonly claim?: string
  readonly scope?: string
  /** For which state of the law the claim was judged, in words. */
  readonly lawAsOf?: string
  /** Day after which it has to be checked again; absent where there is none. */
  readonly due?: string
  /** As recorded, null where nobody has judged yet; void where `usable` is false. */
  readonly verdict: Verdict | null
  readonly usable: boolean
  readonly review: AnchoredAnnotation['review']
  readonly checks: readonly Check[]
  readonly citations: readonly Citation[]
  readonly claims: readonly string[]
}

export interface ReportProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

export interface Summary extends Coverage {
  readonly answers: number
  readonly claims: number
  /** sourced / checkworthy, 0 to 1, rounded to three places; 1 where nothing needs a source. */
  readonly coverage: number
  /** Check-worthy claims by the verdict that decides; `unchecked` has no usable one. */
  readonly verdicts: Readonly<Record<Verdict | 'unchecked', number>>
  /** Those that no decision has settled; the rest stands in `Report.contradictions` with its decision. */
  readonly contradictions: number
  readonly tensions: number
  readonly findings: {readonly error: number; readonly warning: number; readonly info: number}
  /** Findings that do not count: ignored in the text, or known from before. */
  readonly setAside: {readonly ignored: number; readonly known: number}
}

/** What `--format json` prints: many reports and their sum. */
export interface Reports {
  readonly version: 1
  readonly documents: readonly Report[]
  readonly summary: Summary & {readonly documents: number}
}
