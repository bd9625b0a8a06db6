// Which claims an annotation judges.
import type {Claim} from '../claims/claim.js'
import {overlap, type Span} from '../document/span.js'

/** Half of the shorter text: less is a shared word or two at the edge, more would miss a claim cut a little differently. */
const MEANINGFUL_SHARE = 0.5

const inked = (source: string, {start, end}: Span): number => source.slice(start, end).replace(/\s+/g, '').length

const inkedAll = (source: string, spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + inked(source, span), 0)

const shared = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap((one) =>
    b
      .filter((other) => overlap(one, other) > 0)
      .map((other) => ({start: Math.max(one.start, other.start), end: Math.min(one.end, other.end)}))
  )

function judges(source: string, spans: readonly Span[], claim: Claim): boolean {
  const common = inkedAll(source, shared(spans, claim.spans))
  const shorter = Math.min(inkedAll(source, spans), inkedAll(source, claim.spans))
  return common > 0 && common >= shorter * MEANINGFUL_SHARE
}

/** Ids of the claims whose text the spans judge, in the order of `claims`. White space does not count. */
export const judgedClaims = (source: string, spans: readonly Span[], claims: readonly Claim[]): string[] =>
  claims.filter((claim) => judges(source, spans, claim)).map(({id}) => id)
