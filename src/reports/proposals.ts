// What models proposed and nobody has looked at, with the passages that it is about. Kept apart from all that counts.
import type {ProposalOrigin, Report, ReportProposal, ReportProposals} from '../findings/report.js'
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

/** Whoever came to it, the first to propose it first. */
const originsOf = ({also = [], ...first}: ReportProposal): readonly ProposalOrigin[] => [first, ...also]

/** `Possible contradiction, proposed by small-model and large-model, not reviewed`. */
export function proposedBy(proposal: ReportProposal): string {
  const names = [...new Set(originsOf(proposal).map(({by}) => oneLine(by)))]
  const last = names.length > 1 ? ` and ${names.at(-1)}` : ''
  const first = names.length > 1 ? names.slice(0, -1) : names
  return `Possible ${KIND_WORDS[proposal.kind]}, proposed by ${first.join(', ')}${last}, not reviewed`
}

/** What a model gave beside the message, in words that every format shares. */
export interface ProposalDetail {
  readonly label: string
  readonly how: 'words' | 'list' | 'quote'
  readonly texts: readonly string[]
}

const COUNTER_WORDS: Readonly<Record<NonNullable<ProposalOrigin['counter']>, string>> = {
  none: 'Asked again, the model found no reason why both could be true',
  scope: 'They may speak of different things, people, places or cases',
  period: 'They may speak of different times',
  exception: 'One may name an exception to the other',
  wording: 'They may say the same, or one only says more'
}

export function proposalDetails(proposal: ReportProposal): ProposalDetail[] {
  const {parts, evidence} = proposal
  const origins = originsOf(proposal)
  const counters = [...new Set(origins.flatMap(({counter}) => (counter === undefined ? [] : [COUNTER_WORDS[counter]])))]
  const all: readonly ProposalDetail[] = [
    {label: 'Its parts', how: 'list', texts: parts?.map(partInWords) ?? []},
    {label: `Words of ${evidence?.title ?? evidence?.source}`, how: 'quote', texts: evidence ? [evidence.quote] : []},
    {label: 'Against it', how: 'words', texts: counters},
    {label: 'Proposed by', how: origins.length > 1 ? 'list' : 'words', texts: origins.map(originInWords)}
  ]
  return all
    .filter(({texts}) => texts.length > 0)
    .map(({label, how, texts}) => ({label: oneLine(label), how, texts: texts.map(oneLine)}))
}

/** Added words in brackets, as everywhere where a claim has words that its quote has not. */
function partInWords({text, inserts}: NonNullable<ReportProposal['parts']>[number]): string {
  const words = inserts.map((insert) => insert.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter((insert) => insert !== '')
  if (words.length === 0) return text
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'), '[$&]')
}

/** `small-model in 2 of 3 runs, score 0.93 of 1; prompt contradictions/1, 2026-11-20`. */
function originInWords({by, runs, score, prompt, at}: ProposalOrigin): string {
  const often = runs ? ` in ${runs.seen} of ${runs.of} ${runs.of === 1 ? 'run' : 'runs'}` : ''
  const sure = score === undefined ? '' : `, score ${score} of 1`
  return `${by}${often}${sure}; prompt ${prompt}, ${at}`
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
