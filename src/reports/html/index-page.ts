// The table of all documents: which to open first.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report, Reports} from '../../findings/report.js'
import {STANDINGS} from '../parts.js'
import {titleOf} from '../places.js'
import {count, STANDING_WORDS, shareSourced, summaryInWords} from '../words.js'
import {standingMark} from './annotations.js'
import {type Node, said} from './nodes.js'
import {htmlPage} from './page.js'

const HEAD = ['Document', 'Answers', 'Claims', 'Need a source', 'Sourced', 'Checks', 'Contradictions', 'Worth a look']

export const documentsTitle = (reports: Reports): string => `Claims of ${count(reports.documents.length, 'document')}`

export const frontMatter = (reports: Reports, hrefOf: (report: Report, index: number) => string): Node[] => [
  h('header', {className: ['masthead']}, [
    h('p', {className: ['kicker']}, 'Claim report'),
    h('h1', documentsTitle(reports)),
    h('p', {className: ['lead']}, summaryInWords(reports.summary, reports.documents.length))
  ]),
  h('div', {className: ['scroll', 'overview'], role: 'region', ariaLabel: 'Documents', tabIndex: 0}, [
    h('table', [
      h(
        'thead',
        h(
          'tr',
          HEAD.map((text, column) => h('th', {scope: 'col', className: isNumber(column) ? ['n'] : []}, text))
        )
      ),
      h(
        'tbody',
        reports.documents.map((report, index) => row(report, hrefOf(report, index)))
      )
    ])
  ])
]

const isNumber = (column: number): boolean => column > 0 && column !== 5

function row(report: Report, href: string): Element {
  const {answers, claims, checkworthy, verdicts, contradictions, tensions} = report.summary
  const number = (n: number): Element => h('td', {className: n === 0 ? ['n', 'zero'] : ['n']}, String(n))
  const checks = STANDINGS.filter((standing) => verdicts[standing] > 0).flatMap((standing) => [
    standingMark(standing, `${verdicts[standing]} ${STANDING_WORDS[standing].toLowerCase()}`),
    ' '
  ])
  return h('tr', [
    h('th', {scope: 'row'}, h('a', {href}, said(titleOf(report)))),
    ...[answers, claims, checkworthy].map(number),
    h('td', {className: ['n']}, shareSourced(report.summary)),
    h('td', {className: ['checks']}, checks),
    ...[contradictions, tensions].map(number)
  ])
}

/** `nameOf` gives each report's file name relative to this page; `./` keeps a name with a colon from being a scheme. */
export const htmlIndex = (reports: Reports, nameOf: (report: Report) => string): string =>
  htmlPage(
    documentsTitle(reports),
    frontMatter(reports, (report) => `./${encodeURI(nameOf(report))}`)
  )
