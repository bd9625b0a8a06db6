// What a check does to a record: which verdict it leaves, and how far the record has come.
import type {AnnotationCheck, AnnotationRecord} from './annotation-records.js'

export type ReviewState = AnnotationRecord['review']['state']

/** The last of each person; tools propose and are not counted. */
function lastOfEach(checks: readonly AnnotationCheck[]): AnnotationCheck[] {
  const last = new Map<string, AnnotationCheck>()
  for (const check of checks) if (check.role !== 'tool') last.set(check.by, check)
  return [...last.values()]
}

interface Checked {
  readonly checks?: readonly AnnotationCheck[] | undefined
}

const sinceReworded = ({checks = []}: Checked): readonly AnnotationCheck[] =>
  checks.slice(checks.findLastIndex(({reworded}) => reworded) + 1)

/** The last check of each person since the words last changed or a dispute was settled: what counts today. */
export function standingChecks(record: Checked): AnnotationCheck[] {
  const checks = sinceReworded(record)
  return lastOfEach(
    checks.slice(
      Math.max(
        0,
        checks.findLastIndex(({settles}) => settles)
      )
    )
  )
}

/** The last check of each person since the words last changed, without those that settled a dispute: they had seen the others. */
export const independentChecks = (record: Checked): AnnotationCheck[] =>
  lastOfEach(sinceReworded(record).filter(({settles}) => !settles))

/** True where people's checks differ and nobody settled it. */
export const isDisputed = (record: Checked): boolean =>
  new Set(standingChecks(record).map(({verdict}) => verdict)).size > 1

export interface AfterCheck {
  /** Null: nothing holds, because people disagree or only a tool has looked. */
  readonly verdict: AnnotationCheck['verdict'] | null
  readonly state: ReviewState
}

/**
 * Verdict and state after one more check. A tool changes neither. People who agree verify; people who do not leave it
 * disputed, and the earlier verdict stands until a check settles it. With `fourEyes` the first person only queues it for a
 * second; a check that settles counts for two, because it is about what others found.
 */
export function afterCheck(record: AnnotationRecord, check: AnnotationCheck, fourEyes: boolean): AfterCheck {
  if (check.role === 'tool') return {verdict: record.verdict ?? null, state: record.review.state}
  const standing = standingChecks({checks: [...(record.checks ?? []), check]})
  if (standing.some(({verdict}) => verdict !== check.verdict)) {
    return {verdict: record.verdict ?? null, state: 'disputed'}
  }
  const enough = !fourEyes || standing.length > 1 || standing.some(({settles}) => settles)
  return {verdict: check.verdict, state: enough ? 'verified' : 'queued'}
}

/** What a person can do with a record without judging it; `verify` alone makes it `verified`. */
export const REVIEW_STEPS = {
  queue: {to: 'queued', from: ['draft', 'in-review', 'disputed', 'rejected']},
  start: {to: 'in-review', from: ['queued', 'disputed']},
  dispute: {to: 'disputed', from: ['queued', 'in-review', 'verified']},
  reject: {to: 'rejected', from: ['draft', 'queued', 'in-review', 'disputed']}
} as const satisfies Readonly<Record<string, {readonly to: ReviewState; readonly from: readonly ReviewState[]}>>
export type ReviewStep = keyof typeof REVIEW_STEPS

/** The steps that may be taken from a state. */
export const stepsFrom = (state: ReviewState): ReviewStep[] =>
  (Object.keys(REVIEW_STEPS) as ReviewStep[]).filter((step) =>
    (REVIEW_STEPS[step].from as readonly ReviewState[]).includes(state)
  )
