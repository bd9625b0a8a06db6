// Names for the parts of a Report. Taken from its type and not from the rooms that make them, so that a report can be
// printed from its JSON long after the rooms have changed.
import type {Report, ReportAnnotation, ReportAnswer} from '../findings/report.js'

export type Contradiction = Report['contradictions'][number]
export type Finding = Report['findings'][number]
export type SetAside = Report['setAside'][number]
export type Verdict = NonNullable<ReportAnnotation['verdict']>
export type AnchorState = ReportAnnotation['state']
export type Citation = ReportAnnotation['citations'][number]
export type Check = ReportAnnotation['checks'][number]
export type Span = ReportAnswer['span']

/** A verdict, or `unchecked` where no usable one decides. */
export type Standing = Verdict | 'unchecked'

/** In the order in which an editor needs them: what is wrong first. */
export const STANDINGS = [
  'refuted',
  'conflicting',
  'not-enough-evidence',
  'supported',
  'not-checkable',
  'unchecked'
] as const satisfies readonly Standing[]
