// `--watch` and `--cache`: the same result as a plain run, again after a change, and sooner where nothing changed.
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import type {Io} from '../../src/cli/io.js'
import {main} from '../../src/cli/run.js'
import {inFolder, run} from './terminal.js'

const PAGE = 'The Harbour of Marrow opened in 1911.\n'

describe('check --watch', {timeout: 30_000}, () => {
  it('checks again after a change, and ends with the last result', () =>
    inFolder({'harbour.md': PAGE}, async (cwd) => {
      const said: string[] = []
      const output = {isTTY: false, write: (text: string) => void said.push(text)}
      let end = (): void => {}
      const until = new Promise<void>((resolve) => {
        end = resolve
      })
      const stdin: Io['stdin'] = {[Symbol.asyncIterator]: () => ({next: async () => ({done: true, value: undefined})})}
      const io: Io = {cwd, env: {}, stdin, stdout: output, stderr: output, until}
      const ended = main(['check', 'harbour.md', '--watch', '--format', 'pretty', '--format', 'json:out.json'], io)
      const heard = (words: string) => vi.waitFor(() => expect(said.join('')).toContain(words), {timeout: 10_000})
      await heard('watching, end with Ctrl+C')
      writeFileSync(join(cwd, 'harbour.md'), 'We hope that you like it.\n')
      await heard('changed, checking again')
      await heard('0 errors, 0 warnings')
      end()
      expect(await ended).toBe(0)
      expect(said.join('').match(/changed, checking again/g)).toHaveLength(1)
    }))

  it('never writes what it looks at', async () => {
    const {exit, stderr} = await run(['check', '--watch', '--update-baseline'], {cwd: process.cwd()})
    expect({exit, stderr}).toEqual({exit: 2, stderr: expect.stringContaining('`--watch` only looks')})
  })
})

describe('check --cache', {timeout: 30_000}, () => {
  const options = ['check', '.', '--format', 'json', '--cache', 'kept']
  const files = (cwd: string): string[] => readdirSync(join(cwd, 'kept')).map((name) => join(cwd, 'kept', name))

  it('prints the same bytes, first and later', () =>
    inFolder({'harbour.md': PAGE, 'pier.md': 'The pier of Marrow opened in 1920.\n'}, async (cwd) => {
      const plain = await run(['check', '.', '--format', 'json'], {cwd})
      expect(await run(options, {cwd})).toEqual(plain)
      expect(files(cwd)).toHaveLength(2)
      expect(await run(options, {cwd})).toEqual(plain)
    }))

  it('uses what is there, and only for the same text, annotations and configuration', () =>
    inFolder({'harbour.md': PAGE}, async (cwd) => {
      await run(options, {cwd})
      const [file = ''] = files(cwd)
      const kept = readFileSync(file, 'utf8')
      writeFileSync(file, kept.replaceAll('Marrow', 'Morrow'))
      expect((await run(options, {cwd})).stdout).toContain('Morrow')
      writeFileSync(join(cwd, 'harbour.md'), PAGE.replace('1911', '1912'))
      expect((await run(options, {cwd})).stdout).not.toContain('Morrow')
      writeFileSync(join(cwd, 'claimlint.config.json'), '{"rules": {"unsourced-claim": "warning"}}')
      expect((await run(options, {cwd})).exit).toBe(0)
    }))

  it('takes half a file for none', () =>
    inFolder({'harbour.md': PAGE}, async (cwd) => {
      const plain = await run(options, {cwd})
      const [file = ''] = files(cwd)
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100))
      expect(await run(options, {cwd})).toEqual(plain)
    }))

  it('does its work where it cannot write', () =>
    inFolder({'harbour.md': PAGE, kept: 'a file, not a folder\n'}, async (cwd) => {
      expect((await run(['check', 'harbour.md', '--cache', 'kept'], {cwd})).exit).toBe(1)
      rmSync(join(cwd, 'kept'))
    }))
})
