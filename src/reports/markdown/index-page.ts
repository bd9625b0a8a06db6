// The table of all documents: which to open first.
import type {Report, Reports} from '../../findings/report.js'
import {titleOf} from '../places.js'
import {count, shareSourced, standingsInWords, summaryInWords} from '../words.js'
import {type Block, heading, type Inline, link, p, print, t, table} from './nodes.js'

const HEAD = ['Document', 'Answers', 'Claims', 'Need a source', 'Sourced', 'Checks', 'Contradictions', 'Worth a look']

/** `nameOf` gives each report's address relative to this page; without it the table links nowhere. */
export function overview(reports: Reports, nameOf?: (report: Report) => string): Block[] {
  const rows = reports.documents.map((report) => row(report, nameOf?.(report)))
  return [table([HEAD.map((text) => t(text)), ...rows], [1, 2, 3, 4, 6, 7])]
}

function row(report: Report, name: string | undefined): Inline[] {
  const {answers, claims, checkworthy, verdicts, contradictions, tensions} = report.summary
  const title = titleOf(report)
  return [
    name === undefined ? t(title) : link(`./${encodeURI(name)}`, title),
    ...[answers, claims, checkworthy].map((n) => t(String(n))),
    t(shareSourced(report.summary)),
    t(standingsInWords(verdicts)),
    ...[contradictions, tensions].map((n) => t(String(n)))
  ]
}

export const documentsTitle = (reports: Reports): string => `Claims of ${count(reports.documents.length, 'document')}`

export const markdownIndex = (reports: Reports, nameOf: (report: Report) => string): string =>
  print([
    heading(1, t(documentsTitle(reports))),
    p(t(summaryInWords(reports.summary, reports.documents.length))),
    ...overview(reports, nameOf)
  ])
