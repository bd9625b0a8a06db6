// What the commands that change annotation files share: a way to write one back that never overwrites what somebody else wrote
// meanwhile.
import {resolve} from 'node:path'
import {loadAnnotations, type Problem, setBlob} from '../index.js'
import type {Anchored} from './anchor-documents.js'
import {blobOf} from './git-blob.js'
import type {Io} from './io.js'
import {systemErrorWords} from './system-error.js'
import {ChangedError, replaceFile} from './write-file.js'

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
