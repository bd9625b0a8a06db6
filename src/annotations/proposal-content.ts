// When two proposals say the same thing: a person who settled one has settled the other, whoever proposes it and in
// whatever order it names the two sides.
import type {
  ClassProposal,
  ContradictionProposal,
  Proposal,
  SplitProposal,
  VerdictProposal
} from './annotation-records.js'

/** The fields that say what is proposed, about which words. */
export type ProposalContent =
  | Pick<ContradictionProposal, 'kind' | 'pair' | 'fingerprints'>
  | (Pick<SplitProposal, 'kind' | 'claim' | 'fingerprint'> & {readonly parts: readonly {readonly text: string}[]})
  | Pick<ClassProposal, 'kind' | 'claim' | 'fingerprint' | 'class'>
  | Pick<VerdictProposal, 'kind' | 'claim' | 'fingerprint' | 'verdict' | 'source' | 'quote'>

const sorted = (parts: readonly string[]): string => [...parts].sort().join(' ')

/** What is proposed, whoever proposes it. It changes when the words of a record do. */
export function contentOf(proposal: ProposalContent | Proposal): string {
  if (proposal.kind === 'contradiction') return `${sorted(proposal.pair)} ${sorted(proposal.fingerprints)}`
  const about = `${proposal.kind} ${proposal.claim} ${proposal.fingerprint} `
  if (proposal.kind === 'split') return about + JSON.stringify(proposal.parts.map(({text}) => text))
  if (proposal.kind === 'class') return about + proposal.class
  return `${about}${proposal.verdict} ${proposal.source} ${proposal.quote}`
}
