// Output that machines read: it parses, has the promised shape, and comes out the same every time.
import {describe, expect, it} from 'vitest'
import {inFolder, run} from './terminal.js'

const PAGES = {
  'harbour.md': '# Harbour\n\nThe Harbour of Marrow opened in 1911. We hope that you like it.\n',
  'pier.md': 'The pier of Marrow opened in 1920.\n'
}

const print = (...argv: string[]): Promise<string> =>
  inFolder(PAGES, async (cwd) => (await run([...argv, '--quiet'], {cwd})).stdout)

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

describe('check', () => {
  it('prints version, documents and summary as json, also for one document', async () => {
    for (const paths of [['.'], ['pier.md']]) {
      const printed: unknown = JSON.parse(await print('check', ...paths, '--format', 'json'))
      expect(printed).toMatchObject({version: 1, documents: expect.any(Array), summary: {findings: expect.any(Object)}})
    }
  })

  it('prints one report a line as jsonl', async () => {
    const printed = lines(await print('check', '.', '--format', 'jsonl'))
    expect(printed).toMatchObject([{document: {path: 'harbour.md'}}, {document: {path: 'pier.md'}}])
  })

  it('prints an empty sum where nothing could be read', async () => {
    const printed: unknown = JSON.parse(await print('check', 'missing.md', '--format', 'json'))
    expect(printed).toMatchObject({documents: [], summary: {documents: 0, claims: 0}})
  })
})

describe('claims', () => {
  it('prints the claims of each document as json', async () => {
    const printed: unknown = JSON.parse(await print('claims', 'pier.md', '--format', 'json'))
    expect(printed).toMatchObject({
      version: 1,
      documents: [{path: 'pier.md', claims: [{text: 'The pier of Marrow opened in 1920.', line: 1, checkworthy: true}]}]
    })
  })

  it('prints one claim a line as jsonl, each with its document', async () => {
    const printed = lines(await print('claims', '.', '--format', 'jsonl'))
    expect(printed).toMatchObject([{path: 'harbour.md'}, {path: 'harbour.md'}, {path: 'pier.md'}])
  })
})

it.each(['check', 'claims', 'contradictions', 'status', 'report'])(
  '%s prints the same bytes twice',
  async (command) => {
    expect(await print(command, '.')).toBe(await print(command, '.'))
  }
)
