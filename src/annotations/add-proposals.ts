// Proposals written into the annotation file of their document. Each stands on records, as decisions do: only a record knows
// its words and can tell when they change. What a person has decided about a proposal stays decided.
import {isMap, isSeq, type YAMLSeq} from 'yaml'
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import type {
  AnnotationRecord,
  ClassProposal,
  ContradictionProposal,
  Proposal,
  SplitProposal,
  VerdictProposal
} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {recordFingerprint} from './describe.js'
import {loadAnnotations} from './load.js'
import {matchAnnotations} from './match.js'
import {contentOf, type ProposalContent} from './proposal-content.js'
import {readYaml} from './read-yaml.js'
import {addStubs} from './stubs.js'

type Stored = 'id' | 'role' | 'state' | 'decided' | 'pair' | 'fingerprints' | 'claim' | 'fingerprint'
type About<T> = Readonly<Omit<T, Stored>>

type Split = Omit<About<SplitProposal>, 'parts'> & {
  readonly parts: readonly {readonly text: string; readonly inserts: readonly string[]}[]
}

/** A proposal before it has a record: it names claims of today's text. */
export type NewProposal =
  | (About<ContradictionProposal> & {readonly first: string; readonly second: string})
  | ((Split | About<ClassProposal> | About<VerdictProposal>) & {readonly claim: string})

export interface AddedProposals {
  readonly text: string
  readonly added: number
  /** Were there already, decided or not. */
  readonly known: number
  /** Could not be recorded: the words of a claim stand in several places, or it is gone. */
  readonly unplaced: number
}

/**
 * The annotation file with the proposals, comments kept. One that is there already, by the same model and prompt and in
 * whatever state, stays while the words of its records stand, as does what a person has decided, whoever proposes it again;
 * only the count of runs of an open one becomes the latest. `yamlText` is null where there is no file yet.
 */
export function addProposals(
  yamlText: string | null,
  document: Document,
  claims: readonly Claim[],
  proposals: readonly NewProposal[],
  targetFile: string
): AddedProposals {
  if (proposals.length === 0) return {text: yamlText ?? '', added: 0, known: 0, unplaced: 0}
  const named = new Set(proposals.flatMap(claimsOf))
  const sides = claims.filter(({id}) => named.has(id)).map((claim) => ({...claim, checkworthy: true}))
  const stubbed = addStubs(yamlText, document, sides, targetFile)
  const {list, yaml, recordOf, known: there} = openList(stubbed, document, sides)
  let [added, known, recounted] = [0, 0, 0]
  for (const proposal of proposals) {
    const entry = toEntry(proposal, recordOf)
    if (!entry) continue
    const id = there.sameAs(entry)
    if (id !== null) {
      known++
      if (recount(list, id, entry)) recounted++
    } else {
      there.add(entry)
      list.items.push(yaml.createNode(entry))
      added++
    }
  }
  const text = added + recounted === 0 ? (yamlText ?? '') : printCanonical(yaml)
  return {text, added, known, unplaced: proposals.length - added - known}
}

const claimsOf = (proposal: NewProposal): string[] =>
  'first' in proposal ? [proposal.first, proposal.second] : [proposal.claim]

type RecordOf = (claim: string) => AnnotationRecord | null

function openList(text: string, document: Document, claims: readonly Claim[]) {
  const {file} = loadAnnotations(text, '')
  const {document: yaml} = readYaml(text)
  if (!file || !yaml) throw new Error('annotations that were just written cannot be read')
  const anchored = matchAnnotations(document, claims, file)
  const recordOf: RecordOf = (claim) => {
    const found = anchored.find(
      (each) => each.claims.includes(claim) && each.span !== null && each.state !== 'edited-material'
    )
    return file.annotations.claims.find(({id}) => id === found?.id) ?? null
  }
  if (!isSeq(yaml.get('proposals'))) yaml.set('proposals', yaml.createNode([]))
  const list = yaml.get('proposals')
  if (!isSeq(list)) throw new Error('a list that was just made is none')
  settleComments(list)
  return {list, yaml, recordOf, known: knownAmong(file.annotations.proposals ?? [])}
}

/** Which proposal of the file says the same: anybody's where a person has decided, else that of the same model and prompt. */
function knownAmong(proposals: readonly Proposal[]) {
  const ids = new Set(proposals.map(({id}) => id))
  const decided = new Map(proposals.filter(({state}) => state !== 'proposed').map((one) => [contentOf(one), one.id]))
  const asked = new Map(proposals.map((one) => [askedOf(one), one.id]))
  return {
    sameAs: (entry: Entry): string | null =>
      decided.get(contentOf(entry)) ?? asked.get(askedOf(entry)) ?? (ids.has(entry.id) ? entry.id : null),
    add: (entry: Entry): void => {
      ids.add(entry.id)
      asked.set(askedOf(entry), entry.id)
    }
  }
}

const askedOf = (entry: Entry | Proposal): string => JSON.stringify([entry.by, entry.prompt, contentOf(entry)])

/**
 * The count of the latest runs replaces the earlier one; a sum would count a recording that is replayed twice. A proposal
 * that somebody has decided keeps the count that they saw. True where the file changed.
 */
function recount(list: YAMLSeq, id: string, {runs}: Entry): boolean {
  const node = list.items.find((item) => isMap(item) && item.get('id') === id)
  if (!runs || !isMap(node) || node.get('state') !== 'proposed') return false
  if (node.getIn(['runs', 'seen']) === runs.seen && node.getIn(['runs', 'of']) === runs.of) return false
  node.setIn(['runs', 'seen'], runs.seen)
  node.setIn(['runs', 'of'], runs.of)
  return true
}

/** A proposal as it stands in the file. */
type Entry = ProposalContent & Pick<Proposal, 'id' | 'by' | 'prompt' | 'runs'>

/** Null where a claim has no record to stand on. Two claims of one record are no pair. */
function toEntry(proposal: NewProposal, recordOf: RecordOf): Entry | null {
  const found = claimsOf(proposal).map(recordOf)
  const records = found.filter((record) => record !== null)
  const [first, second] = records
  if (!first || records.length < found.length || first.id === second?.id) return null
  const hashes = records.map(recordFingerprint)
  const {by, prompt} = proposal
  const marks = {
    id: `p-${fingerprint(by, prompt, proposal.kind, ...hashes, detailOf(proposal))}`,
    role: 'tool',
    state: 'proposed'
  } as const
  if ('first' in proposal) {
    const {first: _, second: __, ...said} = proposal
    if (!second) return null
    return {
      ...marks,
      ...said,
      pair: [first.id, second.id],
      fingerprints: [recordFingerprint(first), recordFingerprint(second)]
    }
  }
  return {...marks, ...proposal, claim: first.id, fingerprint: recordFingerprint(first)}
}

/** What tells two proposals about the same words apart; what a clash was called does not. */
function detailOf(proposal: NewProposal): string {
  if (proposal.kind === 'split') return proposal.parts.map(({text}) => text).join('\n')
  if (proposal.kind === 'class') return proposal.class
  if (proposal.kind === 'verdict') return `${proposal.verdict} ${proposal.source}`
  return ''
}
