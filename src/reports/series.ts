// Many reports, one at a time: a site of ten thousand pages is printed in the memory of one.
import type {Report, Reports} from '../findings/report.js'

/** `Reports` that need not be at hand: each loop over the documents may read them anew. */
export interface ReportSeries {
  readonly documents: Iterable<Report>
  /** Of all documents. */
  readonly summary: Reports['summary']
}

/** For formats that need all findings, or all sums, before the first line: what can be held of many reports. */
export const outlines = ({documents, summary}: ReportSeries): Reports => ({
  version: 1,
  documents: Array.from(documents, outline),
  summary
})

/** Without its text and what was read in it. */
const outline = (report: Report): Report => ({
  ...report,
  document: withoutSource(report.document),
  claims: [],
  contradictions: [],
  annotations: []
})

const withoutSource = ({source: _, ...document}: Report['document']): Report['document'] => ({
  ...document,
  answers: [],
  sections: []
})

/** One report as a series. */
export const seriesOf = (report: Report): ReportSeries => ({
  documents: [report],
  summary: {...report.summary, documents: 1}
})

export const whole = (pieces: Iterable<string>): string => [...pieces].join('')
