// Changes to an annotation file as people make them, on its YAML nodes: comments, order and fields of one's own stay. Each
// takes a text without problems (`loadAnnotations` tells them) and gives the new text in canonical layout.
import {isMap, isSeq, type YAMLMap, type Document as YamlDocument} from 'yaml'
import type {Document} from '../document/document.js'
import type {Span} from '../document/span.js'
import type {AnnotationCheck, AnnotationCitation, AnnotationRecord} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {describe} from './describe.js'
import {loadAnnotations} from './load.js'
import {openPage} from './page.js'
import {readYaml} from './read-yaml.js'
import {afterCheck, REVIEW_STEPS, type ReviewStep} from './review.js'

function open(text: string): YamlDocument {
  const {document, problems} = readYaml(text)
  if (!document || problems.length > 0) throw new Error(`annotations with problems: ${problems[0]?.message}`)
  return document
}

/** The record as a node; null where no record has the id. */
function recordNode(yaml: YamlDocument, id: string): YAMLMap | null {
  const list = yaml.get('claims')
  const found = isSeq(list) ? list.items.find((item) => isMap(item) && item.get('id') === id) : undefined
  return isMap(found) ? found : null
}

function edited(text: string, id: string, change: (node: YAMLMap, yaml: YamlDocument) => void): string {
  const yaml = open(text)
  const node = recordNode(yaml, id)
  if (!node) throw new Error(`no record has the id ${id}`)
  change(node, yaml)
  return printCanonical(yaml)
}

function append(node: YAMLMap, yaml: YamlDocument, field: string, entry: unknown): void {
  const list = node.get(field)
  if (isSeq(list)) list.add(yaml.createNode(entry))
  else node.set(field, yaml.createNode([entry]))
}

const recordOf = (text: string, id: string): AnnotationRecord => {
  const record = loadAnnotations(text, '').file?.annotations.claims.find((one) => one.id === id)
  if (!record) throw new Error(`no record has the id ${id}`)
  return record
}

/** Adds a check, and what follows from it for verdict and review; earlier checks stay. */
export function addCheck(
  text: string,
  id: string,
  check: AnnotationCheck,
  citation: AnnotationCitation | null,
  fourEyes: boolean
): string {
  const {verdict, state} = afterCheck(recordOf(text, id), check, fourEyes)
  return edited(text, id, (node, yaml) => {
    append(node, yaml, 'checks', check)
    if (citation) append(node, yaml, 'citations', citation)
    if (verdict) node.set('verdict', verdict)
    node.set('review', yaml.createNode({state}))
  })
}

/** Who takes a step, when, and why. */
export type StepBy = Omit<AnnotationRecord['review'], 'state'>

/** Moves a record on without judging it; `stepsFrom` tells whether that is allowed. */
export const takeStep = (text: string, id: string, step: ReviewStep, who: StepBy): string =>
  edited(text, id, (node, yaml) => node.set('review', yaml.createNode({state: REVIEW_STEPS[step].to, ...who})))

/** Why the words of a record were changed; null where their sense was not, so that its verdict stands. */
export interface Reworded {
  readonly at: string
  readonly reason: string
}

/** Writes down today's words of a record at `spans`. A change of sense takes its verdict; its checks stay and count no more. */
export function acceptPlace(
  text: string,
  id: string,
  document: Document,
  spans: readonly Span[],
  reworded: Reworded | null
): string {
  const {review: _, ...today} = describe(document, spans, openPage(document))
  return edited(text, id, (node, yaml) => {
    for (const field of ['question', 'headingPath', 'selector', 'fingerprint'] as const) {
      if (today[field] === undefined) node.delete(field)
      else node.set(field, yaml.createNode(today[field]))
    }
    if (!reworded) return
    node.delete('verdict')
    node.delete('claim')
    node.set('review', yaml.createNode({state: 'queued'}))
    append(node, yaml, 'checks', changeOf(reworded))
  })
}

const changeOf = ({at, reason}: Reworded): AnnotationCheck => ({
  by: 'claimlint',
  role: 'tool',
  at,
  verdict: 'not-enough-evidence',
  reworded: true,
  note: reason
})

/** Takes the records out, and the decisions about pairs that they belong to. */
export function removeRecords(text: string, ids: ReadonlySet<string>): string {
  const yaml = open(text)
  const list = yaml.get('claims')
  if (isSeq(list)) list.items = list.items.filter((item) => !(isMap(item) && ids.has(String(item.get('id')))))
  const decisions = yaml.get('contradictions')
  if (isSeq(decisions)) {
    decisions.items = decisions.items.filter((item) => {
      const pair = isMap(item) ? item.get('pair') : null
      return !(isSeq(pair) && pair.toJSON().some((id: unknown) => ids.has(String(id))))
    })
    if (decisions.items.length === 0) yaml.delete('contradictions')
  }
  removeProposals(yaml, ids)
  return printCanonical(yaml)
}

/** A proposal stands on its records and goes with them. */
function removeProposals(yaml: YamlDocument, ids: ReadonlySet<string>): void {
  const list = yaml.get('proposals')
  if (!isSeq(list)) return
  const about = (item: YAMLMap): unknown[] => [item.toJSON().pair ?? item.get('claim')].flat()
  list.items = list.items.filter((item) => !(isMap(item) && about(item).some((id) => ids.has(String(id)))))
  if (list.items.length === 0) yaml.delete('proposals')
}

/** Records the text that is judged, by git's name of it. */
export function setBlob(text: string, blob: string): string {
  const yaml = open(text)
  const target = yaml.get('target')
  if (!isMap(target) || target.get('blob') === blob) return text
  target.set('blob', blob)
  return printCanonical(yaml)
}

/** Records in the order of their places; one without a place stays behind its predecessor. */
export function sortRecords(text: string, starts: ReadonlyMap<string, number | null>): string {
  const yaml = open(text)
  const list = yaml.get('claims')
  if (!isSeq(list)) return text
  settleComments(list)
  let last = -1
  const placed = list.items.map((item, at) => {
    const start = isMap(item) ? starts.get(String(item.get('id'))) : undefined
    last = start ?? last
    return {item, start: last, at}
  })
  list.items = placed.sort((a, b) => a.start - b.start || a.at - b.at).map(({item}) => item)
  return printCanonical(yaml)
}
