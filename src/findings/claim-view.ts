// A claim with everything that people recorded about it: what decides, and how far it reaches. Rules and report read this.
import type {AnchoredAnnotation, Verdict} from '../annotations/annotation.js'
import type {Claim} from '../claims/claim.js'
import type {Span} from '../document/span.js'

export interface ClaimView {
  readonly claim: Claim
  /** All annotations of the claim, usable or not, in the order of the file. */
  readonly annotations: readonly AnchoredAnnotation[]
  /** The worst usable verdict decides, else the first annotation; null where there is none. */
  readonly deciding: AnchoredAnnotation | null
  /** Of the deciding annotation; null where nobody has judged, or an edit or a reviewer voided it. */
  readonly verdict: Verdict | null
  /** How much of the claim the deciding annotation judges; `part` where there is none. */
  readonly covers: 'whole' | 'part'
  /** An annotation that stands cites a source that bears on it (`full`, `partial` or `contradicts`), judged or not. */
  readonly sourced: boolean
  /** Such a source bears out the whole claim (`full`). */
  readonly supporting: boolean
  /** Nothing recorded about it was voided by an edit, is disputed, or had to be checked again by the day that was given. */
  readonly fresh: boolean
  /** The words cited from a source were found in its stored copy. */
  readonly quoteChecked: boolean
  /** Verdicts `supported` or `refuted` that a person confirmed (review `verified`) cover the whole claim. */
  readonly verified: boolean
}

/** From worst to best: where annotations of one claim differ, the one a reader must know about decides. */
const WORST_FIRST: readonly Verdict[] = ['refuted', 'conflicting', 'not-enough-evidence', 'not-checkable', 'supported']

/**
 * Share of a claim's non-space characters that must lie under annotations for a verdict to count for the whole claim.
 * Lower would lend a verdict to words nobody judged ("... unless the owner objects"); higher would lose verdicts whose
 * quote leaves off a full stop or a leading "However,".
 */
const WHOLE = 0.85

/** Share of the non-space characters of `spans` that lie under `by`; 0 to 1. */
function coverage(source: string, spans: readonly Span[], by: readonly Span[]): number {
  if (by.length === 0) return 0
  let all = 0
  let covered = 0
  for (const {start, end} of spans) {
    for (let at = start; at < end; at++) {
      if (/\s/.test(source.charAt(at))) continue
      all++
      if (by.some((span) => span.start <= at && at < span.end)) covered++
    }
  }
  return all === 0 ? 0 : covered / all
}

/** Does a citation bear on the claim? Background alone does not, nor does what we said ourselves. */
const isSource = ({supports, own}: AnchoredAnnotation['citations'][number]): boolean =>
  supports !== 'context' && own === undefined

/** A record that a reviewer threw out stays in its file as history and decides nothing. */
const isUsable = ({usable, review}: AnchoredAnnotation): boolean => usable && review !== 'rejected'

/** Its words are still in the text. Without a verdict it is no judgement yet, but its sources can already be looked up. */
const isUnjudged = ({verdict, state, review}: AnchoredAnnotation): boolean =>
  verdict === null && review !== 'rejected' && (state === 'exact' || state === 'moved' || state === 'edited-minor')

/** A verdict that leaves nothing open, confirmed by a person. */
const settles = ({review, verdict}: AnchoredAnnotation): boolean =>
  review === 'verified' && (verdict === 'supported' || verdict === 'refuted')

/** Days are compared as text; without a day nothing grows old. A record that was thrown out waits for nobody. */
const isOver = ({due, review}: AnchoredAnnotation, asOf: string | undefined): boolean =>
  asOf !== undefined && due !== undefined && due < asOf && review !== 'rejected'

const isFresh = (annotation: AnchoredAnnotation, asOf: string | undefined): boolean =>
  annotation.state !== 'edited-material' && annotation.review !== 'disputed' && !isOver(annotation, asOf)

function viewClaim(
  source: string,
  claim: Claim,
  annotations: readonly AnchoredAnnotation[],
  asOf: string | undefined
): ClaimView {
  const usable = annotations.filter(isUsable)
  const reaches = (group: readonly AnchoredAnnotation[]): boolean =>
    coverage(
      source,
      claim.spans,
      group.flatMap((a) => a.span ?? [])
    ) >= WHOLE
  const worst = WORST_FIRST.flatMap((verdict) => {
    const same = usable.filter((a) => a.verdict === verdict)
    return same.find((a) => reaches([a])) ?? same[0] ?? []
  })[0]
  const deciding = worst ?? annotations[0] ?? null
  const citations = annotations.filter((a) => isUsable(a) || isUnjudged(a)).flatMap((a) => a.citations)
  return {
    claim,
    annotations,
    deciding,
    verdict: worst?.verdict ?? null,
    covers: deciding && reaches([deciding]) ? 'whole' : 'part',
    sourced: citations.some(isSource),
    supporting: citations.some((citation) => isSource(citation) && citation.supports === 'full'),
    fresh: annotations.every((annotation) => isFresh(annotation, asOf)),
    quoteChecked: citations.some((citation) => isSource(citation) && citation.quoteFound === true),
    verified: reaches(usable.filter(settles))
  }
}

/** One view per claim, in the order given. `asOf` is the day (`YYYY-MM-DD`) by which records grow old. */
export function viewClaims(
  source: string,
  claims: readonly Claim[],
  annotations: readonly AnchoredAnnotation[],
  asOf?: string
): readonly ClaimView[] {
  const byClaim = new Map<string, AnchoredAnnotation[]>()
  for (const annotation of annotations) {
    for (const id of annotation.claims) byClaim.set(id, [...(byClaim.get(id) ?? []), annotation])
  }
  return claims.map((claim) => viewClaim(source, claim, byClaim.get(claim.id) ?? [], asOf))
}
