// What a check does to a record: which verdict it leaves, and how far the record has come.
import type {AnnotationCheck, AnnotationRecord} from './annotation-records.js'

type State = AnnotationRecord['review']['state']

/** The last check of each person since the words last changed; tools propose and are not counted. */
export function standingChecks({checks = []}: Pick<AnnotationRecord, 'checks'>): AnnotationCheck[] {
  const last = new Map<string, AnnotationCheck>()
  for (const check of checks.slice(checks.findLastIndex(({reworded}) => reworded) + 1)) {
    if (check.role !== 'tool') last.set(check.by, check)
  }
  return [...last.values()]
}

export interface AfterCheck {
  /** Null: nothing holds, because people disagree or only a tool has looked. */
  readonly verdict: AnnotationCheck['verdict'] | null
  readonly state: State
}

/**
 * Verdict and state after one more check: draft > queued > verified | disputed, and back to queued when the words change. A tool changes neither. People who agree verify; people who do not leave it disputed,
 * and the earlier verdict stands until they settle it. With `fourEyes` the first person only queues it for a second.
 */
export function afterCheck(record: AnnotationRecord, check: AnnotationCheck, fourEyes: boolean): AfterCheck {
  const {state} = record.review
  if (check.role === 'tool') return {verdict: record.verdict ?? null, state}
  const standing = standingChecks({checks: [...(record.checks ?? []), check]})
  const agreed = standing.every(({verdict}) => verdict === check.verdict)
  const settled = check.role === 'reviewer' && record.review.state === 'disputed'
  if (!agreed && !settled) return {verdict: record.verdict ?? null, state: 'disputed'}
  const enough = settled || !fourEyes || standing.length > 1
  return {verdict: check.verdict, state: enough ? 'verified' : 'queued'}
}
