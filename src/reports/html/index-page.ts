// The table of all documents: which to open first.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report, Reports} from '../../findings/report.js'
import {STANDINGS} from '../parts.js'
import {titleOf} from '../places.js'
import {COUNTED_WORDS, count, shareSourced, summaryInWords} from '../words.js'
import {standingMark} from './annotations.js'
import {cell, headRow, type Node, said} from './nodes.js'
import {htmlPage} from './page.js'

const HEAD = ['Document', 'Answers', 'Claims', 'Need a source', 'Sourced', 'Checks', 'Contradictions', 'Worth a look']

export const documentsTitle = (reports: Reports): string => `Claims of ${count(reports.documents.length, 'document')}`

export const frontMatter = (reports: Reports, hrefOf: (report: Report, index: number) => string): Node[] => [
  h('header', {className: ['masthead']}, [
    h('p', {className: ['kicker']}, 'Claim report'),
    h('h1', documentsTitle(reports)),
    h('p', {className: ['lead']}, summaryInWords(reports.summary, reports.documents.length))
  ]),
  h('table', {className: ['overview']}, [
    headRow(HEAD, [1, 2, 3, 4, 6, 7]),
    h(
      'tbody',
      reports.documents.map((report, index) => row(report, hrefOf(report, index)))
    )
  ])
]

function row(report: Report, href: string): Element {
  const {answers, claims, checkworthy, verdicts, contradictions, tensions} = report.summary
  const number = (column: number, n: number): Element => cell(HEAD[column], n === 0 ? ['n', 'zero'] : ['n'], String(n))
  const checks = STANDINGS.filter((standing) => verdicts[standing] > 0).flatMap((standing) => [
    standingMark(standing, `${verdicts[standing]} ${COUNTED_WORDS[standing]}`),
    ' '
  ])
  return h('tr', [
    h('th', {scope: 'row'}, h('a', {href}, said(titleOf(report)))),
    ...[answers, claims, checkworthy].map((n, index) => number(index + 1, n)),
    cell(HEAD[4], ['n'], shareSourced(report.summary)),
    cell(HEAD[5], ['checks'], ...checks),
    ...[contradictions, tensions].map((n, index) => number(index + 6, n))
  ])
}

/** `nameOf` gives each report's file name relative to this page; `./` keeps a name with a colon from being a scheme. */
export const htmlIndex = (reports: Reports, nameOf: (report: Report) => string): string =>
  htmlPage(
    documentsTitle(reports),
    frontMatter(reports, (report) => `./${encodeURI(nameOf(report))}`)
  )
