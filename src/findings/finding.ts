// One thing to act on.
import type {Span} from '../document/span.js'

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
  'duplicate-annotation'
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
  /** Claim id, where the finding is about one. */
  readonly claim?: string
  /** The other place: the earlier passage of a contradiction. */
  readonly cause?: {readonly span: Span; readonly line: number; readonly column: number; readonly claim?: string}
  /** Same finding, same value, whatever line it stands on. */
  readonly fingerprint: string
}
