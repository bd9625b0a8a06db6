// Findings for a terminal.
import type {Report, Reports} from '../findings/report.js'
import {coverageInWords} from './coverage.js'
import {type Colours, PLAIN, visible} from './pretty/colours.js'
import {findingLines} from './pretty/findings.js'
import {hang} from './pretty/wrap.js'
import {waitingInWords} from './proposals.js'
import {type ReportSeries, seriesOf, whole} from './series.js'
import {count, percent, setAsideInWords} from './words.js'

/** One block a document: its path, its findings, its problems. A document without either prints nothing. */
function documentLines(report: Report, colours: Colours): string[] {
  if (report.findings.length === 0 && report.problems.length === 0) return []
  const path = colours.underline(visible(report.document.path ?? 'document'))
  return [path, ...findingLines(report, colours), ...problemLines(report, colours), '']
}

const problemLines = ({problems}: Report, colours: Colours): string[] =>
  problems.flatMap(({line, column, message}) => {
    const [place, word] = [`  ${line}:${column}  `, 'unreadable']
    return hang(`${place}${colours.red(word)}  `, visible(message), place.length + word.length + 2)
  })

/** The closing lines: what was read, and what there is to do. */
function closing({documents, summary}: Reports, colours: Colours): string[] {
  const {claims, checkworthy, sourced, contradictions, tensions} = summary
  const where = documents.length === 1 ? '' : ` in ${count(documents.length, 'document')}`
  const need = `${checkworthy} ${checkworthy === 1 ? 'needs' : 'need'} a source`
  const share = checkworthy === 0 ? '' : `, ${sourced} sourced (${percent(sourced, checkworthy)})`
  const clashes = `${count(contradictions, 'contradiction')}, ${count(tensions, 'tension')}`
  const aside = setAsideInWords({version: 1, documents, summary})
  const waiting = waitingInWords(documents)
  return [
    `${count(claims, 'claim')}${where}: ${need}${share}; ${clashes}`,
    ...(sourced === 0 ? [] : hang('', `coverage: ${coverageInWords(summary)}`, 0)),
    ...(aside === null ? [] : hang('', visible(aside), 0)),
    ...(waiting === null ? [] : hang('', waiting, 0)),
    verdictLine(documents, summary, colours)
  ]
}

function verdictLine(documents: readonly Report[], {findings}: Report['summary'], colours: Colours): string {
  const unread = documents.reduce((sum, {problems}) => sum + problems.length, 0)
  const tint = findings.error + unread > 0 ? colours.red : findings.warning > 0 ? colours.yellow : colours.green
  const parts = [
    count(findings.error, 'error'),
    count(findings.warning, 'warning'),
    ...(findings.info === 0 ? [] : [`${findings.info} info`]),
    ...(unread === 0 ? [] : [`${count(unread, 'place')} unreadable`])
  ]
  return colours.bold(tint(parts.join(', ')))
}

const onLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

function* stream({documents, summary}: ReportSeries, colours: Colours = PLAIN): Generator<string> {
  const counted: Report[] = []
  for (const report of documents) {
    counted.push(countsOf(report))
    yield onLines(documentLines(report, colours))
  }
  yield onLines(closing({version: 1, documents: counted, summary}, colours))
}

/** What the closing lines need of a report. */
const countsOf = (report: Report): Report => ({
  ...report,
  document: {answers: [], sections: []},
  claims: [],
  contradictions: [],
  annotations: [],
  findings: [],
  setAside: []
})

export const pretty = {
  name: 'pretty',
  extension: 'txt',
  one: (report: Report, colours?: Colours) => whole(stream(seriesOf(report), colours)),
  many: (reports: Reports, colours?: Colours) => whole(stream(reports, colours)),
  stream,
  outlined: true
} as const
