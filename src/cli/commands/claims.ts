// `claimlint claims`: every statement of the documents, for people in a table, for tools as data.
import {csvRows, type ExitCode, type Report, type ReportClaim} from '../../index.js'
import {deliver, endWith, runOver} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {table} from '../print/table.js'

export const CLAIMS_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const

export async function claims(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CLAIMS_FORMATS)
  const {checked, problems, unread} = await runOver(paths, options, io)
  const reports = checked.map(({report}) => report)
  const unwritten = await deliver(destinations, ({format}) => PRINTERS[format](reports), options, io)
  return endWith([...problems, ...unread, ...unwritten], true, options, io)
}

const PRINTERS: Readonly<Record<(typeof CLAIMS_FORMATS)[number], (reports: readonly Report[]) => string>> = {
  table: (reports) => reports.map(claimTable).join('\n'),
  json: (reports) => `${JSON.stringify({version: 1, documents: reports.map(documentClaims)}, null, 2)}\n`,
  jsonl: (reports) =>
    reports
      .flatMap(({document: {path}, claims}) => claims.map((claim) => `${JSON.stringify({path, ...claim})}\n`))
      .join(''),
  csv: (reports) => csvRows([CSV_HEAD, ...reports.flatMap(rowsOf)])
}

const documentClaims = ({document, claims}: Report): object => ({path: document.path, title: document.title, claims})

function claimTable({document, claims}: Report): string {
  const rows = claims.map((claim) => [
    `${claim.line}:${claim.column}`,
    claim.id,
    claim.kind,
    standing(claim),
    claim.text
  ])
  return `${document.path ?? 'document'}\n${table(['place', 'id', 'kind', 'source', 'claim'], rows)}`
}

function standing(claim: ReportClaim): string {
  if (!claim.checkworthy) return 'not needed'
  return claim.sourced ? 'sourced' : 'none'
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
  'quote'
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
      claim.quote
    ].map(String)
  )
