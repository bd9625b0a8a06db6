// `claimlint contradictions`: what cannot both be true, both passages side by side.
import {type Contradiction, type ExitCode, type Report, type ReportClaim, TIERS} from '../../index.js'
import {deliver, endWith, runOver} from '../command-run.js'
import {type Destination, destinationsOf} from '../destinations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {sideBySide} from '../print/side-by-side.js'
import {visible, wrap} from '../print/wrap.js'
import {printReports} from '../print-reports.js'

export const CONTRADICTIONS_FORMATS = ['pretty', 'json', 'jsonl'] as const

export async function contradictions(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CONTRADICTIONS_FORMATS)
  const {checked, problems, unread} = await runOver(paths, options, io)
  const reports = checked.map(({report}) => report)
  const print = (each: Destination): string =>
    each.format === 'pretty' ? reports.map(pairsOf).join('\n') : printReports(reports, each, options, io)
  const unwritten = await deliver(destinations, print, options, io)
  return endWith([...problems, ...unread, ...unwritten], true, options, io)
}

function pairsOf(report: Report): string {
  const groups = TIERS.map((tier) => report.contradictions.filter((each) => each.tier === tier))
  const [certain = 0, weaker = 0] = groups.map((group) => group.length)
  const counts = `${certain} ${certain === 1 ? 'contradiction' : 'contradictions'}, ${weaker} ${weaker === 1 ? 'tension' : 'tensions'}`
  return [
    `${report.document.path ?? 'document'}: ${counts}\n`,
    ...groups.flat().map((each) => pair(each, report))
  ].join('\n')
}

function pair(contradiction: Contradiction, report: Report): string {
  const {tier, detector, message, why, resolve, first, second} = contradiction
  return [
    ...hanging(`${tier} (${detector}): `, message),
    sideBySide(passage(first, report), passage(second, report)),
    ...hanging('  why: ', why),
    ...hanging('  settle it: ', resolve)
  ].join('')
}

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

const hanging = (head: string, text: string): string[] =>
  wrap(visible(text), 96 - head.length).map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}\n`)
