import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/reports/markdown.js'
import {oneLine} from '../../src/reports/text.js'
import {filledWith, HOSTILE} from './hostile.js'
import {isLiteral, nodes, parseMarkdown, shapeOf, textOf} from './parsed.js'
import {both, quillmere} from './quillmere.js'

it('reads well', async () => {
  await expect(markdown.one(quillmere)).toMatchFileSnapshot('pages/markdown.txt')
})

it('lists many documents with links', async () => {
  const page = markdown.index(both, ({document}) => `${document.path ?? ''}.md`)
  await expect(page).toMatchFileSnapshot('pages/markdown-index.txt')
})

describe('says everything of the report', () => {
  const tree = parseMarkdown(markdown.one(quillmere))
  const text = textOf(tree)

  it('claims and passages', () => {
    for (const claim of quillmere.claims) {
      for (const words of [claim.text, claim.quote]) expect(text).toContain(oneLine(words))
    }
  })

  it('contradictions and tensions', () => {
    for (const {why, resolve, detector} of quillmere.contradictions) {
      for (const words of [why, resolve, detector]) expect(text).toContain(words)
    }
  })

  it('checks and sources', () => {
    const checks = quillmere.annotations.flatMap((annotation) => annotation.checks)
    for (const {note, by} of checks) expect(text).toContain(note ?? by)
    const addresses = nodes(tree).flatMap((node) => ('url' in node ? [node.url] : []))
    for (const citation of quillmere.annotations.flatMap((annotation) => annotation.citations)) {
      const {title, quote, publisher, issued, accessed, url, locator} = citation
      for (const words of [title, quote, publisher, issued, accessed, locator]) expect(text).toContain(words ?? '')
      if (url !== undefined) expect(addresses).toContain(url)
    }
  })

  it('what is missing', () => {
    expect(text).toContain('The fountain on Mill Square runs all year.')
    expect(text).toContain('row with more cells than its head')
  })
})

describe('hostile text is text', () => {
  const plain = shapeOf(parseMarkdown(markdown.one(filledWith('plain text'))))

  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const tree = parseMarkdown(markdown.one(filledWith(text)))
    expect(nodes(tree).filter(({type}) => type === 'html' || type === 'image' || type === 'definition')).toEqual([])
    expect(nodes(tree).filter((node) => 'url' in node && !isLiteral(node))).toEqual([])
    if (!text.includes('`')) {
      expect(shapeOf(tree)).toBe(plain)
      expect(textOf(tree)).toContain(oneLine(text))
    }
  })

  it('keeps its shape whatever the words are', () => {
    const words = fc.string({unit: 'binary'}).filter((text) => oneLine(text) !== '' && !text.includes('`'))
    const [marked, unmarked] = [
      shapeOf(parseMarkdown(markdown.one(filledWith('he plain it', 2)))),
      shapeOf(parseMarkdown(markdown.one(filledWith('plain', 0))))
    ]
    fc.assert(
      fc.property(words, (text) => {
        expect(shapeOf(parseMarkdown(markdown.one(filledWith(`he${text}it`, 2))))).toBe(marked)
        expect(shapeOf(parseMarkdown(markdown.one(filledWith(text, 0))))).toBe(unmarked)
      }),
      {numRuns: 20}
    )
  }, 60_000)

  it('keeps tables whole', () => {
    for (const text of Object.values(HOSTILE)) {
      const report = filledWith(text)
      const page = markdown.index({...both, documents: [report]}, () => 'page.md')
      const tables = nodes(parseMarkdown(page)).filter(({type}) => type === 'table')
      expect(tables.map(({children}) => children?.map((row) => row.children?.length))).toEqual([[8, 8]])
    }
  })
})
