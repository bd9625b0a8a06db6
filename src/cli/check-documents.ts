// From an opened document to its report.
import type {CheckOptions, Problem, Report} from '../index.js'
import type {Opened, Visit} from './visit-documents.js'

export interface Checked extends Opened {
  readonly report: Report
}

/** Documents that were looked at, as much as the run holds of each. */
export interface Run<T> {
  /** In the order of their paths, standard input last. */
  readonly checked: readonly T[]
  /** What kept a document, or a file that belongs to one, out of the run. */
  readonly problems: readonly Problem[]
  /** What the documents that were checked have that could not be read; their reports tell it too. */
  readonly unread: readonly Problem[]
  /** Where each bug happened, for `--verbose`. */
  readonly stacks: readonly string[]
}

export const runOf = <T extends {readonly path: string}>(
  {results, problems, stacks}: Visit<T>,
  report: (result: T) => Report
): Run<T> => ({
  checked: results,
  problems,
  unread: results.flatMap((each) => report(each).problems.map((problem) => ({file: each.path, ...problem}))),
  stacks
})

/** All that a check needs, as plain data: it can go to another thread. */
export interface CheckTask {
  readonly source: string
  readonly options: CheckOptions
}

/** What comes back: one text is cheaper to send, to store and to hold than the thousand objects of a report. */
export interface Product {
  readonly outline: Report
  /** The report as JSON. */
  readonly text: string
}

export function taskOf({path, source, annotations, previous, quotes, project}: Opened): CheckTask {
  const judged = annotations && {annotations: annotations.text, quotes, ...(previous === null ? {} : {previous})}
  return {source, options: {path, config: project.value, ...judged}}
}

/** A bug in the check is thrown. */
export const checkOne = async (opened: Opened): Promise<Checked> => ({
  ...opened,
  report: await reportOf(taskOf(opened))
})

/** A bug in the check is thrown. */
export async function productOf(task: CheckTask): Promise<Product> {
  const {outlineOf} = await import('../doors/checking.js')
  const report = await reportOf(task)
  return {outline: outlineOf(report), text: JSON.stringify(report)}
}

/** Loaded here and not before: where a cache has every report, nothing is checked. */
async function reportOf({source, options}: CheckTask): Promise<Report> {
  const {checkSettled, settleQuickly} = await import('../doors/checking.js')
  const settled = settleQuickly(options)
  return settled ? checkSettled(source, options, settled) : (await import('../index.js')).check(source, options)
}
