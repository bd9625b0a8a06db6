// Pass or fail, decided in one place. The CLI turns the number into its exit code and adds nothing.
import type {FailLevel} from './config.js'
import type {Report} from './report.js'

/** 0: clean, or nothing at the fail level. 1: findings at or above it. 2: something could not be read, so nobody knows. */
export type ExitCode = 0 | 1 | 2

const COUNTED: Readonly<Record<FailLevel, readonly ('error' | 'warning')[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: []
}

/** True where no report has findings at or above the fail level. Says nothing about problems: see `exitCode`. */
export const passes = (reports: readonly Report[], config: {readonly failOn: FailLevel}): boolean =>
  reports.every(({summary}) => COUNTED[config.failOn].every((severity) => summary.findings[severity] === 0))

/** A check that could not look never passes by silence: any problem with the input is 2, whatever was found. */
export function exitCode(reports: readonly Report[], config: {readonly failOn: FailLevel}): ExitCode {
  if (reports.some(({problems}) => problems.length > 0)) return 2
  return passes(reports, config) ? 0 : 1
}
