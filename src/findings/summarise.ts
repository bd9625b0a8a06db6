// The figures of one report, and their sum over many.
import {VERDICTS, type Verdict} from '../annotations/annotation.js'
import {addCoverage, coverageOf} from './coverage.js'
import {SEVERITIES} from './finding.js'
import type {Report, ReportClaim, Reports, Summary} from './report.js'
import {isSettled} from './settled.js'

type Counted = Pick<Report, 'document' | 'claims' | 'contradictions' | 'findings' | 'setAside'>

/** The figures of one report. */
export function summarise({document, claims, contradictions, findings, setAside}: Counted): Summary {
  const checkworthy = claims.filter((claim) => claim.checkworthy)
  const coverage = coverageOf(claims)
  const open = contradictions.filter((pair) => !isSettled(pair))
  return {
    answers: document.answers.length,
    claims: claims.length,
    ...coverage,
    coverage: share(coverage.sourced, coverage.checkworthy),
    verdicts: tally(STANDINGS, checkworthy.map(standing)),
    contradictions: count(open, ({tier}) => tier === 'contradiction'),
    tensions: count(open, ({tier}) => tier === 'tension'),
    ...judgementOf({findings, setAside})
  }
}

/** The figures that change where findings are set aside. */
export const judgementOf = ({findings, setAside}: Pick<Report, 'findings' | 'setAside'>): Judgement => ({
  findings: tally(
    SEVERITIES,
    findings.map(({severity}) => severity)
  ),
  setAside: {
    ignored: count(setAside, ({by}) => by === 'ignore'),
    known: count(setAside, ({by}) => by !== 'ignore')
  }
})

type Judgement = Pick<Summary, 'findings' | 'setAside'>

/** Many reports and their sum, as `--format json` prints them. No reports is a valid, empty sum. */
export function joinReports(documents: readonly Report[]): Reports {
  const summary = documents.map((report) => report.summary).reduce(add, NOTHING)
  return {version: 1, documents, summary: {documents: documents.length, ...summary}}
}

const STANDINGS = [...VERDICTS, 'unchecked'] as const

const standing = ({annotation}: ReportClaim): Verdict | 'unchecked' => annotation?.verdict ?? 'unchecked'

const count = <T>(things: readonly T[], holds: (thing: T) => boolean): number => things.filter(holds).length

/** Three places are enough to see one claim in a thousand; nothing to source is full coverage, not none. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)

const tally = <K extends string>(kinds: readonly K[], seen: readonly K[]): Record<K, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, count(seen, (one) => one === kind)])) as Record<K, number>

const NOTHING = summarise({
  document: {answers: [], sections: []},
  claims: [],
  contradictions: [],
  findings: [],
  setAside: []
})

/** Counts add up; coverage is taken anew from the sums, since a mean of shares would weigh a short page like a long one. */
function add(a: Summary, b: Summary): Summary {
  const coverage = addCoverage(a, b)
  return {
    answers: a.answers + b.answers,
    claims: a.claims + b.claims,
    ...coverage,
    coverage: share(coverage.sourced, coverage.checkworthy),
    verdicts: addEach(STANDINGS, a.verdicts, b.verdicts),
    contradictions: a.contradictions + b.contradictions,
    tensions: a.tensions + b.tensions,
    findings: addEach(SEVERITIES, a.findings, b.findings),
    setAside: addEach(['ignored', 'known'], a.setAside, b.setAside)
  }
}

type Counts<K extends string> = Readonly<Record<K, number>>

const addEach = <K extends string>(kinds: readonly K[], a: Counts<K>, b: Counts<K>): Record<K, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, a[kind] + b[kind]])) as Record<K, number>
