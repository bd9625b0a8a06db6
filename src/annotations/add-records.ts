// Records from elsewhere, written into an annotation file beside those that are there.
import {isMap, isSeq, type Document as YamlDocument} from 'yaml'
import type {AnnotationRecord, Annotations} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {loadAnnotations} from './load.js'
import {readYaml} from './read-yaml.js'

export interface AddedRecords {
  readonly text: string
  readonly added: readonly string[]
  /** There already, the same. */
  readonly known: readonly string[]
  /** There already, and otherwise: what is there stays. */
  readonly differing: readonly string[]
}

const asJson = (value: unknown): string => JSON.stringify(value)

function append(yaml: YamlDocument, name: string, entries: readonly unknown[]): void {
  if (entries.length === 0) return
  if (!isSeq(yaml.get(name))) yaml.set(name, yaml.createNode([]))
  const list = yaml.get(name)
  if (!isSeq(list)) throw new Error('a list that was just made is none')
  settleComments(list)
  for (const entry of entries) list.items.push(yaml.createNode(entry))
}

/** Fields of the file itself; what is there stays. */
function setMissing(yaml: YamlDocument, fields: Readonly<Record<string, unknown>>): void {
  if (!isMap(yaml.contents)) return
  for (const [name, value] of Object.entries(fields)) if (!yaml.has(name)) yaml.set(name, yaml.createNode(value))
}

/**
 * Takes a text without problems. `beside` is what came with the records: sources and decisions that are not there yet are
 * added, by id and by pair. The text that comes out may have problems where the records have: look with `loadAnnotations`.
 */
export function addRecords(
  text: string,
  records: readonly AnnotationRecord[],
  beside: Partial<Annotations> = {}
): AddedRecords {
  const {file} = loadAnnotations(text, '')
  const {document: yaml} = readYaml(text)
  if (!file || !yaml) throw new Error('annotations with problems')
  const {claims, sources = [], contradictions = []} = file.annotations
  const there = new Map(claims.map((record) => [record.id, record]))
  const fresh = records.filter(({id}, at) => !there.has(id) && records.findIndex((one) => one.id === id) === at)
  const met = records.filter(({id}) => there.has(id))
  append(yaml, 'claims', fresh)
  append(
    yaml,
    'sources',
    (beside.sources ?? []).filter(({id}) => !sources.some((one) => one.id === id))
  )
  append(
    yaml,
    'contradictions',
    (beside.contradictions ?? []).filter(
      (each) => !contradictions.some((one) => asJson(one.pair) === asJson(each.pair))
    )
  )
  const {$schema: _, schema: __, target: ___, claims: ____, sources: _____, contradictions: ______, ...own} = beside
  setMissing(yaml, own)
  const isSame = (record: AnnotationRecord): boolean => asJson(there.get(record.id)) === asJson(record)
  return {
    text: printCanonical(yaml),
    added: fresh.map(({id}) => id),
    known: met.filter(isSame).map(({id}) => id),
    differing: met.filter((record) => !isSame(record)).map(({id}) => id)
  }
}
