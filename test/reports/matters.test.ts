// Pairs about one matter are read in one go: each passage once, every pair told, nothing that depends on their order.
import {expect, it} from 'vitest'
import {html} from '../../src/reports/html.js'
import {markdown} from '../../src/reports/markdown.js'
import {mattersOf, matterTitle} from '../../src/reports/matters.js'
import {joinedLate, threeSides, twoSides} from './matters.js'
import {elements, parseHtml, parseMarkdown, textOf} from './parsed.js'
import {quillmere} from './quillmere.js'

const columns = (report: typeof quillmere) =>
  mattersOf(report, 'contradiction').map((matter) => matter.columns.map((sides) => sides.map(({claim}) => claim.id)))

const classed = (page: string, name: string) =>
  elements(parseHtml(page)).filter(({properties}) => String(properties['className']).split(',').includes(name))

it('leaves pairs alone that share no claim', () => {
  const matters = mattersOf(quillmere, 'contradiction')
  expect(matters.map(({pairs}) => pairs.length)).toEqual([1, 1, 1])
  expect(columns(quillmere)[0]).toEqual([['card-price'], ['card-free']])
})

it('puts what stands against the same passage on one side', () => {
  expect(columns(twoSides)).toEqual([[['card-price'], ['card-free', 'deposit']]])
  expect(columns(joinedLate)).toEqual([
    [
      ['hours', 'card-price'],
      ['card-free', 'deposit']
    ]
  ])
})

it('gives each passage its own side where three stand against each other', () => {
  expect(columns(threeSides)).toEqual([[['card-price'], ['card-free'], ['deposit']]])
})

it('names the answers once each, in document order', () => {
  expect(mattersOf(threeSides, 'contradiction').map(matterTitle)).toEqual(['Answers 1 and 3'])
})

it('does not depend on the order in which pairs come', () => {
  const turned = {...threeSides, contradictions: threeSides.contradictions.toReversed()}
  expect(columns(turned)).toEqual(columns(threeSides))
})

it('is one card that shows each passage once and tells every pair', () => {
  const page = html.one(threeSides)
  const [card, ...others] = classed(page, 'card')
  if (!card || others.length > 0) throw new Error('expected one card')
  const inside = elements({type: 'root', children: [card]})
  expect(inside.filter(({tagName}) => tagName === 'blockquote').map((quote) => textOf(quote))).toEqual([
    'A library card costs **4 crowns** a year.',
    'A library card is free for everyone who lives in Quillmere.',
    'Visitors usually pay a deposit.'
  ])
  expect(inside.filter(({tagName}) => tagName === 'mark').map((mark) => textOf(mark))).toEqual([
    '**4 crowns**',
    'free',
    'a deposit'
  ])
  for (const {why} of threeSides.contradictions) expect(textOf(card)).toContain(why)
  expect(textOf(card)).toContain('2 more pairs about this matter')
  expect(textOf(card)).not.toContain('On one side')
  expect(html.one(twoSides)).toMatch(/On one side<.*On the other side</)
  const ids = inside.map(({properties}) => properties['id'])
  for (const {id} of threeSides.contradictions) expect(ids).toContain(`clash-${id}`)
})

it('leads from the list, the arcs and the matrix to the card', () => {
  const page = html.one(threeSides)
  const links = elements(parseHtml(page)).flatMap(
    ({properties}) => String(properties['href']).match(/^#clash-.*/) ?? []
  )
  expect(new Set(links)).toEqual(new Set(['#clash-clash-card-price-card-free']))
  expect(links.length).toBeGreaterThan(5)
})

it('asks for one decision and leaves out what is decided', () => {
  const boxes = classed(html.one(twoSides), 'about-pair')
  expect(boxes.map(({properties}) => [properties['dataSecond'], properties['checked'] === true])).toEqual([
    ['card-free', true],
    ['deposit', false]
  ])
  expect(html.one(twoSides)).toContain('Answers 1 and 3: <strong>Different scope')
})

it('is one section of the Markdown report', () => {
  const text = textOf(parseMarkdown(markdown.one(twoSides)))
  const section = text.slice(text.indexOf('Contradictions'), text.indexOf('Coverage'))
  expect(section).toContain('Answers 1 and 3: price clash, 2 pairs')
  expect(section.indexOf('On one side')).toBeLessThan(section.indexOf('On the other side'))
  expect(section.split('Visitors usually pay a deposit.').length - 1).toBe(1)
  for (const {why} of twoSides.contradictions) expect(section).toContain(why)
  expect(section).toContain('Answers 1 and 3: Different scope: visitors only (city desk, 2026-03-02)')
})
