// What people recorded about a claim. `AnnotationFile` is what was loaded and validated; `AnchoredAnnotation` is what
// it means for today's text. Only this room makes the second from the first; states are derived and never stored.
import type {Position, Span} from '../document/span.js'
import type {Annotations} from './annotation-records.js'

export const VERDICTS = ['supported', 'refuted', 'not-enough-evidence', 'conflicting', 'not-checkable'] as const
export type Verdict = (typeof VERDICTS)[number]

export const ANCHOR_STATES = ['exact', 'moved', 'edited-minor', 'edited-material', 'ambiguous', 'orphaned'] as const
export type AnchorState = (typeof ANCHOR_STATES)[number]

/** What found a passage again, from sure to unsure; `none` where nothing did. */
export const RUNGS = ['diff', 'quote-in-context', 'quote', 'similar', 'none'] as const
export type Rung = (typeof RUNGS)[number]

export const SUPPORTS = ['full', 'partial', 'contradicts', 'context'] as const
/** What a citation does for its claim. Only `full` and `partial` make a claim sourced; `context` is background. */
export type Support = (typeof SUPPORTS)[number]

/** A citation joined with the source it names; what a reader needs to look it up. */
export interface Citation {
  readonly source: string
  readonly supports: Support
  readonly locator?: string
  /** The source's words. */
  readonly quote?: string
  readonly title?: string
  readonly publisher?: string
  readonly issued?: string
  readonly url?: string
  /** ISO date on which someone read it. */
  readonly accessed?: string
  /** Does `quote` stand in the stored copy of the source? Absent where nobody looked. */
  readonly quoteFound?: boolean
  /** Why the source is our own, so that it proves nothing here; absent where it is another's. */
  readonly own?: string
}

export interface Check {
  readonly by: string
  readonly role: 'author' | 'reviewer' | 'tool'
  readonly at: string
  readonly verdict: Verdict
  readonly confidence?: 'low' | 'medium' | 'high'
  /** The words were changed here: earlier checks were about others. */
  readonly reworded?: true
  /** It settles a dispute; earlier checks are history. */
  readonly settles?: true
  readonly note?: string
}

/** An annotation file that was loaded and validated. */
export interface AnnotationFile {
  /** Where it was read from, for messages. */
  readonly path: string
  readonly annotations: Annotations
  /** Place of each of `annotations.claims` in the file; line 1, column 1 where the file was no text. */
  readonly places: readonly Position[]
}

/** An annotation against today's text. */
export interface AnchoredAnnotation {
  readonly id: string
  readonly state: AnchorState
  /** What found the place; `none` where nothing did. */
  readonly rung: Rung
  /** How much of the quote stands there, 0 to 1. */
  readonly score: number
  /** How the place was found, for people: which rung of the ladder held, or why none did. */
  readonly reason: string
  /** Today's place of the quote; null where `ambiguous` or `orphaned`. */
  readonly span: Span | null
  /** The quote as recorded. */
  readonly quote: string
  /** Self-contained wording that was judged, if recorded. */
  readonly claim?: string
  /** The question that it was judged under, if recorded. */
  readonly question?: string
  /** As recorded; null where nobody has judged yet. Only usable where `usable` is true. */
  readonly verdict: Verdict | null
  /** False where the state voids the verdict (`edited-material`, `ambiguous`, `orphaned`) or where there is none yet. */
  readonly usable: boolean
  readonly review: 'draft' | 'queued' | 'in-review' | 'verified' | 'disputed' | 'rejected'
  readonly scope?: string
  /** For which state of the law the claim was judged, in words. */
  readonly lawAsOf?: string
  /** Day after which it has to be checked again; absent where there is none. */
  readonly due?: string
  readonly checks: readonly Check[]
  readonly citations: readonly Citation[]
  /** Claims whose text it judges, in document order; empty where it has no place or meets no claim. */
  readonly claims: readonly string[]
  /** What is wrong with its citations, one fragment each; absent where nothing is. */
  readonly invalid?: readonly string[]
  /** Id of the earlier record with the same quote, question and wording; absent where there is none. */
  readonly duplicateOf?: string
  /** Place of the record in the annotation file, for messages. */
  readonly record: {readonly pointer: string; readonly line: number; readonly column: number}
}

/** One thing wrong with a file that a person wrote. All of them are reported, not the first. */
export interface Problem {
  readonly file: string
  /** 1-based place in that file where it is known. */
  readonly line?: number
  readonly column?: number
  /** JSON pointer into the file's value. */
  readonly pointer?: string
  /** A fragment, no full stop: what is wrong, what was expected. */
  readonly message: string
}

/** What became of reading an annotation file. */
export interface LoadedAnnotations {
  /** Null where there is any problem. */
  readonly file: AnnotationFile | null
  /** By place. */
  readonly problems: readonly Problem[]
}
