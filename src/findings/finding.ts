// One thing to act on.
import type {Position, Span} from '../document/span.js'

export const RULES = [
  'contradiction',
  'tension',
  'refuted-claim',
  'unsourced-claim',
  'unverified-claim',
  'stale-claim',
  'orphaned-annotation',
  'ambiguous-anchor',
  'invalid-citation',
  'duplicate-annotation',
  'same-author-review',
  'unused-ignore'
] as const
export type Rule = (typeof RULES)[number]

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface Finding {
  readonly rule: Rule
  readonly severity: Severity
  /** A fragment, no full stop, text in backticks, readable without the document, says what to do. */
  readonly message: string
  /** Where to act; for a contradiction the later passage. */
  readonly span: Span
  /** Printed place of `span.start`, both from 1. */
  readonly line: number
  readonly column: number
  /** Printed place of `span.end`, which is not part of the span. */
  readonly endLine: number
  readonly endColumn: number
  /** Claim id, where the finding is about one. */
  readonly claim?: string
  /** The other place: the earlier passage of a contradiction. */
  readonly cause?: Cause
  /** Same finding, same value, whatever line it stands on. */
  readonly fingerprint: string
  /** The same without the path: rule and words alone, so that a renamed document keeps what is known of it. */
  readonly content: string
}

export interface Cause extends Position {
  readonly span: Span
  readonly endLine: number
  readonly endColumn: number
  readonly claim?: string
}

export const SET_ASIDE_BY = ['ignore', 'baseline', 'earlier'] as const

/** A finding that does not count for the gate. It is shown with its reason, so that nothing disappears by silence. */
export interface SetAside extends Finding {
  /** `ignore`: a comment in the document; `baseline`: accepted debt; `earlier`: it stood at the commit compared with. */
  readonly by: (typeof SET_ASIDE_BY)[number]
  readonly why: string
}
