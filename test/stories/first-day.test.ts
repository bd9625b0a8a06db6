// An empty repository on its first day: what `claimlint init` writes and says is done, step by step, with the job of the build
// run by hand on a commit that fails and on one that passes.
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {inRepository, type Repository} from './repository.js'

const PAGE = '# Harbour\n\nThe Harbour of Marrow opened in 1911.\n'
const LATER = '\nA mooring permit lasts 15 days.\n'

/** The last step of the workflow as the service would start it: `--since "origin/$GITHUB_BASE_REF"`. */
function job(repository: Repository): ReturnType<Repository['claimlint']> {
  const {jobs} = parse(repository.read('.github/workflows/claimlint.yml')) as {
    jobs: {claimlint: {steps: {run?: string}[]}}
  }
  const [npx, name, ...argv] = jobs.claimlint.steps.at(-1)?.run?.split(' ') ?? []
  expect([npx, name]).toEqual(['npx', 'claimlint'])
  return repository.claimlint(...argv.map((word) => word.replaceAll('"', '').replace('$GITHUB_BASE_REF', 'main')))
}

/** The example of the folder's README, about `file`. */
const example = (repository: Repository, file: string): string =>
  (/```yaml\n([\s\S]*?)```/.exec(repository.read('annotations/README.md'))?.[1] ?? '')
    .replaceAll(/^ {3}/gm, '')
    .replace('page.md', file)

describe('the first day', {timeout: 60_000}, () => {
  it('leads from an empty repository to a red build and a green one', () =>
    inRepository({LICENSE: 'MIT\n'}, async (repository) => {
      const begun = await repository.claimlint('init')
      expect(begun).toMatchObject({exit: 0, stderr: expect.stringContaining('next: write a page, any `.md` file')})

      // Nothing to look at is not the same as nothing to find.
      const empty = await repository.claimlint('check')
      expect(empty.exit).toBe(2)
      expect(empty.stderr).toContain(
        'claimlint.config.json: there is no document yet: write a page that `**/*.md` matches'
      )

      repository.write('docs/harbour.md', PAGE)
      expect((await repository.claimlint('init')).stderr).toContain(
        'next: `npx claimlint check` shows what needs a source'
      )
      expect((await repository.claimlint('check')).stdout).toContain('unsourced-claim')
      repository.commit('First page')
      repository.git('update-ref', 'refs/remotes/origin/main', 'main')

      // A pull request that changes no claim passes, whatever was there before.
      repository.git('switch', '--quiet', '--create', 'permits')
      expect((await job(repository)).exit).toBe(0)

      // The failing commit: the new sentence alone is told.
      repository.write('docs/harbour.md', PAGE + LATER)
      repository.commit('Say how long a permit lasts')
      const red = await job(repository)
      expect(red.exit).toBe(1)
      expect(red.stdout.match(/^::error .*/gm)).toEqual([
        expect.stringMatching(/^::error file=docs\/harbour.md,line=5,.*`A mooring permit lasts 15 days.` has no source/)
      ])

      // The passing commit: a record as the README of the folder shows it, and somebody who read the source.
      const records = example(repository, 'docs/harbour.md').replace(
        'The Harbour of Marrow opened in 1911.',
        'A mooring permit lasts 15 days.'
      )
      repository.write('annotations/harbour.claims.yaml', records)
      const verified = await repository.claimlint('verify', 'c-opened', '--verdict', 'supported', '--by', 'Ana')
      expect(verified.exit).toBe(0)
      repository.commit('Source the permit')
      const green = await job(repository)
      expect(green).toMatchObject({exit: 0, stdout: expect.stringMatching(/^claimlint: 0 errors, 0 warnings/)})
    }))

  it('has an example that is a record without mistakes', () =>
    inRepository({'page.md': PAGE}, async (repository) => {
      await repository.claimlint('init')
      repository.write('annotations/page.claims.yaml', example(repository, 'page.md'))
      await repository.claimlint('verify', 'c-opened', '--verdict', 'supported', '--by', 'your name')
      expect(await repository.claimlint('check', '--max-warnings', '0')).toMatchObject({exit: 0, stderr: ''})
    }))
})
