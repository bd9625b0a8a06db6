// One Report a line, for tools that read a stream. Many reports lose their sum here: a reader can add it up.
import type {Report, Reports} from '../findings/report.js'
import {type ReportSeries, whole} from './series.js'

const line = (report: Report): string => `${JSON.stringify(report)}\n`

function* stream({documents}: ReportSeries): Generator<string> {
  for (const report of documents) yield line(report)
}

export const jsonl = {
  name: 'jsonl',
  extension: 'jsonl',
  one: line,
  many: (reports: Reports) => whole(stream(reports)),
  stream
} as const
