// Runs every detector over the candidate pairs and keeps one contradiction for each pair of claims.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import {candidates, type Pair, pairsOf} from './candidates.js'
import type {Contradiction} from './contradiction.js'
import type {Clash, Detector} from './define-detector.js'
import {passedOver} from './passed-over.js'
import {type Page, readPage} from './side.js'
import {type Suppressor, silencersOf, softenersOf} from './suppress.js'
import {concerned, TURNS, type Turn} from './turns.js'

interface Case {
  readonly pair: Pair
  readonly page: Page
  /** Why this pair is left alone: asked once, not once a detector. */
  readonly silencers: readonly Suppressor[]
  /** The detectors that are concerned in either order. */
  readonly forth: number
  readonly back: number
}

const untolerated = (detector: Detector, reasons: readonly Suppressor[]): readonly Suppressor[] =>
  reasons.length === 0 ? reasons : reasons.filter((reason) => !(detector.tolerates ?? []).includes(reason))

function describe(detector: Detector, {pair}: Case, clash: Clash, swapped: boolean): Contradiction {
  const [a, b] = [pair.first.claim, pair.second.claim]
  // Few pairs clash, so what makes a tension of a clash is only asked here.
  const softeners = softenersOf(pair.first, pair.second)
  return {
    id: `x-${fingerprint(detector.id, a.id, b.id)}`,
    first: a.id,
    second: b.id,
    detector: detector.id,
    tier: detector.unproven || untolerated(detector, softeners).length > 0 ? 'tension' : clash.tier,
    message: clash.message,
    why: clash.why,
    resolve: detector.resolve,
    spans: swapped ? [clash.other, clash.own] : [clash.own, clash.other]
  }
}

function clashOf({detector, bit}: Turn, given: Case): Contradiction | null {
  const {pair, page, forth, back} = given
  const clash = forth & bit ? detector.compare(pair.first, pair.second, page) : null
  if (clash) return describe(detector, given, clash, false)
  const swapped = back & bit ? detector.compare(pair.second, pair.first, page) : null
  return swapped ? describe(detector, given, swapped, true) : null
}

const compareWith = (turn: Turn, given: Case): Contradiction | null =>
  untolerated(turn.detector, given.silencers).length > 0 ? null : clashOf(turn, given)

const caseOf = (pair: Pair, page: Page): Case => ({
  pair,
  page,
  silencers: silencersOf(pair.first, pair.second),
  forth: concerned(pair.first, pair.second),
  back: concerned(pair.second, pair.first)
})

/** The first detector of the list that finds a contradiction, else the first that finds a tension. */
export function comparePair(pair: Pair, page: Page): Contradiction | null {
  const given = caseOf(pair, page)
  let tension: Contradiction | null = null
  for (const turn of TURNS) {
    const found = compareWith(turn, given)
    if (found?.tier === 'contradiction') return found
    tension ??= found
  }
  return tension
}

const rank = (c: Contradiction): number => (c.tier === 'contradiction' ? 0 : 1)

/** Which words clash with which: claims cut from one sentence, with and without its aside, share them. */
const clashingWords = ({detector, spans}: Contradiction): string =>
  `${detector} ${spans.map(({start, end}) => `${start}-${end}`).join(' ')}`

/** The same words clash once, in the claims that say most of those that hold them. */
function onceEach(found: readonly Contradiction[], claims: readonly Claim[]): Contradiction[] {
  const lengths = new Map(claims.map(({id, text}) => [id, text.length]))
  const said = ({first, second}: Contradiction): number => (lengths.get(first) ?? 0) + (lengths.get(second) ?? 0)
  const told = new Map<string, Contradiction>()
  for (const c of found) {
    const words = clashingWords(c)
    const known = told.get(words)
    if (!known || (rank(known) === rank(c) && said(c) > said(known))) told.set(words, c)
  }
  return [...told.values()]
}

function contradictionsOn(page: Page, claims: readonly Claim[]): Contradiction[] {
  const found: Contradiction[] = []
  for (const pair of pairsOf(page)) {
    const clash = comparePair(pair, page)
    if (clash) found.push(clash)
  }
  // Sorting keeps the order of equals.
  return onceEach(
    found.sort((a, b) => rank(a) - rank(b)),
    claims
  )
}

export interface Compared {
  /** Contradictions before tensions, each in document order. */
  readonly contradictions: readonly Contradiction[]
  /** Words that too many claims share to be compared for them alone, see `passedOver`. */
  readonly passedOver: readonly string[]
}

/** The claims of a document, each with those that it may contradict. */
export function compareClaims(document: Document, claims: readonly Claim[]): Compared {
  const page = readPage(document, claims)
  return {contradictions: contradictionsOn(page, claims), passedOver: passedOver(page)}
}

/** Contradictions before tensions, each in document order. */
export const detectContradictions = (document: Document, claims: readonly Claim[]): Contradiction[] =>
  contradictionsOn(readPage(document, claims), claims)

/** A clash of words that was not reported, and the named reasons why. */
export interface Suppressed {
  readonly clash: Contradiction
  readonly reasons: readonly Suppressor[]
}

function suppressedPair(pair: Pair, page: Page): Suppressed | null {
  const given = caseOf(pair, page)
  if (given.silencers.length === 0) return null
  for (const turn of TURNS) {
    const reasons = untolerated(turn.detector, given.silencers)
    const clash = reasons.length > 0 ? clashOf(turn, given) : null
    if (clash) return {clash, reasons}
  }
  return null
}

/** What the detectors would have said without the suppressors, in document order: for those who miss a contradiction. */
export function suppressedContradictions(document: Document, claims: readonly Claim[]): Suppressed[] {
  const page = readPage(document, claims)
  return candidates(page).flatMap((pair) => suppressedPair(pair, page) ?? [])
}
