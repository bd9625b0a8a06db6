// Runs every detector over the candidate pairs and keeps one contradiction for each pair of claims.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import {candidates, type Pair} from './candidates.js'
import type {Contradiction} from './contradiction.js'
import type {Clash, Detector} from './define-detector.js'
import {detectors} from './detectors/index.js'
import {type Page, readPage} from './side.js'
import {type Suppressor, silencersOf, softenersOf} from './suppress.js'

interface Case {
  readonly pair: Pair
  readonly page: Page
  /** Why this pair is left alone, and what makes a tension of it: asked once, not once a detector. */
  readonly silencers: readonly Suppressor[]
  readonly softeners: readonly Suppressor[]
}

const untolerated = (detector: Detector, reasons: readonly Suppressor[]): boolean =>
  reasons.some((reason) => !(detector.tolerates ?? []).includes(reason))

function describe(detector: Detector, {pair, softeners}: Case, clash: Clash, swapped: boolean): Contradiction {
  const [a, b] = [pair.first.claim, pair.second.claim]
  return {
    id: `x-${fingerprint(detector.id, a.id, b.id)}`,
    first: a.id,
    second: b.id,
    detector: detector.id,
    tier: untolerated(detector, softeners) ? 'tension' : clash.tier,
    message: clash.message,
    why: clash.why,
    resolve: detector.resolve,
    spans: swapped ? [clash.other, clash.own] : [clash.own, clash.other]
  }
}

function compareWith(detector: Detector, given: Case): Contradiction | null {
  const {first, second} = given.pair
  if (untolerated(detector, given.silencers)) return null
  const forth = detector.compare(first, second, given.page)
  if (forth) return describe(detector, given, forth, false)
  const back = detector.compare(second, first, given.page)
  return back ? describe(detector, given, back, true) : null
}

/** The first detector of the list that finds a contradiction, else the first that finds a tension. */
function comparePair(pair: Pair, page: Page): Contradiction | null {
  const given = {
    pair,
    page,
    silencers: silencersOf(pair.first, pair.second),
    softeners: softenersOf(pair.first, pair.second)
  }
  let tension: Contradiction | null = null
  for (const detector of detectors) {
    const found = compareWith(detector, given)
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
