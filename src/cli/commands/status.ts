// `claimlint status`: what each annotation is worth against today's text, and which are due to be checked again.
import {dueDay, isDue, positionIn} from '../../doors/matching.js'
import type {AnchoredAnnotation, ExitCode} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {deliver, endWith, note} from '../command-run.js'
import {today} from '../day.js'
import {destinationsOf} from '../destinations.js'
import {STATUS_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {quoted} from '../print/quoted.js'
import {table} from '../print/table.js'

export interface StatusOptions extends Options {
  readonly due?: boolean
  readonly asOf?: string
}

interface Row extends Omit<AnchoredAnnotation, 'record' | 'claims' | 'due'> {
  readonly line: number | null
  /** Day after which it has to be checked again; null where there is none. */
  readonly due: string | null
}

interface DocumentStatus {
  readonly path: string
  readonly file: string | null
  readonly annotations: readonly Row[]
}

export async function status(paths: readonly string[], options: StatusOptions, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, STATUS_FORMATS)
  const {found, problems} = await anchorDocuments(paths, options, io, {quotes: true})
  const asOf = options.due ? (options.asOf ?? today()) : null
  const documents = found.map((one) => statusOf(one, asOf))
  const unwritten = await deliver(destinations, ({format}) => PRINTERS[format](documents, asOf), options, io)
  const rows = documents.flatMap(({annotations}) => annotations)
  if (asOf === null && destinations.some(({format}) => format === 'table')) tellWhatToDo(rows, options, io)
  const passed = asOf === null ? rows.every(({usable}) => usable) : rows.length === 0
  return endWith([...problems, ...unwritten], passed || !options.strict, options, io)
}

const TO_DO: Readonly<Partial<Record<Row['state'], string>>> = {
  'edited-material': 'edited: read the new words, then `claimlint reanchor --accept ID` and `claimlint verify ID`',
  ambiguous: 'ambiguous: lengthen `prefix` or `suffix` in the file until one place is left',
  orphaned: 'orphaned: `claimlint prune` takes records out whose words are gone'
}

/** One line for each kind of record that needs somebody. */
function tellWhatToDo(rows: readonly Row[], options: Options, io: Io): void {
  const states = new Set(rows.map(({state}) => state))
  for (const [state, words] of Object.entries(TO_DO)) if (states.has(state as Row['state'])) note(words, options, io)
}

/** With a day, only what is due on it. */
function statusOf({path, source, annotations, file, anchored}: Anchored, asOf: string | null): DocumentStatus {
  const position = positionIn(source)
  const rows = anchored.flatMap(({record: _, claims: __, ...one}, at): Row[] => {
    const recorded = file?.annotations.claims[at]
    if (!recorded || (asOf !== null && !isDue(recorded, asOf))) return []
    return [{...one, line: one.span && position(one.span.start).line, due: dueDay(recorded)?.day ?? null}]
  })
  return {path, file: annotations?.file ?? null, annotations: rows}
}

type Printer = (documents: readonly DocumentStatus[], asOf: string | null) => string

const PRINTERS: Readonly<Record<(typeof STATUS_FORMATS)[number], Printer>> = {
  table: (documents, asOf) =>
    documents.map((one) => (asOf === null ? statusTable(one) : dueTable(one, asOf))).join('\n'),
  json: (documents) => `${JSON.stringify({version: 1, documents}, null, 2)}\n`
}

function dueTable({path, annotations}: DocumentStatus, asOf: string): string {
  if (annotations.length === 0) return `${path}: nothing is due on ${asOf}\n`
  const rows = annotations.map(({line, id, due, verdict, quote}) => [
    line === null ? '-' : String(line),
    id,
    due ?? '',
    verdict ?? 'none yet',
    quoted(quote)
  ])
  return `${path}: ${annotations.length} due on ${asOf}\n${table(['line', 'id', 'check after', 'verdict', 'words'], rows)}`
}

function statusTable({path, file, annotations}: DocumentStatus): string {
  if (file === null) return `${path}: no annotations yet, \`claimlint annotate ${path}\` starts them\n`
  const head = `${path}: ${counts(annotations)} (${file})\n`
  return annotations.length === 0
    ? head
    : head + table(['line', 'id', 'state', 'verdict', 'words, and what became of them'], annotations.map(row))
}

function counts(annotations: readonly Row[]): string {
  const open = annotations.filter(({verdict}) => verdict === null).length
  const usable = annotations.filter((annotation) => annotation.usable).length
  const all = `${annotations.length} ${annotations.length === 1 ? 'annotation' : 'annotations'}`
  return `${all}, ${usable} with a verdict that holds, ${annotations.length - usable - open} void, ${open} without one`
}

/** Of words that stand as they stood there is nothing to tell. */
const row = ({line, id, state, verdict, usable, reason, quote}: Row): string[] => [
  line === null ? '-' : String(line),
  id,
  state,
  verdictWords(verdict, usable),
  state === 'exact' ? quoted(quote) : `${quoted(quote)}; ${reason}`
]

function verdictWords(verdict: Row['verdict'], usable: boolean): string {
  if (verdict === null) return 'none yet'
  return usable ? verdict : `void (${verdict})`
}
