// Two branches' versions of an annotation file made one, record by record and not line by line: what git's merge driver asks.
import {isMap, isSeq, type YAMLMap, type YAMLSeq, type Document as YamlDocument} from 'yaml'
import type {AnnotationFile} from './annotation.js'
import type {Annotations, Proposal} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {loadAnnotations} from './load.js'
import {contraryDecisions, mergeProposal} from './merge-proposals.js'
import {type Merged, mergeFields, mergeRecord, same} from './merge-records.js'
import {readYaml} from './read-yaml.js'

export interface MergedFile {
  readonly text: string
  /** What only a person can settle, one fragment each; ours stands there. */
  readonly conflicts: readonly string[]
}

/** Lists of a file, how an entry of each is known, and how two versions of one are joined. */
interface List<E extends object> {
  readonly name: 'claims' | 'sources' | 'contradictions' | 'proposals'
  readonly of: (annotations: Annotations) => readonly E[]
  readonly key: (entry: E) => string
  readonly join: (base: E | undefined, ours: E, theirs: E) => Merged<E>
}

const lists = <E extends object>(list: List<E>): List<E> => list

const CLAIMS = lists({name: 'claims', of: ({claims}) => claims, key: ({id}) => id, join: mergeRecord})
const SOURCES = lists({
  name: 'sources',
  of: ({sources}) => sources ?? [],
  key: ({id}) => id,
  join: (base, ours, theirs) => mergeFields(base, ours, theirs, [])
})
const DECISIONS = lists({
  name: 'contradictions',
  of: ({contradictions}) => contradictions ?? [],
  key: ({pair, detector}) => [...pair, detector].join(' '),
  join: (base, ours, theirs) => mergeFields(base, ours, theirs, [])
})

const PROPOSALS = lists({
  name: 'proposals',
  of: ({proposals}) => proposals ?? [],
  key: ({id}) => id,
  join: mergeProposal
})

interface Side {
  readonly file: AnnotationFile
  readonly yaml: YamlDocument
}

function open(text: string): Side {
  const {file, problems} = loadAnnotations(text, '')
  const {document} = readYaml(text)
  if (!file || !document) throw new Error(`annotations with problems: ${problems[0]?.message}`)
  return {file, yaml: document}
}

function sequence(yaml: YamlDocument, name: string): YAMLSeq {
  const list = yaml.get(name)
  if (isSeq(list)) {
    settleComments(list)
    return list
  }
  const made = yaml.createNode([])
  yaml.set(name, made)
  return made
}

const nodeAt = (yaml: YamlDocument, name: string, at: number): YAMLMap | null => {
  const node = sequence(yaml, name).items[at]
  return isMap(node) ? node : null
}

/** Puts what changed into the node, so that comments of untouched fields stay. */
function update(node: YAMLMap, yaml: YamlDocument, before: object, after: object): void {
  const [was, is]: Readonly<Record<string, unknown>>[] = [{...before}, {...after}]
  for (const name of Object.keys(was ?? {})) if (is?.[name] === undefined) node.delete(name)
  for (const [name, value] of Object.entries(is ?? {}))
    if (!same(was?.[name], value)) node.set(name, yaml.createNode(value))
}

/** One list of a file on all three sides. */
interface Three<E extends object> {
  readonly list: List<E>
  readonly was: ReadonlyMap<string, E>
  readonly mine: readonly E[]
  readonly other: readonly E[]
  readonly ours: Side
  readonly theirs: Side
  readonly conflicts: string[]
}

interface Kept {
  readonly id: string
  readonly node: YAMLMap | null
}

/** Our entries, each joined with their version of it; without those that they removed and we left alone. */
function keepOurs<E extends object>({list, was, mine, other, ours, theirs, conflicts}: Three<E>): Kept[] {
  return mine.flatMap((entry, at): Kept[] => {
    const id = list.key(entry)
    const old = was.get(id)
    const their = other.find((one) => list.key(one) === id)
    const node = nodeAt(ours.yaml, list.name, at)
    const untouched = old !== undefined && same(old, entry)
    if (!their && untouched) return []
    if (!their && old) conflicts.push(`\`${id}\` was changed here and removed there, it was kept`)
    if (!their) return [{id, node}]
    if (untouched && !same(entry, their)) return [{id, node: nodeAt(theirs.yaml, list.name, other.indexOf(their))}]
    const joined = list.join(old, entry, their)
    if (node) update(node, ours.yaml, entry, joined.value)
    conflicts.push(...joined.conflicts.map((field) => `both sides changed \`${field}\` of \`${id}\`, ours was kept`))
    return [{id, node}]
  })
}

/** Entries that only they have, each behind its predecessor; without those that we removed and they left alone. */
function addTheirs<E extends object>({list, was, other, theirs, conflicts}: Three<E>, kept: Kept[]): void {
  for (const [at, entry] of other.entries()) {
    const id = list.key(entry)
    const old = was.get(id)
    if (kept.some((one) => one.id === id) || (old && same(old, entry))) continue
    if (old) conflicts.push(`\`${id}\` was removed here and changed there, it was kept`)
    const known = other.slice(0, at).map(list.key)
    const before = kept.findLastIndex((one) => known.includes(one.id))
    kept.splice(before + 1, 0, {id, node: nodeAt(theirs.yaml, list.name, at)})
  }
}

function mergeList<E extends object>(list: List<E>, base: Annotations | null, ours: Side, theirs: Side): string[] {
  const was = new Map((base ? list.of(base) : []).map((entry) => [list.key(entry), entry]))
  const [mine, other] = [list.of(ours.file.annotations), list.of(theirs.file.annotations)]
  if (mine.length + other.length === 0) return []
  const three = {list, was, mine, other, ours, theirs, conflicts: []}
  const kept = keepOurs(three)
  addTheirs(three, kept)
  sequence(ours.yaml, list.name).items = kept.map(({node}) => node)
  return three.conflicts
}

/**
 * Three-way: `base` is what both branches started from, null where it is not known. All texts are without problems.
 */
export function mergeAnnotations(base: string | null, ours: string, theirs: string): MergedFile {
  const old = base === null || base.trim() === '' ? null : open(base).file.annotations
  const [mine, other] = [open(ours), open(theirs)]
  const conflicts = [
    ...mergeList(CLAIMS, old, mine, other),
    ...mergeList(SOURCES, old, mine, other),
    ...mergeList(DECISIONS, old, mine, other),
    ...mergeList(PROPOSALS, old, mine, other),
    ...contraryDecisions(proposalsOf(mine))
  ]
  mergeTarget(old, mine, other)
  return {text: printCanonical(mine.yaml), conflicts}
}

/** As they were merged. */
function proposalsOf({yaml}: Side): readonly Proposal[] {
  const list = yaml.get('proposals')
  return isSeq(list) ? (list.toJSON() as readonly Proposal[]) : []
}

/** Which text was judged cannot be told where the sides differ; the older name still compares. */
function mergeTarget(base: Annotations | null, {file, yaml}: Side, theirs: Side): void {
  const [mine, other, old] = [file.annotations.target.blob, theirs.file.annotations.target.blob, base?.target.blob]
  const blob = mine === other ? mine : mine === old ? other : other === old ? mine : old
  const target = yaml.get('target')
  if (!isMap(target) || blob === mine) return
  if (blob === undefined) target.delete('blob')
  else target.set('blob', blob)
}
