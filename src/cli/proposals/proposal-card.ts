// One proposal as `triage` shows it: both sides with their questions and places, what is proposed, and by whom.
import {type ProposalDetail, proposalDetails, type ReportClaim, type ReportProposal} from '../../index.js'
import type {Checked} from '../check-documents.js'
import type {Colours} from '../colours.js'
import {hanging, visible, wrap} from '../print/wrap.js'

const WIDTH = 96

const indented = (text: string, lead = '  '): string[] => hanging(lead, text, WIDTH)

function side({path, report}: Checked, claim: ReportClaim, colours: Colours): string[] {
  const answer = report.document.answers.find(({id}) => id === claim.answer)
  return [
    colours.dim(visible(`${path}:${claim.line}:${claim.column}`)),
    ...(answer ? indented(answer.question).map((line) => colours.bold(line)) : []),
    ...indented(`“${claim.quote}”`)
  ]
}

/** Quotes and lists below their label, all else beside it. */
function details({label, how, texts}: ProposalDetail): string[] {
  if (how === 'words') return texts.flatMap((text) => indented(`${label}: ${text}`, ''))
  const lead = how === 'list' ? '  - ' : '  '
  return [
    ...indented(`${label}:`, ''),
    ...texts.flatMap((text) => indented(how === 'quote' ? `“${text}”` : text, lead))
  ]
}

/** `place` of `all`, from 1. */
export function proposalCard(
  checked: Checked,
  proposal: ReportProposal,
  {place, all}: {readonly place: number; readonly all: number},
  colours: Colours
): string {
  const {kind, message, claims} = proposal
  const sides = claims.flatMap((each) => checked.report.claims.filter((claim) => claim.id === each))
  return [
    '',
    colours.bold(`${place} of ${all}: ${kind}, not reviewed`),
    ...sides.flatMap((claim) => ['', ...side(checked, claim, colours)]),
    '',
    ...wrap(visible(message), WIDTH),
    '',
    ...proposalDetails(proposal).flatMap(details)
  ].join('\n')
}
