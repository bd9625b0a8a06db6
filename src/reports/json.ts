// The Report as data. Keys come out in the order in which makeReport put them in, so the bytes are stable.
import type {Report, Reports} from '../findings/report.js'
import {nested, nestedList, nestedObject} from './json-pieces.js'
import {type ReportSeries, whole} from './series.js'

function* stream({documents, summary}: ReportSeries): Generator<string> {
  yield '{\n  "version": 1,\n  "documents": '
  // One report can be as long as the reports of a thousand pages.
  yield* nestedList(documents, 1, nestedObject)
  yield `,\n  "summary": ${nested(summary, 1)}\n}\n`
}

export const json = {
  name: 'json',
  extension: 'json',
  one: (report: Report) => `${JSON.stringify(report, null, 2)}\n`,
  many: (reports: Reports) => whole(stream(reports)),
  stream
} as const
