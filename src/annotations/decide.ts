// A decision about a pair, written into the annotation file of its document. It stands on two records: where a side has none
// yet, an empty one is made, since only a record knows its words and can tell when they change.
import {isMap, isSeq, type YAMLMap} from 'yaml'
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import type {ContradictionDecision} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import type {PageDecision} from './decisions-file.js'
import {recordFingerprint} from './describe.js'
import {loadAnnotations} from './load.js'
import {matchAnnotations} from './match.js'
import {readYaml} from './read-yaml.js'
import {addStubs} from './stubs.js'

/**
 * The annotation file with the decision, comments kept; an earlier decision about the same pair by the same detector is
 * replaced. `yamlText` is null where there is no file yet. Null where a side cannot be recorded: its claim is gone, or its
 * words stand in several places.
 */
export function addDecision(
  yamlText: string | null,
  document: Document,
  claims: readonly Claim[],
  made: PageDecision,
  targetFile: string
): string | null {
  const sides = claims.filter(({id}) => id === made.first || id === made.second)
  const stubbed = addStubs(
    yamlText,
    document,
    sides.map((claim) => ({...claim, checkworthy: true})),
    targetFile
  )
  const {file} = loadAnnotations(stubbed, '')
  const {document: yaml} = readYaml(stubbed)
  if (!file || !yaml) throw new Error('annotations that were just written cannot be read')
  const anchored = matchAnnotations(document, sides, file)
  const recordOf = (id: string) => {
    const found = anchored.find(
      (each) => each.claims.includes(id) && each.span !== null && each.state !== 'edited-material'
    )
    return file.annotations.claims.find((record) => record.id === found?.id)
  }
  const [first, second] = [recordOf(made.first), recordOf(made.second)]
  if (!first || !second) return null
  const {detector, decision, reason, by, at} = made
  const entry: ContradictionDecision = {
    pair: [first.id, second.id],
    fingerprints: [recordFingerprint(first), recordFingerprint(second)],
    detector,
    decision,
    reason,
    by,
    at
  }
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
