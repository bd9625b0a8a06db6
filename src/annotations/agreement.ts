// How far people agree beyond chance: Cohen's kappa for two people, Krippendorff's alpha for any number with gaps.
import type {AnnotationRecord} from './annotation-records.js'
import {independentChecks, isDisputed} from './review.js'

/** What each person said of one unit. */
export type Ratings = ReadonlyMap<string, string>

const counts = (labels: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1)
  return found
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

/**
 * J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960): over pairs of
 * labels, from -1 to 1. Null without pairs, or where both people used one label only: chance alone would agree.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null
  const [first, second] = [counts(pairs.map(([a]) => a)), counts(pairs.map(([, b]) => b))]
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const expected = sum([...first].map(([label, count]) => count * (second.get(label) ?? 0))) / pairs.length ** 2
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/**
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), nominal data. Units that fewer than two people rated
 * say nothing. Null where nothing is left, or everybody used one label only.
 */
export function krippendorffsAlpha(units: readonly Ratings[]): number | null {
  const paired = units.map((ratings) => [...ratings.values()]).filter((labels) => labels.length > 1)
  const all = counts(paired.flat())
  const total = sum(all.values())
  const disagreeing = (labels: readonly string[]): number =>
    (labels.length ** 2 - sum([...counts(labels).values()].map((count) => count ** 2))) / (labels.length - 1)
  const observed = sum(paired.map(disagreeing))
  const expected = (total ** 2 - sum([...all.values()].map((count) => count ** 2))) / (total - 1)
  return total === 0 || expected === 0 ? null : 1 - observed / expected
}

export interface Agreement {
  /** Records that two or more people checked. */
  readonly units: number
  readonly alpha: number | null
  /** Each pair of people with the records that both checked. */
  readonly pairs: readonly {
    readonly people: readonly [string, string]
    readonly units: number
    readonly kappa: number | null
  }[]
  /** Ids on which people differ and nobody has settled it. */
  readonly disputed: readonly string[]
}

const ratingsOf = (record: AnnotationRecord): Ratings =>
  new Map(independentChecks(record).map(({by, verdict}) => [by, verdict]))

/** Agreement on the verdicts of these records. Only the last check of each person counts, no tool's, and none that settled
 * a dispute. */
export function agreementOn(records: readonly AnnotationRecord[]): Agreement {
  const rated = records
    .map((record) => ({id: record.id, ratings: ratingsOf(record), open: isDisputed(record)}))
    .filter(({ratings}) => ratings.size > 1)
  const people = [...new Set(rated.flatMap(({ratings}) => [...ratings.keys()]))].sort()
  const pairs = people.flatMap((first, at) =>
    people.slice(at + 1).map((second) => {
      const labels = rated.flatMap(({ratings}): [string, string][] => {
        const [a, b] = [ratings.get(first), ratings.get(second)]
        return a === undefined || b === undefined ? [] : [[a, b]]
      })
      return {people: [first, second] as const, units: labels.length, kappa: cohensKappa(labels)}
    })
  )
  return {
    units: rated.length,
    alpha: krippendorffsAlpha(rated.map(({ratings}) => ratings)),
    pairs: pairs.filter(({units}) => units > 0),
    disputed: rated.filter(({open}) => open).map(({id}) => id)
  }
}
