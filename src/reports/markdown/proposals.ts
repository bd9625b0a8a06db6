// Proposals of models, apart from the contradictions; every one says again that nobody has looked at it.
import type {BlockContent} from 'mdast'
import type {Report} from '../../findings/report.js'
import {rewords} from '../passage.js'
import {placeInFile} from '../places.js'
import {
  type Pending,
  type ProposalDetail,
  pendingOf,
  proposalDetails,
  proposalsIntro,
  proposedBy
} from '../proposals.js'
import {type Block, code, em, heading, item, list, message, p, quote, strong, t} from './nodes.js'

/** Nothing where nothing waits. */
export function proposalBlocks(report: Report, depth: number): Block[] {
  const {proposals} = report
  if (!proposals || proposals.pending.length === 0) return []
  return [
    heading(depth, t('Proposed by models, not reviewed')),
    p(t(proposalsIntro(proposals))),
    ...pendingOf(report).flatMap((pending) => blocksOf(report, pending))
  ]
}

const blocksOf = (report: Report, {proposal, sides}: Pending): Block[] => [
  p(em(`${proposedBy(proposal)}.`), t(' '), ...message(proposal.message)),
  ...sides.flatMap((side) => sideBlocks(report, side)),
  ...proposalDetails(proposal).flatMap(detailBlocks)
]

function detailBlocks({label, how, texts}: ProposalDetail): BlockContent[] {
  if (how === 'words') return texts.map((text) => p(strong(label), t(`: ${text}`)))
  const head = p(strong(label), t(':'))
  return [
    head,
    how === 'quote' ? quote(...texts.map((text) => p(t(text)))) : list(texts.map((text) => item(p(t(text)))))
  ]
}

function sideBlocks(report: Report, {claim, place}: Pending['sides'][number]): Block[] {
  const title = place.title === '' ? '' : `. ${place.title}`
  const read: BlockContent[] = rewords(claim) ? [p(em('Read as'), t(`: ${claim.text}`))] : []
  return [
    p(strong(place.label), t(`${title} (`), code(placeInFile(report, claim.line)), t(')')),
    quote(p(t(claim.quote)), ...read)
  ]
}
