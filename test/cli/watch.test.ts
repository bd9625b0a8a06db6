// `--watch`: the same result as a plain run, again after a change.
import {writeFileSync} from 'node:fs'
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
