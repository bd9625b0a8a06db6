// `claimlint status`: what each annotation is worth against today's text.
import type {ExitCode, Report, ReportAnnotation} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {deliver, endWith, runOver} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {table} from '../print/table.js'

export const STATUS_FORMATS = ['table', 'json'] as const

export async function status(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, STATUS_FORMATS)
  const {checked, problems, unread} = await runOver(paths, options, io)
  const unwritten = await deliver(destinations, ({format}) => PRINTERS[format](checked), options, io)
  const usable = checked.every(({report}) => report.annotations.every((annotation) => annotation.usable))
  return endWith([...problems, ...unread, ...unwritten], usable || !options.strict, options, io)
}

const PRINTERS: Readonly<Record<(typeof STATUS_FORMATS)[number], (checked: readonly Checked[]) => string>> = {
  table: (checked) => checked.map(statusTable).join('\n'),
  json: (checked) =>
    `${JSON.stringify({version: 1, documents: checked.map(({report}) => documentStatus(report))}, null, 2)}\n`
}

const documentStatus = ({document, annotations}: Report): object => ({path: document.path, annotations})

function statusTable({path, annotations: file, report: {annotations}}: Checked): string {
  if (!file) return `${path}: no annotations yet, \`claimlint annotate ${path}\` starts them\n`
  const head = `${path}: ${counts(annotations)} (${file.file})\n`
  return annotations.length === 0
    ? head
    : head + table(['line', 'id', 'state', 'verdict', 'reason'], annotations.map(row))
}

function counts(annotations: readonly ReportAnnotation[]): string {
  const open = annotations.filter(({verdict}) => verdict === null).length
  const usable = annotations.filter((annotation) => annotation.usable).length
  const all = `${annotations.length} ${annotations.length === 1 ? 'annotation' : 'annotations'}`
  return `${all}, ${usable} with a verdict that holds, ${annotations.length - usable - open} void, ${open} without one`
}

const row = ({line, id, state, verdict, usable, reason}: ReportAnnotation): string[] => [
  line === null ? '-' : String(line),
  id,
  state,
  verdictWords(verdict, usable),
  reason
]

function verdictWords(verdict: ReportAnnotation['verdict'], usable: boolean): string {
  if (verdict === null) return 'none yet'
  return usable ? verdict : `void (${verdict})`
}
