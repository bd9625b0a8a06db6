// Every format, by the name that people type. A reporter turns a Report into text and does nothing else: it neither
// filters nor sorts nor reads a file nor looks at a clock.
import type {Report, Reports} from '../findings/report.js'
import {csv} from './csv.js'
import {github} from './github.js'
import {githubSummary} from './github-summary.js'
import {gitlab} from './gitlab.js'
import {html} from './html.js'
import {json} from './json.js'
import {jsonl} from './jsonl.js'
import {junit} from './junit.js'
import {markdown} from './markdown.js'
import type {ReporterName} from './names.js'
import type {Colours} from './pretty/colours.js'
import {pretty} from './pretty.js'
import {sarif} from './sarif.js'
import type {ReportSeries} from './series.js'

export {csvRows} from './csv-rows.js'
export {githubProblems} from './github.js'
export {summaryOfProblems} from './github-summary.js'
export type {ReporterName} from './names.js'
export type {Colours} from './pretty/colours.js'
export {type SummaryOptions, summaryTable} from './pretty/summary-table.js'
export type {ReportSeries} from './series.js'

/** Text out of one report or of many; ends with a line feed. Only `pretty` uses colours, and it is plain without them. */
export interface Reporter {
  readonly name: string
  /** Of a file in this format, without the dot. */
  readonly extension: string
  readonly one: (report: Report, colours?: Colours) => string
  readonly many: (reports: Reports, colours?: Colours) => string
  /** What `many` prints, in pieces, of reports that need not all be in memory. */
  readonly stream: (reports: ReportSeries, colours?: Colours) => Iterable<string>
  /** Prints the same from outlines of the reports. */
  readonly outlined?: boolean
  /** A page that lists the reports; `nameOf` gives each one's file name relative to it. */
  readonly index?: (reports: Reports, nameOf: (report: Report) => string) => string
}

export const REPORTERS = {
  pretty,
  json,
  jsonl,
  markdown,
  html,
  sarif,
  github,
  'github-summary': githubSummary,
  gitlab,
  junit,
  csv
} as const satisfies Record<ReporterName, Reporter>
