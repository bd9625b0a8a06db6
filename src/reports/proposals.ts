// What models proposed and nobody has looked at, with the passages that it is about. Kept apart from all that counts.
import type {Report, ReportProposal, ReportProposals} from '../findings/report.js'
import {type Place, placesOf, type Side} from './places.js'
import {oneLine} from './text.js'
import {count} from './words.js'

type PassageSide = Pick<Side, 'claim' | 'place'>

export interface Pending {
  readonly proposal: ReportProposal
  /** Two of a contradiction, else one. */
  readonly sides: readonly PassageSide[]
}

const KIND_WORDS: Readonly<Record<ReportProposal['kind'], string>> = {
  contradiction: 'contradiction',
  split: 'split of a claim',
  class: 'class of a claim',
  verdict: 'verdict'
}

export function pendingOf(report: Report, places: readonly Place[] = placesOf(report)): Pending[] {
  const sides = new Map(places.flatMap((place) => place.claims.map((claim) => [claim.id, {claim, place}] as const)))
  return (report.proposals?.pending ?? []).map((proposal) => ({
    proposal,
    sides: proposal.claims.flatMap((id) => sides.get(id) ?? [])
  }))
}

/** `Proposed by small-model, not reviewed`. */
export const proposedBy = ({by}: ReportProposal): string => `Proposed by ${oneLine(by)}, not reviewed`

/** `Contradiction, in 2 of 3 runs; prompt contradictions/1, 2026-11-20`. */
export function originInWords({kind, runs, prompt, at}: ReportProposal): string {
  const often = runs ? `, in ${runs.seen} of ${runs.of} ${runs.of === 1 ? 'run' : 'runs'}` : ''
  return oneLine(`Possible ${KIND_WORDS[kind]}${often}; prompt ${prompt}, ${at}`)
}

/** `2 proposals of models wait for a decision, see claimlint triage`; null where none does. */
export function waitingInWords(reports: readonly Report[]): string | null {
  const n = reports.reduce((sum, {proposals}) => sum + (proposals?.pending.length ?? 0), 0)
  return n === 0
    ? null
    : `${count(n, 'proposal')} of models ${n === 1 ? 'waits' : 'wait'} for a decision, see \`claimlint triage\``
}

/** What became of the others: `1 accepted, 2 rejected, 1 void since its words changed`; empty where there are none. */
function settledInWords({accepted, rejected, void: fallen}: ReportProposals): string {
  return [
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
    ...(rejected === 0 ? [] : [`${rejected} rejected`]),
    ...(fallen === 0 ? [] : [`${fallen} void since the words changed`])
  ].join(', ')
}

/** What a reader must know before the first of them. */
export function proposalsIntro(proposals: ReportProposals): string {
  const settled = settledInWords(proposals)
  const rest = settled === '' ? '' : ` Of the others: ${settled}.`
  return `A model proposed ${count(proposals.pending.length, 'thing')} that nobody has looked at. None of them is a finding, and none counts before a person accepts it in claimlint triage.${rest}`
}
