// What a report is missing: the work that is left for someone.
import type {Report, ReportAnnotation, ReportClaim} from '../findings/report.js'

/** Needs a source and has none. */
export const unsourced = (claims: readonly ReportClaim[]): ReportClaim[] =>
  claims.filter((claim) => claim.checkworthy && !claim.sourced)

/** Annotations whose verdict no longer counts: the text was changed, is there twice, or is gone. */
export const voided = (report: Report): ReportAnnotation[] =>
  report.annotations.filter((annotation) => !annotation.usable && annotation.verdict !== null)

/** Annotations with a place or without a verdict that meet no claim, so that no claim shows them. */
export const unattached = (report: Report): ReportAnnotation[] => {
  const shown = new Set(report.claims.flatMap((claim) => [claim.annotation?.id, ...claim.annotationIds]))
  return report.annotations.filter(
    (annotation) => (annotation.usable || annotation.verdict === null) && !shown.has(annotation.id)
  )
}
