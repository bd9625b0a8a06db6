// Findings for a terminal.
import type {Report, Reports} from '../findings/report.js'
import {type Colours, PLAIN, visible} from './pretty/colours.js'
import {findingLines} from './pretty/findings.js'
import {hang} from './pretty/wrap.js'
import {count, percent} from './words.js'

/** One block a document: its path, its findings, its problems. A document without either prints nothing. */
function documentLines(report: Report, colours: Colours): string[] {
  if (report.findings.length === 0 && report.problems.length === 0) return []
  const problems = report.problems.flatMap(({line, column, message}) =>
    hang(
      `  ${line}:${column}  ${colours.red('unreadable')}  `,
      visible(message),
      `  ${line}:${column}  unreadable  `.length
    )
  )
  return [
    colours.underline(visible(report.document.path ?? 'document')),
    ...findingLines(report, colours),
    ...problems,
    ''
  ]
}

/** The closing lines: what was read, and what there is to do. */
function closing(summary: Report['summary'], documents: number, colours: Colours): string[] {
  const {claims, checkworthy, sourced, contradictions, tensions, findings} = summary
  const where = documents === 1 ? '' : ` in ${count(documents, 'document')}`
  const share = `${checkworthy} need a source, ${sourced} sourced (${percent(sourced, checkworthy)})`
  const clashes = `${count(contradictions, 'contradiction')}, ${count(tensions, 'tension')}`
  const todo = `${count(findings.error, 'error')}, ${count(findings.warning, 'warning')}`
  const info = findings.info === 0 ? '' : `, ${findings.info} info`
  const tint = findings.error > 0 ? colours.red : findings.warning > 0 ? colours.yellow : colours.green
  return [
    ...hang('', `${count(claims, 'claim')}${where}: ${share}; ${clashes}`, 0),
    colours.bold(tint(`${todo}${info}`))
  ]
}

const join = (lines: readonly string[]): string => `${lines.join('\n')}\n`

export const pretty = {
  name: 'pretty',
  extension: 'txt',
  one: (report: Report, colours: Colours = PLAIN) =>
    join([...documentLines(report, colours), ...closing(report.summary, 1, colours)]),
  many: (reports: Reports, colours: Colours = PLAIN) =>
    join([
      ...reports.documents.flatMap((report) => documentLines(report, colours)),
      ...closing(reports.summary, reports.documents.length, colours)
    ])
} as const
