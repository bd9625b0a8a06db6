// Again after every change, until somebody ends it. Only files that can change the result count, and not those that the run
// itself writes: it would never come to rest.
import {watch as watchFolder} from 'node:fs'
import {extname, resolve, sep} from 'node:path'
import type {ExitCode} from '../index.js'
import {EXTENSIONS} from './find-documents.js'
import type {Io} from './io.js'

/** Editors write a file in several steps. */
const PAUSE = 100

const READ = new Set([...EXTENSIONS, 'yaml', 'yml'].map((extension) => `.${extension}`))
const NEVER = /(?:^|[\\/])(?:node_modules|\.git|\.claimlint-cache)(?:[\\/]|$)|\.tmp$/

/** Runs `once` now and after each change below the working folder; resolves with the last code when `io.until` does. */
export async function watch(once: () => Promise<ExitCode>, written: readonly string[], io: Io): Promise<ExitCode> {
  const own = new Set(written.map((path) => resolve(io.cwd, path)))
  let code = await once()
  let running: Promise<void> | null = null
  let changed = false
  const again = async (): Promise<void> => {
    while (changed) {
      changed = false
      io.stderr.write('\nchanged, checking again\n')
      code = await once()
    }
    running = null
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const watcher = watchFolder(io.cwd, {recursive: true}, (_, name) => {
    if (name === null || NEVER.test(name) || !READ.has(extname(name)) || own.has(resolve(io.cwd, name))) return
    if (name.split(sep)[0] === 'reports') return
    changed = true
    clearTimeout(timer)
    timer = setTimeout(() => {
      running ??= again()
    }, PAUSE)
  })
  io.stderr.write('watching, end with Ctrl+C\n')
  await (io.until ?? new Promise(() => {}))
  clearTimeout(timer)
  watcher.close()
  await running
  return code
}
