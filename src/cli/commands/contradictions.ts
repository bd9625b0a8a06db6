// `claimlint contradictions`: what cannot both be true, both passages side by side.
import {
  type Across,
  contradictionsAcross,
  type ExitCode,
  groupContradictions,
  joinReports,
  type Part,
  type Report,
  type ReportClaim,
  type ReportContradiction,
  readDocument,
  SUPPRESSORS,
  type Suppressed,
  splitClaims,
  suppressedContradictions,
  TIERS
} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {deliver, endWith, runOver} from '../command-run.js'
import {type Destination, destinationsOf} from '../destinations.js'
import {CONTRADICTIONS_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import type {Pieces} from '../pieces.js'
import {sideBySide} from '../print/side-by-side.js'
import {hanging} from '../print/wrap.js'
import {printReports} from '../print-reports.js'

const WIDTH = 96

export async function contradictions(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CONTRADICTIONS_FORMATS)
  const {checked, problems, unread} = await runOver(paths, options, io)
  const reports = checked.map(({report}) => report)
  const print = (each: Destination): Pieces | Promise<Pieces> =>
    each.format === 'pretty'
      ? checked.map((one) => pairsOf(one.report) + (options.verbose ? unsaid(one) : '')).join('\n')
      : printReports(joinReports(reports), each, options, io)
  const unwritten = await deliver(destinations, print, options, io)
  if (options.across) io.stdout.write(`\n${acrossOf(checked)}`)
  return endWith([...problems, ...unread, ...unwritten], true, options, io)
}

function pairsOf(report: Report): string {
  const groups = TIERS.map((tier) => report.contradictions.filter((each) => each.tier === tier))
  const [certain = 0, weaker = 0] = groups.map((group) => group.length)
  const counts = `${certain} ${certain === 1 ? 'contradiction' : 'contradictions'}, ${weaker} ${weaker === 1 ? 'tension' : 'tensions'}`
  return [
    `${report.document.path ?? 'document'}: ${counts}\n`,
    ...groups.flatMap(groupContradictions).map((group) => together(group, report))
  ].join('\n')
}

/** A group of one is a pair; a larger one says first which answers it joins. */
function together(group: readonly ReportContradiction[], report: Report): string {
  const pairs = group.map((each) => pair(each, report))
  return group.length === 1 ? pairs.join('') : [`${joint(group, report)}\n`, ...pairs].join('\n')
}

function joint(group: readonly ReportContradiction[], {claims, document}: Report): string {
  const ids = new Set(group.flatMap(({first, second}) => [first, second]))
  const sections = new Set(claims.filter(({id}) => ids.has(id)).map(({answer}) => answer))
  const named = document.answers.filter(({id}) => sections.has(id)).map(({number}, index) => number ?? index + 1)
  const who = named.length > 1 ? `answers ${named.join(', ')}` : `${ids.size} claims`
  return `${group.length} pairs about one matter: ${who} (${group[0]?.detector})`
}

/** A report does not hold what the detectors compare: the document is read once more, only for who asks. */
function partOf({source, path}: Checked): Part {
  const document = readDocument(source, {path})
  return {document, claims: splitClaims(document)}
}

/** Pairs of claims of different documents, the documents named. */
function acrossOf(checked: readonly Checked[]): string {
  const parts = checked.map(partOf)
  const side = (pair: Across, at: 0 | 1): string[] => {
    const one = checked[pair.parts[at]]
    const id = at === 0 ? pair.first : pair.second
    return one ? [one.path, ...passage(id, one.report)] : []
  }
  const found = contradictionsAcross(parts)
  return [
    `across documents: ${found.length} ${found.length === 1 ? 'pair' : 'pairs'}\n`,
    ...found.map((pair) => told(pair, side(pair, 0), side(pair, 1)))
  ].join('\n')
}

/** For those who miss a contradiction: what was seen and not said, and why. */
function unsaid(checked: Checked): string {
  const {document, claims} = partOf(checked)
  const quotes = new Map(claims.map(({id, quote}) => [id, quote]))
  const suppressed = suppressedContradictions(document, claims)
  const one = ({clash, reasons}: Suppressed): string =>
    [
      ...field(`left alone (${clash.detector}): `, clash.message),
      ...field('  because ', reasons.map((reason) => `${SUPPRESSORS[reason]} (${reason})`).join('; ')),
      ...[clash.first, clash.second].flatMap((id) => field('  - ', quotes.get(id) ?? ''))
    ].join('')
  return suppressed.length === 0 ? '\nnothing was left alone\n' : `\n${suppressed.map(one).join('\n')}`
}

const pair = (contradiction: ReportContradiction, report: Report): string =>
  told(contradiction, passage(contradiction.first, report), passage(contradiction.second, report))

type Told = Pick<ReportContradiction, 'tier' | 'detector' | 'message' | 'why' | 'resolve'>

/** One pair with its two passages side by side. */
const told = ({tier, detector, message, why, resolve}: Told, left: string[], right: string[]): string =>
  [
    ...field(`${tier} (${detector}): `, message),
    sideBySide(left, right),
    ...field('  why: ', why),
    ...field('  settle it: ', resolve)
  ].join('')

function passage(id: string, report: Report): string[] {
  const claim = report.claims.find((each) => each.id === id)
  if (!claim) throw new Error(`a contradiction names the claim ${id}, which the report does not have`)
  return [place(claim, report), claim.quote]
}

function place(claim: ReportClaim, {document}: Report): string {
  const answer = document.answers.find(({id}) => id === claim.answer)
  const question = answer ? `${answer.number ? `${answer.number}. ` : ''}${answer.question}, ` : ''
  return `${question}line ${claim.line}`
}

const field = (head: string, text: string): string[] =>
  hanging(head, text, WIDTH - head.length).map((line) => `${line}\n`)
