// Records as a table for people who live in spreadsheets, and back: a verdict that was changed there becomes a check.
import {type Problem, VERDICTS, type Verdict} from '../annotations/annotation.js'
import type {AnnotationCheck, AnnotationRecord} from '../annotations/annotation-records.js'
import {positionIn} from '../document/span.js'
import {type Exchanged, versionOf} from './exchanged.js'

/** `verdict`, `confidence` and `note` are for people to fill in; `version` tells whether the record changed meanwhile. */
const COLUMNS = [
  'document',
  'id',
  'line',
  'state',
  'question',
  'quote',
  'claim',
  'verdict',
  'confidence',
  'note',
  'review',
  'checks',
  'sources',
  'version'
] as const
type Column = (typeof COLUMNS)[number]
const EDITABLE: ReadonlySet<string> = new Set<Column>(['verdict', 'confidence', 'note'])
const NEEDED = ['document', 'id', 'verdict', 'version'] as const

type Row = Readonly<Record<Column, string>>

/** A row for each record. Lines are looked up in one index of the document, not in a new one for each. */
function rowsOf({path, source, anchored, annotations}: Exchanged): Row[] {
  const position = positionIn(source)
  return annotations.claims.map((record, at) => rowOf(path, record, anchored[at], position))
}

function rowOf(
  path: string,
  record: AnnotationRecord,
  anchored: Exchanged['anchored'][number] | undefined,
  position: ReturnType<typeof positionIn>
): Row {
  const {span = null, state = ''} = anchored ?? {}
  return {
    document: path,
    id: record.id,
    line: span === null ? '' : String(position(span.start).line),
    state,
    question: record.question ?? '',
    quote: record.selector.exact,
    claim: record.claim ?? '',
    verdict: record.verdict ?? '',
    confidence: '',
    note: '',
    review: record.review.state,
    checks: (record.checks ?? []).map(({at: day, by, verdict}) => `${day} ${by}: ${verdict}`).join('; '),
    sources: (record.citations ?? []).map(({source: id, supports}) => `${id} (${supports})`).join('; '),
    version: versionOf(record)
  }
}

/** Head and rows, a row for each record. */
export const toTable = (documents: readonly Exchanged[]): string[][] => [
  [...COLUMNS],
  ...documents.flatMap((one) => rowsOf(one).map((row) => COLUMNS.map((column) => row[column])))
]

/** A check that somebody made in the table. */
export interface TableCheck extends Pick<AnnotationCheck, 'verdict' | 'confidence' | 'note'> {
  readonly document: string
  readonly id: string
}

export interface ReadTable {
  readonly checks: readonly TableCheck[]
  /** All that is wrong, each with its line; rows that it is about give no check. */
  readonly problems: readonly Problem[]
}

/** The quote mark that was put before what a spreadsheet would run. */
const unguarded = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '')

interface Line {
  readonly cells: readonly string[]
  readonly line: number
}

async function linesOf(text: string): Promise<Line[]> {
  // Only here: nobody who checks should wait for a reader of tables.
  const {parse} = await import('csv-parse/sync')
  const options = {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter: delimiterOf(text)
  }
  const read = parse(text, options) as unknown as {record: string[]; info: {lines: number}}[]
  return read.map(({record, info: {lines}}) => ({cells: record.map(unguarded), line: lines}))
}

/** Spreadsheets of many countries write semicolons. */
const delimiterOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1)
  return [',', ';', '\t'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
}

function headProblems(head: readonly string[], file: string): Problem[] {
  const missing = NEEDED.filter((name) => !head.includes(name))
  const unknown = head.filter((name) => name !== '' && !COLUMNS.some((column) => column === name))
  return [
    ...missing.map((name) => ({file, line: 1, message: `expected a column \`${name}\`, keep the head of the export`})),
    ...unknown.map((name) => ({file, line: 1, message: `the column \`${name}\` is not read, it is none of the export`}))
  ]
}

/** A record may span several lines of the file; the parser tells its last. */
export async function readTable(text: string, file: string, documents: readonly Exchanged[]): Promise<ReadTable> {
  let lines: Line[]
  try {
    lines = await linesOf(text)
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return {checks: [], problems: [{file, message: `not readable as CSV: ${message}`}]}
  }
  const [head, ...rows] = lines
  if (!head) return {checks: [], problems: [{file, message: 'holds no table, expected the head of an export'}]}
  const names = head.cells.map((name) => name.trim())
  const wrong = headProblems(names, file)
  if (NEEDED.some((name) => !names.includes(name))) return {checks: [], problems: wrong}
  const known = knownRows(documents)
  const read = rows.flatMap(({cells, line}) => {
    const found = readRow((name) => (cells[names.indexOf(name)] ?? '').trim(), names, known)
    return found === null ? [] : [{found, line}]
  })
  const problems = read.flatMap(({found, line}) => ('message' in found ? [{file, line, message: found.message}] : []))
  return {
    checks: read.flatMap(({found}) => ('message' in found ? [] : [found])),
    problems: [...wrong, ...problems]
  }
}

interface Known {
  readonly record: AnnotationRecord
  readonly row: Row
}

/** By document and id. */
const knownRows = (documents: readonly Exchanged[]): ReadonlyMap<string, Known> =>
  new Map(
    documents.flatMap((one) => {
      const rows = rowsOf(one)
      return one.annotations.claims.flatMap((record, at) => {
        const row = rows[at]
        return row ? [[`${one.path} ${record.id}`, {record, row}] as const] : []
      })
    })
  )

type CellOf = (name: Column) => string

/** A cell of a column that is not there is empty. */
function readRow(
  cell: CellOf,
  names: readonly string[],
  known: ReadonlyMap<string, Known>
): TableCheck | {readonly message: string} | null {
  const there = known.get(`${cell('document')} ${cell('id')}`)
  return there
    ? checkIn(cell, names, there)
    : {message: `no record \`${cell('id')}\` of \`${cell('document')}\` is known, the row was not read`}
}

const CONFIDENCES = ['low', 'medium', 'high'] as const

/** Spreadsheets begin what people type with a capital. */
const small = (typed: string): string => typed.toLowerCase()

/** Null where nobody changed the row. */
function checkIn(
  cell: CellOf,
  names: readonly string[],
  {record, row}: Known
): TableCheck | {readonly message: string} | null {
  const id = `\`${record.id}\``
  const [typed, note, sure] = [cell('verdict'), cell('note'), cell('confidence')]
  const changed = small(typed) !== row.verdict || note !== '' || sure !== ''
  const fresh = cell('version') === row.version
  const strayed = COLUMNS.find(
    (name) => names.includes(name) && !EDITABLE.has(name) && name !== 'version' && cell(name) !== row[name].trim()
  )
  if (!changed) {
    return fresh && strayed && strayed !== 'line' && strayed !== 'state'
      ? {message: `\`${strayed}\` of ${id} was changed and is not read back, change it in the annotation file`}
      : null
  }
  // A cell without a verdict is a row that nobody filled in.
  if (!fresh && typed === '' && note === '' && sure === '') return null
  if (!fresh) return {message: `${id} was changed since the export, export again and enter “${typed}” there`}
  const verdict = VERDICTS.find((one): one is Verdict => one === small(typed))
  if (typed === '')
    return {message: `a note or a confidence belongs to a verdict, enter the verdict of ${id} beside it`}
  if (!verdict) return {message: `expected one of ${VERDICTS.join(', ')} as verdict of ${id}, found \`${typed}\``}
  const confidence = CONFIDENCES.find((one) => one === small(sure))
  if (sure !== '' && !confidence)
    return {message: `expected ${CONFIDENCES.join(', ')} as confidence of ${id}, found \`${sure}\``}
  if (strayed && strayed !== 'line' && strayed !== 'state') {
    return {message: `\`${strayed}\` of ${id} was changed too, a check is about the recorded words, put them back`}
  }
  return {
    document: row.document,
    id: record.id,
    verdict,
    ...(confidence ? {confidence} : {}),
    ...(note === '' ? {} : {note})
  }
}
