// Writing so that a reader, or a crash half way, never meets half a file: a temporary file beside the target, then a rename.
import {chmod, mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'

/**
 * Writes `text` to `path` and makes its folder. An existing file keeps its permissions.
 * Throws the system's error (EACCES, ENOSPC, EISDIR); the old file is then untouched and no temporary file is left.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, {recursive: true})
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeDurably(temporary, text)
    const mode = await modeOf(path)
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text, 'utf8')
    await file.sync()
  } finally {
    await file.close()
  }
}

const modeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({mode}) => mode & 0o777,
    () => undefined
  )
