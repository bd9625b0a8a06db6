// `claimlint sources`: are the quotes of the citations in the stored copies of their sources, and are those copies unchanged?
// No network: what is not stored here cannot be looked at, and that is said.
import {
  type AnnotationCitation,
  type AnnotationRecord,
  type AnnotationSource,
  type BibliographyStyle,
  type ExitCode,
  formatBibliography,
  formatSources,
  type QuoteResult,
  selfCitation
} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {deliver, endWith} from '../command-run.js'
import {type Copies, openCopies} from '../copies.js'
import {destinationsOf} from '../destinations.js'
import {SOURCES_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {table} from '../print/table.js'

export interface SourcesOptions extends Options {
  readonly style?: BibliographyStyle
}

type Result = QuoteResult | 'drifted' | 'self-citation'

interface Row {
  readonly document: string
  readonly source: string
  /** Record that cites it; null where the row is about the source itself. */
  readonly record: string | null
  readonly result: Result
  readonly why: string
  /** Where the quote stands, as in `p. 3`; absent where the copy has no pages or it was not found. */
  readonly locator?: string
}

/** What a build must not let pass. */
const FAILS: readonly Result[] = ['not-found', 'drifted', 'self-citation']

export async function sources(paths: readonly string[], options: SourcesOptions, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, SOURCES_FORMATS)
  const {found, problems} = await anchorDocuments(paths, options, io)
  const copies = openCopies()
  const rows: Row[] = []
  // A bibliography needs no look at the copies, which takes a while.
  const looks = options.strict || destinations.some(({format}) => format === 'table' || format === 'json')
  for (const one of looks ? found : []) rows.push(...(await rowsOf(one, copies)))
  const all = found.flatMap(({file}) => file?.annotations.sources ?? [])
  const printed = new Map<string, string>()
  for (const {format} of destinations) printed.set(format, await PRINTERS[format](rows, all, options.style ?? 'apa'))
  const unwritten = await deliver(destinations, ({format}) => printed.get(format) ?? '', options, io)
  const passed = rows.every(({result}) => !FAILS.includes(result))
  return endWith([...problems, ...unwritten], passed || !options.strict, options, io)
}

type Printer = (
  rows: readonly Row[],
  sources: readonly AnnotationSource[],
  style: BibliographyStyle
) => string | Promise<string>

const PRINTERS: Readonly<Record<(typeof SOURCES_FORMATS)[number], Printer>> = {
  table: words,
  json: (rows) => `${JSON.stringify({version: 1, results: rows}, null, 2)}\n`,
  bibliography: (_, all, style) => formatBibliography(once(all), style),
  'csl-json': (_, all) => formatSources(once(all), 'csl-json'),
  bibtex: (_, all) => formatSources(once(all), 'bibtex'),
  ris: (_, all) => formatSources(once(all), 'ris')
}

/** Documents may share a source. */
const once = (sources: readonly AnnotationSource[]): AnnotationSource[] => [
  ...new Map(sources.map((source) => [source.id, source])).values()
]

async function rowsOf({path, file, project}: Anchored, copies: Copies): Promise<Row[]> {
  const rows: Row[] = []
  for (const source of file?.annotations.sources ?? []) {
    const base = {document: path, source: source.id}
    const own = selfCitation(source, file?.annotations.target.file ?? '', project.config)
    if (own !== null) rows.push({...base, record: null, result: 'self-citation', why: own})
    const {check, unread, drifted} = await copies.of(source, project.place.project)
    if (drifted) rows.push({...base, record: null, result: 'drifted', why: drifted})
    for (const {record, quote, locator} of quotesOf(file?.annotations.claims ?? [], source.id)) {
      const looked = check ? check(quote, locator) : {result: 'unchecked' as const, why: unread}
      rows.push({...base, record, ...looked})
    }
  }
  return rows
}

interface Quoted extends Pick<AnnotationCitation, 'locator'> {
  readonly record: string
  readonly quote: string
}

/** What records quote from a source. */
const quotesOf = (claims: readonly AnnotationRecord[], source: string): Quoted[] =>
  claims.flatMap(({id, citations = []}) =>
    citations.flatMap(({source: cited, quote, locator}) =>
      cited !== source || quote === undefined ? [] : [{record: id, quote, ...(locator === undefined ? {} : {locator})}]
    )
  )

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
  const open = rows.filter(({result, why, locator}) => result !== 'found' || why !== '' || locator !== undefined)
  const list = open.map(({source, record, result, locator, why}) => [
    source,
    record ?? '-',
    result,
    [locator, why].filter(Boolean).join(': ')
  ])
  return `${head}\n${open.length === 0 ? '' : table(['source', 'record', 'result', 'where and why'], list)}`
}
