// Long pages are parsed in chunks. Nothing may depend on where they were cut.
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../src/document/parse-markdown.js'
import {markdownPages} from './pages.js'

/** The tree without what a definition says: only that it is there matters, and another chunk's copy says nothing. */
const tree = (source: string, chunkSize: number): unknown =>
  parseMarkdown(source, {chunkSize, cutFrom: 0}).root.children
const whole = (source: string): unknown => parseMarkdown(source, {cutFrom: Number.POSITIVE_INFINITY}).root.children
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a page parsed in chunks', () => {
  it('gives the tree of the whole page', () => {
    fc.assert(
      fc.property(fc.array(markdownPages, {minLength: 1, maxLength: 3}), fc.nat(60), (pages, size) => {
        const source = pages.join('\n\n')
        expect(plain(tree(source, size))).toEqual(plain(whole(source)))
      }),
      {numRuns: 400}
    )
  })

  it('gives the tree of the real page, cut wherever it may be', () => {
    const source = readFileSync('corpus/state-court-information-sharing-new-mexico.md', 'utf8')
    expect(plain(tree(source, 0))).toEqual(plain(whole(source)))
    expect(plain(tree(source.replaceAll('\n', '\r\n'), 500))).toEqual(plain(whole(source.replaceAll('\n', '\r\n'))))
  })

  it.each([
    ['a fence over blank lines', 'Before.\n\n```\ncode\n\nText\n\n```\n\nAfter.\n'],
    ['a fence inside an item, then one outside', '- ```\n  code\n\n```\n\nText\n\nMore\n\n```\n\nAfter\n'],
    ['a comment over blank lines', 'Before.\n\n<!-- one\n\ntwo\n\nthree -->\n\nAfter.\n'],
    ['a script that never ends', 'Before.\n\n<script>\n\nlet a\n\nlet b\n'],
    [
      'a definition far below its use',
      'See [the act][act] and[^n].\n\nText.\n\nText.\n\n[act]: /act\n\nText.\n\n[^n]: Note.\n\n    More.\n\nText.\n'
    ],
    ['a definition above its use', '[a b]: /x\n\nText.\n\nSee [A  B] and [a\nb].\n'],
    ['an indented start under a footnote used', '    code\n\nText[^n].\n\nText\n\n[^n]: Note.\n']
  ])('cuts around %s', (_, source) => {
    expect(plain(tree(source, 0))).toEqual(plain(whole(source)))
  })

  it('reports what cannot be cut and reads the rest', () => {
    const list = '- an item of a list\n'.repeat(40)
    const {root, problems} = parseMarkdown(`Before.\n\n${list}\nAfter.\n`, {chunkSize: 1, cutFrom: 0, limit: 200})
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain('break it up')
    expect(root.children.map((node) => node.type)).toEqual(['paragraph'])
  })
})
