// Splits, classes and verdicts through the whole command, and the scores of a cross-encoder: what a model says, what is kept
// of it, and what a person sees in the end.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadAnnotations, readDocument, splitClaims} from '../../src/index.js'
import {type Backend, crossEncoder, propose} from '../../src/proposals/index.js'
import {type Content, inFolder, run} from '../cli/terminal.js'
import {says, type Turn, withServer} from './stub-server.js'

const PAGE = `# Moorings of Quillmere

## What must a skipper do?

A mooring permit must be renewed in Quillmere by 3 May and must not be sold. Everybody loves the view.
`

const FILE = 'annotations/moorings.claims.yaml'
const COPY = 'A mooring permit has to be renewed in Quillmere by 3 May.\nWhoever sells a permit loses it.\n'
const SOURCES = `schema: 1
target:
  file: moorings.md
claims: []

sources:
  - id: harbour-rules
    snapshot: copies/harbour-rules.txt
    csl:
      type: book
      title: Rules of the harbour
`

const claims = splitClaims(readDocument(PAGE, {path: 'moorings.md'}))

/** Number of the claim with these words, as the prompt has it. */
function numberOf(words: string): number {
  const at = claims.findIndex(({quote}) => quote.includes(words))
  if (at < 0) throw new Error(`no claim has the words ${words}`)
  return at + 1
}

interface Outcome {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
  readonly prompts: readonly string[]
  readonly proposals: readonly object[]
  /** Of `triage`, every one accepted. */
  readonly triaged: string
}

const FILES: Readonly<Record<string, Content>> = {
  'moorings.md': PAGE,
  [FILE]: SOURCES,
  'copies/harbour-rules.txt': COPY
}

const proposing = (
  kind: string,
  turns: readonly Turn[],
  files: Readonly<Record<string, Content>> = FILES
): Promise<Outcome> =>
  withServer(turns, (url, heard) =>
    inFolder(files, async (cwd) => {
      const argv = ['propose', 'moorings.md', '--kind', kind, '--model', 'stub', '--url', url, '--at', '2026-11-24']
      const ended = await run([...argv, '--verbose'], {cwd})
      const written = loadAnnotations(readFileSync(join(cwd, FILE), 'utf8'), FILE).file?.annotations.proposals
      const {stdout} = await run(['triage', 'moorings.md', '--by', 'dana', '--at', '2026-11-25'], {
        cwd,
        stdin: 'aaaaaq'
      })
      return {
        ...ended,
        prompts: heard.map(({body}) => body.messages[1]?.content ?? ''),
        proposals: written ?? [],
        triaged: stdout
      }
    })
  )

const answering = (list: string, entries: readonly object[]): Turn => says(JSON.stringify({[list]: entries}))

describe('--kind claims', () => {
  const view = numberOf('view')

  it('proposes a class, which triage shows with the one it has now', async () => {
    const {exit, stdout, prompts, proposals, triaged} = await proposing('claims', [
      answering('claims', [{claim: view, class: 'recommendation', parts: []}])
    ])
    expect({exit, stdout}).toEqual({exit: 0, stdout: `moorings.md: 1 proposal in ${FILE}\n`})
    expect(prompts[0]).toContain('  quote: Everybody loves the view.')
    expect(proposals).toMatchObject([{kind: 'class', class: 'recommendation', by: 'stub', prompt: 'claims/1'}])
    expect(triaged).toMatch(/is of the class `recommendation`, now it is taken\s+as `\w+`/)
    expect(triaged).toContain('1 accepted, 0 rejected, 0 left')
  })

  it('proposes a split in the words of the quote, and triage shows its parts', async () => {
    const parts = [
      {text: 'Everybody loves.', inserts: []},
      {text: 'They loves the view.', inserts: ['They']}
    ]
    const {proposals, triaged} = await proposing('claims', [
      answering('claims', [{claim: view, class: 'opinion', parts}])
    ])
    expect(proposals).toContainEqual(expect.objectContaining({kind: 'split', parts}))
    expect(triaged).toContain('Its parts:\n  - Everybody loves.\n  - [They] loves the view.\n')
  })

  it('drops a split with words of its own, and says which', async () => {
    const parts = [
      {text: 'Everybody loves the view.', inserts: []},
      {text: 'Everybody loves the harbour.', inserts: []}
    ]
    const {exit, stdout, stderr, proposals} = await proposing('claims', [
      answering('claims', [{claim: view, class: claims[view - 1]?.kind, parts}])
    ])
    expect({exit, stdout}).toEqual({exit: 0, stdout: 'moorings.md: nothing proposed, 1 dropped\n'})
    expect(stderr).toContain(`claim ${view}: \`harbour\` is neither in the quote nor a declared insert`)
    expect(proposals).toEqual([])
  })
})

describe('--kind verdicts', () => {
  const permit = numberOf('renewed')
  const QUOTE = 'A mooring permit has to be renewed in Quillmere by 3 May.'

  it('proposes a verdict with words of a stored copy; accepted, it is a check of a tool and nothing more', async () => {
    const {exit, stdout, prompts, proposals, triaged} = await proposing('verdicts', [
      answering('verdicts', [{claim: permit, verdict: 'supported', quote: QUOTE}])
    ])
    expect({exit, stdout}).toEqual({exit: 0, stdout: `moorings.md: 1 proposal in ${FILE}\n`})
    expect(prompts[0]).toContain('Whoever sells a permit loses it.')
    expect(proposals).toMatchObject([{kind: 'verdict', verdict: 'supported', source: 'harbour-rules', quote: QUOTE}])
    expect(triaged).toContain(`Words of Rules of the harbour:\n  “${QUOTE}”\n`)
  })

  it.each([
    ['invented', 'Permits are renewed every year.'],
    ['with another number', QUOTE.replace('3 May', '30 May')],
    ['put together from two places', 'A mooring permit has to be renewed. Whoever sells a permit loses it.']
  ])('drops a quote that is %s', async (_, quote) => {
    const {exit, stdout, stderr, proposals} = await proposing('verdicts', [
      answering('verdicts', [{claim: permit, verdict: 'refuted', quote}])
    ])
    expect({exit, stdout}).toEqual({exit: 0, stdout: 'moorings.md: nothing proposed, 1 dropped\n'})
    expect(stderr).toContain(`the quote for claim ${permit} is not in \`harbour-rules\` word for word`)
    expect(proposals).toEqual([])
  })

  it('asks nothing without a stored copy, and says why', async () => {
    const {exit, stderr, prompts, stdout} = await proposing('verdicts', [], {'moorings.md': PAGE, [FILE]: SOURCES})
    expect({exit, prompts, stdout}).toEqual({exit: 0, prompts: [], stdout: 'moorings.md: nothing proposed\n'})
    expect(stderr).toContain('no source has a stored copy, so nothing can be quoted')
  })
})

it('a slow answer is waited for', async () => {
  const late: Turn = (response, heard) =>
    void setTimeout(
      () => answering('claims', [{claim: numberOf('view'), class: 'recommendation', parts: []}])(response, heard),
      700
    )
  expect((await proposing('claims', [late])).stdout).toBe(`moorings.md: 1 proposal in ${FILE}\n`)
})

describe('a new run', () => {
  const turns = (...entries: readonly object[]): Turn[] => [answering('claims', entries)]
  const view = numberOf('view')

  it('takes out what waits of the run before it, unless its answer cannot be read', () =>
    inFolder(FILES, async (cwd) => {
      const again = (answers: readonly Turn[]) =>
        withServer(answers, async (url) => {
          const argv = ['propose', 'moorings.md', '--kind', 'claims', '--model', 'stub', '--url', url]
          return (await run(argv, {cwd})).stdout
        })
      await again(turns({claim: view, class: 'recommendation', parts: []}))
      expect(await again([says('I am sorry')])).toBe('moorings.md: nothing proposed, 1 dropped\n')
      expect(readFileSync(join(cwd, FILE), 'utf8')).toContain('class: recommendation')
      expect(await again(turns({claim: view, class: 'disclaimer', parts: []}))).toBe(
        `moorings.md: 1 proposal in ${FILE}, 1 of an earlier run taken out\n`
      )
      expect(await again(turns())).toBe('moorings.md: nothing proposed, 1 of an earlier run taken out\n')
      expect(readFileSync(join(cwd, FILE), 'utf8')).not.toContain('proposals:')
    }))
})

describe('a cross-encoder', () => {
  const TOWN = 'A mooring permit lasts 15 days.\n\nA mooring permit lasts 50 days.\n\nThe office issues the permit.\n'
  const document = readDocument(TOWN, {path: 'town.md'})
  const page = {document, claims: splitClaims(document), sources: []}
  const options = {kind: 'contradictions', runs: 1, budget: 12_000, concurrency: 1} as const

  /** In place of the library: what differs in a number contradicts. */
  const library = {
    env: {},
    AutoTokenizer: {
      from_pretrained:
        async () =>
        (texts: string[], {text_pair}: {text_pair: string[]}) => [...texts, ...text_pair]
    },
    AutoModelForSequenceClassification: {
      from_pretrained: async () =>
        Object.assign(
          async (texts: string[]) => {
            const [a, b] = texts.map((text) => /\d+/.exec(text)?.[0])
            return {logits: {tolist: () => [a !== undefined && b !== undefined && a !== b ? [4, 0, 0] : [0, 1, 4]]}}
          },
          {config: {id2label: {0: 'CONTRADICTION', 1: 'entailment', 2: 'neutral'}}}
        )
    }
  }
  const encoder = (): Backend =>
    crossEncoder({folder: '/models/tiny', name: 'tiny', today: () => '2026-11-24', load: async () => library})

  it('keeps the pairs that score high enough, with their score', async () => {
    const {kept, complete, prompt} = await propose(page, encoder(), {...options, threshold: 0.9})
    expect(kept).toMatchObject([{kind: 'contradiction', by: 'tiny', prompt: 'pairs/1', clash: 'other', score: 0.965}])
    expect({complete, prompt}).toEqual({complete: true, prompt: 'pairs'})
    expect((await propose(page, encoder(), {...options, threshold: 0.99})).kept).toEqual([])
  })

  it('is the same from a recording, and a recording of another page is dropped', async () => {
    const answered = (text: string): Backend => ({
      name: 'tiny',
      ask: async () => ({kind: 'answered', by: 'tiny', at: '2026-11-24', text})
    })
    const of = (text: string) => propose(page, answered(text), {...options, threshold: 0.9})
    for (const text of ['{"scores": [0.5]}', '{"scores": [2, 2, 2]}', 'none']) {
      const {kept, dropped, complete} = await of(text)
      expect({kept, dropped: dropped.length, complete}).toEqual({kept: [], dropped: 1, complete: false})
    }
  })
})
