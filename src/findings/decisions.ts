// What people decided about pairs, joined here and never seen by a detector: one that sees the answers grades its own work.
import type {ContradictionDecision} from '../annotations/annotation-records.js'
import {type Known, sideOf} from './record-sides.js'
import type {Decision, ReportContradiction} from './report.js'

/**
 * The pairs with the decision that holds for each. It holds while the words of both records are those it was made on (a
 * harmless edit keeps it); otherwise the pair is open again. Of two decisions on one pair the last recorded holds.
 */
export function joinDecisions(
  contradictions: readonly ReportContradiction[],
  known: Known
): readonly ReportContradiction[] {
  const decided = (known.file.contradictions ?? []).map((decision) => ({decision, sides: sidesOf(decision, known)}))
  return contradictions.map((contradiction) => {
    const made = decided.findLast((one) => isAbout(one, contradiction))
    return made ? {...contradiction, decision: toDecision(made.decision)} : contradiction
  })
}

/** Ids of the claims; fewer than two where the words of one do not stand any more. */
const sidesOf = ({pair, fingerprints}: ContradictionDecision, known: Known): readonly string[] =>
  pair.flatMap((id, side) => sideOf(id, fingerprints[side] ?? '', known)?.id ?? [])

interface Decided {
  readonly decision: ContradictionDecision
  readonly sides: readonly string[]
}

const isAbout = ({decision, sides}: Decided, {detector, first, second}: ReportContradiction): boolean =>
  decision.detector === detector && sides.includes(first) && sides.includes(second)

const toDecision = ({decision, reason, by, at}: ContradictionDecision): Decision => ({decision, reason, by, at})
