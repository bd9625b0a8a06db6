// The files that other tools read of this repository: they parse, and name commands that exist.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {inFolder, run} from './terminal.js'

describe('.pre-commit-hooks.yaml', () => {
  it('starts a command that fails on an unsourced claim in the files it is given', () =>
    inFolder({'harbour.md': 'The Harbour of Marrow opened in 1911.\n'}, async (cwd) => {
      const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {entry: string; language: string}[]
      const [name, ...argv] = hook?.entry.split(' ') ?? []
      expect({name, language: hook?.language}).toEqual({name: 'claimlint', language: 'node'})
      expect((await run([...argv, 'harbour.md'], {cwd})).exit).toBe(1)
    }))
})

describe('what pre-commit hands to the hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {exclude: string}[]
  const isLeftOut = (path: string): boolean => new RegExp(hook?.exclude ?? '').test(path)

  it('are documents, and not what is written about them', () => {
    expect(['docs/harbour.md', 'README-of-marrow.md', 'my-reports/harbour.md'].filter(isLeftOut)).toEqual([])
    const about = ['README.md', 'docs/README.md', 'LICENSE', 'annotations/notes.md', 'docs/reports/harbour.md']
    expect(about.filter((path) => !isLeftOut(path))).toEqual([])
  })

  it('comes from a package whose name npm prints alone', () =>
    expect(readFileSync('.npmrc', 'utf8')).toContain('foreground-scripts=false'))
})

describe('the GitHub action', () => {
  const action = parse(readFileSync('.github/actions/check/action.yml', 'utf8')) as {
    inputs: Record<string, {description: string; default: string}>
    runs: {using: string; steps: {name?: string; run?: string; env?: Record<string, string>}[]}
  }
  const check = action.runs.steps.find(({name}) => name === 'Check')

  /** What the step would start, with a program in place of node that prints its arguments. */
  const started = (env: Record<string, string>): string[] =>
    execFileSync('bash', ['-euo', 'pipefail', '-c', `node() { printf '%s\\n' "$@"; }\n${check?.run ?? 'exit 1'}`], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        CLAIMLINT: 'main.js',
        PATHS: '',
        SINCE: '',
        SARIF: '',
        GITHUB_BASE_REF: '',
        ...env
      }
    })
      .trimEnd()
      .split('\n')

  it('keeps every input out of its script', () => {
    for (const {run: script} of action.runs.steps) expect(script ?? '').not.toMatch(/\$\{\{\s*inputs/)
    expect(Object.values(check?.env ?? {}).filter((value) => value.includes('inputs.'))).toHaveLength(
      Object.keys(action.inputs).length
    )
  })

  it('compares a pull request with its base', () => {
    expect(started({GITHUB_BASE_REF: 'main'})).toEqual([
      'main.js',
      'check',
      '--format',
      'github',
      '--since',
      'origin/main'
    ])
  })

  it('passes on what it was given, each as one argument', () => {
    expect(started({PATHS: 'docs "a b" *.md', SINCE: 'v1; rm -rf /', SARIF: 'out file.sarif'})).toEqual([
      'main.js',
      'check',
      'docs',
      '"a',
      'b"',
      '*.md',
      '--format',
      'github',
      '--format',
      'sarif:out file.sarif',
      '--since',
      'v1; rm -rf /'
    ])
  })

  it('checks everything on a push', () => expect(started({})).toEqual(['main.js', 'check', '--format', 'github']))
})
