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

export type ReadBlob = (name: string, folder: string) => Promise<string | null>

/** The text that git keeps under `name` in the repository of `folder`; null where there is none to be had. */
export function readBlob(name: string, folder: string): Promise<string | null> {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)) return Promise.resolve(null)
  return new Promise((settle) => {
    execFile('git', ['cat-file', 'blob', name], {cwd: folder, encoding: 'utf8', ...LIMITS}, (error, text) =>
      settle(error ? null : text)
    )
  })
}

/** As many texts as somebody has open at a time. */
const KEPT = 20

/** For who asks again and again: what is named by its content never changes. What is not there now may be fetched later. */
export function rememberedBlobs(): ReadBlob {
  const known = new Map<string, string>()
  return async (name, folder) => {
    const key = `${folder}\n${name}`
    const text = known.get(key) ?? (await readBlob(name, folder))
    if (text === null) return null
    known.delete(key)
    known.set(key, text)
    for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest)
    return text
  }
}
