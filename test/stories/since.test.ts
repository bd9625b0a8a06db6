// `--since`: a change is judged by what it brings in, without any baseline.
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFolder} from '../cli/terminal.js'
import {inRepository, type Repository, repositoryAt} from './repository.js'

const PAGE = `## When did the harbour open?

The Harbour of Marrow opened in 1911.

## How long does a mooring permit last?

A mooring permit lasts 15 days.
`

const LATER = '\n## Who may moor?\n\nA mooring permit lasts 50 days.\n'

async function news(repository: Repository, ...paths: readonly string[]): Promise<string[]> {
  const {stdout, stderr} = await repository.claimlint('check', ...paths, '--since', 'main', '--format', 'json')
  if (stdout === '') throw new Error(stderr)
  const {documents}: {documents: {document: {path: string}; findings: {rule: string; line: number}[]}[]} =
    JSON.parse(stdout)
  return documents.flatMap(({document, findings}) => findings.map(({rule, line}) => `${document.path}:${line} ${rule}`))
}

describe('a branch', {timeout: 60_000}, () => {
  it('that changes nothing is green, whatever was there before', () =>
    inRepository({'docs/harbour.md': PAGE}, async (repository) => {
      repository.git('switch', '--quiet', '--create', 'idle')
      expect((await repository.claimlint('check', 'docs')).exit).toBe(1)
      const {exit, stdout} = await repository.claimlint('check', 'docs', '--since', 'main')
      expect(exit).toBe(0)
      expect(stdout).toMatch(/2 findings known from before \(main \(merge base [0-9a-f]{7}\)\) do not count/)
    }))

  it('fails on the claim and on the contradiction that it brings in, committed or not', () =>
    inRepository({'docs/harbour.md': PAGE}, async (repository) => {
      repository.git('switch', '--quiet', '--create', 'mooring')
      repository.write('docs/harbour.md', PAGE + LATER)
      const expected = ['docs/harbour.md:11 contradiction', 'docs/harbour.md:11 unsourced-claim']
      expect(await news(repository, 'docs')).toEqual(expected)
      repository.commit('Say who may moor')
      expect(await news(repository, 'docs')).toEqual(expected)
      expect((await repository.claimlint('check', 'docs', '--since', 'main')).exit).toBe(1)
    }))

  it('is held against where it left main, not against what main did since', () =>
    inRepository({'docs/harbour.md': PAGE}, async (repository) => {
      repository.git('switch', '--quiet', '--create', 'mooring')
      repository.write('docs/harbour.md', PAGE + LATER)
      repository.commit('Say who may moor')
      repository.git('switch', '--quiet', 'main')
      repository.remove('docs/harbour.md')
      repository.write('docs/pier.md', 'The pier of Marrow opened in 1920.\n')
      repository.commit('Another page')
      repository.git('switch', '--quiet', 'mooring')
      expect(await news(repository, 'docs')).toHaveLength(2)
    }))

  it('that renames a page brings in nothing, and a new page everything', () =>
    inRepository({'docs/harbour.md': PAGE}, async (repository) => {
      repository.git('mv', 'docs/harbour.md', 'docs/moorings.md')
      expect(await news(repository, 'docs')).toEqual([])
      repository.write('docs/pier.md', 'The pier of Marrow opened in 1920.\n')
      expect(await news(repository, 'docs')).toEqual(['docs/pier.md:1 unsourced-claim'])
    }))

  it('that takes a source away is told so', () => {
    const annotations = `schema: 1
target: {file: docs/harbour.md}
claims:
  - id: c-opened
    selector: {exact: The Harbour of Marrow opened in 1911.}
    verdict: supported
    review: {state: verified}
    citations: [{source: chronicle, supports: full}]
sources:
  - {id: chronicle, csl: {type: book, title: Chronicle of Marrow}}
`
    return inRepository(
      {'docs/harbour.md': PAGE, 'annotations/harbour.claims.yaml': annotations},
      async (repository) => {
        repository.remove('annotations/harbour.claims.yaml')
        expect(await news(repository, 'docs')).toEqual(['docs/harbour.md:3 unsourced-claim'])
      }
    )
  })

  it('can be judged from a folder below the root', () =>
    inRepository(
      {
        'docs/harbour.md': PAGE,
        'site/claimlint.config.json': '{}',
        'site/pier.md': 'The pier of Marrow opened in 1920.\n'
      },
      async (repository) => {
        const below = {...repository, ...repositoryAt(join(repository.folder, 'site'))}
        expect(await news(below, '.')).toEqual([])
        below.write('pier.md', 'The pier of Marrow opened in 1921.\n')
        expect(await news(below, '.')).toEqual(['pier.md:1 unsourced-claim'])
      }
    ))

  it('leaves the repository as it was, the staged files too', () =>
    inRepository({'docs/harbour.md': PAGE}, async (repository) => {
      repository.write('docs/pier.md', 'The pier of Marrow opened in 1920.\n')
      repository.git('add', 'docs/pier.md')
      repository.write('docs/harbour.md', PAGE + LATER)
      const before = repository.git('status', '--porcelain')
      await repository.claimlint('check', 'docs', '--since', 'main')
      expect(repository.git('status', '--porcelain')).toBe(before)
    }))
})

describe('missing history is never a clean result', {timeout: 60_000}, () => {
  it('outside of a repository', () =>
    inFolder({'harbour.md': PAGE}, async (folder) => {
      const {exit, stdout, stderr} = await repositoryAt(folder).claimlint('check', 'harbour.md', '--since', 'main')
      expect({exit, stdout}).toEqual({exit: 2, stdout: ''})
      expect(stderr).toMatch(/^claimlint: `--since main` needs a git repository, and .* is in none\n$/)
    }))

  it('with a branch that nobody fetched', () =>
    inRepository({'harbour.md': PAGE}, async (repository) => {
      const {exit, stderr} = await repository.claimlint('check', 'harbour.md', '--since', 'origin/main')
      expect(exit).toBe(2)
      expect(stderr).toBe(
        'claimlint: `--since origin/main`: there is no such commit here, fetch it with `git fetch origin main`\n'
      )
    }))

  it('in a shallow clone', () =>
    inRepository({'harbour.md': PAGE}, async (repository) => {
      repository.write('harbour.md', PAGE + LATER)
      repository.commit('Say who may moor')
      const [first] = repository.git('rev-list', '--max-parents=0', 'HEAD').split('\n')
      const shallow = join(repository.folder, 'shallow')
      execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, shallow], {stdio: 'pipe'})
      const {exit, stderr} = await repositoryAt(shallow).claimlint('check', 'harbour.md', '--since', first ?? 'main')
      expect(exit).toBe(2)
      expect(stderr).toContain('the clone is shallow: fetch the history (`fetch-depth: 0` of actions/checkout')
    }))

  it('with a name that git would take for an option', () =>
    inRepository({'harbour.md': PAGE}, async (repository) => {
      const {exit, stderr} = await repository.claimlint('check', 'harbour.md', '--since=--help')
      expect({exit, stderr}).toEqual({exit: 2, stderr: expect.stringContaining('there is no such commit here')})
    }))
})
