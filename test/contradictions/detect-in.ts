import {splitClaims} from '../../src/claims/split-claims.js'
import type {Contradiction} from '../../src/contradictions/contradiction.js'
import {detectContradictions} from '../../src/contradictions/detect.js'
import {readDocument} from '../../src/document/read-document.js'

/** Contradictions of a Markdown text, both tiers. */
export function detectIn(text: string): Contradiction[] {
  const document = readDocument(text)
  return detectContradictions(document, splitClaims(document))
}
