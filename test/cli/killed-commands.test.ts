// Every command that writes an annotation file, as a process of its own, killed while it runs: the file is then the old one or
// the new one. And several at a time: what a command said that it wrote is there.
import {type ChildProcess, spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import {printAnnotations} from '../../src/annotations/print.js'
import {inFolder} from './terminal.js'

const SENTENCES = [
  'The Harbour of Marrow opened in 1911.',
  'Every skipper signs the log before noon.',
  'A mooring permit lasts 15 days.',
  'The lighthouse keeper feeds the seals on Sundays.'
]

const ids = SENTENCES.map((_, at) => `c-${at}`)

const annotations = printAnnotations({
  schema: 1,
  target: {file: 'harbour.md'},
  claims: SENTENCES.map((exact, at) => ({
    id: ids[at] ?? '',
    selector: {exact},
    verdict: 'supported' as const,
    review: {state: 'verified' as const},
    checks: [{by: 'ana', role: 'author' as const, at: '2026-11-03', verdict: 'supported' as const}]
  }))
})

/** The permit was edited, the seals are gone, the crane is new. */
const PAGE = `# Harbour\n\n${SENTENCES[0]} ${SENTENCES[1]} A mooring permit lasts 50 days.\n\nThe port of Marrow owns the crane on berth 4.\n`

const FILE = 'annotations/harbour.claims.yaml'
const DAY = ['--at', '2026-11-05']

const [KEPT = '', , EDITED = ''] = ids

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  verify: ['verify', KEPT, '--verdict', 'supported', '--by', 'ben', ...DAY],
  review: ['review', KEPT, '--dispute', '--note', 'Section 4 says more', '--by', 'ben', ...DAY],
  reanchor: ['reanchor', '--accept', EDITED, ...DAY],
  prune: ['prune'],
  annotate: ['annotate', 'harbour.md'],
  fmt: ['fmt'],
  'check --fix': ['check', 'harbour.md', '--fix', '--fail-on', 'never'],
  'merge-driver': ['merge-driver', 'base.yaml', FILE, 'theirs.yaml']
}

/** Not in its layout, so that `fmt` has something to write. */
const unformatted = annotations.replace('schema: 1\n', 'schema:   1\n')
const theirs = annotations.replace('by: ana', 'by: eve')

const FILES = {
  'harbour.md': PAGE,
  'claimlint.config.json': '{"documents": ["harbour.md"]}',
  [FILE]: unformatted,
  'base.yaml': annotations,
  'theirs.yaml': theirs
}

const start = (cwd: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']})

interface Ended {
  readonly code: number | null
  readonly words: string
  readonly took: number
}

function ended(child: ChildProcess): Promise<Ended> {
  const begun = performance.now()
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      words += String(data)
    })
  }
  return new Promise((done) => child.on('close', (code) => done({code, words, took: performance.now() - begun})))
}

async function killedAfter(cwd: string, args: readonly string[], milliseconds: number): Promise<void> {
  const child = start(cwd, args)
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended(child)
  clearTimeout(timer)
}

/** Moments of a run, as shares of its time; most of them near its end, where files are written. */
const MOMENTS = [0.8, 0.9, 1]

describe('a command killed while it runs', {timeout: 240_000}, () => {
  it.each(Object.entries(COMMANDS))('%s leaves the old file or the new one', async (_, args) => {
    await inFolder(FILES, async (cwd) => {
      const path = join(cwd, FILE)
      const {code, words, took} = await ended(start(cwd, args))
      expect(code, words).toBe(0)
      const after = readFileSync(path, 'utf8')
      expect(after).not.toBe(unformatted)
      for (const moment of MOMENTS) {
        writeFileSync(path, unformatted)
        await killedAfter(cwd, args, took * moment)
        const left = readFileSync(path, 'utf8')
        expect(left === unformatted || left === after).toBe(true)
      }
      writeFileSync(path, unformatted)
      expect((await ended(start(cwd, args))).code).toBe(0)
      expect(readFileSync(path, 'utf8')).toBe(after)
    })
  })
})

describe('several commands at a time', {timeout: 120_000}, () => {
  it('lose nothing that one of them said it wrote', async () => {
    await inFolder(FILES, async (cwd) => {
      const readers = ['ben', 'eve']
      const runs = await Promise.all(
        readers.map((by, at) =>
          ended(start(cwd, ['verify', ids[at] ?? '', '--verdict', 'supported', '--by', by, ...DAY]))
        )
      )
      const wrote = readers.filter((_, at) => runs[at]?.code === 0)
      for (const {code, words} of runs.filter((run) => run.code !== 0)) {
        expect(code).toBe(2)
        expect(words).toContain('changed by somebody else meanwhile')
      }
      const {file, problems} = loadAnnotations(readFileSync(join(cwd, FILE), 'utf8'), FILE)
      expect(problems).toEqual([])
      const said = file?.annotations.claims.flatMap(({checks}) => checks ?? []).map(({by}) => by) ?? []
      expect(readers.filter((by) => said.includes(by))).toEqual(wrote)
      expect(wrote.length).toBeGreaterThan(0)
    })
  })
})

describe('the command line', () => {
  it('writes files in one place only', () => {
    const files = readdirSync('src/cli', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(50)
    const writing = files
      .toSorted()
      .filter((name) =>
        /import \{[^}]*\b(?:writeFile|writeFileSync|appendFile|appendFileSync|rename|renameSync|createWriteStream|open|openSync|cp|copyFile)\b[^}]*\} from 'node:fs/.test(
          readFileSync(join('src/cli', name), 'utf8')
        )
      )
    // One puts reports aside in a file without a name, one adds to a file of the build server.
    expect(writing).toEqual(['shelf.ts', 'step-summary.ts', 'write-file.ts'])
  })
})
