// A project with years of unsourced claims begins to check: what is there passes, what is new does not, and the author is told
// what to do. Every step is a commit and a run of the command line, as in a build.
import {describe, expect, it} from 'vitest'
import {inRepository, type Repository} from './repository.js'

const TOWNS = [
  'Marrow',
  'Quillmere',
  'Fenport',
  'Aldwick',
  'Harrowby',
  'Saltney',
  'Brinmouth',
  'Covesea',
  'Dunmere',
  'Elmhaven'
]
const THINGS = ['harbour', 'library', 'town hall', 'ferry', 'market', 'museum']

/** Sixty statements that nobody has sourced, ten towns with six each. */
const OLD_PAGE = TOWNS.map(
  (town, at) =>
    `## When were the buildings of ${town} opened?\n\n${THINGS.map((thing, index) => `The ${thing} of ${town} opened in ${1850 + at * 7 + index}.`).join('\n')}\n`
).join('\n')

const NEW_SENTENCE = 'The observatory of Marrow opened in 1911.'

const annotated = (exact: string, file: string): string => `schema: 1
target:
  file: ${file}
claims:
  - id: c-observatory
    question: When were the buildings of Marrow opened?
    selector:
      exact: ${exact}
    verdict: supported
    review: {state: verified}
    citations:
      - {source: chronicle, supports: full, locator: p. 12}
sources:
  - id: chronicle
    csl: {type: book, title: Chronicle of Marrow}
`

const CONFIG = '{"baseline": "claimlint-baseline.json", "documents": ["docs/*.md"]}\n'

const withSentence = (page: string): string => page.replace('in 1855.\n', `in 1855.\n${NEW_SENTENCE}\n`)

/** Rules of the findings that count, as a program reads them. */
async function counted(repository: Repository, ...options: readonly string[]): Promise<string[]> {
  const {stdout} = await repository.claimlint('check', '--format', 'json', ...options)
  const {documents}: {documents: {findings: {rule: string; message: string}[]}[]} = JSON.parse(stdout)
  return documents.flatMap(({findings}) => findings.map(({rule, message}) => `${rule}: ${message}`))
}

describe('an old repository', {timeout: 60_000}, () => {
  it('takes up a baseline and then fails only on what is new', () =>
    inRepository({'docs/towns.md': OLD_PAGE, 'claimlint.config.json': CONFIG}, async (repository) => {
      // Sixty findings from the first day.
      expect((await counted(repository, '--no-baseline')).length).toBeGreaterThanOrEqual(60)
      expect((await repository.claimlint('check', '--no-baseline')).exit).toBe(1)

      // They are written down; the build is green and still says how many there are.
      const written = await repository.claimlint('check', '--update-baseline')
      expect(written).toMatchObject({
        exit: 0,
        stderr: expect.stringMatching(/wrote claimlint-baseline\.json: 60 findings, 60 new/)
      })
      repository.commit('Take up a baseline')
      const green = await repository.claimlint('check')
      expect(green.exit).toBe(0)
      expect(green.stdout).toContain('60 findings known from before (claimlint-baseline.json) do not count')

      // A new sentence without a source: red, with that one finding.
      repository.write('docs/towns.md', withSentence(OLD_PAGE))
      expect(await counted(repository)).toEqual([expect.stringContaining(`unsourced-claim: \`${NEW_SENTENCE}\``)])
      expect((await repository.claimlint('check')).exit).toBe(1)

      // Its source is recorded: green again.
      repository.write('annotations/towns.claims.yaml', annotated(NEW_SENTENCE, 'docs/towns.md'))
      expect((await repository.claimlint('check')).exit).toBe(0)
      repository.commit('Say when the observatory opened')

      // A number in the verified claim is edited: red, stale.
      repository.write('docs/towns.md', withSentence(OLD_PAGE).replace('in 1911', 'in 1921'))
      expect(await counted(repository)).toEqual([
        expect.stringMatching(/^stale-claim: `The observatory of Marrow .* was judged supported as .*1911/)
      ])
      expect((await repository.claimlint('check')).exit).toBe(1)

      // A number in an old claim is edited: its entry no longer covers it.
      repository.write(
        'docs/towns.md',
        withSentence(OLD_PAGE).replace('Aldwick opened in 1871', 'Aldwick opened in 1781')
      )
      expect(await counted(repository)).toEqual([expect.stringMatching(/^unsourced-claim: .*Aldwick opened in 1781/)])
      const {stderr} = await repository.claimlint('check')
      expect(stderr).toContain('1 entry matches nothing any more')
    }))

  it('keeps its baseline and its records when a page gets another name', () =>
    inRepository(
      {
        'docs/towns.md': withSentence(OLD_PAGE),
        'claimlint.config.json': CONFIG,
        'annotations/towns.claims.yaml': annotated(NEW_SENTENCE, 'docs/towns.md')
      },
      async (repository) => {
        await repository.claimlint('check', '--update-baseline')
        repository.commit('Take up a baseline')
        repository.git('mv', 'docs/towns.md', 'docs/buildings.md')
        repository.git('mv', 'annotations/towns.claims.yaml', 'annotations/buildings.claims.yaml')
        repository.write('annotations/buildings.claims.yaml', annotated(NEW_SENTENCE, 'docs/buildings.md'))
        expect((await repository.claimlint('check', '--strict')).exit).toBe(0)
      }
    ))

  it('keeps both through a rebase onto a page that was rewritten above them', () =>
    inRepository(
      {
        'docs/towns.md': OLD_PAGE,
        'claimlint.config.json': CONFIG
      },
      async (repository) => {
        await repository.claimlint('check', '--update-baseline')
        repository.commit('Take up a baseline')

        // A branch adds a sentence with its source, and names the text that it was judged in.
        repository.git('switch', '--quiet', '--create', 'observatory')
        repository.write('docs/towns.md', withSentence(OLD_PAGE))
        const blob = repository.git('hash-object', '-w', 'docs/towns.md').trim()
        const records = annotated(NEW_SENTENCE, 'docs/towns.md').replace('towns.md\n', `towns.md\n  blob: ${blob}\n`)
        repository.write('annotations/towns.claims.yaml', records)
        repository.commit('Say when the observatory opened')
        expect((await repository.claimlint('check', '--strict')).exit).toBe(0)

        // Meanwhile main moves everything down and the towns into another order; nothing that is said changes.
        repository.git('switch', '--quiet', 'main')
        const [first = '', ...others] = OLD_PAGE.split(/(?=^## )/m)
        const moved = `# Towns\n\nWelcome to the towns of the coast!\n\n${first}${others.toReversed().join('\n')}`
        repository.write('docs/towns.md', moved)
        repository.commit('Put the towns in another order')
        expect((await repository.claimlint('check', '--strict')).exit).toBe(0)

        repository.git('switch', '--quiet', 'observatory')
        repository.git('rebase', '--quiet', 'main')
        expect(repository.git('rev-list', '--count', 'main..HEAD').trim()).toBe('1')
        expect((await repository.claimlint('check', '--strict')).exit).toBe(0)
        expect(await counted(repository, '--since', 'main')).toEqual([])

        // The gate is awake: what the branch says otherwise is told.
        repository.write('docs/towns.md', repository.read('docs/towns.md').replace('in 1911', 'in 1921'))
        expect(await counted(repository)).toEqual([expect.stringMatching(/^stale-claim: /)])
      }
    ))
})
