// What a run holds of each document that it has checked. The report itself, which may be a hundred times as large, is put
// aside until it is printed.
import {joinReports, judgedAs} from '../doors/printing.js'
import type {Report, ReportSeries, Reports} from '../index.js'
import type {Product} from './check-documents.js'
import type {Project} from './project.js'
import type {Shelf} from './shelf.js'
import type {Opened} from './visit-documents.js'

export interface Kept {
  readonly path: string
  readonly project: Project
  /** Null where the document has none. */
  readonly annotations: KeptAnnotations | null
  /** The findings, for the gate and for all that is known from before. */
  readonly outline: Report
  /** The report as it was checked, as JSON. */
  readonly text: () => string
}

interface KeptAnnotations {
  /** As printed. */
  readonly file: string
  /** Paths of the stored copies of sources, as written. */
  readonly snapshots: readonly string[]
}

export function keep({path, project, annotations}: Opened, {outline, text}: Product, shelf: Shelf): Kept {
  const sources = annotations?.loaded.annotations.sources ?? []
  const snapshots = sources.flatMap(({snapshot}) => snapshot ?? [])
  return {
    path,
    project,
    annotations: annotations && {file: annotations.file, snapshots},
    outline,
    text: shelf.put(text)
  }
}

/** With what became of its findings since. */
export const reportOf = ({outline, text}: Kept): Report => judgedAs(JSON.parse(text()) as Report, outline)

/** The reports, read anew by each loop. */
export const seriesOf = (kept: readonly Kept[]): ReportSeries => ({
  documents: {
    *[Symbol.iterator]() {
      for (const each of kept) yield reportOf(each)
    }
  },
  summary: outlinesOf(kept).summary
})

export const outlinesOf = (kept: readonly Kept[]): Reports => joinReports(kept.map(({outline}) => outline))
