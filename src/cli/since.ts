// `--since REF`: the same check on the texts of the merge base, with the annotations of that day and the rules of today, so
// that what is left over is what a change brought in.
import {realpath} from 'node:fs/promises'
import {join, posix, relative, resolve, sep} from 'node:path'
import {check, compareReports, type Report} from '../index.js'
import {lookUpQuotes, openCopies} from './copies.js'
import {findAnnotations} from './find-annotations.js'
import {EXTENSIONS} from './find-documents.js'
import {type Base, mergeBase, renamesSince, withFilesOf} from './git.js'
import type {Io} from './io.js'
import type {Kept} from './kept.js'
import {readInput} from './read-input.js'
import {textOf} from './visit-documents.js'

const DOCUMENT = new RegExp(`\\.(?:${EXTENSIONS.join('|')})$`, 'i')

export interface Compared {
  readonly checked: readonly Kept[]
  readonly notes: readonly string[]
}

/** Throws UsageError where history is missing. Documents that the base does not have are new as a whole. */
export async function compareSince(checked: readonly Kept[], ref: string, {cwd}: Io): Promise<Compared> {
  const base = await mergeBase(ref, cwd)
  const renames = await renamesSince(base)
  // Temporary folders and working trees may be reached through links; git answers with the real path.
  const here = await realpath(cwd)
  const fromRoot = (path: string): string =>
    relative(base.root, resolve(here, relative(cwd, path)))
      .split(sep)
      .join('/')
  const files = checked.map((each) => {
    const today = fromRoot(resolve(cwd, each.path))
    return {
      each,
      path: renames.get(today) ?? today,
      project: fromRoot(each.project.place.project),
      annotations: fromRoot(each.project.place.annotations)
    }
  })
  const documents = new Set(files.map(({path}) => path))
  const folders = [...new Set(files.map(({annotations}) => annotations))]
  const copies = new Set(files.flatMap(copiesOf))
  // Other documents too: an annotation file may be a namesake's, and is told from a stray one by its document.
  const isWanted = (path: string): boolean =>
    documents.has(path) ||
    copies.has(path) ||
    DOCUMENT.test(path) ||
    folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))
  const notes: string[] = []
  const compared = await withFilesOf(base, isWanted, async (tree) => {
    const done: Kept[] = []
    for (const file of files) {
      const before = await earlier(file, tree, base, notes)
      done.push({...file.each, outline: compareReports(before, file.each.outline, base.name)})
    }
    return done
  })
  return {checked: compared, notes}
}

/** Stored copies of sources, from the root: what they said at the base decides what is new about a quote. */
const copiesOf = ({each, project}: File): string[] =>
  (each.annotations?.snapshots ?? []).map((snapshot) => posix.join(project, snapshot))

interface File {
  readonly each: Kept
  /** From the root, at the base. */
  readonly path: string
  readonly project: string
  readonly annotations: string
}

/** The report of the document as it was; null where there was none that could be judged, and then everything is new. */
async function earlier(
  {each, path, project, annotations}: File,
  tree: string,
  base: Base,
  notes: string[]
): Promise<Report | null> {
  const input = await readInput(path, tree)
  if ('refused' in input) return null
  const place = {project: join(tree, project), annotations: join(tree, annotations), cwd: tree}
  const {found, problems} = await findAnnotations(join(tree, path), place)
  if (problems.length > 0) {
    notes.push(`${each.path}: its annotations at ${base.name} have mistakes, so every finding counts as new`)
    return null
  }
  const previous = await textOf(found, input.text, each.project)
  const quotes = found ? await lookUpQuotes(found.loaded, place.project, openCopies()) : []
  const judged = found && {annotations: found.text, quotes, ...(previous === null ? {} : {previous})}
  return check(input.text, {path: each.path, config: each.project.value, ...judged})
}
