// Which claims an annotation judges.
import type {Claim} from '../claims/claim.js'
import {overlap, type Span} from '../document/span.js'

/** Half of the shorter text: less is a shared word or two at the edge, more would miss a claim cut a little differently. */
const MEANINGFUL_SHARE = 0.5

/** How much there is to read: code units without white space. */
const ink = (source: string, spans: readonly Span[]): number =>
  spans.reduce((sum, {start, end}) => sum + source.slice(start, end).replace(/\s+/g, '').length, 0)

const shared = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap((one) =>
    b
      .filter((other) => overlap(one, other) > 0)
      .map((other) => ({start: Math.max(one.start, other.start), end: Math.min(one.end, other.end)}))
  )

type Meeting = 'same' | 'inside' | 'much' | 'none'

function meeting(source: string, spans: readonly Span[], claim: Claim): Meeting {
  const common = shared(spans, claim.spans)
  if (common.length === 0) return 'none'
  const [both, mine, theirs] = [ink(source, common), ink(source, spans), ink(source, claim.spans)]
  if (both === theirs) return both === mine ? 'same' : 'inside'
  return both >= Math.min(mine, theirs) * MEANINGFUL_SHARE ? 'much' : 'none'
}

function judgedClaims(source: string, spans: readonly Span[], claims: readonly Claim[]): string[] {
  const met = claims.map((claim) => ({id: claim.id, how: meeting(source, spans, claim)}))
  const settled = met.some(({how}) => how === 'same')
  return met.filter(({how}) => how !== 'none' && !(settled && how === 'much')).map(({id}) => id)
}

/** Ids of the claims whose text the spans judge, in the order of the claims. */
export type ClaimsOf = (spans: readonly Span[]) => string[]

/** Code units of a document that share one entry of the index: about a paragraph. */
const STRETCH = 512

const stretches = ({start, end}: Span): number[] => {
  const first = Math.floor(start / STRETCH)
  return Array.from({length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1}, (_, k) => first + k)
}

/**
 * Looks up the claims that spans judge. Where one claim has just these words, claims that share a part with it ("A must pay"
 * beside "B must pay", both with one "must pay") are left to annotations of their own.
 */
export function claimFinder(source: string, claims: readonly Claim[]): ClaimsOf {
  if (claims.length === 0) return () => []
  const near = new Map<number, number[]>()
  for (const [at, {spans}] of claims.entries()) {
    for (const stretch of new Set(spans.flatMap(stretches))) near.set(stretch, [...(near.get(stretch) ?? []), at])
  }
  return (spans) => {
    const met = new Set(spans.flatMap(stretches).flatMap((stretch) => near.get(stretch) ?? []))
    const inOrder = [...met].sort((a, b) => a - b)
    return judgedClaims(
      source,
      spans,
      inOrder.flatMap((at) => claims[at] ?? [])
    )
  }
}
