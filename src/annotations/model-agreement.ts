// Models as annotators: how often people agreed with each, how far two of them or two runs of one come to the same, and how
// their verdicts fit those of people. Only what is recorded counts: a pair that was decided before a model came to it is not
// recorded for that model, so models are compared best before the decisions.
import {cohensKappa} from './agreement.js'
import type {AnnotationRecord, Annotations, Proposal} from './annotation-records.js'
import {contentOf} from './proposal-content.js'
import {independentChecks} from './review.js'

export interface ModelRecord {
  readonly by: string
  readonly kind: Proposal['kind']
  readonly proposed: number
  readonly accepted: number
  readonly rejected: number
  /** Accepted of what was decided, 0 to 1; null while nothing is. */
  readonly precision: number | null
  /** Of what one of two runs came to, the share that both did, over all pairs of runs; null where it was asked once. */
  readonly runOverlap: number | null
}

/** What two models proposed in documents in which both proposed something of the kind. */
export interface ModelOverlap {
  readonly models: readonly [string, string]
  readonly kind: Proposal['kind']
  readonly both: number
  readonly either: number
  /** Jaccard's index: `both` of `either`. */
  readonly jaccard: number
}

/** A model's verdicts beside a person's. */
export interface ModelVerdicts {
  readonly model: string
  readonly person: string
  readonly records: number
  readonly same: number
  readonly kappa: number | null
}

export interface ModelAgreement {
  readonly models: readonly ModelRecord[]
  readonly overlaps: readonly ModelOverlap[]
  readonly verdicts: readonly ModelVerdicts[]
}

/** Each entry of `documents` is one annotation file. */
export function modelAgreementOn(documents: readonly Annotations[]): ModelAgreement {
  const proposals = documents.map(({proposals: listed = []}) => listed)
  return {
    models: groups(proposals.flat()).map(recordOf),
    overlaps: overlapsOf(proposals),
    verdicts: verdictsOf(documents)
  }
}

const KINDS: readonly Proposal['kind'][] = ['contradiction', 'split', 'class', 'verdict']

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort()

const modelsOf = (proposals: readonly Proposal[]): string[] => unique(proposals.map(({by}) => by))

/** By kind, then by model; none is empty. */
const groups = (proposals: readonly Proposal[]): (readonly [Proposal, ...Proposal[]])[] =>
  KINDS.flatMap((kind) =>
    modelsOf(proposals).flatMap((by) => {
      const [first, ...rest] = proposals.filter((one) => one.kind === kind && one.by === by)
      return first ? [[first, ...rest] as const] : []
    })
  )

function recordOf(all: readonly [Proposal, ...Proposal[]]): ModelRecord {
  const [{by, kind}] = all
  const [accepted = 0, rejected = 0] = (['accepted', 'rejected'] as const).map(
    (state) => all.filter((one) => one.state === state).length
  )
  const decided = accepted + rejected
  const precision = decided === 0 ? null : accepted / decided
  return {by, kind, proposed: all.length, accepted, rejected, precision, runOverlap: runOverlapOf(all)}
}

const pairsAmong = (count: number): number => (count * (count - 1)) / 2

/** Seen in `s` of `n` runs: as many pairs of runs have it twice as there are among `s`, and none has it among the others. */
function runOverlapOf(proposals: readonly Proposal[]): number | null {
  let [both, either] = [0, 0]
  for (const {runs} of proposals) {
    if (!runs || runs.of < 2) continue
    both += pairsAmong(runs.seen)
    either += pairsAmong(runs.of) - pairsAmong(runs.of - runs.seen)
  }
  return either === 0 ? null : both / either
}

/** Every two of a list, in its order. */
const twoOf = (names: readonly string[]): (readonly [string, string])[] =>
  names.flatMap((first, at) => names.slice(at + 1).map((second) => [first, second] as const))

function overlapsOf(documents: readonly (readonly Proposal[])[]): ModelOverlap[] {
  return KINDS.flatMap((kind) =>
    twoOf(modelsOf(documents.flat())).flatMap((models) => {
      const counts = documents.map((listed) => countBoth(listed, kind, models)).filter((count) => count !== null)
      if (counts.length === 0) return []
      const both = counts.reduce((sum, each) => sum + each.both, 0)
      const either = counts.reduce((sum, each) => sum + each.either, 0)
      return [{models, kind, both, either, jaccard: both / either}]
    })
  )
}

/** Null where one of the two proposed nothing: it may not have been asked. */
function countBoth(listed: readonly Proposal[], kind: Proposal['kind'], models: readonly [string, string]) {
  const [first, second] = models.map(
    (by) => new Set(listed.filter((one) => one.by === by && one.kind === kind).map(contentOf))
  )
  if (!first?.size || !second?.size) return null
  const both = [...first].filter((content) => second.has(content)).length
  return {both, either: first.size + second.size - both}
}

interface Rated {
  readonly people: ReadonlyMap<string, string>
  readonly models: ReadonlyMap<string, string>
}

function ratedOf(record: AnnotationRecord, {proposals = []}: Annotations): Rated {
  const proposed = proposals.flatMap((one): [string, string][] =>
    one.kind === 'verdict' && one.claim === record.id ? [[one.by, one.verdict]] : []
  )
  const checked = (record.checks ?? []).flatMap((check): [string, string][] =>
    check.role === 'tool' && !check.reworded ? [[check.by, check.verdict]] : []
  )
  const people = independentChecks(record).map(({by, verdict}): [string, string] => [by, verdict])
  return {people: new Map(people), models: new Map([...checked, ...proposed])}
}

function verdictsOf(documents: readonly Annotations[]): ModelVerdicts[] {
  const rated = documents.flatMap((annotations) => annotations.claims.map((record) => ratedOf(record, annotations)))
  const models = unique(rated.flatMap((each) => [...each.models.keys()]))
  const people = unique(rated.flatMap((each) => [...each.people.keys()]))
  return models.flatMap((model) =>
    people.flatMap((person) => {
      const labels = rated.flatMap((each): [string, string][] => {
        const [a, b] = [each.models.get(model), each.people.get(person)]
        return a === undefined || b === undefined ? [] : [[a, b]]
      })
      if (labels.length === 0) return []
      const same = labels.filter(([a, b]) => a === b).length
      return [{model, person, records: labels.length, same, kappa: cohensKappa(labels)}]
    })
  )
}
