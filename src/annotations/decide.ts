// A decision about a pair, written into the annotation file of its document. It stands on two records: where a side has none
// yet, an empty one is made, since only a record knows its words and can tell when they change.
import {isMap, isSeq, type YAMLMap, type Document as YamlDocument} from 'yaml'
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import type {ContradictionDecision} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import type {PageDecision} from './decisions-file.js'
import {type Footing, footings, withOwnRecords} from './footings.js'
import {loadAnnotations} from './load.js'
import {readYaml} from './read-yaml.js'

/** The file with the decision, or why there is none: a fragment. */
export type AddedDecision = {readonly text: string} | {readonly unplaced: string}

/**
 * The annotation file with the decision, comments kept; an earlier decision about the same pair by the same detector is
 * replaced. It is about the words of today, also where those of a record were edited since its verdict. `yamlText` is null
 * where there is no file yet; `claims` are all those of the document.
 */
export function addDecision(
  yamlText: string | null,
  document: Document,
  claims: readonly Claim[],
  made: PageDecision,
  targetFile: string
): AddedDecision {
  const sides = claims.filter(({id}) => id === made.first || id === made.second)
  const text = withOwnRecords(yamlText, document, claims, sides, targetFile)
  const {file} = loadAnnotations(text, '')
  const {document: yaml} = readYaml(text)
  if (!file || !yaml) throw new Error('annotations that were just written cannot be read')
  const footingOf = footings(document, claims, file)
  const [first, second] = [footingOf(made.first), footingOf(made.second)]
  if (typeof first === 'string') return {unplaced: first}
  if (typeof second === 'string') return {unplaced: second}
  return {text: withEntry(yaml, toEntry(made, first, second))}
}

function toEntry(made: PageDecision, first: Footing, second: Footing): ContradictionDecision {
  const {detector, decision, reason, by, at} = made
  return {pair: [first.id, second.id], fingerprints: [first.words, second.words], detector, decision, reason, by, at}
}

function withEntry(yaml: YamlDocument, entry: ContradictionDecision): string {
  if (!isSeq(yaml.get('contradictions'))) yaml.set('contradictions', yaml.createNode([]))
  const list = yaml.get('contradictions')
  if (!isSeq(list)) throw new Error('a list that was just made is none')
  settleComments(list)
  list.items = list.items.filter((item) => !(isMap(item) && isAboutSame(item, entry)))
  list.items.push(yaml.createNode(entry))
  return printCanonical(yaml)
}

function isAboutSame(item: YAMLMap, {pair, detector}: ContradictionDecision): boolean {
  const [a, b] = pair
  const value = item.toJSON() as {readonly pair: readonly unknown[]; readonly detector: unknown}
  return value.detector === detector && value.pair.includes(a) && value.pair.includes(b)
}
