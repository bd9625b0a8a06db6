// What a person or a model said of two claims is kept on their records; here a record leads back to its claim of today.
import type {AnchoredAnnotation} from '../annotations/annotation.js'
import type {Annotations} from '../annotations/annotation-records.js'
import {claimOf, standingWords} from '../annotations/standing-words.js'
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'

export interface Known {
  readonly document: Document
  /** In document order. */
  readonly claims: readonly Claim[]
  readonly annotations: readonly AnchoredAnnotation[]
  readonly file: Annotations
}

/** The claim of a record whose words today have the fingerprint `hash`; undefined where they do not stand any more. */
export function sideOf(id: string, hash: string, {document, claims, annotations, file}: Known): Claim | undefined {
  const annotation = annotations.find((one) => one.id === id)
  const record = file.claims.find((one) => one.id === id)
  if (!annotation || !record || standingWords(record, annotation, document) !== hash) return undefined
  return claimOf(annotation, claims)
}
