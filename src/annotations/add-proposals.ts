// Proposals written into the annotation file of their document. Each stands on records, as decisions do: only a record knows
// its words and can tell when they change. What a person has decided about a proposal stays decided.
import {isMap, isSeq, type YAMLSeq, type Document as YamlDocument} from 'yaml'
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import type {Proposal} from './annotation-records.js'
import {printCanonical, settleComments} from './canonical.js'
import {AMBIGUOUS, type Footing, footings, withOwnRecords} from './footings.js'
import {loadAnnotations} from './load.js'
import {claimsOf, type Entry, type NewProposal, toEntry} from './new-proposal.js'
import {contentOf} from './proposal-content.js'
import {readYaml} from './read-yaml.js'

export interface AddedProposals {
  readonly text: string
  readonly added: number
  /** Were there already, decided or not. */
  readonly known: number
  /** Pending ones of an earlier run that were taken out. */
  readonly replaced: number
  /** Why some could not be recorded, a fragment for each of those. */
  readonly unplaced: readonly string[]
}

/** A run that got an answer to every question: what waits of an earlier one, and did not come again, is taken out. */
export interface CompleteRun {
  /** Names of the models that answered. */
  readonly by: readonly string[]
  /** The prompts that it was about, without version: `contradictions`. */
  readonly prompt: string
}

/**
 * The annotation file with the proposals, comments kept. One that is there already, by the same model and prompt and in
 * whatever state, stays while the words of its records stand, as does what a person has decided, whoever proposes it again;
 * only the count of runs of an open one becomes the latest. With `run`, open ones of the same models that it did not come to
 * go. `yamlText` is null where there is no file yet.
 */
export function addProposals(
  yamlText: string | null,
  document: Document,
  claims: readonly Claim[],
  proposals: readonly NewProposal[],
  targetFile: string,
  run: CompleteRun | null = null
): AddedProposals {
  const before = yamlText ?? ''
  if (proposals.length === 0 && (run === null || yamlText === null))
    return {text: before, added: 0, known: 0, replaced: 0, unplaced: []}
  const named = new Set(proposals.flatMap(claimsOf))
  const sides = claims.filter(({id}) => named.has(id))
  const open = openList(withOwnRecords(yamlText, document, claims, sides, targetFile), document, claims)
  const put = proposals.map((proposal) => putOne(proposal, open))
  const replaced = run ? takeOut(open, run, new Set(put.flatMap(({id}) => id ?? []))) : 0
  const count = (what: Put['what']): number => put.filter((one) => one.what === what).length
  const changed = count('added') + count('recounted') + replaced > 0
  return {
    text: changed ? print(open) : before,
    added: count('added'),
    known: count('known') + count('recounted'),
    replaced,
    unplaced: put.flatMap(({why}) => why ?? [])
  }
}

interface Open {
  readonly list: YAMLSeq
  readonly yaml: YamlDocument
  readonly footingOf: (claim: string) => Footing | string
  readonly known: Known
}

function openList(text: string, document: Document, claims: readonly Claim[]): Open {
  const {file} = loadAnnotations(text, '')
  const {document: yaml} = readYaml(text)
  if (!file || !yaml) throw new Error('annotations that were just written cannot be read')
  if (!isSeq(yaml.get('proposals'))) yaml.set('proposals', yaml.createNode([]))
  const list = yaml.get('proposals')
  if (!isSeq(list)) throw new Error('a list that was just made is none')
  settleComments(list)
  return {list, yaml, footingOf: footings(document, claims, file), known: knownAmong(file.annotations.proposals ?? [])}
}

function print({list, yaml}: Open): string {
  if (list.items.length === 0) yaml.delete('proposals')
  return printCanonical(yaml)
}

interface Put {
  readonly what: 'added' | 'known' | 'recounted' | 'unplaced'
  readonly id?: string
  readonly why?: string
}

function putOne(proposal: NewProposal, {list, yaml, footingOf, known}: Open): Put {
  const [first, second] = claimsOf(proposal).map(footingOf)
  if (first === undefined || typeof first === 'string') return {what: 'unplaced', why: first ?? AMBIGUOUS}
  if (typeof second === 'string') return {what: 'unplaced', why: second}
  const entry = toEntry(proposal, first, second)
  const id = known.sameAs(entry)
  if (id !== null) return {what: recount(list, id, entry) ? 'recounted' : 'known', id}
  known.add(entry)
  list.items.push(yaml.createNode(entry))
  return {what: 'added', id: entry.id}
}

interface Known {
  readonly sameAs: (entry: Entry) => string | null
  readonly add: (entry: Entry) => void
}

/** Which proposal of the file says the same: anybody's where a person has decided, else that of the same model and prompt. */
function knownAmong(proposals: readonly Proposal[]): Known {
  const ids = new Set(proposals.map(({id}) => id))
  const decided = new Map(proposals.filter(({state}) => state !== 'proposed').map((one) => [contentOf(one), one.id]))
  const asked = new Map(proposals.map((one) => [askedOf(one), one.id]))
  return {
    sameAs: (entry) =>
      decided.get(contentOf(entry)) ?? asked.get(askedOf(entry)) ?? (ids.has(entry.id) ? entry.id : null),
    add: (entry) => {
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

/** How many went. */
function takeOut({list}: Open, {by, prompt}: CompleteRun, kept: ReadonlySet<string>): number {
  const before = list.items.length
  list.items = list.items.filter((item) => {
    if (!isMap(item) || item.get('state') !== 'proposed' || kept.has(String(item.get('id')))) return true
    const [name] = String(item.get('prompt')).split('/')
    return name !== prompt || !by.includes(String(item.get('by')))
  })
  return before - list.items.length
}
