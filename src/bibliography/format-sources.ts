// Sources for other programs and for readers. The formatter of bibliographies (citeproc) is large and has a licence of its own
// (CPAL or AGPL): it is loaded where a bibliography is asked for and nowhere else. Not for reports: loading takes longer than
// checking several pages, a report is printed without waiting, also from its JSON and in a browser, and beside a claim a reader needs
// what the styles leave out: the publisher of a page, the passage, the day on which somebody read it.
import type {AnnotationSource} from '../annotations/annotation-records.js'
import type {BibliographyFormat, CslEntry} from './read-bibliography.js'

/** Styles that come with the formatter. */
export const BIBLIOGRAPHY_STYLES = ['apa', 'vancouver', 'harvard1'] as const
export type BibliographyStyle = (typeof BIBLIOGRAPHY_STYLES)[number]

const dateParts = (text: string | number): object => ({'date-parts': [String(text).split('-').map(Number)]})

/** A source in CSL-JSON words, what was kept under `x-` put back. */
function toCsl({id, csl, url, accessed}: AnnotationSource): CslEntry {
  const {type, issued, ...fields} = csl
  const own = Object.entries(fields).filter(([name]) => !name.startsWith('x-'))
  const kept = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('x-') ? [[name.slice(2), value]] : []
  )
  return {
    id,
    type,
    ...Object.fromEntries(own),
    ...(issued === undefined ? {} : {issued: dateParts(issued)}),
    ...(url === undefined ? {} : {URL: url}),
    ...(accessed === undefined ? {} : {accessed: dateParts(accessed)}),
    ...Object.fromEntries(kept)
  }
}

/** Sources in the order given, in a format that reference managers read. */
export async function formatSources(sources: readonly AnnotationSource[], format: BibliographyFormat): Promise<string> {
  const entries = sources.map(toCsl)
  if (format === 'csl-json') return `${JSON.stringify(entries, null, 2)}\n`
  const {plugins} = await import('@citation-js/core')
  if (format === 'ris') {
    await import('@citation-js/plugin-ris')
    return entries.map((entry) => whole(plugins.output.format('ris', [entry]), String(entry['id']))).join('\n')
  }
  await import('@citation-js/plugin-bibtex')
  return `${plugins.output.format('biblatex', entries).trim()}\n`
}

/** The package cuts every line after 70 signs, in the middle of words and addresses, and every name after 20. */
const whole = (ris: string, id: string): string =>
  `${ris
    .trimEnd()
    .replace(/\n(?![A-Z][A-Z0-9] {2}-(?: |$))/gm, '')
    .replace(/^ID {2}- .*$/m, () => `ID  - ${id}`)} \n`

/** Part of a larger work, whose name the styles print in place of a publisher. */
const PARTS: ReadonlySet<unknown> = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry-encyclopedia',
  'post-weblog',
  'webpage'
])

/** Who only knows the newspaper or the site enters it as publisher; the styles would leave it out. */
const withContainer = (entry: CslEntry): CslEntry =>
  PARTS.has(entry['type']) && entry['container-title'] === undefined && entry['publisher'] !== undefined
    ? {...entry, 'container-title': entry['publisher']}
    : entry

/** Sources as a reader finds them at the end of a text, in the order of the style. */
export async function formatBibliography(
  sources: readonly AnnotationSource[],
  style: BibliographyStyle
): Promise<string> {
  if (sources.length === 0) return ''
  const {plugins} = await import('@citation-js/core')
  await import('@citation-js/plugin-csl')
  const text = plugins.output.format('bibliography', sources.map(toCsl).map(withContainer), {
    template: style,
    lang: 'en-US',
    format: 'text'
  })
  return `${text.trim()}\n`
}
