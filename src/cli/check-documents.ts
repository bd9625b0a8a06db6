// From typed paths to reports.
import {type CheckOptions, check, type Problem, type Report} from '../index.js'
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
  look: (opened: Opened) => Checked | Promise<Checked>,
  atOnce: (documents: number) => number
): Promise<Run> {
  const {results, problems, stacks} = await visitDocuments(wanted, io, look, atOnce)
  return {checked: results, problems, unread: results.flatMap(unreadPlaces), stacks}
}

/** All that a check needs, as plain data: it can go to another thread. */
export interface CheckTask {
  readonly source: string
  readonly options: CheckOptions
}

export function taskOf({path, source, annotations, previous, quotes, project}: Opened): CheckTask {
  const judged = annotations && {annotations: annotations.text, quotes, ...(previous === null ? {} : {previous})}
  return {source, options: {path, config: project.value, ...judged}}
}

/** A bug in the check is thrown. */
export function checkOne(opened: Opened): Checked {
  const {source, options} = taskOf(opened)
  return {...opened, report: check(source, options)}
}

const unreadPlaces = ({path, report}: Checked): Problem[] =>
  report.problems.map((problem) => ({file: path, ...problem}))
