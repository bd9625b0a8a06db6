// Findings that do not count any more, moved out of the way and never out of sight.
import type {Finding, SetAside} from './finding.js'
import type {Report} from './report.js'
import {judgementOf} from './summarise.js'

/** The report with those findings set aside for which `why` has a reason; its sums follow. An outline of a report will do. */
export function setAsideWhere(report: Report, by: SetAside['by'], why: (finding: Finding) => string | null): Report {
  const reasons = new Map(report.findings.map((finding) => [finding, why(finding)]))
  const moved = report.findings.flatMap((finding) => {
    const reason = reasons.get(finding) ?? null
    return reason === null ? [] : [{...finding, by, why: reason}]
  })
  if (moved.length === 0) return report
  const findings = report.findings.filter((finding) => (reasons.get(finding) ?? null) === null)
  const setAside = [...report.setAside, ...moved].toSorted((a, b) => a.span.start - b.span.start)
  return {...report, findings, setAside, summary: {...report.summary, ...judgementOf({findings, setAside})}}
}
