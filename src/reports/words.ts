// The words for people. One table each, so that every format says the same thing of the same state.
import type {Report, ReportAnnotation, ReportClaim, Reports, Summary} from '../findings/report.js'
import type {AnchorState, Check, Citation, Standing} from './parts.js'
import {STANDINGS} from './parts.js'
import {oneLine} from './text.js'

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  'not-enough-evidence': 'Not enough evidence',
  conflicting: 'Sources conflict',
  'not-checkable': 'Not checkable',
  unchecked: 'Unchecked'
}

/** After a number: `4 conflicting`. */
export const COUNTED_WORDS: Readonly<Record<Standing, string>> = {
  supported: 'supported',
  refuted: 'refuted',
  'not-enough-evidence': 'without enough evidence',
  conflicting: 'conflicting',
  'not-checkable': 'not checkable',
  unchecked: 'unchecked'
}

export const STANDING_MEANINGS: Readonly<Record<Standing, string>> = {
  supported: 'someone checked it and the sources bear it out',
  refuted: 'someone checked it and the sources say otherwise',
  conflicting: 'reliable sources disagree with each other',
  'not-enough-evidence': 'someone looked and could neither bear it out nor rule it out',
  'not-checkable': 'no source could settle it',
  unchecked: 'nobody has recorded a verdict that still holds'
}

const STATE_WORDS: Readonly<Record<AnchorState, string>> = {
  exact: 'text unchanged since the check',
  moved: 'text moved, same words',
  'edited-minor': 'small edit since the check, verdict kept',
  'edited-material': 'text changed in substance since the check, verdict void',
  ambiguous: 'the words stand in several places, verdict not used',
  orphaned: 'the words are no longer in the document'
}

export const SUPPORT_WORDS: Readonly<Record<Citation['supports'], string>> = {
  full: 'Supports',
  partial: 'Supports in part',
  contradicts: 'Contradicts',
  context: 'Background'
}

const REVIEW_WORDS: Readonly<Record<string, string>> = {
  draft: 'draft, not reviewed',
  queued: 'waiting for review',
  'in-review': 'in review',
  verified: 'reviewed',
  disputed: 'disputed',
  rejected: 'rejected in review'
}

type DecisionName = NonNullable<Report['contradictions'][number]['decision']>['decision']

export const DECISION_WORDS: Readonly<Record<DecisionName, string>> = {
  real: 'Real',
  'different-period': 'Different period',
  'different-scope': 'Different scope',
  superseded: 'Superseded',
  'false-alarm': 'False alarm'
}

export const DECISION_MEANINGS: Readonly<Record<DecisionName, string>> = {
  real: 'one of the passages has to be corrected',
  'different-period': 'each holds at its own time',
  'different-scope': 'each holds for its own case',
  superseded: 'one of them was right once; it has to be corrected',
  'false-alarm': 'they do not contradict each other'
}

/** `1 claim`, `2 claims`; the plural of `answer` needs no third argument. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `polarity-flip` -> `polarity flip`. */
export const detectorWords = (detector: string): string => oneLine(detector.replaceAll('-', ' '))

/** Where pairs stand together; null where each stands alone. */
export const mattersIntro = (pairs: number, matters: number): string | null =>
  pairs === matters
    ? null
    : `${count(pairs, 'pair')} of passages about ${count(matters, 'matter')}; pairs about one matter stand together, each passage once.`

/** `19 %`. Rounded down, so that 100 % means all of them. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '100 %' : `${Math.floor((100 * part) / whole)} %`

/** `2 refuted, 1 supported, 40 unchecked`: only what there is. */
export const standingsInWords = (verdicts: Summary['verdicts']): string =>
  STANDINGS.filter((standing) => verdicts[standing] > 0)
    .map((standing) => `${verdicts[standing]} ${COUNTED_WORDS[standing]}`)
    .join(', ')

/** How often the text disagrees with itself, in one sentence; never claims that there is nothing to find. */
function clashesInWords({contradictions, tensions}: Summary, documents: number): string {
  const more = `${contradictions === 0 ? '' : 'more '}${tensions === 1 ? 'pair of passages is' : 'pairs of passages are'}`
  const look = tensions === 0 ? '' : `; ${tensions} ${more} worth a look`
  if (contradictions === 0) return `No contradiction was found, which does not prove that there is none${look}.`
  const subject = documents === 1 ? 'It contradicts itself' : 'They contradict themselves'
  return `${subject} in ${count(contradictions, 'place')}${look}.`
}

function sourcesInWords({claims, checkworthy, sourced}: Summary): string {
  if (claims === 0) return 'There is nothing to source.'
  if (checkworthy === 0) return 'None of the claims needs a source.'
  const share = `${sourced} of these ${sourced === 1 ? 'has' : 'have'} one (${percent(sourced, checkworthy)})`
  return `${checkworthy} of the claims ${checkworthy === 1 ? 'needs' : 'need'} a source; ${share}.`
}

/**
 * `58 findings known from before (claimlint-baseline.json) and 1 ignored in the text do not count`; null where nothing is set
 * aside. What is softened is always counted: a clean run with known findings must not look like one without.
 */
export function setAsideInWords({documents, summary}: Reports): string | null {
  const {known, ignored} = summary.setAside
  if (known + ignored === 0) return null
  const names = [...new Set(documents.flatMap(({against = []}) => against.map(({name}) => oneLine(name))))]
  const from = names.length === 0 ? '' : ` (${names.join(', ')})`
  const parts = [
    ...(known === 0 ? [] : [`${count(known, 'finding')} known from before${from}`]),
    ...(ignored === 0 ? [] : [`${known === 0 ? count(ignored, 'finding') : ignored} ignored in the text`])
  ]
  return `${parts.join(' and ')} ${known + ignored === 1 ? 'does' : 'do'} not count`
}

/** `Against main: 4 findings were there before and do not count, 2 are gone.` for each thing that was compared with. */
export const comparisonsInWords = ({against = []}: Report): string[] =>
  against.map(({name, known, gone}) => {
    const before = `${count(known, 'finding')} ${known === 1 ? 'was' : 'were'} there before and ${known === 1 ? 'does' : 'do'} not count`
    return `Against ${oneLine(name)}: ${before}, ${gone} ${gone === 1 ? 'is' : 'are'} gone.`
  })

/** The paragraph on top of a report: what was read, what is sourced, what the checks found, where it clashes. */
export function summaryInWords(summary: Summary, documents = 1): string {
  const {answers, claims, checkworthy, verdicts} = summary
  const one = documents === 1
  const subject = one ? 'The page' : `The ${documents} documents`
  const answered = answers === 0 ? '' : ` ${one ? 'answers' : 'answer'} ${count(answers, 'question')} and`
  return [
    `${subject}${answered} ${one ? 'makes' : 'make'} ${count(claims, 'claim')}.`,
    clashesInWords(summary, documents),
    sourcesInWords(summary),
    ...(checkworthy === 0 ? [] : [`As checked so far: ${standingsInWords(verdicts)}.`])
  ].join(' ')
}

/** Who checked, when and how sure: `Jo Reed (reviewer), 2026-11-24, medium confidence`. */
export const checkInWords = (check: Check): string =>
  [`${check.by} (${check.role})`, check.at, ...(check.confidence ? [`${check.confidence} confidence`] : [])]
    .map(oneLine)
    .join(', ')

/** What an annotation's verdict is worth today: `Refuted`, `Void (was: refuted)`, `No verdict yet`. */
export function verdictInWords({verdict, usable}: ReportAnnotation): string {
  if (verdict === null) return 'No verdict yet'
  return usable ? STANDING_WORDS[verdict] : `Void (was: ${STANDING_WORDS[verdict].toLowerCase()})`
}

/** Where the record stands: its place in today's text, its review, what it was judged for. */
export const stateInWords = ({state, review, scope, lawAsOf}: ReportAnnotation): string =>
  [
    STATE_WORDS[state],
    REVIEW_WORDS[review] ?? oneLine(review),
    ...(scope === undefined ? [] : [`scope: ${oneLine(scope)}`]),
    ...(lawAsOf === undefined ? [] : [`law as of: ${oneLine(lawAsOf)}`])
  ].join('; ')

/** Publisher and dates of a source, as a reference list gives them; title, quote and address are set apart. */
export const imprint = (citation: Citation): string =>
  [
    citation.publisher,
    citation.issued === undefined ? undefined : `published ${citation.issued}`,
    citation.locator,
    citation.accessed === undefined ? undefined : `read ${citation.accessed}`
  ]
    .filter((part) => part !== undefined)
    .map(oneLine)
    .join(', ')

/** A source is named by its title, else by its key in the annotation file. */
export const sourceName = (citation: Citation): string => oneLine(citation.title ?? citation.source)

/** What to know of a claim beside its verdict. */
export const caveats = (claim: ReportClaim): string[] => [
  ...(claim.annotation?.covers === 'part' ? ['the check judges a part of this claim'] : []),
  ...(claim.selfContained ? [] : ['a reference in it is not resolved for certain']),
  ...(claim.hedged ? ['hedged in the text'] : []),
  ...(claim.ignored === undefined ? [] : [`ignored: ${oneLine(claim.ignored)}`])
]

/** `5 claims, 4 need a source, 1 sourced`. */
export function claimsInWords(claims: readonly ReportClaim[]): string {
  const needed = claims.filter((claim) => claim.checkworthy)
  const sourced = needed.filter((claim) => claim.sourced).length
  return `${count(claims.length, 'claim')}, ${needed.length} ${needed.length === 1 ? 'needs' : 'need'} a source, ${sourced} sourced`
}

/** `3 (33 %)`, or a dash where nothing needs a source. */
export const shareSourced = ({sourced, checkworthy}: Summary): string =>
  checkworthy === 0 ? '–' : `${sourced} (${percent(sourced, checkworthy)})`

export const NONE_FOUND = 'None found. The rules catch what is certain; they do not prove that nothing clashes.'

export const tensionsIntro = (pairs: number): string =>
  `${count(pairs, 'pair')} of passages that may well both be true: weaker than a contradiction, for when there is time.`
