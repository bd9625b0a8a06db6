// Workflow commands that GitHub Actions turns into annotations. It shows ten errors, ten warnings and ten notices a step and
// drops the rest without a word, so the worst come first, the rest stays readable in the log, and the count is told.
import type {Report, Reports} from '../findings/report.js'
import {type Listed, worstFirst} from './order.js'
import type {Finding} from './parts.js'
import {placeInFile} from './places.js'
import {outlines, type ReportSeries} from './series.js'
import {capital, oneLine} from './text.js'
import {count} from './words.js'

/** Per step and kind, as GitHub documents it. One notice is kept for the count of what is not shown. */
const SHOWN: Readonly<Record<Finding['severity'], number>> = {error: 10, warning: 10, info: 9}

const COMMANDS: Readonly<Record<Finding['severity'], string>> = {error: 'error', warning: 'warning', info: 'notice'}

const data = (text: string): string =>
  oneLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A line of the log must never be read as a command, whatever a document says. */
const logLine = (text: string): string => `  ${oneLine(text).replaceAll('##[', '## [')}`

function command({report, finding}: Listed): string {
  const {severity, rule, message, line, column, endLine, endColumn, cause} = finding
  // GitHub ignores the columns of an annotation over several lines, and some of its views reject them.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : []
  const properties = [
    `file=${property(report.document.path ?? 'document')}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...columns,
    `title=${property(`claimlint: ${rule}`)}`
  ]
  const other = cause ? `; the other passage is at ${placeInFile(report, cause.line)}` : ''
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(capital(message) + other)}`
}

const asLine = ({report, finding: {line, column, severity, rule, message}}: Listed): string =>
  logLine(`${placeInFile(report, line)}:${column}: ${severity} ${rule}: ${message}`)

const unread = (reports: readonly Report[]): string[] =>
  reports.flatMap((report) =>
    report.problems.map(
      ({message, line}) =>
        `::error file=${property(report.document.path ?? 'document')},line=${line},title=claimlint%3A unreadable::${data(capital(message))}`
    )
  )

/** A file beside the documents, with what is wrong with it. */
export interface FileProblem {
  readonly file: string
  readonly line?: number
  readonly message: string
}

/** What no report can tell: an annotation file with mistakes leaves its document out of the run. */
export const githubProblems = (problems: readonly FileProblem[]): string =>
  problems
    .map(({file, line, message}) => {
      const place = line === undefined ? '' : `,line=${line}`
      return `::error file=${property(file)}${place},title=${property('claimlint: not checked')}::${data(capital(message))}\n`
    })
    .join('')

function print(reports: readonly Report[]): string {
  const listed = worstFirst(reports)
  const problems = unread(reports)
  const left = {...SHOWN, error: Math.max(0, SHOWN.error - problems.length)}
  const isShown = listed.map(({finding}) => left[finding.severity]-- > 0)
  const rest = listed.filter((_, index) => !isShown[index])
  return `${[
    ...problems,
    ...listed.filter((_, index) => isShown[index]).map(command),
    ...(rest.length === 0 ? [] : [notShown(rest.length, listed.length), ...rest.map(asLine)]),
    closing(reports)
  ].join('\n')}\n`
}

const notShown = (rest: number, all: number): string =>
  `::notice title=${property('claimlint: not all findings are shown here')}::${data(
    `${rest} of ${count(all, 'finding')} ${rest === 1 ? 'is' : 'are'} not shown as annotations; the log of this step and its summary list all of them`
  )}`

function closing(reports: readonly Report[]): string {
  const sum = (severity: Finding['severity']): number =>
    reports.reduce((all, {summary}) => all + summary.findings[severity], 0)
  const aside = reports.reduce((all, {setAside}) => all + setAside.length, 0)
  const known = aside === 0 ? '' : `; ${aside} known or ignored`
  return `claimlint: ${count(sum('error'), 'error')}, ${count(sum('warning'), 'warning')} in ${count(reports.length, 'document')}${known}`
}

export const github = {
  name: 'github',
  extension: 'txt',
  one: (report: Report) => print([report]),
  many: ({documents}: Reports) => print(documents),
  stream: (reports: ReportSeries) => [print(outlines(reports).documents)],
  outlined: true
} as const
