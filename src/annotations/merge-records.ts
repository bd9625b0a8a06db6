// Two people's versions of one record, or of one source, made one. Never a winner: what both said is kept, and where they
// contradict each other the record is disputed.
import type {AnnotationCheck, AnnotationCitation, AnnotationRecord} from './annotation-records.js'
import {standingChecks} from './review.js'

type Fields = Readonly<Record<string, unknown>>

export interface Merged<T> {
  readonly value: T
  /** Fields that both changed and that nobody but a person can settle. */
  readonly conflicts: readonly string[]
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Order of fields carries nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)])
  )
}

/** Field by field: a side that left a field alone yields to the one that did not. */
export function mergeFields<T extends object>(
  base: T | undefined,
  ours: T,
  theirs: T,
  joined: readonly string[]
): Merged<T> {
  const [b, o, t]: Fields[] = [{...base}, {...ours}, {...theirs}]
  const value: Record<string, unknown> = {}
  const conflicts: string[] = []
  for (const name of [...new Set([...Object.keys(o ?? {}), ...Object.keys(t ?? {})])]) {
    const [was, mine, other] = [b?.[name], o?.[name], t?.[name]]
    const taken = same(mine, other) || same(other, was) ? mine : same(mine, was) ? other : mine
    if (taken !== undefined) value[name] = taken
    const settled = same(mine, other) || same(other, was) || same(mine, was) || joined.includes(name)
    if (!settled) conflicts.push(name)
  }
  return {value: value as T, conflicts}
}

function union<E>(ours: readonly E[] = [], theirs: readonly E[] = []): E[] {
  return [...ours, ...theirs.filter((entry) => !ours.some((other) => same(other, entry)))]
}

/** History of both sides by day; what one side wrote on a day stays in its order, whichever side is called ours. */
function joinChecks(
  base: readonly AnnotationCheck[] = [],
  ours: readonly AnnotationCheck[] = [],
  theirs: readonly AnnotationCheck[] = []
): AnnotationCheck[] {
  const added = (side: readonly AnnotationCheck[]): AnnotationCheck[] =>
    side.filter((check) => !base.some((old) => same(old, check)))
  const [first, second] = [added(ours), added(theirs)].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const kept = base.filter((old) => [ours, theirs].every((side) => side.some((check) => same(old, check))))
  return union([...kept, ...(first ?? [])], second).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** From least to most: the further one stands, so that no order of merging takes anything back. */
const STATES: readonly AnnotationRecord['review']['state'][] = [
  'draft',
  'queued',
  'in-review',
  'verified',
  'rejected',
  'disputed'
]

const further = (a: AnnotationRecord, b: AnnotationRecord): AnnotationRecord['review'] =>
  STATES.indexOf(a.review.state) >= STATES.indexOf(b.review.state) ? a.review : b.review

const JOINED = ['checks', 'citations', 'verdict', 'review']

/** Two versions of one record. Checks and citations of both stay; two verdicts make it disputed. */
export function mergeRecord(
  base: AnnotationRecord | undefined,
  ours: AnnotationRecord,
  theirs: AnnotationRecord
): Merged<AnnotationRecord> {
  const {value, conflicts} = mergeFields(base, ours, theirs, JOINED)
  const checks = joinChecks(base?.checks, ours.checks, theirs.checks)
  const citations: AnnotationCitation[] = union(ours.citations, theirs.citations)
  const verdicts = new Set(standingChecks({checks}).map(({verdict}) => verdict))
  const clash = bothJudged(base, ours, theirs) || (verdicts.size > 1 && changedBoth(base, ours, theirs))
  const {verdict: _, ...rest} = value
  const verdict = clash ? base?.verdict : value.verdict
  return {
    value: {
      ...rest,
      ...(verdict === undefined ? {} : {verdict}),
      review: clash
        ? {...further(ours, theirs), state: 'disputed'}
        : changedBoth(base, ours, theirs)
          ? further(ours, theirs)
          : value.review,
      ...(checks.length === 0 ? {} : {checks}),
      ...(citations.length === 0 ? {} : {citations})
    },
    conflicts
  }
}

const bothJudged = (base: AnnotationRecord | undefined, ours: AnnotationRecord, theirs: AnnotationRecord): boolean =>
  ours.verdict !== theirs.verdict && ours.verdict !== base?.verdict && theirs.verdict !== base?.verdict

const changedBoth = (base: AnnotationRecord | undefined, ours: AnnotationRecord, theirs: AnnotationRecord): boolean =>
  !same(base?.checks, ours.checks) && !same(base?.checks, theirs.checks)
