// Records to fill in: an empty one for each claim that needs a source and has none. Existing records stay as they are.
import {isSeq, type YAMLSeq, type Document as YamlDocument} from 'yaml'
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import type {AnchoredAnnotation, AnnotationFile} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {describe} from './describe.js'
import {loadAnnotations} from './load.js'
import {matchAnnotations} from './match.js'
import {openPage} from './page.js'
import {printAnnotations} from './print.js'
import {readYaml} from './read-yaml.js'

const ID_DIGITS = [8, 12, 16] as const

/** From the quote and its question, so that two branches give one claim one id; longer, or numbered, where it is taken. */
function freeId(quote: string, question: string, taken: ReadonlySet<string>): string {
  const hash = fingerprint(quote, question)
  const short = ID_DIGITS.map((digits) => `c-${hash.slice(0, digits)}`).find((id) => !taken.has(id))
  if (short) return short
  for (let number = 2; ; number++) if (!taken.has(`c-${hash}-${number}`)) return `c-${hash}-${number}`
}

interface Stub {
  readonly start: number
  readonly record: AnnotationRecord
}

function makeStubs(document: Document, claims: readonly Claim[], taken: Set<string>): Stub[] {
  const page = openPage(document)
  return claims.map((claim) => {
    const {review, fingerprint: hash, ...named} = describe(document, claim.spans, page)
    const id = freeId(named.selector.exact, named.question ?? '', taken)
    taken.add(id)
    const record = {id, ...named, claim: claim.text, ...(hash === undefined ? {} : {fingerprint: hash}), review}
    return {start: claim.spans[0]?.start ?? 0, record}
  })
}

/** Before the first record that stands later in the document; a record without a place stays behind its predecessor. */
function insert(list: YAMLSeq, starts: (number | null)[], yaml: YamlDocument, {start, record}: Stub): void {
  const later = starts.findIndex((other) => other !== null && other > start)
  const at = later < 0 ? starts.length : later
  list.items.splice(at, 0, yaml.createNode(record))
  starts.splice(at, 0, start)
}

function fileOf(text: string): {file: AnnotationFile; yaml: YamlDocument} {
  const {file, problems} = loadAnnotations(text, '')
  const {document} = readYaml(text)
  if (!file || !document) throw new Error(`annotations with problems: ${problems[0]?.message}`)
  return {file, yaml: document}
}

/** What a new file says of itself. */
export interface NewFile {
  /** Address of the schema as seen from the file, so that editors complete it; left out where there is none to point to. */
  readonly schema?: string
  /** Git's name of the document's text. */
  readonly blob?: string
}

/**
 * The annotation file with an empty record (review `draft`, no verdict) for each check-worthy claim that no record judges,
 * in document order, comments kept. `yamlText` is null where there is no file yet; `targetFile` is then the document's
 * path in the project. Throws on text with problems: `loadAnnotations` tells them.
 */
export function addStubs(
  yamlText: string | null,
  document: Document,
  claims: readonly Claim[],
  targetFile: string,
  {schema, blob}: NewFile = {}
): string {
  const target = {file: targetFile, ...(blob === undefined ? {} : {blob})}
  const head = schema === undefined ? {} : {$schema: schema}
  const text = yamlText ?? printAnnotations({...head, schema: 1, target, claims: []})
  const {file, yaml} = fileOf(text)
  const anchored = matchAnnotations(document, claims, file)
  const judged = new Set(anchored.flatMap((annotation) => annotation.claims))
  const open = claims.filter(({id, checkworthy}) => checkworthy && !judged.has(id))
  return open.length === 0 ? text : withStubs(yaml, document, open, anchored)
}

/** The annotation file with an empty record for each of `claims`, whatever judges them already. */
export const insertStubs = (
  text: string,
  document: Document,
  claims: readonly Claim[],
  anchored: readonly AnchoredAnnotation[]
): string => (claims.length === 0 ? text : withStubs(fileOf(text).yaml, document, claims, anchored))

function withStubs(
  yaml: YamlDocument,
  document: Document,
  claims: readonly Claim[],
  anchored: readonly AnchoredAnnotation[]
): string {
  const list = yaml.get('claims')
  if (!isSeq(list)) throw new Error('annotations without a list of claims')
  settleComments(list)
  const starts = anchored.map(({span}) => span?.start ?? null)
  for (const stub of makeStubs(document, claims, new Set(anchored.map(({id}) => id)))) insert(list, starts, yaml, stub)
  return printCanonical(yaml)
}
