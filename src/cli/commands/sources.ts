// `claimlint sources`: are the quotes of the citations in the stored copies of their sources, and are those copies unchanged?
// No network: what is not stored here cannot be looked at, and that is said.
import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {extname, resolve} from 'node:path'
import {
  type AnnotationRecord,
  type AnnotationSource,
  type ExitCode,
  type QuoteResult,
  quoteChecker,
  selfCitation,
  snapshotText
} from '../../index.js'
import {deliver, endWith} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import {type Anchored, anchorDocuments} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {table} from '../print/table.js'
import {systemErrorWords} from '../system-error.js'

export const SOURCES_FORMATS = ['table', 'json'] as const

type Result = QuoteResult | 'drifted' | 'self-citation'

interface Row {
  readonly document: string
  readonly source: string
  /** Record that cites it; null where the row is about the source itself. */
  readonly record: string | null
  readonly result: Result
  readonly why: string
}

/** What a build must not let pass. */
const FAILS: readonly Result[] = ['not-found', 'drifted', 'self-citation']

export async function sources(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, SOURCES_FORMATS)
  const {found, problems} = await anchorDocuments(paths, options, io)
  const rows: Row[] = []
  for (const one of found) rows.push(...(await rowsOf(one)))
  const print = (format: (typeof SOURCES_FORMATS)[number]): string =>
    format === 'json' ? `${JSON.stringify({version: 1, results: rows}, null, 2)}\n` : words(rows)
  const unwritten = await deliver(destinations, ({format}) => print(format), options, io)
  const passed = rows.every(({result}) => !FAILS.includes(result))
  return endWith([...problems, ...unwritten], passed || !options.strict, options, io)
}

async function rowsOf({path, file, project}: Anchored): Promise<Row[]> {
  const rows: Row[] = []
  for (const source of file?.annotations.sources ?? []) {
    const row = (record: string | null, result: Result, why: string): Row => ({
      document: path,
      source: source.id,
      record,
      result,
      why
    })
    const own = selfCitation(source, file?.annotations.target.file ?? '', project.config.ownSites ?? [])
    if (own !== null) rows.push(row(null, 'self-citation', own))
    const copy = await openCopy(source, project.place.project)
    if (copy.drifted) rows.push(row(null, 'drifted', copy.drifted))
    for (const {record, quote} of quotesOf(file?.annotations.claims ?? [], source.id)) {
      const {result, why} = copy.check ? copy.check(quote) : {result: 'unchecked' as const, why: copy.unread}
      rows.push(row(record, result, why))
    }
  }
  return rows
}

/** What records quote from a source. */
const quotesOf = (claims: readonly AnnotationRecord[], source: string): {record: string; quote: string}[] =>
  claims.flatMap(({id, citations = []}) =>
    citations.flatMap((one) =>
      one.source === source && one.quote !== undefined ? [{record: id, quote: one.quote}] : []
    )
  )

interface Copy {
  readonly check: ReturnType<typeof quoteChecker> | null
  /** Why its text could not be looked at. */
  readonly unread: string
  readonly drifted: string | null
}

const READABLE: Readonly<Record<string, 'text' | 'html'>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html'
}

async function openCopy({snapshot, sha256}: AnnotationSource, project: string): Promise<Copy> {
  if (snapshot === undefined)
    return {check: null, unread: 'no copy is stored, enter its path as `snapshot`', drifted: null}
  const bytes = await readFile(resolve(project, snapshot)).catch((error: unknown) => {
    const said = systemErrorWords(error)
    if (said === null) throw error
    return said
  })
  if (typeof bytes === 'string') return {check: null, unread: `\`${snapshot}\`: ${bytes}`, drifted: null}
  const hash = createHash('sha256').update(bytes).digest('hex')
  const drifted =
    sha256 === undefined || sha256 === hash
      ? null
      : `\`${snapshot}\` is not the copy that was recorded (sha256 ${hash.slice(0, 12)}…)`
  const format = READABLE[extname(snapshot).toLowerCase()]
  if (!format)
    return {check: null, unread: `\`${extname(snapshot)}\` files are not read, store the text beside it`, drifted}
  return {check: quoteChecker(snapshotText(bytes.toString('utf8'), format)), unread: '', drifted}
}

function words(rows: readonly Row[]): string {
  if (rows.length === 0) return 'no citation quotes a source\n'
  const count = (result: Result): number => rows.filter((row) => row.result === result).length
  const kinds: readonly Result[] = [
    'found',
    'not-found',
    'ambiguous',
    'truncated',
    'unchecked',
    'drifted',
    'self-citation'
  ]
  const head = kinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kind}`)
    .join(', ')
  const open = rows.filter(({result}) => result !== 'found')
  const list = open.map(({source, record, result, why}) => [source, record ?? '-', result, why])
  return `${head}\n${open.length === 0 ? '' : table(['source', 'record', 'result', 'why'], list)}`
}
