// What the commands that change annotation files share: every file of the documents asked for, read against today's text, and
// a way to write it back that never overwrites what somebody else wrote meanwhile.
import {resolve} from 'node:path'
import {
  type AnchoredAnnotation,
  type AnnotationFile,
  type Document,
  joinQuotes,
  loadAnnotations,
  matchAnnotations,
  type Problem,
  readDocument,
  setBlob
} from '../index.js'
import type {Annotations} from './find-annotations.js'
import {blobOf} from './git-blob.js'
import type {Io} from './io.js'
import type {Options} from './options.js'
import {systemErrorWords} from './system-error.js'
import {type Opened, visitDocuments} from './visit-documents.js'
import {ChangedError, replaceFile} from './write-file.js'

/** A document's annotations against today's text. */
export interface Anchored extends Opened {
  readonly annotations: Annotations | null
  readonly document: Document
  /** Null where there is no file yet. */
  readonly file: AnnotationFile | null
  readonly anchored: readonly AnchoredAnnotation[]
}

/**
 * Opens the documents with their records. Claims are not read for it: that takes a hundred times as long. With `quotes` the
 * stored copies of the sources are read too.
 */
export async function anchorDocuments(
  paths: readonly string[],
  options: Options,
  io: Io,
  {quotes = false}: {quotes?: boolean} = {}
): Promise<{found: readonly Anchored[]; problems: readonly Problem[]}> {
  const {results, problems} = await visitDocuments({...options, paths, quotes}, io, anchorOne)
  return {found: results, problems}
}

function anchorOne(opened: Opened): Anchored {
  const {path, source, annotations, previous, quotes} = opened
  const document = readDocument(source, {path})
  const file = annotations?.loaded ?? null
  const anchored = file ? joinQuotes(matchAnnotations(document, [], file, previous ?? undefined), quotes) : []
  return {...opened, document, file, anchored}
}

/** The one record with the id, among all the documents. */
export function findRecord(found: readonly Anchored[], id: string): {home: Anchored; at: number} | null {
  for (const home of found) {
    const at = home.file?.annotations.claims.findIndex((record) => record.id === id) ?? -1
    if (at >= 0) return {home, at}
  }
  return null
}

/** All ids, to suggest one from. */
export const idsIn = (found: readonly Anchored[]): string[] =>
  found.flatMap(({file}) => file?.annotations.claims.map(({id}) => id) ?? [])

/** A file that people keep as JSON stays JSON. */
export function asKept(path: string, yaml: string): string {
  if (!path.endsWith('.json')) return yaml
  const {file, problems} = loadAnnotations(yaml, path)
  if (!file) throw new Error(`annotations that were just made cannot be read: ${problems[0]?.message}`)
  return `${JSON.stringify(file.annotations, null, 2)}\n`
}

/** Writes `after` in place of `before` (null: there was no file). Refuses where the file holds something else by now. */
export async function saveAnnotations(path: string, before: string | null, after: string, io: Io): Promise<Problem[]> {
  try {
    await replaceFile(resolve(io.cwd, path), before, asKept(path, after))
    return []
  } catch (error) {
    if (error instanceof ChangedError) return [{file: path, message: error.message}]
    const words = systemErrorWords(error)
    if (!words) throw error
    return [{file: path, message: `cannot be written: ${words}`}]
  }
}

/**
 * The file with git's name of today's text, where every record stands in it word for word: only then nothing is lost by
 * comparing with it from now on. As it is where an older text still says more.
 */
export const withBlob = ({source, anchored}: Pick<Anchored, 'source' | 'anchored'>, text: string): string =>
  anchored.every(({state}) => state === 'exact' || state === 'moved') ? setBlob(text, blobOf(source)) : text
