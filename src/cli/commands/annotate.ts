// `claimlint annotate`: an empty record for each claim that needs a source and has none. What people wrote stays as it is.
import {existsSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {addStubs, type ExitCode, loadAnnotations, type Problem, readDocument, splitClaims} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {endWith, note, runOver} from '../command-run.js'
import {saveAnnotations} from '../edit-annotations.js'
import {newAnnotationPath} from '../find-annotations.js'
import {printable} from '../find-documents.js'
import {blobOf} from '../git-blob.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'

export async function annotate(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const {checked, problems, unread} = await runOver(paths, options, io)
  const unwritten: Problem[] = []
  let added = 0
  for (const each of checked) {
    const {count, problems: wrong} = await annotateOne(each, io)
    unwritten.push(...wrong)
    added += count
  }
  if (added > 0) note(NEXT, options, io)
  return endWith([...problems, ...unread, ...unwritten], true, options, io)
}

const NEXT =
  'an empty record has no verdict yet; enter its sources in the file, then `claimlint verify ID --verdict V --by NAME`'

/** How many records were added. */
async function annotateOne(
  {path, source, annotations, project}: Checked,
  io: Io
): Promise<{count: number; problems: Problem[]}> {
  const absolute = resolve(io.cwd, path)
  const file = annotations?.file ?? printable(await newAnnotationPath(absolute, project.place), io.cwd)
  const document = readDocument(source, {path})
  const target = relative(project.place.project, absolute).split(sep).join('/')
  const schema = annotations ? undefined : schemaFor(resolve(io.cwd, file), project.place.project)
  const claims = splitClaims(document)
  const added = addStubs(annotations?.text ?? null, document, claims, target, {
    blob: blobOf(source),
    ...(schema === undefined ? {} : {schema})
  })
  const count = recordsIn(added) - (annotations ? recordsIn(annotations.text) : 0)
  if (count === 0) {
    io.stdout.write(`${path}: nothing to add\n`)
    return {count, problems: []}
  }
  const problems = await saveAnnotations(file, annotations?.text ?? null, added, io)
  if (problems.length > 0) return {count: 0, problems}
  io.stdout.write(`${path}: ${count} empty ${count === 1 ? 'record' : 'records'} in ${file}\n`)
  return {count, problems: []}
}

const recordsIn = (text: string): number => annotationsIn(text).claims.length

/** Where the schema may be, from the folder of the project: its own, or that of the installed package. */
const SCHEMAS = ['schemas/annotations.schema.json', 'node_modules/claimlint/schemas/annotations.schema.json']

/** Address of the schema as seen from the annotation file; undefined where there is none to point to. */
function schemaFor(file: string, project: string): string | undefined {
  const found = SCHEMAS.map((path) => resolve(project, path)).find((path) => existsSync(path))
  return found && relative(dirname(file), found).split(sep).join('/')
}

function annotationsIn(text: string): {readonly claims: readonly unknown[]} {
  const {file, problems} = loadAnnotations(text, 'annotations')
  if (!file) throw new Error(`annotations that were just written cannot be read: ${problems[0]?.message}`)
  return file.annotations
}
