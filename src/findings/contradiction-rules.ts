// Findings about two passages. They stand at the later one, since that is where a reader first stumbles.
import type {Claim} from '../claims/claim.js'
import type {Tier} from '../contradictions/contradiction.js'
import {hull} from '../document/span.js'
import {excerpt, fragment} from './excerpt.js'
import {type Draft, type Facts, identityOf, sectionOf} from './facts.js'
import type {Decision, ReportContradiction} from './report.js'
import {isSettled} from './settled.js'

/** Of the detector's line, enough to name both values that clash. */
const WHAT_CLASHES = 200

/** Of a decision's reason, which stands whole in the report. */
const REASON = 120

const SAY: Readonly<Record<Tier, (later: string, earlier: string, what: string) => string>> = {
  contradiction: (later, earlier, what) => `${later} contradicts ${earlier}: ${what}; correct one of them`,
  tension: (later, earlier, what) => `${later} may not agree with ${earlier}: ${what}; say when each of them holds`
}

/** All contradictions of one tier that no decision has settled. Throws where one names an unknown claim: that is a bug of a detector. */
export const pairsOf =
  (tier: Tier) =>
  (facts: Facts): readonly Draft[] =>
    facts.contradictions
      .filter((pair) => pair.tier === tier && !isSettled(pair))
      .map((pair) => pairDraft(facts, pair, tier))

function pairDraft(facts: Facts, {first, second, detector, message, decision}: ReportContradiction, tier: Tier): Draft {
  const earlier = claimWith(facts, first)
  const later = claimWith(facts, second)
  return {
    message: SAY[tier](named(facts, later), named(facts, earlier), fragment(message, WHAT_CLASHES) + decided(decision)),
    span: hull(later.spans),
    claim: second,
    cause: {span: hull(earlier.spans), claim: first},
    identity: [detector, ...identityOf(facts, earlier), ...identityOf(facts, later)]
  }
}

/** An open decision is the best reason there is: a person has already looked. */
const decided = (decision: Decision | undefined): string =>
  decision ? ` (${decision.by} on ${decision.at}: ${decision.decision}, ${fragment(decision.reason, REASON)})` : ''

function claimWith(facts: Facts, id: string): Claim {
  const view = facts.claims.find(({claim}) => claim.id === id)
  if (!view) throw new Error(`a contradiction names a claim that does not exist: ${id}`)
  return view.claim
}

/** The claim as a reader finds it: its words, with the number of its question where there is one. */
function named(facts: Facts, claim: Claim): string {
  const number = sectionOf(facts, claim)?.number ?? null
  return number === null ? excerpt(claim.quote) : `${excerpt(claim.quote)} (question ${number})`
}
