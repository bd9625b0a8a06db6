// A command line in process: its own folder, its own streams, nothing of the machine but the disk.
import {mkdir, mkdtemp, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Io} from '../../src/cli/io.js'
import {main} from '../../src/cli/run.js'

export interface Setting {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly terminal?: boolean
}

export interface Ended {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export async function run(
  argv: readonly string[],
  {cwd, stdin = '', env = {}, terminal = false}: Setting
): Promise<Ended> {
  const written = {stdout: '', stderr: ''}
  const output = (name: 'stdout' | 'stderr') => ({
    isTTY: terminal,
    write: (text: string) => {
      written[name] += text
    }
  })
  const exit = await main(argv, {cwd, env, stdin: once(stdin), stdout: output('stdout'), stderr: output('stderr')})
  return {exit, ...written}
}

async function* once(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof input === 'string' ? new TextEncoder().encode(input) : input
}

/** Text, bytes, or a size: that many zero bytes that take no room on the disk. */
export type Content = string | Uint8Array | number

/** Calls `use` with a new folder that holds `files`, and removes it afterwards. */
export async function inFolder<T>(
  files: Readonly<Record<string, Content>>,
  use: (cwd: string) => Promise<T>
): Promise<T> {
  const cwd = await mkdtemp(join(tmpdir(), 'claimlint-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, name)), {recursive: true})
      await writeFile(join(cwd, name), typeof content === 'number' ? '' : content)
      if (typeof content === 'number') await truncate(join(cwd, name), content)
    }
    return await use(cwd)
  } finally {
    await rm(cwd, {recursive: true, force: true})
  }
}
