// Records as W3C Web Annotations (JSON-LD): what other tools understand in the standard's own words, and the record itself
// beside it, so that nothing is lost on the way back.
import type {
  AnnotationCheck,
  AnnotationCitation,
  AnnotationRecord,
  AnnotationSource
} from '../annotations/annotation-records.js'
import {ELISION} from '../annotations/find-quote.js'
import type {Span} from '../document/span.js'
import {addressOf, type Exchanged, uuidOf} from './exchanged.js'

/** The standard's context, and the one word that is ours: the record, as plain JSON. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {'@version': 1.1, claimlint: {'@id': 'urn:claimlint:record', '@type': '@json'}}
] as const

export interface TextQuote {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** One for each part of the quote: words left out between two parts belong to none. */
export function quotesOf({selector}: AnnotationRecord): TextQuote[] {
  const parts = selector.exact.split(ELISION)
  return parts.map((exact, at) => ({
    type: 'TextQuoteSelector',
    exact,
    ...(at === 0 && selector.prefix !== undefined ? {prefix: selector.prefix} : {}),
    ...(at === parts.length - 1 && selector.suffix !== undefined ? {suffix: selector.suffix} : {})
  }))
}

/** The standard counts code points, we count UTF-16 code units. */
const codePoints = (text: string): number => [...text].length

function positionOf(source: string, {start, end}: Span): object {
  const before = codePoints(source.slice(0, start))
  return {type: 'TextPositionSelector', start: before, end: before + codePoints(source.slice(start, end))}
}

const agent = ({by, role}: AnnotationCheck): object => ({type: role === 'tool' ? 'Software' : 'Person', name: by})

/** A day has no hour; the standard wants one. */
const moment = (day: string): string => `${day}T00:00:00Z`

const text = (purpose: string, value: string, more: object = {}): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  ...more
})

const checkBody = (check: AnnotationCheck): object =>
  text('commenting', check.note === undefined ? check.verdict : `${check.verdict}: ${check.note}`, {
    creator: agent(check),
    created: moment(check.at)
  })

function citationBody({source, quote}: AnnotationCitation, sources: ReadonlyMap<string, AnnotationSource>): object[] {
  const url = sources.get(source)?.url
  if (url === undefined) return []
  const selector = quote === undefined ? {} : {selector: {type: 'TextQuoteSelector', exact: quote}}
  return [{type: 'SpecificResource', purpose: 'linking', source: url, ...selector}]
}

/** All that the standard has words for. */
export const bodiesOf = (record: AnnotationRecord, sources: ReadonlyMap<string, AnnotationSource>): object[] => [
  ...(record.claim === undefined ? [] : [text('describing', record.claim)]),
  ...(record.verdict === undefined ? [] : [text('assessing', record.verdict)]),
  ...(record.checks ?? []).map(checkBody),
  ...(record.citations ?? []).flatMap((citation) => citationBody(citation, sources))
]

export const sourcesOf = ({sources = []}: Pick<Exchanged['annotations'], 'sources'>): Map<string, AnnotationSource> =>
  new Map(sources.map((source) => [source.id, source]))

function toAnnotation(exchanged: Exchanged, at: number, record: AnnotationRecord, base: string): object {
  const body = bodiesOf(record, sourcesOf(exchanged.annotations))
  const [first] = record.checks ?? []
  const span = exchanged.anchored[at]?.span
  const quotes = quotesOf(record)
  const target = quotes.map((quote) => ({
    type: 'SpecificResource',
    source: addressOf(exchanged.path, base),
    selector: span && quotes.length === 1 ? [quote, positionOf(exchanged.source, span)] : [quote]
  }))
  return {
    id: uuidOf(exchanged.path, record.id),
    type: 'Annotation',
    motivation: record.verdict === undefined ? 'highlighting' : 'assessing',
    ...(first ? {creator: agent(first), created: moment(first.at)} : {}),
    ...(body.length > 0 ? {body} : {}),
    target: target.length === 1 ? target[0] : target,
    claimlint: record
  }
}

/**
 * An AnnotationCollection of all records, in one page. `base` makes addresses of documents absolute, as in
 * `https://port.example/`; without it they are relative to where the file lies.
 */
export function toWebAnnotations(documents: readonly Exchanged[], base = ''): object {
  const items = documents.flatMap((one) =>
    one.annotations.claims.map((record, at) => toAnnotation(one, at, record, base))
  )
  const id = uuidOf('collection', ...documents.map(({path}) => path))
  const files = documents.map(({path, annotations: {claims: _, ...rest}}) => ({path, ...rest}))
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Records of claims',
    total: items.length,
    first: {id: uuidOf('page', id), type: 'AnnotationPage', partOf: id, startIndex: 0, items},
    claimlint: {files}
  }
}
