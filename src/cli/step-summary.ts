// GitHub Actions names a file; what a step appends to it is shown on the page of the run.
import {appendFile} from 'node:fs/promises'
import type {Problem, Reports} from '../index.js'
import type {Io} from './io.js'
import type {Options} from './options.js'
import {printReports} from './print-reports.js'
import {systemErrorWords} from './system-error.js'

const VARIABLE = 'GITHUB_STEP_SUMMARY'

/** Nothing outside of GitHub Actions. Appends, since the steps of a job share the file. `unused` files come first. */
export async function writeStepSummary(
  reports: Reports,
  unused: readonly Problem[],
  options: Options,
  io: Io
): Promise<Problem[]> {
  const path = io.env[VARIABLE]
  if (!path || reports.documents.length + unused.length === 0) return []
  const summary =
    reports.documents.length === 0
      ? []
      : [...(await printReports(reports, {format: 'github-summary', file: path}, options, io))]
  const {summaryOfProblems} = await import('../index.js')
  const text = [summaryOfProblems(unused), ...summary].join('')
  try {
    await appendFile(path, text)
    return []
  } catch (error) {
    const words = systemErrorWords(error)
    if (!words) throw error
    return [{file: path, message: `the step summary cannot be written (${VARIABLE} names it): ${words}`}]
  }
}
