// Findings for GitLab's Code Quality widget. It shows only the first of equal fingerprints, which ours never are within a
// document; across documents the path is part of them.
import type {Report, Reports} from '../findings/report.js'
import {nestedList} from './json-pieces.js'
import type {Finding} from './parts.js'
import {type ReportSeries, seriesOf, whole} from './series.js'
import {capital, oneLine} from './text.js'

/** GitLab knows five; `blocker` and `critical` are left to people's own rules. */
const SEVERITIES: Readonly<Record<Finding['severity'], 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info'
}

const entry = (report: Report, {rule, severity, message, line, endLine, fingerprint}: Finding): object => ({
  description: capital(oneLine(message)),
  check_name: rule,
  fingerprint,
  severity: SEVERITIES[severity],
  location: {path: report.document.path ?? 'document', lines: {begin: line, end: endLine}}
})

function* entries(documents: Iterable<Report>): Generator<object> {
  for (const report of documents) yield* report.findings.map((finding) => entry(report, finding))
}

function* stream({documents}: ReportSeries): Generator<string> {
  yield* nestedList(entries(documents), 0)
  yield '\n'
}

export const gitlab = {
  name: 'gitlab',
  extension: 'json',
  one: (report: Report) => whole(stream(seriesOf(report))),
  many: (reports: Reports) => whole(stream(reports)),
  stream,
  outlined: true
} as const
