// A proposal before and after it has records to stand on.
import {fingerprint} from '../document/fingerprint.js'
import type {
  ClassProposal,
  ContradictionProposal,
  Proposal,
  SplitProposal,
  VerdictProposal
} from './annotation-records.js'
import type {Footing} from './footings.js'
import type {ProposalContent} from './proposal-content.js'

type Stored = 'id' | 'role' | 'state' | 'decided' | 'pair' | 'fingerprints' | 'claim' | 'fingerprint'
type About<T> = Readonly<Omit<T, Stored>>

type Split = Omit<About<SplitProposal>, 'parts'> & {
  readonly parts: readonly {readonly text: string; readonly inserts: readonly string[]}[]
}

/** A proposal before it has a record: it names claims of today's text. */
export type NewProposal =
  | (About<ContradictionProposal> & {readonly first: string; readonly second: string})
  | ((Split | About<ClassProposal> | About<VerdictProposal>) & {readonly claim: string})

/** A proposal as it stands in the file. */
export type Entry = ProposalContent & Pick<Proposal, 'id' | 'by' | 'prompt' | 'runs'>

export const claimsOf = (proposal: NewProposal): string[] =>
  'first' in proposal ? [proposal.first, proposal.second] : [proposal.claim]

/** `second` only for a pair. */
export function toEntry(proposal: NewProposal, first: Footing, second: Footing | undefined): Entry {
  const {by, prompt, kind} = proposal
  const hashes = [first, ...(second ? [second] : [])].map(({words}) => words)
  const marks = {
    id: `p-${fingerprint(by, prompt, kind, ...hashes, detailOf(proposal))}`,
    role: 'tool',
    state: 'proposed'
  } as const
  if (!('first' in proposal)) return {...marks, ...proposal, claim: first.id, fingerprint: first.words}
  if (!second) throw new Error('a pair with one side')
  const {first: _, second: __, ...said} = proposal
  return {...marks, ...said, pair: [first.id, second.id], fingerprints: [first.words, second.words]}
}

/** What tells two proposals about the same words apart; what a clash was called does not. */
function detailOf(proposal: NewProposal): string {
  if (proposal.kind === 'split') return proposal.parts.map(({text}) => text).join('\n')
  if (proposal.kind === 'class') return proposal.class
  if (proposal.kind === 'verdict') return `${proposal.verdict} ${proposal.source}`
  return ''
}
