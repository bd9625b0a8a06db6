// A bibliography as other programs write it (BibTeX, RIS, CSL-JSON) to CSL entries. The reader is told what the text is: left to
// guess, it takes an address for something to fetch, and nothing here may reach for the network.
import type {Problem} from '../annotations/annotation.js'

export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number]

/** One work in CSL-JSON words, as it came. */
export type CslEntry = Readonly<Record<string, unknown>>

export interface Bibliography {
  readonly entries: readonly CslEntry[]
  /** All that is wrong; there are no entries beside one. */
  readonly problems: readonly Problem[]
}

/** By the ending of its name, else by its first words; null where neither tells. */
export function bibliographyFormat(name: string, text: string): BibliographyFormat | null {
  if (/\.(?:bib|bibtex)$/i.test(name)) return 'bibtex'
  if (/\.ris$/i.test(name)) return 'ris'
  if (/\.json$/i.test(name) || /^\s*[[{]/.test(text)) return 'csl-json'
  if (/^TY {2}- /m.test(text)) return 'ris'
  return /^\s*@\w+\s*[{(]/m.test(text) ? 'bibtex' : null
}

const nothing = (file: string, message: string, place: Pick<Problem, 'line' | 'column'> = {}): Bibliography => ({
  entries: [],
  problems: [{file, ...place, message}]
})

/** Reads all entries, or says what is wrong with the text. Loads its packages when it is called. */
export async function readBibliography(input: string, format: BibliographyFormat, file: string): Promise<Bibliography> {
  const text = input.replace(/^\ufeff/, '')
  const read = format === 'csl-json' ? readCsl(text, file) : await READERS[format](text, file)
  if (read.problems.length > 0 || read.entries.length > 0) return read
  return nothing(file, `holds no entry, expected ${EXPECTED[format]}`)
}

const EXPECTED: Readonly<Record<BibliographyFormat, string>> = {
  bibtex: 'one such as `@book{key, title = {...}}`',
  ris: 'one that begins with `TY  - ` and ends with `ER  - `',
  'csl-json': 'a list of works with `type` and `title`'
}

const READERS = {bibtex: readBibtex, ris: readRis} as const

async function readBibtex(text: string, file: string): Promise<Bibliography> {
  const {plugins} = await import('@citation-js/core')
  await import('@citation-js/plugin-bibtex')
  try {
    const entries = plugins.input.chain(text, {forceType: '@biblatex/text', generateGraph: false})
    return {entries, problems: []}
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const [, what = said, line, column] = /^(.*?) at line (\d+) col (\d+)/.exec(said) ?? []
    const place = line === undefined ? {} : {line: Number(line), column: Number(column)}
    return nothing(file, `not readable as BibTeX: ${(what.split('\n')[0] ?? '').replaceAll('"', '`')}`, place)
  }
}

const RIS_LINE = /^([A-Z][A-Z0-9]) {2}-(?: |$)(.*)$/

/** The lines of each entry. */
function risEntries(text: string): string[][] {
  const entries: string[][] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^TY {2}-/.test(line)) entries.push([])
    entries.at(-1)?.push(line)
  }
  return entries
}

const tagged = (lines: readonly string[], tag: string): string | undefined =>
  lines
    .map((line) => RIS_LINE.exec(line))
    .find((found) => found?.[1] === tag)?.[2]
    ?.trim() || undefined

/** The package drops the DOI of an entry that also has tags of the older standard, and the whole of one of unknown type. */
async function readRis(text: string): Promise<Bibliography> {
  const {plugins} = await import('@citation-js/core')
  await import('@citation-js/plugin-ris')
  const entries = risEntries(text).map((lines) => {
    const read = (from: readonly string[]): CslEntry =>
      plugins.input.chain(`${from.join('\n')}\nER  - \n`, {forceType: '@ris/file', generateGraph: false})[0] ?? {}
    const first = read(lines)
    const entry = first['type'] === undefined ? read(['TY  - GEN', ...lines.slice(1)]) : first
    const [doi, id] = [tagged(lines, 'DO'), tagged(lines, 'ID')]
    return {...entry, ...(doi === undefined ? {} : {DOI: doi}), ...(id === undefined ? {} : {id})}
  })
  return {entries: entries.map(withoutMadeUpId), problems: []}
}

/** An entry without a name gets one by chance from the package; ours has to be the same on every run. */
function withoutMadeUpId(entry: CslEntry): CslEntry {
  const {id, ...rest} = entry
  return typeof id === 'string' && id.startsWith('temp_id_') ? rest : entry
}

const isEntry = (value: unknown): value is CslEntry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readCsl(text: string, file: string): Bibliography {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return nothing(file, 'is no JSON, expected a list of works in CSL-JSON')
  }
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : isEntry(value) && Array.isArray(value['items'])
      ? value['items']
      : [value]
  const problems = list.flatMap((entry, at) =>
    isEntry(entry) && (typeof entry['type'] === 'string' || typeof entry['title'] === 'string')
      ? []
      : [{file, pointer: `/${at}`, message: 'expected a work with `type` and `title`'}]
  )
  return problems.length > 0 ? {entries: [], problems} : {entries: list.filter(isEntry), problems}
}
