// Web Annotations as other tools write them: the standard's collection, page or single annotation, and what Hypothesis exports.
import type {Problem} from '../annotations/annotation.js'
import type {AnnotationRecord, Annotations} from '../annotations/annotation-records.js'
import {ELISION} from '../annotations/find-quote.js'
import {isFields} from './exchanged.js'
import {bodiesOf, quotesOf, sourcesOf} from './web-annotation.js'

type Fields = Readonly<Record<string, unknown>>

/** One annotation that came in. */
export interface Incoming {
  /** JSON pointer into the file, for messages. */
  readonly pointer: string
  /** Address of what it is about, as written. */
  readonly about: string
  readonly selector: Pick<AnnotationRecord['selector'], 'exact' | 'prefix' | 'suffix'>
  /** The record where it is one of ours; null where another tool made it. */
  readonly record: AnnotationRecord | null
  /** Its words are not those of `record` any more. */
  readonly reworded: boolean
  /** What no field of ours has: of a foreign one everything but its target, of ours the bodies that others added. */
  readonly rest: Fields
}

/** What the file says of a document beside its records. */
export type IncomingFile = Omit<Annotations, 'claims'> & {readonly path: string}

export interface WebAnnotations {
  readonly incoming: readonly Incoming[]
  readonly files: readonly IncomingFile[]
  readonly problems: readonly Problem[]
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

interface Items {
  readonly at: string
  readonly items: readonly unknown[]
}

/** Null where the value is nothing of the kind. */
function itemsOf(value: unknown): Items | null {
  if (Array.isArray(value)) return {at: '', items: value}
  if (!isFields(value)) return null
  for (const name of ['items', 'annotations', 'rows']) {
    const items = value[name]
    if (Array.isArray(items)) return {at: `/${name}`, items}
  }
  const {first} = value
  if (isFields(first) && Array.isArray(first['items'])) return {at: '/first/items', items: first['items']}
  return value['target'] === undefined ? null : {at: '', items: [value]}
}

interface Target {
  readonly about: string
  readonly quotes: readonly Fields[]
}

function targetOf(annotation: Fields): Target {
  const targets = listed(annotation['target'])
  const [first] = targets
  const about = isFields(first) ? (text(first['source']) ?? text(first['id'])) : text(first)
  const selectors = targets.flatMap((target) => (isFields(target) ? listed(target['selector']) : []))
  const quotes = selectors
    .filter(isFields)
    .filter(({type, exact}) => type === 'TextQuoteSelector' && text(exact)?.trim())
  return {about: about ?? text(annotation['uri']) ?? '', quotes}
}

function selectorOf(quotes: readonly Fields[]): Incoming['selector'] {
  const [prefix, suffix] = [text(quotes[0]?.['prefix']), text(quotes.at(-1)?.['suffix'])]
  return {
    exact: quotes.map(({exact}) => text(exact) ?? '').join(ELISION),
    ...(prefix === undefined ? {} : {prefix}),
    ...(suffix === undefined ? {} : {suffix})
  }
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const isRecord = (value: unknown): value is AnnotationRecord =>
  isFields(value) && typeof value['id'] === 'string' && isFields(value['selector'])

function ours(pointer: string, annotation: Fields, record: AnnotationRecord, files: readonly IncomingFile[]): Incoming {
  const {about, quotes} = targetOf(annotation)
  const selector = selectorOf(quotes)
  const known = quotesOf(record).map(({exact, prefix, suffix}) => [exact, prefix, suffix])
  const reworded = !sameJson(
    known,
    quotes.map(({exact, prefix, suffix}) => [exact, prefix, suffix])
  )
  const sources = sourcesOf({sources: files.flatMap(({sources = []}) => sources)})
  const written = bodiesOf(record, sources)
  const added = listed(annotation['body']).filter((body) => !written.some((one) => sameJson(one, body)))
  return {pointer, about, selector, record, reworded, rest: added.length > 0 ? {body: added} : {}}
}

function foreign(pointer: string, annotation: Fields): Incoming {
  const {about, quotes} = targetOf(annotation)
  const {target: _, '@context': __, ...rest} = annotation
  return {pointer, about, selector: selectorOf(quotes), record: null, reworded: false, rest: {source: about, ...rest}}
}

const isFile = (value: unknown): value is IncomingFile => isFields(value) && typeof value['path'] === 'string'

/** Everything in the file, and all that cannot be taken from it; records of ours are checked when they are written. */
export function readWebAnnotations(input: string, file: string): WebAnnotations {
  const nothing = (message: string): WebAnnotations => ({incoming: [], files: [], problems: [{file, message}]})
  let value: unknown
  try {
    value = JSON.parse(input.replace(/^\ufeff/, ''))
  } catch {
    return nothing('is no JSON, expected Web Annotations (JSON-LD)')
  }
  const found = itemsOf(value)
  if (!found) return nothing('holds no annotations, expected an AnnotationCollection with its items in it')
  const extra = isFields(value) && isFields(value['claimlint']) ? value['claimlint'] : {}
  const files = listed(extra['files']).filter(isFile)
  const [incoming, problems]: [Incoming[], Problem[]] = [[], []]
  for (const [at, item] of found.items.entries()) {
    const pointer = `${found.at}/${at}`
    if (!isFields(item)) problems.push({file, pointer, message: 'expected an annotation'})
    else if (targetOf(item).quotes.length === 0) problems.push({file, pointer, message: NO_QUOTE})
    else {
      const record = item['claimlint']
      incoming.push(isRecord(record) ? ours(pointer, item, record, files) : foreign(pointer, item))
    }
  }
  return {incoming, files, problems}
}

const NO_QUOTE = 'quotes no words (a note on the page or a reply), expected a TextQuoteSelector'
