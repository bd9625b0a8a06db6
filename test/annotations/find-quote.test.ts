import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {describe as describePlace} from '../../src/annotations/describe.js'
import {findQuote} from '../../src/annotations/find-quote.js'
import {foldSource, unfold} from '../../src/annotations/fold-source.js'
import {anchor} from '../../src/annotations/ladder.js'
import {openPage} from '../../src/annotations/page.js'
import {smallDocument} from './small-document.js'

const found = (source: string, quote: string): string[] =>
  findQuote(foldSource(source), quote).map(({spans}) =>
    spans.map(({start, end}) => source.slice(start, end)).join(' | ')
  )

describe('findQuote', () => {
  it.each([
    ['15 days', 'It takes 115 days.', []],
    ['5 days', 'It takes 1.5 days.', []],
    ['15', 'It takes 15,000 days.', []],
    ['able', 'They are unable.', []],
    ['5 days', 'It takes 5 days, or 5 days.', ['5 days', '5 days']],
    ['a berth', 'a  berth, a\r\nberth', ['a  berth', 'a\r\nberth']],
    ["the harbour's “quay”", 'the harbour’s "quay"', ['the harbour’s "quay"']],
    ['2020-2024', '2020–2024', ['2020–2024']],
    ['café', 'cafe\u0301', ['cafe\u0301']],
    ['cafe', 'cafe\u0301', []],
    ['US law', 'us law', []],
    ['Skippers … apply', 'Skippers and owners may apply.', ['Skippers | apply']],
    ['the ferry … sails', 'the ferry rests, the ferry sails', ['the ferry | sails']],
    ['wait … and see', 'They wait … and see.', ['wait … and see']],
    ['Skippers … swim', 'Skippers and owners may apply.', []]
  ])('%j in %j', (quote, source, places) => {
    expect(found(source, quote)).toEqual(places)
  })

  it('looks at a long page of one repeated word once', () => {
    expect(found('tide '.repeat(50_000), 'tide').length).toBe(1000)
  })
})

const pageText = fc
  .array(
    fc.constantFrom(
      'tide',
      'quay',
      '15',
      'days',
      'cafe\u0301',
      '“ebb”',
      '–',
      '\n\n',
      '\n',
      '.',
      '👋🏽',
      'İ',
      '1. Who sails?\n\n'
    ),
    {
      minLength: 1,
      maxLength: 40
    }
  )
  .map((words) => words.join(' '))

describe('foldSource', () => {
  it('maps the whole text and every unit back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), pageText), (source) => {
        const page = foldSource(source)
        expect(unfold(page, 0, page.text.length)).toEqual({start: 0, end: source.length})
        const places = page.starts.filter((start) => start >= 0)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        const pieces = places.slice(1).map((end, index) => source.slice(places[index], end))
        expect(pieces.join('')).toBe(source)
      })
    )
  })

  it('finds every stretch of words that it is given', () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (source, a, b) => {
        const words = [...source.matchAll(/\S+/g)]
        const [first, last] = [words[a % words.length], words[b % words.length]].sort(
          (x, y) => (x?.index ?? 0) - (y?.index ?? 0)
        )
        if (!first || !last) return
        const quote = source.slice(first.index, last.index + last[0].length)
        const places = findQuote(foldSource(source), quote).map(({spans}) => spans[0]?.start)
        expect(places).toContain(first.index)
      })
    )
  })
})

describe('a described place', () => {
  it('is found again, or refused where nothing tells it from another', () => {
    fc.assert(
      fc.property(pageText, fc.nat(), fc.nat(), (source, a, b) => {
        const words = [...source.matchAll(/[^\s.]+/g)]
        const [first, last] = [words[a % Math.max(1, words.length)], words[b % Math.max(1, words.length)]].sort(
          (x, y) => (x?.index ?? 0) - (y?.index ?? 0)
        )
        if (!first || !last) return
        const span = {start: first.index, end: last.index + last[0].length}
        const document = smallDocument(source)
        const {state, place} = anchor({id: 'c-0000aaaa', ...describePlace(document, [span])}, openPage(document))
        if (place) expect(place.spans[0]).toEqual(span)
        expect(['exact', 'ambiguous']).toContain(state)
      })
    )
  })
})
