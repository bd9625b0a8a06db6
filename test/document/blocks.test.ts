// What a block tells besides its words: which list it is in and what leads into it, what names a cell, what it cites.
import {describe, expect, it} from 'vitest'
import type {Block} from '../../src/document/document.js'
import {type ReadOptions, readDocument} from '../../src/document/read-document.js'

const blocks = (source: string, options: ReadOptions = {}): Block[] =>
  readDocument(source, options).sections.flatMap((s) => s.blocks)

describe('citation marks', () => {
  it.each([
    ['A rule[^1] holds [2], [3].[4][5]', 'A rule holds.', ['[^1]', '[2]', '[3]', '[4]', '[5]']],
    [
      'Fees rose (Alder & Birch, 2019; Oak 2020, p. 4) twice.',
      'Fees rose twice.',
      ['(Alder & Birch, 2019; Oak 2020, p. 4)']
    ],
    [
      'Fees rose (May 2020) under the rule (Fees Act 1998).',
      'Fees rose (May 2020) under the rule (Fees Act 1998).',
      []
    ],
    ['The court ([2019] 3 Alder 7) agreed.', 'The court ([2019] 3 Alder 7) agreed.', []],
    ['See [the act][1] and [1].\n\n[1]: /act', 'See the act and.', ['[1]']]
  ])('%j', (source, text, marks) => {
    const [block] = blocks(source)
    expect(block?.text.text).toBe(text)
    expect(block?.citations.map((c) => c.text)).toEqual(marks)
  })

  it('leaves footnotes themselves out', () => {
    expect(blocks('Fees rose.[^a]\n\n[^a]: Report of the pier.\n').map((b) => b.text.text)).toEqual(['Fees rose.'])
  })
})

describe('list items', () => {
  const source =
    'The ferry takes:\n\n- bikes\n  - small ones\n  - large ones\n\n  With lights.\n- dogs\n\n1. on a lead\n2. in a box\n'

  it('know their list, their depth and what leads in', () => {
    const items = blocks(source).map(({item}) => item && [item.list, item.depth, item.number, item.leadIn, item.first])
    expect(items).toEqual([
      undefined,
      [0, 0, null, 0, true],
      [1, 1, null, 1, true],
      [1, 1, null, 1, true],
      [0, 0, null, 0, false],
      [0, 0, null, 0, true],
      [2, 0, 1, null, true],
      [2, 0, 2, null, true]
    ])
  })
})

describe('table cells', () => {
  it.each([
    ['markdown', '| Boat | Length | Age |\n|---|---|---|\n| Tern | 12 m | |\n| Gull | 9 m | old |\n'],
    ['html', '<table><tr><th>Boat<th>Length<th>Age<tr><td>Tern<td>12 m<td><tr><td>Gull<td><p>9 m</p><td>old</table>']
  ] as const)('are named by their heads in %s', (format, source) => {
    const cells = blocks(source, {format}).map(({text, cell}) =>
      [cell?.cornerHead, cell?.rowHead, cell?.columnHead, text].map((t) => t?.text)
    )
    expect(cells).toEqual([
      ['Boat', 'Tern', 'Length', '12 m'],
      ['Boat', 'Gull', 'Length', '9 m'],
      ['Boat', 'Gull', 'Age', 'old']
    ])
  })
})

describe('the words of a block', () => {
  it('are those that a reader sees', () => {
    const source = '> **Ferries** ~~never~~ sail\n>   at `6 &amp; 7` [daily](/x) ![map](y.png) &amp; *on time*.\n'
    const [block] = blocks(source)
    expect(block?.text.text).toBe('Ferries sail at 6 &amp; 7 daily & on time.')
    expect(block?.quoted).toBe(true)
  })
})

describe('problems', () => {
  it('name a broken line and leave the others', () => {
    const source =
      '{"question": "Is it free?", "answer": "Yes."}\n{"question": "Is it\n{"question": "Is it far?", "answer": "No."}\n'
    const {sections, problems} = readDocument(source, {path: 'answers.jsonl'})
    expect(sections.map((s) => s.question?.text)).toEqual(['Is it free?', 'Is it far?'])
    expect(new Set(problems.map((p) => source.slice(0, p.span.start).split('\n').length))).toEqual(new Set([2]))
  })

  it('name a record without an answer', () => {
    const {problems} = readDocument('{"items": [{"question": "Is it free?"}]}', {format: 'json'})
    expect(problems.map((p) => p.message)).toEqual([
      'a record without an `answer` string was left out, expected `{"question": "...", "answer": "..."}`'
    ])
  })

  it('name markup that is nested too deep', () => {
    const {problems} = readDocument('<div>'.repeat(50_000), {format: 'html'})
    expect(problems).toHaveLength(1)
  })
})

describe('ids', () => {
  const twins = readDocument('## Is it free?\n\nYes.\n\n## Is it free?\n\nNo.\n').sections.map((s) => s.id)

  it('tell twins apart and do not move with the text', () => {
    expect(twins[1]).toBe(`${twins[0]}-2`)
    const moved = readDocument('# Ferry\n\n## 4. Is it **free**?\n\nYes.\n\n## 5. Is it far?\n\nNo.\n').sections.map(
      (s) => s.id
    )
    expect(moved[1]).toBe(twins[0])
  })
})
