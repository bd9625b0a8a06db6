// What models proposed, joined with what the detectors found: accepted contradictions count like any other, the rest is
// listed apart. Nothing that nobody has looked at is a finding.
import type {Annotations, ContradictionProposal, Proposal, VerdictProposal} from '../annotations/annotation-records.js'
import {contentOf} from '../annotations/proposal-content.js'
import type {Claim} from '../claims/claim.js'
import {fingerprint} from '../document/fingerprint.js'
import {excerpt} from './excerpt.js'
import {type Known, sideOf} from './record-sides.js'
import type {ProposalOrigin, ReportContradiction, ReportProposal, ReportProposals} from './report.js'

/** The name under which accepted proposals stand among the detectors. */
const PROPOSAL = 'proposal'

const CLASH: Readonly<Record<ContradictionProposal['clash'], string>> = {
  value: 'two values for one thing',
  mode: 'one says must or may, the other does not',
  existence: 'one says that there is something, the other that there is not',
  exclusive: 'one says only, the other names another',
  holder: 'two holders of one thing or duty',
  state: 'two states of one thing',
  time: 'two times for one thing',
  other: 'both cannot be true'
}

export interface Joined {
  readonly contradictions: readonly ReportContradiction[]
  /** Absent where there are none. */
  readonly proposals?: ReportProposals
}

const recordsOf = (proposal: Proposal): readonly (readonly [string, string])[] =>
  proposal.kind === 'contradiction'
    ? proposal.pair.map((id, side) => [id, proposal.fingerprints[side] ?? ''] as const)
    : [[proposal.claim, proposal.fingerprint]]

/** The claims of the proposal in document order; null where its words do not stand any more. */
function sidesOf(proposal: Proposal, known: Known): readonly Claim[] | null {
  const records = recordsOf(proposal)
  const sides = records.flatMap(([id, hash]) => sideOf(id, hash, known) ?? [])
  if (new Set(sides).size < records.length) return null
  return sides.toSorted((a, b) => known.claims.indexOf(a) - known.claims.indexOf(b))
}

const shortly = (claim: Claim | undefined): string => excerpt(claim?.quote ?? '')

function messageOf(proposal: Proposal, [first]: readonly Claim[]): string {
  if (proposal.kind === 'contradiction') return CLASH[proposal.clash]
  if (proposal.kind === 'class')
    return `${shortly(first)} is of the class \`${proposal.class}\`, now it is taken as \`${first?.kind}\``
  if (proposal.kind === 'verdict') return `${shortly(first)} is \`${proposal.verdict}\` by \`${proposal.source}\``
  return `${shortly(first)} holds ${proposal.parts.length} claims`
}

interface Placed<P extends Proposal = Proposal> {
  readonly proposal: P
  readonly sides: readonly Claim[]
}

function originOf(proposal: Proposal): ProposalOrigin {
  const {by, prompt, at, runs} = proposal
  const {score, counter}: Pick<ContradictionProposal, 'score' | 'counter'> =
    proposal.kind === 'contradiction' ? proposal : {}
  return {
    by,
    prompt,
    at,
    ...(runs ? {runs: {seen: runs.seen, of: runs.of}} : {}),
    ...(score === undefined ? {} : {score}),
    ...(counter === undefined ? {} : {counter})
  }
}

function evidenceOf(
  {source, quote}: VerdictProposal,
  {sources = []}: Annotations
): NonNullable<ReportProposal['evidence']> {
  const title = sources.find(({id}) => id === source)?.csl.title
  return {source, ...(title === undefined ? {} : {title}), quote}
}

/** What nobody has looked at, each once, whoever proposed it: a person judges it once. */
function pendingOf(placed: readonly Placed[], file: Annotations): ReportProposal[] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const key = contentOf(one.proposal)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [listed(first, others, file)] : []))
}

const listed = ({proposal, sides}: Placed, others: readonly Placed[], file: Annotations): ReportProposal => ({
  id: proposal.id,
  kind: proposal.kind,
  claims: sides.map(({id}) => id),
  message: messageOf(proposal, sides),
  ...originOf(proposal),
  ...(proposal.kind === 'split' ? {parts: proposal.parts.map(({text, inserts}) => ({text, inserts}))} : {}),
  ...(proposal.kind === 'verdict' ? {evidence: evidenceOf(proposal, file)} : {}),
  ...(others.length === 0 ? {} : {also: others.map((other) => originOf(other.proposal))})
})

function toContradiction({proposal, sides}: Placed<ContradictionProposal>): readonly ReportContradiction[] {
  const [first, second] = sides
  if (!first || !second) return []
  const {by, decided, clash} = proposal
  return [
    {
      id: `x-${fingerprint(PROPOSAL, first.id, second.id)}`,
      first: first.id,
      second: second.id,
      detector: PROPOSAL,
      tier: decided ? 'contradiction' : 'proposed',
      message: messageOf(proposal, sides),
      why: `${by} proposed it (${CLASH[clash]})${decided ? `, and ${decided.by} accepted it on ${decided.at}` : ', and nobody has looked yet'}.`,
      resolve: 'Look both passages up in their sources, and correct the one that is wrong.',
      spans: [...first.spans, ...second.spans]
    }
  ]
}

const isPair = (placed: Placed): placed is Placed<ContradictionProposal> => placed.proposal.kind === 'contradiction'

/** Pairs that nothing before them names. */
function unnamed(pairs: readonly ReportContradiction[], before: readonly ReportContradiction[]): ReportContradiction[] {
  const seen = new Set(before.filter(({tier}) => tier !== 'tension').map(({first, second}) => `${first} ${second}`))
  return pairs.filter(({first, second}) => {
    const key = `${first} ${second}`
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

/** `withProposed` adds what nobody has looked at as contradictions of tier `proposed`. A pair has one entry: detectors first. */
export function joinProposals(found: readonly ReportContradiction[], known: Known, withProposed: boolean): Joined {
  const {proposals = []} = known.file
  if (proposals.length === 0) return {contradictions: found}
  const placed = proposals.flatMap((proposal): Placed[] => {
    const sides = sidesOf(proposal, known)
    return sides ? [{proposal, sides}] : []
  })
  const of = (state: Proposal['state']): Placed[] => placed.filter(({proposal}) => proposal.state === state)
  const pending = undecided(of('proposed'), [...of('accepted'), ...of('rejected')])
  const counted = [...of('accepted'), ...(withProposed ? pending : [])].filter(isPair)
  return {
    contradictions: [...found, ...unnamed(counted.flatMap(toContradiction), found)],
    proposals: {
      pending: pendingOf(pending, known.file),
      accepted: of('accepted').length,
      rejected: of('rejected').length,
      void: proposals.length - placed.length
    }
  }
}

/** Without those that somebody has settled under another model's name, as it comes from another branch. */
function undecided(open: readonly Placed[], decided: readonly Placed[]): Placed[] {
  const settled = new Set(decided.map(({proposal}) => contentOf(proposal)))
  return open.filter(({proposal}) => !settled.has(contentOf(proposal)))
}
