// Sources from elsewhere, written into an annotation file. What is there stays as it is: people cite it by its id.
import {isSeq} from 'yaml'
import {fingerprint, foldText} from '../document/fingerprint.js'
import type {AnnotationSource} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {loadAnnotations} from './load.js'
import {readYaml} from './read-yaml.js'

export interface AddedSources {
  /** The file with them; the same text where nothing was added. */
  readonly text: string
  /** Ids of the new ones, in their order. */
  readonly added: readonly string[]
  /** Works that the file has already, by their id there. */
  readonly known: readonly string[]
  /** Sources whose id another work had: their own id and the one that they got. */
  readonly renamed: readonly {readonly from: string; readonly to: string}[]
}

const fold = (text: string | number | undefined): string => foldText(String(text ?? '')).toLowerCase()

/** What names one work, whatever else is recorded of it: two sources that share one are the same. */
function marksOf({csl, url}: AnnotationSource): string[] {
  const isbn = csl.ISBN?.replace(/[^0-9Xx]/g, '')
  const title = csl.title === undefined ? '' : `title ${fold(csl.title)} ${String(csl.issued ?? '').slice(0, 4)}`
  return [
    csl.DOI === undefined ? '' : `doi ${csl.DOI.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`,
    isbn && csl.type === 'book' ? `isbn ${isbn}` : '',
    url === undefined ? title : `url ${url} ${title}`
  ].filter(Boolean)
}

const same = (a: AnnotationSource, b: AnnotationSource): boolean => {
  const marks = marksOf(b)
  return marksOf(a).some((mark) => marks.includes(mark))
}

/** The id, or, where another work has it, the id with a few digits of what it is: no counter, those collide across branches. */
function freeId(source: AnnotationSource, taken: ReadonlySet<string>): string {
  if (!taken.has(source.id)) return source.id
  const hash = fingerprint(JSON.stringify(source))
  const digits = [4, 8, 16].find((count) => !taken.has(`${source.id}-${hash.slice(0, count)}`)) ?? 16
  return `${source.id}-${hash.slice(0, digits)}`
}

/** Takes a text without problems (`loadAnnotations` tells them). Comments and order stay. */
export function addSources(text: string, sources: readonly AnnotationSource[]): AddedSources {
  const {file} = loadAnnotations(text, '')
  const {document: yaml} = readYaml(text)
  if (!file || !yaml) throw new Error('annotations with problems')
  const all = [...(file.annotations.sources ?? [])]
  const [added, known, renamed]: [AnnotationSource[], string[], {from: string; to: string}[]] = [[], [], []]
  for (const source of sources) {
    const there = all.find((one) => same(one, source))
    if (there) {
      known.push(there.id)
      continue
    }
    const id = freeId(source, new Set(all.map((one) => one.id)))
    if (id !== source.id) renamed.push({from: source.id, to: id})
    const made = {...source, id}
    all.push(made)
    added.push(made)
  }
  if (added.length === 0) return {text, added: [], known, renamed}
  if (!isSeq(yaml.get('sources'))) yaml.set('sources', yaml.createNode([]))
  const list = yaml.get('sources')
  if (!isSeq(list)) throw new Error('a list that was just made is none')
  settleComments(list)
  for (const source of added) list.items.push(yaml.createNode(source))
  return {text: printCanonical(yaml), added: added.map(({id}) => id), known, renamed}
}
