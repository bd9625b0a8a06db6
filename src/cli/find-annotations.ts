// Where the annotations of a document are: `annotations/NAME.claims.yaml`, or the same under the document's own subfolders.

import {statSync} from 'node:fs'
import {dirname, join, parse, relative, resolve, sep} from 'node:path'
import {glob} from 'tinyglobby'
import {loadLayout} from '../doors/opening.js'
import type {AnnotationFile, Problem} from '../index.js'
import {isBelow, printable} from './find-documents.js'
import {ANNOTATIONS_LIMIT, type Input, readInput} from './read-input.js'

const ENDINGS = ['.claims.yaml', '.claims.yml', '.claims.json'] as const

export interface Annotations {
  /** As printed. */
  readonly file: string
  readonly text: string
  /** The path of the document that it is about, from the folder of the configuration. */
  readonly target: string
  /** The same, read. */
  readonly loaded: AnnotationFile
}

/** Where to look and how to print what was found there. */
export interface Place {
  /** Absolute folder of the configuration; targets are relative to it. */
  readonly project: string
  /** Absolute folder of the annotation files. */
  readonly annotations: string
  readonly cwd: string
}

export interface Lookup {
  readonly found: Annotations | null
  readonly problems: readonly Problem[]
  /** Printed names of every file that was opened. */
  readonly opened: readonly string[]
}

/** The annotations of the document at `document` (absolute). The nearest mirror of its folders wins; none is no problem. */
export async function findAnnotations(document: string, place: Place): Promise<Lookup> {
  const opened: string[] = []
  for (const folder of mirrorFolders(document, place)) {
    const present = existing(candidatesIn(folder, document))
    const [path, rival] = present
    if (!path) continue
    const file = printable(path, place.cwd)
    opened.push(file)
    if (rival)
      return {
        found: null,
        problems: [{file, message: `has a rival \`${printable(rival, place.cwd)}\`, keep one`}],
        opened
      }
    const {found, problems} = await openAnnotations(path, place)
    if (!found) return {found, problems, opened}
    if (resolve(place.project, found.target) === document) return {found, problems: [], opened}
    const wrong = targetProblem(found, place)
    // A namesake in another folder has its own annotations here; the search goes on.
    if (wrong) return {found: null, problems: [wrong], opened}
  }
  return {found: null, problems: [], opened}
}

/** Where a new annotation file of a document belongs; under its own folders where a namesake has the short name. */
export async function newAnnotationPath(document: string, place: Place): Promise<string> {
  const paths = mirrorFolders(document, place).map((folder) => join(folder, parse(document).name + ENDINGS[0]))
  const taken = existing(paths)
  return (
    paths.toReversed().find((path) => !taken.includes(path)) ??
    join(place.annotations, `${parse(document).base}${ENDINGS[0]}`)
  )
}

/** Problems of annotation files that no document of the run asked for: their document is gone, or has another name. */
export async function strayAnnotations(
  place: Place,
  opened: ReadonlySet<string>,
  folders: readonly string[]
): Promise<Problem[]> {
  const patterns = ENDINGS.map((ending) => `**/*${ending}`)
  const paths = (await glob(patterns, {cwd: place.annotations, absolute: true, followSymbolicLinks: false})).sort()
  const problems: Problem[] = []
  for (const path of paths.filter((path) => !opened.has(printable(path, place.cwd)))) {
    const {found, problems: unreadable} = await openAnnotations(path, place)
    problems.push(...unreadable)
    if (!found || !folders.some((folder) => isBelow(resolve(place.project, found.target), folder))) continue
    const wrong = targetProblem(found, place) ?? nameProblem(path, found, place)
    if (wrong) problems.push(wrong)
  }
  return problems
}

async function openAnnotations(
  path: string,
  {cwd}: Place
): Promise<{found: Annotations | null; problems: readonly Problem[]}> {
  const file = printable(path, cwd)
  const input: Input = await readInput(path, cwd, ANNOTATIONS_LIMIT)
  if ('refused' in input) return {found: null, problems: [{file, message: input.refused}]}
  // Whatever is not in our own layout needs a parser and a schema's words, which are loaded then.
  const read = loadLayout(input.text, file) ?? (await import('../index.js')).loadAnnotations(input.text, file)
  const {file: loaded, problems} = read
  return {found: loaded && {file, text: input.text, target: loaded.annotations.target.file, loaded}, problems}
}

/** Null where the target is a file of the project. */
function targetProblem({file, target}: Annotations, {project}: Place): Problem | null {
  const pointer = '/target/file'
  if (!isBelow(resolve(project, target), project)) {
    return {
      file,
      pointer,
      message: `\`${target}\` leaves the project, expected a path below the folder of the configuration`
    }
  }
  if (isFile(resolve(project, target))) return null
  return {file, pointer, message: `there is no document \`${target}\`, correct the path or remove this file`}
}

/** Null where a run over the target would look for annotations under this name. */
function nameProblem(path: string, {file, target}: Annotations, place: Place): Problem | null {
  const document = resolve(place.project, target)
  const candidates = mirrorFolders(document, place).flatMap((folder) => candidatesIn(folder, document))
  if (candidates.includes(path)) return null
  const expected = `${parse(document).name}${ENDINGS[0]}`
  return {file, pointer: '/target/file', message: `is never looked up for \`${target}\`, rename it to \`${expected}\``}
}

const candidatesIn = (folder: string, document: string): string[] =>
  ENDINGS.map((ending) => join(folder, parse(document).name + ending))

/** From the fullest mirror of the document's folders to the annotations folder itself. */
function mirrorFolders(document: string, {project, annotations}: Place): string[] {
  const folder = relative(project, dirname(document))
  const parts = isBelow(document, project) && folder !== '' ? folder.split(sep) : []
  return [...parts.keys(), parts.length].map((from) => join(annotations, ...parts.slice(from)))
}

/** In no turns: most documents of a large site have no annotations, and each is looked for in several places. */
const existing = (paths: readonly string[]): string[] => paths.filter(isFile)

function isFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false
  } catch {
    return false
  }
}
