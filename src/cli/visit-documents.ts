// From typed paths to documents with their annotations. Whatever cannot be read becomes a problem, and everything else is
// still looked at. What is done with each document is the command's business.
import {posix, resolve} from 'node:path'
import type {Problem, QuoteLook} from '../index.js'
import {bugWords, stackOf} from './bug.js'
import {type Copies, lookUpQuotes, openCopies} from './copies.js'
import {type Annotations, findAnnotations, strayAnnotations} from './find-annotations.js'
import {type Found, findDocuments, printable} from './find-documents.js'
import {blobOf, type ReadBlob, readBlob} from './git-blob.js'
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
  /** Files that the run writes to: no documents either. */
  readonly written?: readonly string[] | undefined
  /** False where nobody asks what the stored copies of sources say: reading them takes a while. */
  readonly quotes?: boolean | undefined
}

export interface Opened {
  /** As printed. */
  readonly path: string
  readonly source: string
  /** Null where the document has no annotation file yet. */
  readonly annotations: Annotations | null
  /** The text in which the annotations were judged; null where git has none. */
  readonly previous: string | null
  /** What the stored copies say of the quotes; empty where nobody asked. */
  readonly quotes: readonly QuoteLook[]
  readonly project: Project
}

export interface Visit<T> {
  /** What came of each document, in the order of their paths, standard input last. */
  readonly results: readonly T[]
  /** What kept a document, or a file that belongs to one, out of the run. */
  readonly problems: readonly Problem[]
  /** Where each bug happened, for `--verbose`. */
  readonly stacks: readonly string[]
}

/**
 * Opens each document and looks at it. A bug in `look` is told like any other trouble with that document. Throws UsageError.
 * Documents are opened one after the other; `atOnce`, given how many there are, says how many may be open and looked at
 * at the same time. What comes of them keeps their order.
 */
export async function visitDocuments<T>(
  wanted: Wanted,
  io: Io,
  look: (opened: Opened) => T | Promise<T>,
  atOnce: (documents: number) => number = () => 1
): Promise<Visit<T>> {
  const {cwd} = io
  const projects = projectsOf(cwd, wanted.config, wanted.override ?? {})
  const outputs = [...(wanted.out === undefined ? [] : [wanted.out]), ...(wanted.written ?? [])]
  const found = await (wanted.paths.length > 0
    ? findDocuments(
        wanted.paths.filter((path) => path !== '-'),
        cwd,
        outputs
      )
    : documentsOfProject(projects, cwd, outputs))
  const documents = found.paths.map((path) => ({path, read: () => readInput(path, cwd)}))
  if (wanted.paths.includes('-')) documents.push(standardInput(wanted.stdinFilename, io))
  const progress = progressOn(io.stderr, wanted.quiet ? 0 : documents.length)
  const visits: Visit<T>[] = []
  const pending: Promise<Visit<T>>[] = []
  const most = atOnce(documents.length)
  const opened = new Set<string>()
  const copies = wanted.quotes === false ? null : openCopies()
  for (const {path, read} of documents) {
    progress.step(path)
    const one = await openOne({path, input: await read()}, projects, cwd, copies)
    for (const file of one.opened) opened.add(file)
    pending.push(lookAt(one, look))
    if (pending.length >= most) visits.push(...(await Promise.all(pending.splice(0, 1))))
  }
  visits.push(...(await Promise.all(pending)))
  progress.end()
  const problems = [...found.problems, ...visits.flatMap((each) => each.problems)]
  for (const {place} of await projects.all()) problems.push(...(await strayAnnotations(place, opened, found.folders)))
  const results = visits.flatMap((each) => each.results)
  return {results, problems: unique(problems), stacks: visits.flatMap((each) => each.stacks)}
}

/** Never throws: whatever goes wrong with one document is no matter of the others. */
async function lookAt<T>({document, problems}: Opening, look: (opened: Opened) => T | Promise<T>): Promise<Visit<T>> {
  if (!document) return {results: [], problems, stacks: []}
  try {
    return {results: [await look(document)], problems, stacks: []}
  } catch (bug) {
    const told = {file: document.path, message: bugWords(bug)}
    return {results: [], problems: [...problems, told], stacks: [stackOf(bug)]}
  }
}

/** Nothing was typed: the configuration says which documents there are, else all below the working folder. */
async function documentsOfProject(projects: Projects, cwd: string, outputs: readonly string[]): Promise<Found> {
  const {file, config, place, problems} = await projects.of(resolve(cwd, 'any.md'))
  if (problems.length > 0) return {paths: [], folders: [], problems}
  const {documents} = config
  if (!documents) return findDocuments(['.'], cwd, outputs)
  const fromHere = documents.map((pattern) => posix.join(printable(place.project, cwd), pattern))
  const found = await findDocuments(fromHere, cwd, outputs)
  const folders = [place.project]
  // Nobody typed these patterns now: what is wrong with them is told where they stand.
  return found.paths.length > 0 ? {...found, folders} : {paths: [], folders, problems: [noDocument(documents, file)]}
}

const noDocument = (patterns: readonly string[], file: string | null): Problem => ({
  file: file ?? 'configuration',
  pointer: '/documents',
  message: `there is no document yet: write a page that ${patterns.map((each) => `\`${each}\``).join(' or ')} matches, or say where your pages are`
})

function standardInput(filename: string | undefined, io: Io): {path: string; read: () => Promise<Input>} {
  if (filename === undefined) {
    throw new UsageError('the path `-` needs a name for the text, add `--stdin-filename page.md`')
  }
  return {path: printable(filename, io.cwd), read: () => readStandardInput(io)}
}

interface Opening {
  readonly document: Opened | null
  readonly problems: readonly Problem[]
  readonly opened: readonly string[]
}

export async function openOne(
  {path, input}: {path: string; input: Input},
  projects: Projects,
  cwd: string,
  copies: Copies | null,
  read: ReadBlob = readBlob
): Promise<Opening> {
  if ('refused' in input) return {document: null, problems: [{file: path, message: input.refused}], opened: []}
  const project = await projects.of(resolve(cwd, path))
  if (project.problems.length > 0) return {document: null, problems: project.problems, opened: []}
  const {found: annotations, problems, opened} = await findAnnotations(resolve(cwd, path), project.place)
  // Without its annotations every claim would look unsourced; no result is better than a false one.
  if (problems.length > 0) return {document: null, problems: [...problems, notChecked(path)], opened}
  const previous = await textOf(annotations, input.text, project, read)
  const quotes = annotations && copies ? await lookUpQuotes(annotations.loaded, project.place.project, copies) : []
  return {document: {path, source: input.text, annotations, previous, quotes, project}, problems: [], opened}
}

/** The text that annotations were made of; null where git has none. Where nothing was edited git need not be asked. */
export async function textOf(
  annotations: Annotations | null,
  today: string,
  {place}: Project,
  read: ReadBlob = readBlob
): Promise<string | null> {
  const blob = annotations?.loaded.annotations.target.blob
  if (blob === undefined) return null
  return blob === blobOf(today) ? today : read(blob, place.project)
}

const notChecked = (file: string): Problem => ({
  file,
  message: 'was not checked, its annotations have to be repaired first'
})

/** A broken configuration is met once per document and told once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
