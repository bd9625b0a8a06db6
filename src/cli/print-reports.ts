// Reports in the format of a destination. One document is printed as itself; for data the outer shape is always the same.
import {joinReports, REPORTERS, type Report, type Reporter} from '../index.js'
import {coloursFor} from './colours.js'
import type {Destination} from './destinations.js'
import type {Io} from './io.js'
import type {Options} from './options.js'

export function printReports(
  reports: readonly Report[],
  {format, file}: Destination,
  options: Options,
  io: Io
): string {
  // Nothing could be read: a page that says "0 claims, 0 errors" would look like a clean run.
  if (reports.length === 0 && format === 'pretty') return ''
  const reporter = Object.values<Reporter>(REPORTERS).find(({name}) => name === format)
  if (!reporter) throw new Error(`no reporter is called ${format}`)
  const colours = file === null ? coloursFor(io.stdout, io.env, options.color) : undefined
  const [only] = reports
  const single = only && reports.length === 1 && format !== 'json'
  return single ? reporter.one(only, colours) : reporter.many(joinReports(reports), colours)
}
