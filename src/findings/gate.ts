// Pass or fail, decided in one place. The CLI turns the number into its exit code and adds nothing.
import type {Config} from './config.js'
import type {FailLevel} from './fail-levels.js'
import type {Report} from './report.js'
import {joinReports} from './summarise.js'

/** 0: clean, or nothing at the fail level. 1: findings at or above it. 2: something could not be read, so nobody knows. */
export type ExitCode = 0 | 1 | 2

/** What decides. Limits are over all reports together. */
export type Gate = Pick<Config, 'failOn' | 'maxUnsourced' | 'minCoverage'> & {readonly maxWarnings?: number | undefined}

const COUNTED: Readonly<Record<FailLevel, readonly ('error' | 'warning')[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: []
}

/**
 * Why these reports do not pass, one fragment for each limit that findings alone do not show; `null` among them stands for
 * findings at the fail level, which need no words. Empty where they pass. Says nothing about problems: see `exitCode`.
 */
export function failures(reports: readonly Report[], gate: Gate): readonly (string | null)[] {
  const {failOn, maxUnsourced, minCoverage, maxWarnings} = gate
  const unsourced = reports.flatMap(({findings}) => findings.filter(({rule}) => rule === 'unsourced-claim'))
  const letPass = maxUnsourced === undefined ? [] : unsourced
  const {sourced, checkworthy, findings: sums} = joinReports(reports).summary
  // Cut and not rounded: 79.99 % is not 80 %.
  const percent = checkworthy === 0 ? 100 : Math.floor((1000 * sourced) / checkworthy) / 10
  return [
    ...(COUNTED[failOn].some((level) => sums[level] > letPass.filter(({severity}) => severity === level).length)
      ? [null]
      : []),
    ...over('unsourced claims', unsourced.length, maxUnsourced, '`maxUnsourced`'),
    ...over('warnings', sums.warning, maxWarnings, '`--max-warnings`'),
    ...(minCoverage !== undefined && percent < minCoverage
      ? [`${percent} % of the claims have a source, less than the ${minCoverage} % that \`minCoverage\` asks for`]
      : [])
  ]
}

const over = (what: string, n: number, limit: number | undefined, name: string): string[] =>
  limit === undefined || n <= limit ? [] : [`${n} ${what}, more than the ${limit} that ${name} allows`]

/** True where no report has findings at or above the fail level and every limit holds. */
export const passes = (reports: readonly Report[], gate: Gate): boolean => failures(reports, gate).length === 0

/** A check that could not look never passes by silence: any problem with the input is 2, whatever was found. */
export function exitCode(reports: readonly Report[], gate: Gate): ExitCode {
  if (reports.some(({problems}) => problems.length > 0)) return 2
  return passes(reports, gate) ? 0 : 1
}
