import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {PALETTE} from '../../src/reports/html/styles/base.js'
import {html} from '../../src/reports/html.js'
import {oneLine} from '../../src/reports/text.js'
import {filledWith, HOSTILE} from './hostile.js'
import {elements, parseHtml, shapeOf, textOf} from './parsed.js'
import {both, quiet, quillmere} from './quillmere.js'

const PAGES = {
  'one report': html.one(quillmere),
  'a report of nothing': html.one(quiet),
  'many reports': html.many(both),
  index: html.index(both, () => 'quillmere.html')
}

const body = (page: string) => {
  const found = elements(parseHtml(page)).find(({tagName}) => tagName === 'body')
  if (!found) throw new Error('a page without a body')
  return found
}

describe.each(Object.entries(PAGES))('HTML: %s', (_, page) => {
  const all = elements(parseHtml(page))
  const named = (tag: string) => all.filter(({tagName}) => tagName === tag)

  it('loads nothing, runs nothing and says so to the browser', () => {
    for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base']) expect(named(tag)).toEqual([])
    expect(all.filter(({properties}) => Object.keys(properties).some((key) => /^on|^style$/i.test(key)))).toEqual([])
    const policy = named('meta').find(({properties}) => properties['httpEquiv'])
    expect(policy?.properties['content']).toMatch(/^default-src 'none'; style-src/)
  })

  it('has ids once each, and a target for each link inside the page', () => {
    const ids = all.flatMap(({properties}) => (properties['id'] === undefined ? [] : [String(properties['id'])]))
    expect(ids).toEqual([...new Set(ids)])
    const fragments = named('a').flatMap(({properties}) => String(properties['href']).match(/^#.+/) ?? [])
    expect(fragments.length).toBeGreaterThan(0)
    for (const fragment of fragments) expect(ids).toContain(fragment.slice(1))
  })

  it('has one title heading and skips no level', () => {
    const levels = all.flatMap(({tagName}) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1)
    })
  })

  it('names language, skip link and scopes for those who do not see it', () => {
    expect(named('html')[0]?.properties['lang']).toBe('en')
    expect(named('a')[0]?.properties['href']).toBe('#main')
    for (const head of named('th')) expect(head.properties['scope']).toMatch(/^(col|row)$/)
  })
})

it('says everything of the report', () => {
  const text = textOf(body(PAGES['one report']))
  for (const claim of quillmere.claims) expect(text).toContain(oneLine(claim.text))
  for (const pair of quillmere.contradictions) {
    for (const part of [pair.why, pair.resolve]) expect(text).toContain(part)
  }
  for (const annotation of quillmere.annotations) {
    for (const check of annotation.checks) expect(text).toContain(check.note ?? check.by)
    for (const {title, quote, publisher} of annotation.citations) {
      for (const part of [title, quote, publisher]) expect(text).toContain(part ?? '')
    }
  }
  for (const annotation of quillmere.annotations.filter(({claims}) => claims.length === 0)) {
    expect(text).toContain(annotation.quote)
  }
  expect(text).toContain(quillmere.problems[0]?.message.split(';')[0]?.slice(1) ?? 'no problem')
})

it('marks the clashing words of both sides inside the passage', () => {
  const marks = elements(parseHtml(PAGES['one report'])).filter(({tagName}) => tagName === 'mark')
  const words = marks.map((mark) => textOf(mark))
  for (const word of ['**4 crowns**', 'free', '12 months', '6 months', 'no agreements', 'any other body']) {
    expect(words).toContain(word)
  }
})

it('links to the web and to nothing else', () => {
  const links = elements(parseHtml(html.one(filledWith('javascript:alert(1)')))).filter(({tagName}) => tagName === 'a')
  for (const link of links) expect(String(link.properties['href'])).toMatch(/^#/)
  const good = elements(parseHtml(PAGES['one report'])).map(({properties}) => properties['href'])
  expect(good).toContain('https://council.quillmere.example/fees?year=2026&part=2')
})

it('keeps the links of an index relative, whatever a file is called', () => {
  for (const text of ['javascript:alert(1)', ...Object.values(HOSTILE)]) {
    const page = html.index({...both, documents: [filledWith(text)]}, () => 'javascript:alert(1)//.html')
    const links = elements(parseHtml(page)).filter(({tagName}) => tagName === 'a')
    expect(links.map(({properties}) => properties['href'])).toEqual(['#main', './javascript:alert(1)//.html'])
  }
})

describe('hostile text is text', () => {
  const known = new Set(elements(parseHtml(html.one(filledWith('two `words`')))).map(({tagName}) => tagName))

  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    const page = html.one(filledWith(text))
    const tags = new Set(elements(parseHtml(page)).map(({tagName}) => tagName))
    expect([...tags].filter((tag) => !known.has(tag))).toEqual([])
    const seen = textOf(body(page))
    if (!text.includes('`')) expect(seen).toContain(oneLine(text))
  })

  it('keeps its shape whatever the words are', () => {
    const words = fc.string({unit: 'binary'}).filter((text) => oneLine(text) !== '' && !text.includes('`'))
    const [marked, unmarked] = [
      shapeOf(body(html.one(filledWith('he plain it', 2)))),
      shapeOf(body(html.one(filledWith('plain', 0))))
    ]
    fc.assert(
      fc.property(words, (text) => {
        expect(shapeOf(body(html.one(filledWith(`he${text}it`, 2))))).toBe(marked)
        expect(shapeOf(body(html.one(filledWith(text, 0))))).toBe(unmarked)
      }),
      {numRuns: 20}
    )
  }, 60_000)
})

describe('contrast', () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((hex) => {
      const value = Number.parseInt(hex, 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }
  const {paper, card, marked, ...inks} = PALETTE

  it.each(Object.entries(inks))('%s is readable on paper and card, in light and dark', (_, ink) => {
    for (const scheme of [0, 1] as const) {
      for (const ground of [paper, card]) expect(contrast(ink[scheme], ground[scheme])).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('marked words are readable', () => {
    for (const scheme of [0, 1] as const) {
      expect(contrast(inks.ink[scheme], marked[scheme])).toBeGreaterThanOrEqual(4.5)
    }
  })
})
