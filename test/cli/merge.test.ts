// Two people verify claims of one document on two branches. Real git, real files: what merges by itself, and what a person is
// told where it cannot.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import {run} from './terminal.js'

const PAGE = `# Harbour of Marrow

The Harbour of Marrow opened in 1911. A mooring permit lasts 15 days. The ferry sails at noon. Every skipper signs the log.
`
const FILE = 'annotations/harbour.claims.yaml'

interface Repository {
  readonly cwd: string
  readonly git: (...args: string[]) => string
  readonly claimlint: (...args: string[]) => Promise<{exit: number; stdout: string; stderr: string}>
  readonly records: () => readonly {id: string; exact: string; by: readonly string[]; state: string; verdict?: string}[]
}

async function inRepository(act: (repository: Repository) => Promise<void>): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'claimlint-merge-'))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@harbour.example', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe'
    })
  const claimlint = (...args: string[]) => run(args, {cwd, stdin: ''})
  const records = () => {
    const {file, problems} = loadAnnotations(readFileSync(join(cwd, FILE), 'utf8'), FILE)
    expect(problems).toEqual([])
    return (file?.annotations.claims ?? []).map(({id, selector, checks, review, verdict}) => ({
      id,
      exact: selector.exact,
      by: (checks ?? []).map(({by}) => by),
      state: review.state,
      ...(verdict === undefined ? {} : {verdict})
    }))
  }
  try {
    git('init', '-q', '-b', 'main')
    writeFileSync(join(cwd, 'harbour.md'), PAGE)
    await claimlint('annotate', 'harbour.md')
    git('add', '.')
    git('commit', '-q', '-m', 'Page and empty records')
    await act({cwd, git, claimlint, records})
  } finally {
    rmSync(cwd, {recursive: true, force: true})
  }
}

/** On a branch of its own, from main. */
async function onBranch({git}: Repository, name: string, work: () => Promise<unknown>): Promise<void> {
  git('checkout', '-q', 'main')
  git('checkout', '-q', '-b', name)
  await work()
  git('commit', '-q', '-a', '-m', name)
}

const verify = ({claimlint}: Repository, id: string, verdict: string, by: string) =>
  claimlint('verify', id, '--verdict', verdict, '--by', by, '--at', '2026-11-05')

describe('status', {timeout: 60_000}, () => {
  it('compares with the text that git keeps, and goes on without where git has none', async () => {
    await inRepository(async ({cwd, git, claimlint}) => {
      writeFileSync(
        join(cwd, 'harbour.md'),
        PAGE.replace('15 days', '50 days').replace('The ferry sails at noon. ', '')
      )
      const rungs = async (): Promise<Record<string, string>> => {
        const {stdout} = await claimlint('status', 'harbour.md', '--format', 'json')
        const {documents} = JSON.parse(stdout) as {
          documents: {annotations: {quote: string; state: string; rung: string}[]}[]
        }
        return Object.fromEntries(
          (documents[0]?.annotations ?? []).map(({quote, state, rung}) => [quote, `${state}, ${rung}`])
        )
      }
      expect(await rungs()).toMatchObject({
        'The Harbour of Marrow opened in 1911.': 'exact, diff',
        'A mooring permit lasts 15 days.': 'edited-material, similar',
        'The ferry sails at noon.': 'orphaned, diff'
      })
      rmSync(join(cwd, '.git'), {recursive: true, force: true})
      expect(git).toThrow()
      expect(await rungs()).toMatchObject({
        'The Harbour of Marrow opened in 1911.': 'moved, quote-in-context',
        'A mooring permit lasts 15 days.': 'edited-material, similar',
        'The ferry sails at noon.': 'orphaned, none'
      })
    })
  })
})

describe('two branches', {timeout: 60_000}, () => {
  it('that verify different claims merge without conflict, in either order', async () => {
    await inRepository(async (repository) => {
      const {git, records} = repository
      const ids = records().map(({id}) => id)
      expect(ids.length).toBeGreaterThan(2)
      for (const [at, id] of ids.entries()) {
        await onBranch(repository, `reader-${at}`, () => verify(repository, id, 'supported', `reader-${at}`))
      }
      git('checkout', '-q', 'main')
      for (const at of ids.keys()) git('merge', '-q', '--no-edit', `reader-${at}`)
      expect(records().map(({by}) => by)).toEqual(ids.map((_, at) => [`reader-${at}`]))
      expect(records().every(({state}) => state === 'verified')).toBe(true)
    })
  })

  it('of which one adds a claim and one verifies its neighbour merge without conflict', async () => {
    await inRepository(async (repository) => {
      const {cwd, git, claimlint, records} = repository
      const [first = {id: ''}] = records()
      await onBranch(repository, 'writer', async () => {
        writeFileSync(join(cwd, 'harbour.md'), `${PAGE}\nThe lighthouse has 112 steps.\n`)
        await claimlint('annotate', 'harbour.md')
      })
      await onBranch(repository, 'reader', () => verify(repository, first.id, 'supported', 'ben'))
      git('merge', '-q', '--no-edit', 'writer')
      expect(records().some(({exact}) => exact.startsWith('The lighthouse'))).toBe(true)
      expect(records()[0]?.by).toEqual(['ben'])
    })
  })

  it('that give one claim two verdicts end disputed with both checks where the merge driver is used', async () => {
    await inRepository(async (repository) => {
      const {cwd, git, records} = repository
      const [first = {id: ''}] = records()
      await onBranch(repository, 'ana', () => verify(repository, first.id, 'supported', 'ana'))
      await onBranch(repository, 'ben', () => verify(repository, first.id, 'refuted', 'ben'))
      expect(() => git('merge', '-q', '--no-edit', 'ana')).toThrow()
      const told = await repository.claimlint('status', 'harbour.md')
      expect(told.exit).toBe(2)
      expect(told.stderr).toContain(
        'an open merge conflict, keep the `checks` of both sides and set `review` to `disputed` where their verdicts differ; `claimlint merge-driver` does that for git'
      )
      git('merge', '--abort')
      writeFileSync(join(cwd, '.gitattributes'), '*.claims.yaml merge=claimlint\n')
      git(
        'config',
        'merge.claimlint.driver',
        `"${process.execPath}" "${join(process.cwd(), 'dist/cli/main.js')}" merge-driver %O %A %B`
      )
      git('merge', '-q', '--no-edit', 'ana')
      expect(records()[0]).toMatchObject({by: ['ana', 'ben'], state: 'disputed'})
    })
  })
})
