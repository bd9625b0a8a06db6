// What is new since an earlier state of a document. Findings are compared and not lines: a changed question can alter claims
// whose own line did not move, and a contradiction can be new although only one of its sides changed.
import type {Finding} from './finding.js'
import type {Report} from './report.js'
import {setAsideWhere} from './set-aside.js'

/**
 * Today's report with every finding set aside that the earlier one has too; `before` is null for a document that did not
 * exist. `name` is what reports call the earlier state. A finding is the same by its rule and words; of twins as many are
 * known as there were.
 */
export function compareReports(before: Report | null, now: Report, name: string): Report {
  const left = new Map<string, number>()
  for (const finding of before?.findings ?? []) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1)
  const known = new Set(now.findings.filter((finding) => take(left, keyOf(finding))))
  const after = setAsideWhere(now, 'earlier', (finding) => (known.has(finding) ? `was there at ${name}` : null))
  const gone = [...left.values()].reduce((sum, n) => sum + n, 0)
  const comparison = {by: 'earlier', name, known: known.size, gone} as const
  return {...after, against: [...(now.against ?? []), comparison]}
}

const keyOf = ({rule, content}: Finding): string => `${rule} ${content}`

function take(left: Map<string, number>, key: string): boolean {
  const n = left.get(key) ?? 0
  if (n > 0) left.set(key, n - 1)
  return n > 0
}
