// The text in which annotations were judged, from git: what became of a passage since then is seen and not guessed. Without
// git, or where history was cut off or rewritten, everything works without it.
import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'

/** As git names the text. Repositories that name objects by SHA-256 have longer names; those are only ever read. */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** No text of ours is longer, and git must not keep a run waiting. */
const LIMITS = {maxBuffer: 32 * 1024 * 1024, timeout: 10_000}

/** The text that git keeps under `name` in the repository of `folder`; null where there is none to be had. */
export function readBlob(name: string, folder: string): Promise<string | null> {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)) return Promise.resolve(null)
  return new Promise((settle) => {
    execFile('git', ['cat-file', 'blob', name], {cwd: folder, encoding: 'utf8', ...LIMITS}, (error, text) =>
      settle(error ? null : text)
    )
  })
}
