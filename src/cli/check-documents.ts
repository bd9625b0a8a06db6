// From typed paths to reports. Whatever cannot be read becomes a problem, and everything else is still checked.
import {posix, resolve} from 'node:path'
import {check, type Problem, type Report} from '../index.js'
import {bugWords, stackOf} from './bug.js'
import {type Annotations, findAnnotations, strayAnnotations} from './find-annotations.js'
import {type Found, findDocuments, printable} from './find-documents.js'
import type {Io} from './io.js'
import {progressOn} from './progress.js'
import {type Project, type Projects, projectsOf} from './project.js'
import {type Input, readInput, readStandardInput} from './read-input.js'
import {UsageError} from './usage-error.js'

export interface Wanted {
  readonly paths: readonly string[]
  readonly config?: string | undefined
  /** Settings that come from options and go before the configuration. */
  readonly override?: object
  readonly stdinFilename?: string | undefined
  readonly quiet?: boolean | undefined
  /** Folder that the run writes to; nothing in it is a document. */
  readonly out?: string | undefined
}

export interface Checked {
  /** As printed. */
  readonly path: string
  readonly source: string
  /** Null where the document has no annotation file yet. */
  readonly annotations: Annotations | null
  readonly project: Project
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

/** Throws only UsageError, or a bug. */
export async function checkDocuments(wanted: Wanted, io: Io): Promise<Run> {
  const {cwd} = io
  const projects = projectsOf(cwd, wanted.config, wanted.override ?? {})
  const found = await (wanted.paths.length > 0
    ? findDocuments(
        wanted.paths.filter((path) => path !== '-'),
        cwd,
        wanted.out
      )
    : documentsOfProject(projects, cwd, wanted.out))
  const documents = found.paths.map((path) => ({path, read: () => readInput(path, cwd)}))
  if (wanted.paths.includes('-')) documents.push(standardInput(wanted.stdinFilename, io))
  const progress = progressOn(io.stderr, wanted.quiet ? 0 : documents.length)
  const checked: Checked[] = []
  const problems: Problem[] = [...found.problems]
  const opened = new Set<string>()
  const stacks: string[] = []
  for (const {path, read} of documents) {
    progress.step(path)
    const one = await checkOne({path, input: await read()}, projects, cwd)
    for (const file of one.opened ?? []) opened.add(file)
    if (one.checked) checked.push(one.checked)
    problems.push(...one.problems)
    if (one.stack) stacks.push(one.stack)
  }
  progress.end()
  for (const {place} of await projects.all()) problems.push(...(await strayAnnotations(place, opened, found.folders)))
  return {checked, problems: unique(problems), unread: checked.flatMap(unreadPlaces), stacks}
}

/** Nothing was typed: the configuration says which documents there are, else all below the working folder. */
async function documentsOfProject(projects: Projects, cwd: string, out: string | undefined): Promise<Found> {
  const {config, place, problems} = await projects.of(resolve(cwd, 'any.md'))
  if (problems.length > 0) return {paths: [], folders: [], problems}
  const {documents} = config
  if (!documents) return findDocuments(['.'], cwd, out)
  const fromHere = documents.map((pattern) => posix.join(printable(place.project, cwd), pattern))
  const found = await findDocuments(fromHere, cwd, out)
  return {...found, folders: [place.project]}
}

function standardInput(filename: string | undefined, io: Io): {path: string; read: () => Promise<Input>} {
  if (filename === undefined) {
    throw new UsageError('the path `-` needs a name for the text, add `--stdin-filename page.md`')
  }
  return {path: printable(filename, io.cwd), read: () => readStandardInput(io)}
}

interface One {
  readonly checked?: Checked
  readonly problems: readonly Problem[]
  readonly opened?: readonly string[]
  readonly stack?: string
}

async function checkOne({path, input}: {path: string; input: Input}, projects: Projects, cwd: string): Promise<One> {
  if ('refused' in input) return {problems: [{file: path, message: input.refused}]}
  const project = await projects.of(resolve(cwd, path))
  if (project.problems.length > 0) return {problems: project.problems}
  const {found: annotations, problems, opened} = await findAnnotations(resolve(cwd, path), project.place)
  // Without its annotations every claim would look unsourced; no result is better than a false one.
  if (problems.length > 0) return {problems: [...problems, notChecked(path)], opened}
  try {
    const report = check(input.text, {path, config: project.value, ...(annotations && {annotations: annotations.text})})
    return {checked: {path, source: input.text, annotations, project, report}, problems: [], opened}
  } catch (bug) {
    // Told like any other trouble with this document, so that the others still have their result.
    return {problems: [{file: path, message: bugWords(bug)}], opened, stack: stackOf(bug)}
  }
}

const notChecked = (file: string): Problem => ({
  file,
  message: 'was not checked, its annotations have to be repaired first'
})

const unreadPlaces = ({path, report}: Checked): Problem[] =>
  report.problems.map((problem) => ({file: path, ...problem}))

/** A broken configuration is met once per document and told once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
