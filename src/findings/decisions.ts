// What people decided about pairs, joined here and never seen by a detector: one that sees the answers grades its own work.
import type {AnchoredAnnotation} from '../annotations/annotation.js'
import type {AnnotationRecord, Annotations, ContradictionDecision} from '../annotations/annotation-records.js'
import {recordFingerprint} from '../annotations/describe.js'
import type {Decision, ReportContradiction} from './report.js'

/**
 * The pairs with the decision that holds for each. It holds while both quotes stand (a harmless edit keeps it) and both
 * records are those it was made on; otherwise the pair is open again. Of two decisions on one pair the last recorded holds.
 */
export function joinDecisions(
  contradictions: readonly ReportContradiction[],
  anchored: readonly AnchoredAnnotation[],
  {claims: records, contradictions: decisions = []}: Annotations
): readonly ReportContradiction[] {
  const claimsOf = new Map(anchored.map((annotation) => [annotation.id, annotation.span ? annotation.claims : []]))
  const valid = decisions.filter(({pair, fingerprints}) =>
    pair.every((id, side) => stands(id, anchored) && fingerprintOf(id, records) === fingerprints[side])
  )
  return contradictions.map((contradiction) => {
    const made = valid.findLast((decision) => isAbout(decision, contradiction, claimsOf))
    return made ? {...contradiction, decision: toDecision(made)} : contradiction
  })
}

/** Does the decision settle the pair, so that nothing is left to correct? */
export const isSettled = ({decision}: ReportContradiction): boolean =>
  decision !== undefined && decision.decision !== 'real' && decision.decision !== 'superseded'

/** The words judged are still there. The verdict of the record does not matter: a pair can be decided before its claims. */
const stands = (id: unknown, anchored: readonly AnchoredAnnotation[]): boolean =>
  anchored.some((one) => one.id === id && one.state !== 'edited-material' && one.span !== null)

function fingerprintOf(id: unknown, records: readonly AnnotationRecord[]): string | null {
  const record = records.find((one) => one.id === id)
  return record ? recordFingerprint(record) : null
}

function isAbout(
  {pair, detector}: ContradictionDecision,
  contradiction: ReportContradiction,
  claimsOf: ReadonlyMap<unknown, readonly string[]>
): boolean {
  const {first, second} = contradiction
  const [a, b] = pair.map((id) => claimsOf.get(id) ?? [])
  if (detector !== contradiction.detector || !a || !b) return false
  return (a.includes(first) && b.includes(second)) || (b.includes(first) && a.includes(second))
}

const toDecision = ({decision, reason, by, at}: ContradictionDecision): Decision => ({decision, reason, by, at})
