// Writing so that a reader, or a crash half way, never meets half a file: a temporary file beside the target, then a rename.
import {rmSync} from 'node:fs'
import {chmod, link, mkdir, open, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {gathered, type Pieces} from './pieces.js'
import {codeOf} from './system-error.js'

/**
 * Writes `text` to `path` and makes its folder. An existing file keeps its permissions. Not \`durably\` is for files that can
 * be made anew: they are whole after a crash of this program, and may be lost with the power.
 * Throws the system's error (EACCES, ENOSPC, EISDIR); the old file is then untouched and no temporary file is left.
 */
export async function writeFileAtomically(path: string, text: Pieces, {durably = true} = {}): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, {recursive: true})
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`)
  try {
    await (durably ? endingWith(temporary, () => writeAll(temporary, text, true)) : writeAll(temporary, text, false))
    const mode = await modeOf(path)
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A process that is told to end while it writes takes its temporary file with it, and then ends as it would have. */
async function endingWith(temporary: string, write: () => Promise<void>): Promise<void> {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(temporary, {force: true})
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.once(signal, end)
  try {
    await write()
  } finally {
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

async function writeAll(path: string, text: Pieces, durably: boolean): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const portion of gathered(text)) await file.appendFile(portion, 'utf8')
    if (durably) await file.sync()
  } finally {
    await file.close()
  }
}

const modeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({mode}) => mode & 0o777,
    () => undefined
  )

/** Somebody else wrote the file between reading it and writing it back. */
export class ChangedError extends Error {}

/**
 * Writes `after` to `path` if it still holds `before` (null: if it does not exist), as one step for all who write this way.
 * Throws ChangedError where it holds something else, and the system's errors.
 */
export async function replaceFile(path: string, before: string | null, after: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  const lock = join(dirname(path), `.${basename(path)}.lock`)
  await takeLock(lock)
  try {
    if ((await textOf(path)) !== before) {
      throw new ChangedError('was changed by somebody else meanwhile and was not written, run the command again')
    }
    await writeFileAtomically(path, after)
  } finally {
    await rm(lock, {force: true})
  }
}

const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })

/** A writer holds its lock for milliseconds. */
const PATIENCE = {tries: 40, pause: 50} as const

async function takeLock(lock: string): Promise<void> {
  // Linked and not created: a lock must never be there without its owner's name in it, whenever its owner is killed.
  const mine = `${lock}.${process.pid}-${lockCount()}`
  await writeFile(mine, String(process.pid))
  try {
    for (let tried = 0; tried < PATIENCE.tries; tried++) {
      if (await isLinked(mine, lock)) return
      if (await isHeld(lock)) await new Promise((done) => setTimeout(done, PATIENCE.pause))
      else await rm(lock, {force: true})
    }
  } finally {
    await rm(mine, {force: true})
  }
  throw new ChangedError(`is being written by another process, remove \`${basename(lock)}\` if none is running`)
}

/** One process may write several files at a time. */
const lockCount = counter()

function counter(): () => number {
  let count = 0
  return () => ++count
}

const isLinked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    }
  )

/** A writer that was killed leaves its lock behind. */
async function isHeld(lock: string): Promise<boolean> {
  const pid = Number((await textOf(lock)) ?? 'gone')
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}
