// What a proposal stands on: one record for its claim, and the words of that record as they are today. A record whose words
// were edited keeps its verdict's history untouched, and still says which words stand there now.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import type {AnchoredAnnotation} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import {describe, recordFingerprint} from './describe.js'

/** The claim that a record is about: the one with its words, else the first that it judges. */
export function claimOf(annotation: AnchoredAnnotation | undefined, claims: readonly Claim[]): Claim | undefined {
  const judged = claims.filter(({id}) => annotation?.claims.includes(id))
  return judged.find(({text}) => text === annotation?.claim) ?? judged[0]
}

/**
 * Fingerprint of the words where the record stands: its own while they hold, after an edit of substance those of today, as
 * `reanchor --accept` would write them down. Null where it has no place, or where only the words around were edited: the
 * fingerprint would be the old one, and what was decided about the old sense must not hold for the new.
 */
export function standingWords(
  record: AnnotationRecord,
  {state, span}: Pick<AnchoredAnnotation, 'state' | 'span'>,
  document: Document
): string | null {
  const recorded = recordFingerprint(record)
  if (!span) return null
  if (state !== 'edited-material') return recorded
  const today = describe(document, [span]).fingerprint ?? null
  return today === recorded ? null : today
}
