// One Report a line, for tools that read a stream. Many reports lose their sum here: a reader can add it up.
import type {Report, Reports} from '../findings/report.js'

const line = (report: Report): string => `${JSON.stringify(report)}\n`

export const jsonl = {
  name: 'jsonl',
  extension: 'jsonl',
  one: line,
  many: (reports: Reports) => reports.documents.map(line).join('')
} as const
