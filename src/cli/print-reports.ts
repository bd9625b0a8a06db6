// Reports in the format of a destination. One document is printed as itself; for data the outer shape is always the same.
import {loadReporter} from '../doors/printing.js'
import type {Reporter, ReportSeries} from '../index.js'
import {coloursFor} from './colours.js'
import type {Destination} from './destinations.js'
import type {Io} from './io.js'
import {type Kept, outlinesOf, seriesOf} from './kept.js'
import type {Options} from './options.js'

/** What was kept of a run. Most formats need the reports themselves; findings alone are at hand. */
export async function printKept(
  kept: readonly Kept[],
  to: Destination,
  options: Options,
  io: Io
): Promise<Iterable<string>> {
  const {outlined} = await reporterOf(to.format)
  const reports = outlined ? outlinesOf(kept) : seriesOf(kept)
  return printReports(reports, to, options, io)
}

export async function printReports(
  reports: ReportSeries,
  {format, file}: Destination,
  options: Options,
  io: Io
): Promise<Iterable<string>> {
  const {documents} = reports.summary
  // Nothing could be read: a page that says "0 claims, 0 errors" would look like a clean run.
  if (documents === 0 && format === 'pretty') return []
  const reporter = await reporterOf(format)
  const colours = file === null ? coloursFor(io.stdout, io.env, options.color) : undefined
  if (documents !== 1 || format === 'json') return reporter.stream(reports, colours)
  return Array.from(reports.documents, (report) => reporter.one(report, colours))
}

async function reporterOf(format: string): Promise<Reporter> {
  const reporter = await loadReporter(format)
  if (!reporter) throw new Error(`no reporter is called ${format}`)
  return reporter
}
