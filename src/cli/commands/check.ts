// `claimlint check`: findings, and the gate.
import {type ExitCode, passes, REPORTERS, type Report} from '../../index.js'
import {deliver, endWith, note, runOver} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {printReports} from '../print-reports.js'
import {writeStepSummary} from '../step-summary.js'

export const CHECK_FORMATS = Object.keys(REPORTERS)

export async function check(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CHECK_FORMATS)
  const {checked, problems, unread} = await runOver(paths, options, io)
  const reports = checked.map(({report}) => report)
  const unwritten = await deliver(destinations, (each) => printReports(reports, each, options, io), options, io)
  const unsummed = destinations.some(({format}) => format === 'github')
    ? await writeStepSummary(reports, options, io)
    : []
  const passed = checked.every(({report, project}) => passes([report], project.config))
  const told = destinations.some(({format, file}) => format === 'pretty' && file === null)
  const fewEnough = fewEnoughWarnings(reports, options, io)
  const code = endWith(
    [...problems, ...(told ? [] : unread), ...unwritten, ...unsummed],
    fewEnough && passed,
    options,
    io
  )
  return unread.length > 0 ? 2 : code
}

/** Says why the run fails where no finding alone would. */
function fewEnoughWarnings(reports: readonly Report[], options: Options, io: Io): boolean {
  const {maxWarnings} = options
  const warnings = reports.reduce((sum, {summary}) => sum + summary.findings.warning, 0)
  if (maxWarnings === undefined || warnings <= maxWarnings) return true
  note(`${warnings} warnings, more than the ${maxWarnings} that \`--max-warnings\` allows`, options, io)
  return false
}
