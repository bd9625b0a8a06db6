// The Report as data. Keys come out in the order in which makeReport put them in, so the bytes are stable.
import type {Report, Reports} from '../findings/report.js'

const print = (value: Report | Reports): string => `${JSON.stringify(value, null, 2)}\n`

export const json = {
  name: 'json',
  extension: 'json',
  one: (report: Report) => print(report),
  many: (reports: Reports) => print(reports)
} as const
