// Pages of one site contradict each other as answers of one page do. The same detectors compare them, each document as one
// passage; but two documents speak of one thing only if they name it.
import type {Claim} from '../claims/claim.js'
import type {Document, Section} from '../document/document.js'
import {candidates, type Pair} from './candidates.js'
import type {Contradiction} from './contradiction.js'
import {comparePair} from './detect.js'
import {readPage, type Side} from './side.js'

/** A document with its claims. */
export interface Part {
  readonly document: Document
  readonly claims: readonly Claim[]
}

/** A contradiction between two documents. Spans and claim ids are those of each document. */
export interface Across extends Omit<Contradiction, 'spans'> {
  /** Index of the document of each side. */
  readonly parts: readonly [number, number]
}

/** Every span in a value moved by `by` code units; the value is plain data. */
function moved<T>(value: T, by: number): T
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, by))
  if (value === null || typeof value !== 'object') return value
  const isSpan = 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  if (isSpan && Object.keys(value).length === 2) return {start: Number(value.start) + by, end: Number(value.end) + by}
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, by)]))
}

/** All documents as one, each a passage of its own without a number, so that no message names "answer 2" of either. */
function merged(parts: readonly Part[]): Part {
  const sections: Section[] = []
  const claims: Claim[] = []
  let source = ''
  parts.forEach((part, index) => {
    const by = source.length
    sections.push(...part.document.sections.map((s) => ({...moved(s, by), id: `${index} ${s.id}`, question: null})))
    claims.push(
      ...part.claims.map((c) => ({
        ...moved(c, by),
        id: `${index} ${c.id}`,
        section: `${index} ${c.section}`,
        answer: String(index)
      }))
    )
    source += `${part.document.source}\n`
  })
  const [first] = parts
  if (!first) throw new Error('no documents to compare')
  return {document: {...first.document, source, sections}, claims}
}

const namesOf = ({concepts}: Side): Set<string> =>
  new Set(concepts.filter((c) => c.kind === 'name').map((c) => c.lemma))

/** Both name the same thing or place, and at most one of them names more. */
function nameTheSame({first, second}: Pair): boolean {
  const [a, b] = [namesOf(first), namesOf(second)]
  const shared = [...a].filter((name) => b.has(name)).length
  return shared > 0 && (shared === a.size || shared === b.size)
}

const split = (id: string): [number, string] => {
  const at = id.indexOf(' ')
  return [Number(id.slice(0, at)), id.slice(at + 1)]
}

function between({spans, first, second, ...rest}: Contradiction): Across {
  const [[a, left], [b, right]] = [split(first), split(second)]
  return {...rest, first: left, second: right, parts: [a, b]}
}

/** What claims of different documents say that cannot both be true, in the order of the documents. */
export function contradictionsAcross(parts: readonly Part[]): Across[] {
  if (parts.length < 2) return []
  const {document, claims} = merged(parts)
  const page = readPage(document, claims)
  return candidates(page)
    .filter(nameTheSame)
    .flatMap((pair) => comparePair(pair, page) ?? [])
    .map(between)
}
