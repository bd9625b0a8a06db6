// The two ends of following a passage through edits, for callers with their own storage: write a passage down, find it again.
import {type ReadOptions, readDocument} from '../document/read-document.js'
import type {Span} from '../document/span.js'
import type {AnchorState, Rung} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import {describe} from './describe.js'
import {anchor} from './ladder.js'
import {openTexts} from './match.js'
import {outer} from './page.js'

/** A passage written down: quote, neighbours, question and headings. Plain data; store it as it is. */
export type DescribedAnnotation = Omit<AnnotationRecord, 'id'>

export interface AnchorResult {
  readonly state: AnchorState
  /** UTF-16 code units of the source, end excluded; null where `ambiguous` or `orphaned`. */
  readonly span: Span | null
  /** What found it. */
  readonly rung: Rung
  /** How much of the quote stands there: 1 is all of it word for word. */
  readonly score: number
  /** In words: what changed, or why it was not found. */
  readonly reason: string
}

/** Writes down the passage of `source` at `span`, which must not be empty, so that `anchorAnnotations` finds it again. */
export const describeAnnotation = (source: string, span: Span, options: ReadOptions = {}): DescribedAnnotation =>
  describe(readDocument(source, options), [span])

export interface AnchorOptions extends ReadOptions {
  /** The text in which the annotations were made. With it, what became of a passage is seen and not guessed. */
  readonly previous?: string
}

/**
 * Where each annotation stands in `source`, in the order given. Never guesses: two places that fit alike are `ambiguous`,
 * nothing alike is `orphaned`. An edit is `edited-minor` only where it is proven to leave the sense alone.
 *
 * @example
 * const permit = describeAnnotation(before, {start: 30, end: 68})
 * const [today] = anchorAnnotations(after, [permit], {previous: before})
 * if (today.state === 'edited-material') console.log(today.reason) // the quote was edited: `15 days` became `50 days`
 */
export function anchorAnnotations(
  source: string,
  annotations: readonly DescribedAnnotation[],
  {previous, ...options}: AnchorOptions = {}
): AnchorResult[] {
  const document = readDocument(source, options)
  const {page, base} = openTexts(document, previous)
  return annotations.map((annotation) => {
    const {state, rung, score, reason, place} = anchor({id: '', ...annotation}, page, base)
    return {state, span: place && outer(place.spans), rung, score, reason}
  })
}
