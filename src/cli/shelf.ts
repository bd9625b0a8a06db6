// Texts that nobody needs just now: in memory while they are few, beyond that in a file of the system's temporary folder.
import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {systemErrorWords} from './system-error.js'

/** Characters. Reports of some hundred pages; a project of usual size never touches the disk. */
const ROOM = 16_000_000

export interface Shelf {
  /** Gives a function that reads the text back, as often as wanted until the shelf is closed. Lone surrogates are lost. */
  readonly put: (text: string) => () => string
  readonly close: () => void
}

/** Closes the shelf when `run` ends, however it ends. */
export async function withShelf<T>(run: (shelf: Shelf) => Promise<T>): Promise<T> {
  const shelf = openShelf()
  try {
    return await run(shelf)
  } finally {
    shelf.close()
  }
}

export function openShelf(room = ROOM): Shelf {
  let left = room
  let file: Nameless | null = null
  const keep = (text: string): (() => string) => {
    left -= text.length
    return () => text
  }
  return {
    put(text) {
      if (text.length <= left) return keep(text)
      try {
        file ??= openNameless()
        return file.append(text)
      } catch (error) {
        // No place on the disk: more memory is better than no result.
        if (systemErrorWords(error) === null) throw error
        return keep(text)
      }
    },
    close() {
      file?.close()
      file = null
    }
  }
}

interface Nameless {
  readonly append: (text: string) => () => string
  readonly close: () => void
}

/** Its name is taken away at once, so that nothing is left behind however the process ends. */
function openNameless(): Nameless {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-'))
  const file = openSync(join(folder, 'reports'), 'wx+', 0o600)
  const remove = (): void => rmSync(folder, {recursive: true, force: true, maxRetries: 2})
  const removed = isDone(remove)
  let end = 0
  return {
    append(text) {
      const start = end
      let at = start
      for (const portion of portionsOf(text)) {
        const bytes = Buffer.from(portion)
        writeAll(file, bytes, at)
        at += bytes.length
      }
      end = at
      return () => readAll(file, start, at - start)
    },
    close() {
      closeSync(file)
      if (!removed) remove()
    }
  }
}

/** Some systems do not let go of a name while the file is open. */
function isDone(act: () => void): boolean {
  try {
    act()
    return true
  } catch (error) {
    if (systemErrorWords(error) === null) throw error
    return false
  }
}

/** Characters that become bytes at a time: the bytes of a large report would take as much memory as the report. */
const PORTION = 1 << 20

const isFirstOfPair = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** No pair of surrogates is torn. */
function* portionsOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + PORTION
    const whole = isFirstOfPair(text.charCodeAt(end - 1)) ? end - 1 : end
    yield text.slice(start, whole)
    start = whole
  }
}

function writeAll(file: number, bytes: Buffer, start: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, start + done)
}

function readAll(file: number, start: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done)
    if (read === 0) throw new Error('a text that was put aside is cut off')
    done += read
  }
  return bytes.toString('utf8')
}
