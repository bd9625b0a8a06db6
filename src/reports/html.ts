// The editor's report as one HTML file: no network, no script needed to read it, readable with a keyboard, on paper and in the dark.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report, Reports} from '../findings/report.js'
import {contradictionSection, tensionSection} from './html/cards.js'
import {claimSection} from './html/claims.js'
import {clashNavigation} from './html/clashes.js'
import {contents} from './html/contents.js'
import {coverageSection} from './html/coverage.js'
import {downloadBar} from './html/decision.js'
import {documentSection} from './html/document.js'
import {figures} from './html/figures.js'
import {shortcuts} from './html/filters.js'
import {gapSection} from './html/gaps.js'
import {documentsTitle, frontMatter, htmlIndex} from './html/index-page.js'
import {matrixSection} from './html/matrix.js'
import {heading, type Node, type Setting, said} from './html/nodes.js'
import {htmlPage, htmlPieces} from './html/page.js'
import {proposalSection} from './html/proposals.js'
import {todoSection} from './html/todo.js'
import {titleOf} from './places.js'
import {outlines, type ReportSeries, whole} from './series.js'
import {oneLine} from './text.js'
import {summaryInWords} from './words.js'

function document(report: Report, setting: Setting): Element {
  const sections = sectionsOf(report, setting)
  return h('article', {className: ['document'], id: `${setting.prefix}document`}, [
    h('header', {className: ['masthead']}, [
      h('p', {className: ['kicker']}, ['Claim report · ', h('code', oneLine(report.document.path ?? 'document'))]),
      heading(setting.depth, said(titleOf(report))),
      h('p', {className: ['lead']}, summaryInWords(report.summary)),
      figures(report.summary)
    ]),
    contents(report, sections, setting),
    ...clashNavigation(report, setting),
    ...sections
  ])
}

const sectionsOf = (report: Report, setting: Setting): Node[] => [
  contradictionSection(report, setting),
  ...tensionSection(report, setting),
  ...proposalSection(report, setting),
  ...matrixSection(report, setting),
  ...coverageSection(report, setting),
  ...documentSection(report, setting),
  todoSection(report, setting),
  claimSection(report, setting),
  gapSection(report, setting)
]

const tools = (): Element[] => [
  h('div', {className: ['toolbar'], role: 'group', ariaLabel: 'Tools'}, [shortcuts(), downloadBar()])
]

const prefix = (index: number): string => `d${index + 1}-`

function* articles(documents: Iterable<Report>): Generator<Element> {
  let index = 0
  for (const report of documents) yield document(report, {depth: 2, prefix: prefix(index++)})
}

function stream(series: ReportSeries): Iterable<string> {
  const reports = outlines(series)
  const front = frontMatter(reports, (_, index) => `#${prefix(index)}document`)
  return htmlPieces(documentsTitle(reports), front, articles(series.documents), tools())
}

export const html = {
  name: 'html',
  extension: 'html',
  one: (report: Report) => htmlPage(titleOf(report), [document(report, {depth: 1, prefix: ''})], tools()),
  many: (reports: Reports) => whole(stream(reports)),
  stream,
  index: htmlIndex
} as const
