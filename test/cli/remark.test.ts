// The unified plugin: findings as messages on the file, as remark-cli and its language server show them.
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import remarkClaimlint from '../../src/cli/remark.js'
import {type Content, inFolder} from './terminal.js'

const PAGE = `## When did the harbour open?

The Harbour of Marrow opened in 1911. A mooring permit lasts 15 days.

## How long does a permit last?

A mooring permit lasts 50 days.
`

const messages = (files: Readonly<Record<string, Content>>, options?: {config: string}): Promise<VFile['messages']> =>
  inFolder(files, async (cwd) => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkClaimlint, options ?? {})
    const file = new VFile({path: 'harbour.md', value: String(files['harbour.md']), cwd})
    await processor.run(processor.parse(file), file)
    return file.messages
  })

describe('the remark plugin', () => {
  it('reports each finding at its place', async () => {
    const told = await messages({'harbour.md': PAGE})
    expect(told.map((each) => `${each.line}:${each.column} ${each.source} ${each.ruleId} ${each.fatal}`)).toEqual([
      '3:1 claimlint unsourced-claim true',
      '3:39 claimlint unsourced-claim true',
      '7:1 claimlint contradiction true',
      '7:1 claimlint unsourced-claim true'
    ])
    expect(told[2]?.note).toBe('The other passage is at harbour.md:3:39')
    expect(PAGE.slice(told[1]?.place && 'start' in told[1].place ? told[1].place.start.offset : 0)).toMatch(
      /^A mooring permit lasts 15/
    )
  })

  it('honours configuration and severity', async () => {
    const config = '{"rules": {"unsourced-claim": "info", "contradiction": "warning"}}'
    const told = await messages({'harbour.md': PAGE, 'strict.json': config}, {config: 'strict.json'})
    expect(told.map(({fatal}) => fatal)).toEqual([undefined, undefined, false, undefined])
  })

  it('tells mistakes in the files beside the text', async () => {
    const told = await messages({'harbour.md': PAGE, 'annotations/harbour.claims.yaml': 'claims: 7\n'})
    expect(told.length).toBeGreaterThan(0)
    for (const {ruleId, fatal} of told) expect({ruleId, fatal}).toEqual({ruleId: 'unreadable', fatal: true})
  })
})
