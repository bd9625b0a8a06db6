// The end of a run told in one screen: what each document holds, where it contradicts itself, where to read on.
import type {Report} from '../../findings/report.js'
import {pairsOf, type Side} from '../places.js'
import type {ReportSeries} from '../series.js'
import {count, percent, standingsInWords} from '../words.js'
import {type Colours, PLAIN, visible} from './colours.js'
import {columns, hang, padEnd, padStart, WIDTH} from './wrap.js'

const HEAD = ['answers', 'claims', 'need a source', 'sourced', 'contradictions'] as const
const NUMBERS_WIDTH = HEAD.reduce((sum, head) => sum + 2 + head.length, 0)

export interface SummaryOptions {
  readonly colours?: Colours
  /** Lines that say where the reports were written; the caller wrote them and knows. */
  readonly where?: readonly string[]
}

/** Ends with a line feed. Every document and every contradiction is in it, whole. */
export function summaryTable(reports: ReportSeries, {colours = PLAIN, where = []}: SummaryOptions = {}): string {
  const names = Array.from(reports.documents, nameOf)
  const width = Math.min(WIDTH - NUMBERS_WIDTH, Math.max(8, ...names.map(columns)))
  const lines = [
    colours.bold(padEnd('document', width) + HEAD.map((head) => `  ${head}`).join('')),
    ...Array.from(reports.documents, (report) => documentLines(report, width, colours)).flat(),
    ...clashLines(reports, colours),
    ...(where.length === 0 ? [] : ['', ...where])
  ]
  return `${lines.join('\n')}\n`
}

const nameOf = (report: Report): string => visible(report.document.path ?? 'document')

/** A path too long for its column has a line of its own above its numbers. */
function documentLines(report: Report, width: number, colours: Colours): string[] {
  const name = nameOf(report)
  const {answers, claims, checkworthy, sourced, contradictions, verdicts} = report.summary
  const cells = [answers, claims, checkworthy, sourced, contradictions].map(
    (n, index) => `  ${padStart(String(n), HEAD[index]?.length ?? 0)}`
  )
  const clashes = cells.pop() ?? ''
  const numbers = cells.join('') + (contradictions > 0 ? colours.red(clashes) : clashes)
  const rows = columns(name) > width ? [name, ' '.repeat(width) + numbers] : [padEnd(name, width) + numbers]
  const story =
    checkworthy === 0
      ? 'nothing here needs a source'
      : `${percent(sourced, checkworthy)} sourced; of those ${checkworthy}: ${standingsInWords(verdicts)}`
  return [...rows, ...hang('  ', story, 2, colours.dim)]
}

function clashLines({documents, summary}: ReportSeries, colours: Colours): string[] {
  const {contradictions, tensions} = summary
  if (contradictions === 0) return ['', `No contradiction found${tensionNote(tensions)}`]
  return [
    '',
    colours.bold(`${count(contradictions, 'contradiction')}${tensionNote(tensions)}`),
    ...Array.from(documents, (report) => documentClashes(report, summary.documents > 1, colours)).flat()
  ]
}

const tensionNote = (tensions: number): string =>
  tensions === 0 ? '' : `, ${count(tensions, 'tension')} (in the reports)`

function documentClashes(report: Report, named: boolean, colours: Colours): string[] {
  const pairs = pairsOf(report, 'contradiction')
  if (pairs.length === 0) return []
  const lines = pairs.flatMap(({contradiction: {detector, why}, sides: [first, second]}) =>
    hang('  ', `${sideName(first)} <> ${sideName(second)}  ${visible(detector)}: ${visible(why)}`, 4)
  )
  return [...(named ? [colours.underline(nameOf(report))] : []), ...lines]
}

const sideName = ({place, claim}: Side): string => (place.isAnswer ? place.label.toLowerCase() : `line ${claim.line}`)
