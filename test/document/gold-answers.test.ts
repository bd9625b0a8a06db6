// Pages written in every style that people use for questions: each answer has to be found, and found whole.
import {readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Block, Section} from '../../src/document/document.js'
import {wholeSpan} from '../../src/document/plain-text.js'
import {readDocument} from '../../src/document/read-document.js'
import type {Span} from '../../src/document/span.js'

interface Gold {
  readonly document: string
  readonly answers: number
  readonly claims: readonly {question: number; claims: readonly {quote?: string}[]}[]
  readonly sentences: readonly {text: string}[]
}

const GOLD = 'test/quality/gold'
// The page under verification is kept with the corpus.
const folderOf = (document: string): string => (document.startsWith('state-court') ? 'corpus' : GOLD)

const cases = readdirSync(GOLD)
  .filter((name) => name.endsWith('.gold.json'))
  .sort()
  .map((name) => {
    const gold: Gold = JSON.parse(readFileSync(`${GOLD}/${name}`, 'utf8'))
    const path = `${folderOf(gold.document)}/${gold.document}`
    return {name: basename(name, '.gold.json'), gold, source: readFileSync(path, 'utf8')}
  })

const isIn = (part: Span, whole: Span): boolean => whole.start <= part.start && whole.end >= part.end

/** The places that a block speaks for: its own, and those of the heads that name a cell. */
function placesOf({span, cell}: Block): Span[] {
  const heads = cell ? [cell.columnHead, cell.rowHead, cell.cornerHead].filter((head) => head.text !== '') : []
  return [span, ...heads.map(wholeSpan)]
}

/** Does a block hold the quote? A quoted table row stands in several cells, each of which must be held. */
function covered(source: string, quote: string, sections: readonly Section[]): boolean {
  const places = sections.flatMap((s) => s.blocks.flatMap(placesOf))
  const parts = [...quote.matchAll(/[^|\s][^|]*(?<=\S)/g)]
  for (let at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) {
    const wanted = parts.map(({0: part, index}) => ({start: at + index, end: at + index + part.trimEnd().length}))
    if (wanted.every((part) => places.some((place) => isIn(part, place)))) return true
  }
  return false
}

describe('gold pages', () => {
  it('has all of them', () => {
    expect(cases).toHaveLength(33)
    expect(cases.reduce((sum, {gold}) => sum + gold.answers, 0)).toBe(512)
  })

  it.each(cases)('$name: every answer, every number in order', ({gold, source}) => {
    const answers = readDocument(source).sections.filter((s) => s.question)
    expect(answers).toHaveLength(gold.answers)
    const numbers = answers.flatMap((s) => (s.number === null ? [] : [s.number]))
    if (numbers.length > 0) expect(numbers).toEqual(answers.map((_, i) => i + 1))
  })

  it.each(cases)('$name: every quoted claim stands in a block of its answer', ({gold, source}) => {
    const answers = readDocument(source).sections.filter((s) => s.question)
    const lost = gold.claims.flatMap(({question, claims}) =>
      claims
        .flatMap(({quote}) => (quote !== undefined && source.includes(quote) ? [quote] : []))
        .filter((quote) => !covered(source, quote, answers.slice(question - 1, question)))
    )
    expect(lost).toEqual([])
  })

  it.each(cases)('$name: every sentence stands in a block', ({gold, source}) => {
    const {sections} = readDocument(source)
    const lost = gold.sentences
      .map((s) => s.text)
      .filter((text) => source.includes(text) && !covered(source, text, sections))
    expect(lost).toEqual([])
  })
})
