// Three answers that disagree about one thing are one story: each passage is shown once, with those that it stands against
// on the other side.
import {mattersOf as grouped} from '../findings/matters.js'
import type {Report} from '../findings/report.js'
import type {Contradiction, Span} from './parts.js'
import {type Pair, type Place, pairsOf, placesTitle, type Side} from './places.js'

/** A pair where it is shown: on the card of the pair that names its matter. */
export interface ShownPair extends Pair {
  /** Id of that contradiction: its own where it names the matter. */
  readonly card: string
}

/** Pairs about one matter; most have one. */
export interface Matter {
  /** The pair that names it. */
  readonly main: ShownPair
  /** All of them, the main one first. */
  readonly pairs: readonly ShownPair[]
  /** Each passage once. Two columns where all of one stand against some of the other, else a column for each passage. */
  readonly columns: readonly (readonly Side[])[]
  /** The clashing words of all pairs. */
  readonly spans: readonly Span[]
}

/** In document order, by their main pairs. */
export function mattersOf(report: Report, tier: Contradiction['tier'], places?: readonly Place[]): Matter[] {
  const pairs = new Map(pairsOf(report, tier, places).map((pair) => [pair.contradiction.id, pair]))
  return grouped(report.contradictions.filter((each) => each.tier === tier)).flatMap((group) =>
    matterOf(group.flatMap(({id}) => pairs.get(id) ?? []))
  )
}

function matterOf(group: readonly Pair[]): Matter[] {
  const pairs = group.map((pair) => ({...pair, card: group[0]?.contradiction.id ?? ''}))
  const [main] = pairs
  if (!main) return []
  return [{main, pairs, columns: columnsOf(pairs), spans: pairs.flatMap(({contradiction}) => contradiction.spans)}]
}

function columnsOf(pairs: readonly Pair[]): Side[][] {
  const sides = new Map(pairs.flatMap(({sides}) => sides.map((side) => [side.claim.id, side] as const)))
  const passages = [...sides.values()].toSorted((a, b) => startOf(a) - startOf(b))
  const camps = campsOf(pairs, passages)
  if (camps === null) return passages.map((side) => [side])
  return [0, 1].map((camp) => passages.filter(({claim}) => camps.get(claim.id) === camp))
}

const startOf = ({claim}: Side): number => claim.spans[0]?.start ?? 0

/** Column 0 or 1 for each claim, so that no pair stands in one column; null where three or more stand against each other. */
function campsOf(pairs: readonly Pair[], passages: readonly Side[]): ReadonlyMap<string, number> | null {
  const against = new Map<string, string[]>()
  for (const {sides} of pairs) {
    const [a, b] = [sides[0].claim.id, sides[1].claim.id]
    against.set(a, [...(against.get(a) ?? []), b])
    against.set(b, [...(against.get(b) ?? []), a])
  }
  const camps = new Map<string, number>()
  for (const {claim} of passages) {
    if (!camps.has(claim.id) && !settle(claim.id, against, camps)) return null
  }
  return camps
}

/** Everything that hangs together with `first`; false where it does not fit into two camps. */
function settle(first: string, against: ReadonlyMap<string, readonly string[]>, camps: Map<string, number>): boolean {
  camps.set(first, 0)
  const open = [first]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const camp = camps.get(id) ?? 0
    for (const other of against.get(id) ?? []) {
      if (camps.get(other) === camp) return false
      if (camps.has(other)) continue
      camps.set(other, 1 - camp)
      open.push(other)
    }
  }
  return true
}

/** `Answers 2, 4 and 9`. */
export const matterTitle = ({columns}: Matter): string =>
  placesTitle(
    columns
      .flat()
      .toSorted((a, b) => startOf(a) - startOf(b))
      .map(({place}) => place)
  )

/** `5 pairs`; empty where there is one. */
export const pairsInWords = ({pairs}: Matter): string => (pairs.length === 1 ? '' : `${pairs.length} pairs`)

/** What the two columns are called; none where a column is one passage, which says itself what it is. */
export const columnNames = ({columns, pairs}: Matter): string[] =>
  columns.length === 2 && pairs.length > 1 ? ['On one side', 'On the other side'] : []
