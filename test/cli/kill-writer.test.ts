// A writer that is killed at any moment leaves the old file or the new one, and the next writer is not kept out by it.
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {ChangedError, replaceFile} from '../../src/cli/write-file.js'

const OLD = `old: ${'a mooring permit lasts 15 days\n'.repeat(20_000)}`
const NEW = `new: ${'a mooring permit lasts 50 days\n'.repeat(20_000)}`

const inFolder = async (act: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'claimlint-write-'))
  try {
    await act(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Writes the two texts in turn until it is killed; says when it has begun. */
const WRITER = `
const [module, path, before, after] = process.argv.slice(1)
const {replaceFile} = await import(module)
const {readFile} = await import('node:fs/promises')
const [one, two] = [await readFile(before, 'utf8'), await readFile(after, 'utf8')]
process.stdout.write('begun')
for (let turn = await readFile(path, 'utf8') === one; ; turn = !turn) await replaceFile(path, turn ? one : two, turn ? two : one)
`

function killAfter(folder: string, milliseconds: number): Promise<void> {
  const args = [resolve('dist/cli/write-file.js'), join(folder, 'a.yaml'), join(folder, 'old'), join(folder, 'new')]
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, ...args])
  return new Promise((done, fail) => {
    let words = ''
    writer.stderr.on('data', (data) => {
      words += String(data)
    })
    writer.stdout.once('data', () => setTimeout(() => writer.kill('SIGKILL'), milliseconds))
    writer.on('exit', (code, signal) => (signal === 'SIGKILL' ? done() : fail(new Error(`exit ${code}: ${words}`))))
  })
}

describe('a writer killed many times', () => {
  it('leaves a whole file', {timeout: 120_000}, async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.yaml')
      writeFileSync(join(folder, 'old'), OLD)
      writeFileSync(join(folder, 'new'), NEW)
      writeFileSync(path, OLD)
      for (let round = 0; round < 25; round++) {
        await killAfter(folder, (round * 7) % 23)
        const text = readFileSync(path, 'utf8')
        expect(text === OLD || text === NEW).toBe(true)
        await replaceFile(path, text, text === OLD ? NEW : OLD)
      }
      expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([])
    })
  })
})

describe('replaceFile', () => {
  it('refuses where somebody else wrote meanwhile', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.yaml')
      await replaceFile(path, null, 'one')
      await expect(replaceFile(path, null, 'two')).rejects.toBeInstanceOf(ChangedError)
      await expect(replaceFile(path, 'none', 'two')).rejects.toThrow('changed by somebody else')
      expect(readFileSync(path, 'utf8')).toBe('one')
      expect(readdirSync(folder)).toEqual(['a.yaml'])
    })
  })

  it('lets one of many at a time through', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.yaml')
      await replaceFile(path, null, 'start')
      const tries = await Promise.allSettled(['a', 'b', 'c', 'd'].map((text) => replaceFile(path, 'start', text)))
      expect(tries.filter(({status}) => status === 'fulfilled')).toHaveLength(1)
      expect(readFileSync(path, 'utf8')).toMatch(/^[abcd]$/)
    })
  })
})
