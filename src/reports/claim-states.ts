// Where a claim stands, in one word: what a gutter shows. Worst first, since a line with several claims shows the worst.
import type {Report, ReportClaim} from '../findings/report.js'

export const CLAIM_STATES = ['refuted', 'clash', 'stale', 'unsourced', 'sourced', 'ignored', 'verified'] as const
export type ClaimState = (typeof CLAIM_STATES)[number]

export const STATE_NAMES: Readonly<Record<ClaimState, string>> = {
  refuted: 'refuted',
  clash: 'clashes',
  stale: 'stale',
  unsourced: 'no source',
  sourced: 'unverified',
  ignored: 'ignored',
  verified: 'verified'
}

export const CLAIM_STATE_MEANINGS: Readonly<Record<ClaimState, string>> = {
  refuted: 'a source says otherwise',
  clash: 'another passage of the document contradicts it',
  stale: 'its text changed after it was judged',
  unsourced: 'it needs a source and has none',
  sourced: 'it has a source, and nobody has confirmed it yet',
  ignored: 'a comment in the document takes it out of the gate',
  verified: 'a person confirmed it by its source'
}

/** The state of each claim that needs a source or clashes, by its id. Claims that need nothing are not in it. */
export function claimStates(report: Report): ReadonlyMap<string, ClaimState> {
  const open = report.contradictions.filter(({tier, decision}) => tier === 'contradiction' && !isSettled(decision))
  const clashing = new Set(open.flatMap(({first, second}) => [first, second]))
  const stale = new Set(
    report.annotations.filter(({state}) => state === 'edited-material').flatMap((annotation) => annotation.claims)
  )
  return new Map(
    report.claims.flatMap((claim) => {
      const state = stateOf(claim, clashing.has(claim.id), stale.has(claim.id))
      return state === null ? [] : [[claim.id, state] as const]
    })
  )
}

const isSettled = (decision: Report['contradictions'][number]['decision']): boolean =>
  decision !== undefined && decision.decision !== 'real' && decision.decision !== 'superseded'

function stateOf(claim: ReportClaim, clashes: boolean, stale: boolean): ClaimState | null {
  if (claim.annotation?.verdict === 'refuted') return 'refuted'
  if (clashes) return 'clash'
  if (!claim.checkworthy || claim.annotation?.verdict === 'not-checkable') return null
  if (stale && !claim.verified) return 'stale'
  if (claim.verified) return 'verified'
  if (claim.ignored !== undefined) return 'ignored'
  return claim.sourced ? 'sourced' : 'unsourced'
}

/** The worst of some states; null of none. */
export const worst = (states: readonly ClaimState[]): ClaimState | null =>
  CLAIM_STATES.find((state) => states.includes(state)) ?? null
