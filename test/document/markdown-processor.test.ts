// A text without addresses or tables is parsed without looking for them: the tree has to be the same.
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parseTree} from '../../src/document/markdown-processor.js'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

const GOLD = 'test/quality/gold'
const pages = readdirSync(GOLD)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(`${GOLD}/${file}`, 'utf8'))

const ADDRESSES = [
  'See www.quay.example for tides.',
  'Http://quay.example/tides opens at noon.',
  'Write to pilot@quay.example, or call.',
  'Write to pilot&commat;quay.example, or call.',
  'See www&#46;quay.example and w\\ww.quay.example.',
  'See https\\://quay.example.',
  '<https://quay.example> and [tides](https://quay.example).'
]

const TABLES = [
  '| Pier | Depth |\n| --- | --- |\n| North | 4 m |',
  'Pier | Depth\n-|-\nNorth | 4 m',
  '| Pier |\n| - |',
  'Pier\n:-\nNorth',
  'Pier\n-:\nNorth',
  'Pier\n:-:\nSee www.quay.example'
]

describe('parseTree', () => {
  it('gives the tree of GFM for the gold documents', () => {
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) expect(parseTree(page)).toEqual(processor.parse(page))
  })

  it.each(ADDRESSES)('finds the address in %s', (text) => {
    expect(parseTree(text)).toEqual(processor.parse(text))
    expect(JSON.stringify(parseTree(text))).toContain('"link"')
  })

  it.each(TABLES)('finds the table in %j', (text) => {
    expect(parseTree(text)).toEqual(processor.parse(text))
    expect(JSON.stringify(parseTree(text))).toContain('"table"')
  })

  it('gives the tree of GFM for any marks', () => {
    const pieces = [
      'www',
      '.',
      'quay',
      '@',
      ' ',
      '\n\n',
      '- [ ] ',
      '~~',
      '| a |\n|---|\n',
      '|',
      ':-',
      '-:',
      '---',
      '\n',
      '[^1]',
      '[^1]: ',
      '&#64;',
      '\\',
      '*'
    ]
    const marks = fc.array(fc.constantFrom(...pieces), {maxLength: 14})
    fc.assert(
      fc.property(marks, (list) => {
        expect(parseTree(list.join(''))).toEqual(processor.parse(list.join('')))
      })
    )
  })
})
