// One proposal as `triage` shows it: both sides with their questions and places, what is proposed, and by whom.
import type {Annotations, ReportClaim, ReportProposal} from '../../index.js'
import type {Checked} from '../check-documents.js'
import type {Colours} from '../colours.js'
import {hanging, visible, wrap} from '../print/wrap.js'

type Recorded = NonNullable<Annotations['proposals']>[number]

const WIDTH = 96

const COUNTER_WORDS = {
  none: 'asked again, it found no reason why both could be true',
  scope: 'each may hold for its own case',
  period: 'each may hold at its own time',
  exception: 'one may be an exception to the other',
  wording: 'they may say the same in other words'
} as const

const indented = (text: string, lead = '  '): string[] => hanging(lead, text, WIDTH)

function side({path, report}: Checked, claim: ReportClaim, colours: Colours): string[] {
  const answer = report.document.answers.find(({id}) => id === claim.answer)
  return [
    colours.dim(visible(`${path}:${claim.line}:${claim.column}`)),
    ...(answer ? indented(answer.question).map((line) => colours.bold(line)) : []),
    ...indented(`“${claim.quote}”`)
  ]
}

/** What the model gave beside the message: the parts of a split, the words of a source, how sure it was, what speaks against it. */
function details(proposal: Recorded | undefined): string[] {
  if (proposal?.kind === 'split') return ['', ...proposal.parts.flatMap(({text}) => indented(text, '  - '))]
  if (proposal?.kind === 'verdict')
    return ['', `words of ${visible(proposal.source)}:`, ...indented(`“${proposal.quote}”`)]
  if (proposal?.kind !== 'contradiction') return []
  const {score, counter} = proposal
  return [
    ...(counter === undefined ? [] : [`counter-reason: ${COUNTER_WORDS[counter]}`]),
    ...(score === undefined ? [] : [`score: ${score} of 1`])
  ]
}

/** `place` of `all`, from 1. */
export function proposalCard(
  checked: Checked,
  proposal: ReportProposal,
  {place, all}: {readonly place: number; readonly all: number},
  colours: Colours
): string {
  const {id, kind, message, by, prompt, at, runs, claims} = proposal
  const sides = claims.flatMap((each) => checked.report.claims.filter((claim) => claim.id === each))
  const recorded = checked.annotations?.loaded.annotations.proposals?.find((each) => each.id === id)
  const often = runs ? `, in ${runs.seen} of ${runs.of} runs` : ''
  return [
    '',
    colours.bold(`${place} of ${all}: ${kind}, not reviewed`),
    ...sides.flatMap((claim) => ['', ...side(checked, claim, colours)]),
    '',
    ...wrap(visible(message), WIDTH),
    ...details(recorded),
    colours.dim(visible(`by ${by} (${prompt}) on ${at}${often}`))
  ].join('\n')
}
