// From typed paths to reports.
import {check, type Problem, type Report} from '../index.js'
import type {Io} from './io.js'
import {type Opened, visitDocuments, type Wanted} from './visit-documents.js'

export type {Wanted} from './visit-documents.js'

export interface Checked extends Opened {
  readonly report: Report
}

export interface Run {
  /** In the order of their paths, standard input last. */
  readonly checked: readonly Checked[]
  /** What kept a document, or a file that belongs to one, out of the run. */
  readonly problems: readonly Problem[]
  /** What the documents that were checked have that could not be read; their reports tell it too. */
  readonly unread: readonly Problem[]
  /** Where each bug happened, for `--verbose`. */
  readonly stacks: readonly string[]
}

/** Throws only UsageError. */
export async function checkDocuments(
  wanted: Wanted,
  io: Io,
  look: (opened: Opened) => Checked | Promise<Checked> = checkOne
): Promise<Run> {
  const {results, problems, stacks} = await visitDocuments(wanted, io, look)
  return {checked: results, problems, unread: results.flatMap(unreadPlaces), stacks}
}

/** A bug in the check is thrown. */
export const checkOne = (opened: Opened): Checked => {
  const {path, source, annotations, previous, quotes, project} = opened
  const judged = annotations && {annotations: annotations.text, quotes, ...(previous === null ? {} : {previous})}
  return {...opened, report: check(source, {path, config: project.value, ...judged})}
}

const unreadPlaces = ({path, report}: Checked): Problem[] =>
  report.problems.map((problem) => ({file: path, ...problem}))
