// One proposal as `triage` shows it: both sides with their questions and places, what is proposed, and by whom.
import type {ReportClaim, ReportProposal} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {visible, wrap} from '../print/wrap.js'

const WIDTH = 96

const indented = (text: string): string[] => wrap(visible(text), WIDTH).map((line) => `  ${line}`)

function side({path, report}: Checked, claim: ReportClaim): string[] {
  const answer = report.document.answers.find(({id}) => id === claim.answer)
  return [
    `${path}:${claim.line}:${claim.column}${answer ? `  ${visible(answer.question)}` : ''}`,
    ...indented(claim.quote)
  ]
}

/** `place` of `all`, from 1. */
export function proposalCard(checked: Checked, proposal: ReportProposal, place: number, all: number): string {
  const {kind, message, by, prompt, at, runs, claims} = proposal
  const sides = claims.flatMap((id) => checked.report.claims.filter((claim) => claim.id === id))
  const often = runs ? `, in ${runs.seen} of ${runs.of} runs` : ''
  return [
    '',
    `${place} of ${all}: ${kind}, not reviewed`,
    ...sides.flatMap((claim) => ['', ...side(checked, claim)]),
    '',
    ...wrap(visible(message), WIDTH),
    visible(`by ${by} (${prompt}) on ${at}${often}`)
  ].join('\n')
}
