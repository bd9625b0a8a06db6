// The editor's report as Markdown: reads well raw, on GitHub and printed, and its diffs show one claim as one block.
import type {Report, Reports} from '../findings/report.js'
import {claimBlocks} from './markdown/claims.js'
import {contradictionBlocks, tensionBlocks} from './markdown/contradictions.js'
import {coverageBlocks} from './markdown/coverage.js'
import {gapBlocks} from './markdown/gaps.js'
import {documentsTitle, markdownIndex, overview} from './markdown/index-page.js'
import {type Block, code, heading, p, print, t} from './markdown/nodes.js'
import {proposalBlocks} from './markdown/proposals.js'
import {titleOf} from './places.js'
import {outlines, type ReportSeries, whole} from './series.js'
import {comparisonsInWords, summaryInWords} from './words.js'

const page = (report: Report, depth: number): Block[] => [
  heading(depth, t(titleOf(report))),
  p(code(report.document.path ?? 'document')),
  p(t(summaryInWords(report.summary))),
  ...comparisonsInWords(report).map((words) => p(t(words))),
  ...contradictionBlocks(report, depth + 1),
  ...tensionBlocks(report, depth + 1),
  ...proposalBlocks(report, depth + 1),
  ...coverageBlocks(report, depth + 1),
  ...claimBlocks(report, depth + 1),
  ...gapBlocks(report, depth + 1)
]

/** A page begins with a heading, so that nothing runs together where it is set below another. */
function* stream(series: ReportSeries): Generator<string> {
  const reports = outlines(series)
  yield print([
    heading(1, t(documentsTitle(reports))),
    p(t(summaryInWords(reports.summary, reports.documents.length))),
    ...overview(reports)
  ])
  for (const report of series.documents) yield `\n${print(page(report, 2))}`
}

export const markdown = {
  name: 'markdown',
  extension: 'md',
  one: (report: Report) => print(page(report, 1)),
  many: (reports: Reports) => whole(stream(reports)),
  stream,
  index: markdownIndex
} as const
