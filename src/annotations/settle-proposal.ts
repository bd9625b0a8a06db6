// A person's word on a proposal. What other models proposed about the same words is settled with it: nobody should have to
// say the same thing twice.
import {isMap, isSeq, type YAMLMap, type Document as YamlDocument} from 'yaml'
import type {AnnotationCheck, AnnotationCitation, VerdictProposal} from './annotation-records.js'
import {printCanonical} from './canonical.js'
import {addCheck} from './edit.js'
import {loadAnnotations} from './load.js'
import {contentOf} from './proposal-content.js'
import {readYaml} from './read-yaml.js'

export interface Settled {
  readonly state: 'accepted' | 'rejected'
  readonly by: string
  /** ISO date. */
  readonly at: string
  readonly reason?: string
}

const SUPPORT: Readonly<Record<VerdictProposal['verdict'], AnnotationCitation['supports']>> = {
  supported: 'full',
  refuted: 'contradicts',
  'not-enough-evidence': 'context',
  conflicting: 'partial',
  'not-checkable': 'context'
}

/** The model's check and the quote that it found: evidence for people. Neither verdict nor review moves. */
function withCheck(text: string, {by, at, claim, verdict, source, quote, prompt}: VerdictProposal): string {
  const check: AnnotationCheck = {by, role: 'tool', at, verdict, note: `proposed by prompt ${prompt}`}
  return addCheck(text, claim, check, {source, quote, supports: SUPPORT[verdict]}, false)
}

function mark(text: string, alike: ReadonlySet<string>, {state, ...decided}: Settled): string {
  const yaml: YamlDocument | null = readYaml(text).document
  const list = yaml?.get('proposals')
  if (!yaml || !isSeq(list)) throw new Error('annotations without proposals')
  const nodes = list.items.filter((item): item is YAMLMap => isMap(item) && alike.has(String(item.get('id'))))
  for (const node of nodes) {
    node.set('state', state)
    node.set('decided', yaml.createNode(decided))
  }
  return printCanonical(yaml)
}

/**
 * The annotation file with the proposal accepted or rejected, comments kept. An accepted contradiction is one from the next
 * check on; an accepted verdict adds the model's check and its quote to the record, and leaves verdict and review to people;
 * an accepted split or class is kept as a decision and changes nothing else. Throws where no proposal has the id.
 */
export function settleProposal(text: string, id: string, settled: Settled): string {
  const proposals = loadAnnotations(text, '').file?.annotations.proposals ?? []
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) throw new Error(`no proposal has the id ${id}`)
  const alike = proposals.filter((one) => one.state === 'proposed' && contentOf(one) === contentOf(proposal))
  const marked = mark(text, new Set([id, ...alike.map((one) => one.id)]), settled)
  return settled.state === 'accepted' && proposal.kind === 'verdict' && proposal.state !== 'accepted'
    ? withCheck(marked, proposal)
    : marked
}
