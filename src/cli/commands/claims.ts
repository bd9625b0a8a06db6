// `claimlint claims`: every statement of the documents, for people in a table, for tools as data.
import {csvRows, type ExitCode, type Report} from '../../index.js'
import {type Colours, coloursFor} from '../colours.js'
import {deliver, endWith, runOver} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import {CLAIMS_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {claimEntry} from '../print/claim-entry.js'
import {readingLine} from '../print/reading-line.js'
import {visible, wrap} from '../print/wrap.js'

export async function claims(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CLAIMS_FORMATS)
  const {checked, problems, unread} = await runOver(paths, options, io)
  const reports = checked.map(({report}) => report)
  const unwritten = await deliver(
    destinations,
    ({format, file}) => print(format, reports, settingOf(file, options, io)),
    options,
    io
  )
  return endWith([...problems, ...unread, ...unwritten], true, options, io)
}

interface Setting {
  readonly width: number
  readonly colours: Colours
}

/** A line of prose is hard to read beyond this, however wide the terminal. */
const WIDEST = 100

function settingOf(file: string | null, options: Options, {stdout, env}: Io): Setting {
  const columns = file === null ? (stdout.columns ?? WIDEST) : WIDEST
  return {width: Math.min(WIDEST, columns), colours: coloursFor(stdout, env, file === null ? options.color : false)}
}

function print(format: (typeof CLAIMS_FORMATS)[number], reports: readonly Report[], setting: Setting): string {
  return format === 'table' ? reports.map((r) => claimTable(r, setting)).join('\n') : DATA[format](reports)
}

type DataFormat = Exclude<(typeof CLAIMS_FORMATS)[number], 'table'>

const DATA: Readonly<Record<DataFormat, (reports: readonly Report[]) => string>> = {
  json: (reports) => `${JSON.stringify({version: 1, documents: reports.map(documentClaims)}, null, 2)}\n`,
  jsonl: (reports) =>
    reports
      .flatMap(({document: {path}, claims}) => claims.map((claim) => `${JSON.stringify({path, ...claim})}\n`))
      .join(''),
  csv: (reports) => csvRows([CSV_HEAD, ...reports.flatMap(rowsOf)])
}

const documentClaims = ({document, claims}: Report): object => ({path: document.path, title: document.title, claims})

/** By answer: the question, then its claims one below the other. */
function claimTable(report: Report, setting: Setting): string {
  const {document, claims} = report
  let answer: string | null | undefined
  const entries = claims.map((claim) => {
    const head = claim.answer === answer ? '' : questionLine(report, claim.answer, setting)
    answer = claim.answer
    return head + claimEntry(claim, setting.width, setting.colours)
  })
  return `${setting.colours.bold(document.path ?? 'document')}\n${entries.join('')}${tally(report)}`
}

function questionLine({document}: Report, id: string | null, {width, colours}: Setting): string {
  const found = document.answers.find((a) => a.id === id)
  if (!found) return '\n'
  const number = found.number === undefined ? '' : `${found.number}. `
  const lines = wrap(visible(`${number}${found.question}`), width)
  return `\n${lines.map((line) => `${colours.underline(line)}\n`).join('')}`
}

/** The last lines tell how much there is to do. */
function tally({claims}: Report): string {
  const worthy = claims.filter((c) => c.checkworthy)
  const open = claims.filter((c) => !c.selfContained).length
  const sourced = worthy.filter((c) => c.sourced).length
  const loose = open === 0 ? '' : `; ${open} not self-contained`
  return `\n${claims.length} claims, ${worthy.length} need a source, ${sourced} have one${loose}\n`
}

const CSV_HEAD = [
  'path',
  'line',
  'column',
  'id',
  'answer',
  'kind',
  'checkworthy',
  'hedged',
  'sourced',
  'verified',
  'verdict',
  'claim',
  'quote',
  'selfContained',
  'reading'
]

const rowsOf = ({document, claims}: Report): string[][] =>
  claims.map((claim) =>
    [
      document.path ?? '',
      claim.line,
      claim.column,
      claim.id,
      claim.answer ?? '',
      claim.kind,
      claim.checkworthy,
      claim.hedged,
      claim.sourced,
      claim.verified,
      claim.annotation?.verdict ?? '',
      claim.text,
      claim.quote,
      claim.selfContained,
      readingLine(claim.reading)
    ].map(String)
  )
