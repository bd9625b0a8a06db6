// Findings as a table for spreadsheets: one row each, what is set aside among them, so that a filter shows either.
import type {Report, Reports} from '../findings/report.js'
import {csvRows} from './csv-rows.js'
import type {Finding, SetAside} from './parts.js'
import {type ReportSeries, seriesOf, whole} from './series.js'
import {oneLine} from './text.js'

const HEAD = [
  'path',
  'line',
  'column',
  'severity',
  'rule',
  'message',
  'quote',
  'other line',
  'other quote',
  'status',
  'reason',
  'fingerprint'
]

function row(report: Report, finding: Finding, status: string, reason: string): string[] {
  const {line, column, severity, rule, message, claim, cause, fingerprint} = finding
  const quoteOf = (id: string | undefined): string => report.claims.find((each) => each.id === id)?.quote ?? ''
  const cells = [
    report.document.path ?? '',
    line,
    column,
    severity,
    rule,
    message,
    quoteOf(claim),
    cause?.line ?? '',
    quoteOf(cause?.claim),
    status,
    reason,
    fingerprint
  ]
  return cells.map((cell) => oneLine(String(cell)))
}

const statusOf = ({by}: SetAside): string => (by === 'ignore' ? 'ignored' : 'known')

const rows = (report: Report): string[][] => [
  ...report.findings.map((finding) => row(report, finding, 'open', '')),
  ...report.setAside.map((finding) => row(report, finding, statusOf(finding), finding.why))
]

function* stream({documents}: ReportSeries): Generator<string> {
  yield csvRows([HEAD])
  for (const report of documents) yield csvRows(rows(report))
}

export const csv = {
  name: 'csv',
  extension: 'csv',
  one: (report: Report) => whole(stream(seriesOf(report))),
  many: (reports: Reports) => whole(stream(reports)),
  stream
} as const
