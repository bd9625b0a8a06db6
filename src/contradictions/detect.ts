// Runs every detector over the candidate pairs and keeps one contradiction for each pair of claims.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import {candidates, type Pair} from './candidates.js'
import type {Contradiction} from './contradiction.js'
import type {Clash, Detector} from './define-detector.js'
import {detectors} from './detectors/index.js'
import {type Page, readPage} from './side.js'
import {silencedBy, softenedBy} from './suppress.js'

function describe(detector: Detector, pair: Pair, clash: Clash, swapped: boolean): Contradiction {
  const [a, b] = [pair.first.claim, pair.second.claim]
  const soft = softenedBy(pair.first, pair.second, detector.tolerates ?? [])
  const spans = swapped ? [clash.other, clash.own] : [clash.own, clash.other]
  return {
    id: `x-${fingerprint(detector.id, a.id, b.id)}`,
    first: a.id,
    second: b.id,
    detector: detector.id,
    tier: soft === null ? clash.tier : 'tension',
    message: clash.message,
    why: clash.why,
    resolve: detector.resolve,
    spans
  }
}

function compareWith(detector: Detector, pair: Pair, page: Page): Contradiction | null {
  if (silencedBy(pair.first, pair.second, detector.tolerates ?? []) !== null) return null
  const forth = detector.compare(pair.first, pair.second, page)
  if (forth) return describe(detector, pair, forth, false)
  const back = detector.compare(pair.second, pair.first, page)
  return back ? describe(detector, pair, back, true) : null
}

/** The first detector of the list that finds a contradiction, else the first that finds a tension. */
function comparePair(pair: Pair, page: Page): Contradiction | null {
  let tension: Contradiction | null = null
  for (const detector of detectors) {
    const found = compareWith(detector, pair, page)
    if (found?.tier === 'contradiction') return found
    tension ??= found
  }
  return tension
}

const rank = (c: Contradiction): number => (c.tier === 'contradiction' ? 0 : 1)

/** Contradictions before tensions, each in document order. */
export function detectContradictions(document: Document, claims: readonly Claim[]): Contradiction[] {
  const page = readPage(document, claims)
  const found = candidates(page).flatMap((pair) => comparePair(pair, page) ?? [])
  return found
    .map((c, i) => ({c, i}))
    .sort((x, y) => rank(x.c) - rank(y.c) || x.i - y.i)
    .map(({c}) => c)
}
