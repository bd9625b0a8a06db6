// The findings of many reports in one list, worst first: where a service shows only some, these are the ones to see.
import type {Report} from '../findings/report.js'
import type {Finding} from './parts.js'

export interface Listed {
  readonly report: Report
  readonly finding: Finding
}

const RANKS: Readonly<Record<Finding['severity'], number>> = {error: 0, warning: 1, info: 2}

/** Contradictions and refuted claims are wrong whatever the sources say; they come before what is only unproven. */
const FIRST: readonly Finding['rule'][] = ['refuted-claim', 'contradiction', 'stale-claim']

const rank = ({finding: {severity, rule}}: Listed): number => RANKS[severity] * 2 + (FIRST.includes(rule) ? 0 : 1)

/** By severity, then what is wrong before what is unproven, then as the documents have them. */
export const worstFirst = (reports: readonly Report[]): Listed[] =>
  reports
    .flatMap((report) => report.findings.map((finding) => ({report, finding})))
    .toSorted((a, b) => rank(a) - rank(b))
