// A CSL entry as a source of an annotation file. What our schema has no word for is kept beside it under `x-`.
import type {AnnotationCsl, AnnotationName, AnnotationSource} from '../annotations/annotation-records.js'
import {annotationsSchema} from '../annotations/annotations-schema.js'
import {fingerprint} from '../document/fingerprint.js'
import type {CslEntry} from './read-bibliography.js'

const {properties} = annotationsSchema.$defs.csl
const TYPES: ReadonlySet<string> = new Set(properties.type.enum)
const FIELDS: ReadonlySet<string> = new Set(Object.keys(properties))
const NAMES: ReadonlySet<string> = new Set(['author', 'editor'])

const isRecord = (value: unknown): value is CslEntry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const plain = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  // Italics and small capitals of a title are markup, not words.
  return (
    String(value)
      .replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  )
}

const two = (part: unknown): string => String(part).padStart(2, '0')

/** The first date as `2026-11-02`, `2026-11` or `2026`; undefined where it cannot be said so. */
function day(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined
  const [first] = Array.isArray(value['date-parts']) ? (value['date-parts'] as unknown[]) : []
  const parts = Array.isArray(first) ? first : String(value['raw'] ?? value['literal'] ?? '').split('-')
  const text = [String(parts[0] ?? '').padStart(4, '0'), ...parts.slice(1, 3).map(two)].join('-')
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(text) || text.startsWith('0000')) return undefined
  return text.length < 10 || isDay(text) ? text : text.slice(0, 7)
}

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** All that the date says and our form of it does not: a range, a season, "circa". */
const saysMore = (value: unknown): boolean =>
  isRecord(value) &&
  (Object.keys(value).some((key) => key !== 'date-parts') || JSON.stringify(value['date-parts']).includes('],['))

function nameOf(value: unknown): AnnotationName | null {
  if (!isRecord(value)) return null
  const join = (...keys: readonly string[]): string | undefined =>
    keys.flatMap((key) => plain(value[key]) ?? []).join(' ') || undefined
  const literal = plain(value['literal'])
  if (literal) return {literal}
  const family = join('non-dropping-particle', 'family')
  const given = [join('given', 'dropping-particle'), plain(value['suffix'])].filter(Boolean).join(', ') || undefined
  // One name alone is a body: BibTeX writes bodies as family names in braces.
  if (family && !given) return {literal: family}
  return family || given ? {...(family ? {family} : {}), ...(given ? {given} : {})} : null
}

/** A year alone is written as the number that it is. */
const year = (text: string | undefined): string | number | undefined =>
  text !== undefined && text.length === 4 ? Number(text) : text

/** The value in our form; undefined where we have none. */
function ours(name: string, value: unknown): unknown {
  if (!FIELDS.has(name)) return undefined
  if (name === 'issued') return year(day(value))
  if (!NAMES.has(name)) return plain(value)
  const names = Array.isArray(value) ? value.flatMap((one: unknown) => nameOf(one) ?? []) : []
  return names.length === 0 ? undefined : names
}

function cslOf(entry: CslEntry): AnnotationCsl {
  const type = plain(entry['type']) ?? 'document'
  const csl: Record<string, unknown> = TYPES.has(type) ? {type} : {type: 'document', 'x-type': type}
  for (const [name, value] of Object.entries(entry)) {
    if (SETTLED.has(name)) continue
    const known = ours(name, value)
    if (known !== undefined) csl[name] = known
    if (known === undefined || (name === 'issued' && saysMore(value))) csl[`x-${name}`] = value
  }
  return csl as unknown as AnnotationCsl
}

/** Written beside `csl`, or our own business. */
const SETTLED: ReadonlySet<string> = new Set(['id', 'type', 'citation-key', 'URL', 'accessed', '_graph'])

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')

/** The entry's own key; else who, when and the first words of the title, so that it is the same on every run. */
function idOf(entry: CslEntry, csl: AnnotationCsl): string {
  const own = slug(plain(entry['id']) ?? '')
  if (own) return own
  const [first] = csl.author ?? []
  const who = first?.family ?? first?.literal ?? csl.publisher ?? ''
  const year = String(csl.issued ?? '').slice(0, 4)
  const title = (csl.title ?? '').split(/\s+/).slice(0, 4).join(' ')
  return slug([who, year, title].join(' ').toLowerCase()) || `s-${fingerprint(JSON.stringify(entry)).slice(0, 8)}`
}

/** `accessed` is only taken as a whole day: it says when somebody read it. */
export function toSource(entry: CslEntry): AnnotationSource {
  const csl = cslOf(entry)
  const url = plain(entry['URL'])
  const accessed = day(entry['accessed'])
  const isAddress = url !== undefined && /^https?:\/\/\S+$/.test(url)
  const lost = {
    ...(url !== undefined && !isAddress ? {'x-URL': url} : {}),
    ...(accessed !== undefined && accessed.length < 10 ? {'x-accessed': accessed} : {})
  }
  return {
    id: idOf(entry, csl),
    csl: {...csl, ...lost},
    ...(isAddress ? {url} : {}),
    ...(accessed?.length === 10 ? {accessed} : {})
  }
}
