import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {SCRIPT, SCRIPT_HASH} from '../../src/reports/html/script.js'
import {PALETTE} from '../../src/reports/html/styles/base.js'
import {html} from '../../src/reports/html.js'
import {linesOf} from '../../src/reports/lines.js'
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

  it('loads nothing, runs nothing but its own script, and says so to the browser', () => {
    for (const script of named('script')) expect(textOf(script)).toBe(oneLine(SCRIPT))
    for (const tag of ['link', 'img', 'iframe', 'object', 'form', 'base']) expect(named(tag)).toEqual([])
    expect(all.filter(({properties}) => Object.keys(properties).some((key) => /^on|^style$/i.test(key)))).toEqual([])
    const policy = named('meta').find(({properties}) => properties['httpEquiv'])
    expect(policy?.properties['content']).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[^']+';/
    )
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

it('lets only its own script run, by its hash', () => {
  expect(createHash('sha256').update(SCRIPT).digest('base64')).toBe(SCRIPT_HASH)
  const scripts = PAGES['one report'].match(/<script>([\s\S]*?)<\/script>/g)
  expect(scripts).toEqual([`<script>${SCRIPT}</script>`])
  expect(PAGES.index).not.toContain('<script')
})

it('hides what needs the script until it runs', () => {
  const all = elements(parseHtml(PAGES['one report']))
  const named = (name: string) =>
    all.filter(({properties}) => String(properties['className']).split(',').includes(name))
  const controls = ['filters', 'shortcuts', 'download', 'decide-fold'].flatMap(named)
  expect(controls).toHaveLength(4 + quillmere.contradictions.length)
  for (const {properties} of controls) expect(properties['hidden']).toBe(true)
})

describe('the document in its own words', () => {
  const lines = linesOf(quillmere) ?? []

  it('is the source, to the letter', () => {
    const text = lines.map(({stretches}) => stretches.map((each) => each.text).join('')).join('\n')
    expect(`${text}\n`).toBe(quillmere.document.source)
  })

  it('is the source whatever that is, and however claims lie in it', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({min: 1, max: 20}))
      .map(([start, length]) => ({start, end: start + length}))
    const [claim] = quillmere.claims
    if (!claim) throw new Error('the sample has no claim')
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', ' ', '\n', '\r', '<'), maxLength: 60}),
        fc.array(span, {maxLength: 6}),
        (source, spans) => {
          const claims = spans.map((each, index) => ({...claim, id: String(index), spans: [each]}))
          const cut = linesOf({...quillmere, document: {...quillmere.document, source}, claims}) ?? []
          const rejoined = cut.map(({stretches}) => stretches.map((each) => each.text).join(''))
          expect(rejoined).toEqual(source === '' ? [] : source.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/))
          for (const {stretches} of cut) for (const {text} of stretches) expect(text).not.toBe('')
        }
      )
    )
  })

  it('opens each claim once and says its state in a word', () => {
    const view = elements(parseHtml(PAGES['one report'])).find(({properties}) => properties['id'] === 'part-document')
    const links = elements({type: 'root', children: view ? [view] : []}).filter(({tagName}) => tagName === 'a')
    expect(links.map(({properties}) => properties['href'])).toEqual(quillmere.claims.map(({id}) => `#claim-${id}`))
    const words = textOf(view ?? {type: 'root'})
    for (const word of ['refuted', 'clashes', 'no source', 'unverified', 'ignored']) expect(words).toContain(word)
  })

  it('is left out of a report that has no source', () => {
    const {source: _, ...document} = quillmere.document
    expect(html.one({...quillmere, document})).not.toContain('part-document')
  })

  it.each(Object.entries(HOSTILE))('shows %s as text', (_, text) => {
    const [claim] = quillmere.claims
    if (!claim) throw new Error('the sample has no claim')
    const document = {...quillmere.document, source: text}
    const report = {...quiet, document, claims: [{...claim, spans: [{start: 0, end: text.length}]}]}
    const view = elements(parseHtml(html.one(report))).find(({properties}) => properties['id'] === 'part-document')
    const tags = new Set(elements({type: 'root', children: view ? [view] : []}).map(({tagName}) => tagName))
    expect([...tags].every((tag) => /^(section|h2|dl|dt|dd|div|span|p|a)$/.test(tag))).toBe(true)
    expect(textOf(view ?? {type: 'root'}).replace(/\s/g, '')).toContain(
      oneLine(text.split(/[\r\n]/)[0] ?? '').replace(/\s/g, '')
    )
  })
})

it('lists what there is to do, and folds away what does not count with why', () => {
  const text = textOf(body(PAGES['one report']))
  expect(text).toContain('Ignored in the text: every resident is told at the counter')
  expect(text).toContain('Known: from before we checked sources')
  expect(text).toContain('Against claimlint-baseline.json: 1 finding was there before and does not count, 2 are gone.')
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
