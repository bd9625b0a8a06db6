// What depends on the terminal and not on the documents: colour, progress, a closed pipe, the stack of a bug.
import {spawn} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {coloursFor} from '../../src/cli/colours.js'
import {inFolder, run} from './terminal.js'

const ESCAPE = '\u001b['
const PAGE = {'harbour.md': 'The Harbour of Marrow opened in 1911.\n'}

const output = (isTTY: boolean) => ({isTTY, write: () => {}})

describe('colour', () => {
  const cases = [
    {name: 'is off in a pipe', terminal: false, env: {}, wanted: undefined, coloured: false},
    {name: 'is on at a terminal', terminal: true, env: {}, wanted: undefined, coloured: true},
    {name: 'respects NO_COLOR', terminal: true, env: {NO_COLOR: '1'}, wanted: undefined, coloured: false},
    {name: 'ignores an empty NO_COLOR', terminal: true, env: {NO_COLOR: ''}, wanted: undefined, coloured: true},
    {name: 'respects FORCE_COLOR', terminal: false, env: {FORCE_COLOR: '1'}, wanted: undefined, coloured: true},
    {name: 'respects FORCE_COLOR=0', terminal: true, env: {FORCE_COLOR: '0'}, wanted: undefined, coloured: false},
    {
      name: 'stays off where the terminal cannot',
      terminal: true,
      env: {TERM: 'dumb'},
      wanted: undefined,
      coloured: false
    },
    {name: 'obeys --color first', terminal: false, env: {NO_COLOR: '1'}, wanted: true, coloured: true},
    {name: 'obeys --no-color first', terminal: true, env: {FORCE_COLOR: '1'}, wanted: false, coloured: false}
  ]

  it.each(cases)('$name', ({terminal, env, wanted, coloured}) => {
    expect(coloursFor(output(terminal), env, wanted).red('x') !== 'x').toBe(coloured)
  })

  it('reaches findings and messages', () =>
    inFolder(PAGE, async (cwd) => {
      const {stdout, stderr} = await run(['check', 'harbour.md', 'missing.md', '--color'], {cwd})
      expect([stdout.includes(ESCAPE), stderr.includes(ESCAPE)]).toEqual([true, true])
    }))

  it('never reaches a file', () =>
    inFolder(PAGE, async (cwd) => {
      await run(['check', 'harbour.md', '--color', '--format', 'pretty:findings.txt'], {cwd})
      const {stdout} = await run(['check', 'findings.txt', '--format', 'json'], {cwd})
      expect(JSON.stringify(JSON.parse(stdout))).not.toContain('\\u001b')
    }))
})

describe('progress', () => {
  const pages = Object.fromEntries(
    Array.from({length: 25}, (_, n) => [`page-${n}.md`, 'We hope that you enjoy your visit.\n'])
  )

  it('shows on a terminal and wipes itself', () =>
    inFolder(pages, async (cwd) => {
      const {stderr} = await run(['check', '.', '--no-color'], {cwd, terminal: true})
      expect(stderr).toContain('25/25 page-9.md')
      expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    }))

  it('shows nothing in a pipe, nor where quiet is asked for', () =>
    inFolder(pages, async (cwd) => {
      expect(await run(['check', '.'], {cwd})).toMatchObject({stderr: '', exit: 0})
      expect(await run(['check', '.', '--quiet'], {cwd, terminal: true})).toMatchObject({stderr: '', exit: 0})
    }))
})

describe('a bug', () => {
  const broken = {
    cwd: '/',
    env: {},
    stdin: (async function* () {})(),
    stdout: {
      isTTY: false,
      write: () => {
        throw new Error('the harbour is closed')
      }
    }
  }

  it.each([
    {argv: ['explain', 'tension'], says: 'a bug in claimlint (the harbour is closed), please report it', stack: false},
    {argv: ['explain', 'tension', '--verbose'], says: 'the harbour is closed', stack: true}
  ])('is told in one line: $argv', async ({argv, says, stack}) => {
    const {main} = await import('../../src/cli/run.js')
    const lines: string[] = []
    const code = await main(argv, {...broken, stderr: {isTTY: false, write: (text: string) => void lines.push(text)}})
    expect(code).toBe(2)
    expect(lines[0]).toContain(says)
    expect(lines.length > 1).toBe(stack)
  })
})

describe('a configuration that the system does not hand out', () => {
  it('is named, with the reason', () =>
    inFolder(PAGE, async (cwd) => {
      const config = join(cwd, 'claimlint.config.json')
      symlinkSync(config, config)
      const {stderr, exit} = await run(['check', 'harbour.md'], {cwd})
      expect(stderr).toBe(`claimlint: ${config} cannot be used: its symbolic links go in a circle\n`)
      expect(exit).toBe(2)
    }))
})

describe('the process', () => {
  it('ends quietly when the reader closes the pipe', async () => {
    const started = spawn(process.execPath, [resolve('dist/cli/main.js'), 'explain', 'unsourced-claim'], {
      stdio: ['ignore', 'pipe', 'pipe']
    })
    started.stdout.destroy()
    let messages = ''
    started.stderr.on('data', (text) => {
      messages += text
    })
    const code = await new Promise((ended) => started.on('close', ended))
    expect({code, messages}).toEqual({code: 0, messages: ''})
  })
})
