// The step summary of GitHub Actions: what annotations cannot hold. Counts stand outside, tables are folded away, and
// nothing is cut without saying so. The service refuses a summary of more than 1 MiB altogether.
import type {Report, Reports} from '../findings/report.js'
import {coverageRows} from './coverage.js'
import type {FileProblem} from './github.js'
import {type Block, code, heading, type Inline, message, p, print, strong, t, table} from './markdown/nodes.js'
import {type Listed, worstFirst} from './order.js'
import {placeInFile} from './places.js'
import {waitingInWords} from './proposals.js'
import {outlines, type ReportSeries, seriesOf} from './series.js'
import {count, setAsideInWords, summaryInWords} from './words.js'

/** UTF-8 bytes of all finding rows together: leaves room for the rest, and for another step that writes to the same page. */
const ROOM = 700 * 1024

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** The title is ours and holds no text from elsewhere: it is the one piece of HTML in this page. */
const folded = (title: string, ...blocks: readonly Block[]): Block[] => [
  {type: 'html', value: `<details>\n<summary>${title}</summary>`},
  ...blocks,
  {type: 'html', value: '</details>'}
]

const row = ({report, finding}: Listed): (Inline | Inline[])[] => [
  t(finding.severity),
  code(finding.rule),
  code(`${placeInFile(report, finding.line)}:${finding.column}`),
  message(finding.message)
]

function fitting(listed: readonly Listed[]): Listed[] {
  let used = 0
  return listed.filter((each) => {
    used += bytes(print([table([row(each)], [])])) + 8
    return used <= ROOM
  })
}

function findingBlocks(reports: readonly Report[]): Block[] {
  const listed = worstFirst(reports)
  if (listed.length === 0) return []
  const shown = fitting(listed)
  const head = ['Severity', 'Rule', 'Place', 'What to do'].map((name) => t(name))
  const left = listed.length - shown.length
  return [
    ...folded(`All findings (${listed.length})`, table([head, ...shown.map(row)], [])),
    ...(left === 0
      ? []
      : [
          p(
            strong(`${count(left, 'finding')} more`),
            t(' would not fit on this page; `--format html:FILE` has all of them.')
          )
        ])
  ]
}

const verdict = ({summary, documents}: Reports): Inline[] => {
  const {error, warning, info} = summary.findings
  const aside = setAsideInWords({version: 1, documents, summary})
  const unread = documents.reduce((sum, {problems}) => sum + problems.length, 0)
  const waiting = waitingInWords(documents)
  return [
    strong(`${count(error, 'error')}, ${count(warning, 'warning')}${info === 0 ? '' : `, ${info} info`}`),
    t(` in ${count(documents.length, 'document')}`),
    ...(unread === 0 ? [] : [t('; '), strong(`${count(unread, 'place')} could not be read`)]),
    ...(aside === null ? [] : [t(`; ${aside}`)]),
    ...(waiting === null ? [] : [t('; '), ...message(waiting)])
  ]
}

const gone = ({documents}: Reports): Block[] => {
  const sum = documents.flatMap(({against = []}) => against).reduce((all, each) => all + each.gone, 0)
  return sum === 0 ? [] : [p(t(`${count(sum, 'finding')} from before ${sum === 1 ? 'is' : 'are'} gone.`))]
}

const many = (reports: Reports): string =>
  print([
    heading(2, t('Claims')),
    p(...verdict(reports)),
    ...gone(reports),
    ...(reports.documents.length === 0 ? [] : [p(t(summaryInWords(reports.summary, reports.documents.length)))]),
    ...findingBlocks(reports.documents),
    ...folded(
      'Coverage',
      table(
        coverageRows(reports).map((cells) => cells.map((cell) => t(cell))),
        [1, 2, 3, 4, 5, 6]
      )
    )
  ])

/** What no report can tell, for the page of a run that without it would look as if there was nothing to say. */
export function summaryOfProblems(problems: readonly FileProblem[]): string {
  if (problems.length === 0) return ''
  const row = ({file, line, message: what}: FileProblem): Inline[][] => [
    [code([file, line].filter((part) => part !== undefined).join(':'))],
    message(what)
  ]
  const head = [[t('File')], [t('What is wrong')]]
  return print([
    heading(2, t('Claims: not everything was checked')),
    p(strong(count(problems.length, 'problem')), t(' with files kept documents out of this run.')),
    table([head, ...problems.map(row)], [])
  ])
}

export const githubSummary = {
  name: 'github-summary',
  extension: 'md',
  one: (report: Report) => many(outlines(seriesOf(report))),
  many,
  stream: (reports: ReportSeries) => [many(outlines(reports))],
  outlined: true
} as const
