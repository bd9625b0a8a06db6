// Findings about one claim and its sources: refuted, unsourced, unverified.
import type {AnchoredAnnotation, Check} from '../annotations/annotation.js'
import {hull} from '../document/span.js'
import type {ClaimView} from './claim-view.js'
import {excerpt, fragment} from './excerpt.js'
import {type Draft, type Facts, identityOf} from './facts.js'

/** Of a reviewer's note, enough for the reason; the whole note stands in the report. */
const NOTE = 160

const draft = (facts: Facts, {claim}: ClaimView, rest: Pick<Draft, 'message' | 'yieldsTo'>): Draft => ({
  span: hull(claim.spans),
  claim: claim.id,
  identity: identityOf(facts, claim),
  ...rest
})

/** The last check that reached the recorded verdict: history is append-only. */
const lastCheck = ({checks, verdict}: AnchoredAnnotation): Check | undefined =>
  checks.findLast((check) => check.verdict === verdict)

export const refutedClaims = (facts: Facts): readonly Draft[] =>
  facts.claims.flatMap((view) => {
    const {claim, deciding} = view
    if (!deciding || view.verdict !== 'refuted') return []
    const message = `${excerpt(claim.quote)} is refuted${reasonOf(deciding)}; correct it or take it out`
    return [draft(facts, view, {message})]
  })

/** The person's note, else the title of the source that says otherwise. */
function reasonOf(annotation: AnchoredAnnotation): string {
  const note = lastCheck(annotation)?.note
  if (note) return `: ${fragment(note, NOTE)}`
  const against = annotation.citations.find(({supports}) => supports === 'contradicts')
  return against ? ` by \`${fragment(against.title ?? against.source, NOTE)}\`` : ''
}

export const unsourcedClaims = (facts: Facts): readonly Draft[] =>
  facts.claims.flatMap((view) => {
    const {claim, annotations} = view
    if (!claim.checkworthy || view.sourced || view.verdict === 'not-checkable') return []
    const message = `${excerpt(claim.quote)} has no source${unsourcedAdvice(view)}`
    const [stale, ours] = [annotations.some(({state}) => state === 'edited-material'), annotations.some(citesOurs)]
    const rest = stale ? {yieldsTo: 'stale-claim' as const} : ours ? {yieldsTo: 'invalid-citation' as const} : {}
    return [draft(facts, view, {message, ...rest})]
  })

/** That our own words are no source is told of the record, with the reason. */
const citesOurs = ({citations}: AnchoredAnnotation): boolean =>
  citations.some(({supports, own}) => supports !== 'context' && own !== undefined)

function unsourcedAdvice({deciding, verdict}: ClaimView): string {
  if (!deciding) return '; add a citation, or record it as `not-checkable`'
  if (deciding.state === 'edited-material')
    return `; annotation \`${deciding.id}\` judged an earlier wording, judge this one`
  if (!verdict) return `; add a citation to annotation \`${deciding.id}\`, or judge it \`not-checkable\``
  const date = lastCheck(deciding)?.at
  const on = date ? ` on ${date}` : ''
  if (verdict === 'not-enough-evidence')
    return ` (checked${on}: not enough evidence); find one, soften the text or take it out`
  const cited = citesOurs(deciding) ? 'only our own words are cited' : 'nothing is cited'
  return ` (judged ${verdict}${on}, but ${cited}); cite what decided it`
}

export const unverifiedClaims = (facts: Facts): readonly Draft[] =>
  facts.claims.flatMap((view) => {
    const {verdict} = view
    if (!view.claim.checkworthy || !view.sourced || view.verified) return []
    if (!view.deciding || verdict === 'refuted' || verdict === 'not-checkable') return []
    const message = `${excerpt(view.claim.quote)} has a source but is not verified: ${unverifiedAdvice(view, view.deciding)}`
    return [draft(facts, view, {message})]
  })

function unverifiedAdvice({covers, verdict}: ClaimView, {review}: AnchoredAnnotation): string {
  if (verdict === null) return 'nobody has judged it by that source yet; read the source and record the verdict'
  if (verdict === 'conflicting') return 'its sources disagree; say so in the text, or settle which one holds'
  if (verdict === 'not-enough-evidence') return 'its sources are not enough; find a better one or soften the text'
  if (review !== 'verified') return `its review is \`${review}\`; read the source and set it to \`verified\``
  if (covers === 'part') return 'only a part of it was judged; judge the rest'
  return 'another annotation of it is open; settle that one too'
}
