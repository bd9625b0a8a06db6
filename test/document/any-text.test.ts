// Any text is a document, and whatever is read can be found again in the source. These hold for pages no one foresaw.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Block, type Document, FORMATS} from '../../src/document/document.js'
import type {PlainText} from '../../src/document/plain-text.js'
import {readDocument} from '../../src/document/read-document.js'
import type {Span} from '../../src/document/span.js'
import {htmlPages, markdownPages} from './pages.js'

const isBlank = (text: string): boolean => /^\s*$/.test(text)

/** Pieces cover the text without gaps, run forward in the source, and agree with it wherever their lengths do. */
function expectAnchored({text, pieces}: PlainText, source: string): void {
  let at = 0
  let from = 0
  for (const piece of pieces) {
    expect(piece.at).toBe(at)
    expect(piece.source.start).toBeGreaterThanOrEqual(from)
    expectInside(piece.source, source)
    const [here, there] = [text.slice(at, at + piece.length), source.slice(piece.source.start, piece.source.end)]
    // Parsers show a null character as U+FFFD and fold blanks.
    if (here.length === there.length && !isBlank(here))
      expect(there.replaceAll('\0', '\uFFFD')).toBe(here.replaceAll('\0', '\uFFFD'))
    at += piece.length
    from = piece.source.end
  }
  expect(at).toBe(text.length)
}

function expectInside({start, end}: Span, source: string): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(start).toBeLessThan(end)
  expect(end).toBeLessThanOrEqual(source.length)
}

function expectBlock(block: Block, source: string): void {
  expect(block.text.text.trim()).not.toBe('')
  expect(block.text.text).toBe(block.text.text.trim())
  expectAnchored(block.text, source)
  expectInside(block.span, source)
  for (const {text, span} of block.citations) expect(source.slice(span.start, span.end)).toBe(text)
  for (const head of [block.cell?.columnHead, block.cell?.rowHead, block.cell?.cornerHead])
    if (head) expectAnchored(head, source)
}

/** What must hold of every document, whatever it was made from. */
function expectSound(document: Document): void {
  const {source} = document
  const ids = document.sections.map((s) => s.id)
  expect(new Set(ids).size).toBe(ids.length)
  let end = 0
  for (const section of document.sections) {
    if (section.question) expectAnchored(section.question, source)
    for (const [i, block] of section.blocks.entries()) {
      expectBlock(block, source)
      expect(block.span.start).toBeGreaterThanOrEqual(end)
      end = block.span.end
      expect(block.item?.leadIn ?? -1).toBeLessThan(i)
    }
    expectInside(section.span, source)
  }
  for (const problem of document.problems) expect(problem.span.end).toBeLessThanOrEqual(source.length)
}

describe('any text', () => {
  it.each(FORMATS)('is a document as %s', (format) => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (source) => expectSound(readDocument(source, {format})))
    )
  })

  it.each(FORMATS)('made of pieces of pages is a document as %s', (format) => {
    fc.assert(
      fc.property(markdownPages, (source) => expectSound(readDocument(source, {format}))),
      {numRuns: 150}
    )
  })

  it('of tags is a document', () => {
    fc.assert(
      fc.property(htmlPages, (source) => expectSound(readDocument(source, {format: 'html'}))),
      {numRuns: 300}
    )
  })

  it('in a record keeps its places through the escapes of JSON', () => {
    fc.assert(
      fc.property(markdownPages, fc.boolean(), (answer, escaped) => {
        const json = JSON.stringify([{question: 'Is it so?', answer}])
        const source = escaped
          ? json.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : json
        const document = readDocument(source, {format: 'json'})
        expectSound(document)
        const alone = readDocument(`## Is it so?\n\n${answer}`)
        const said = (d: Document): string[] =>
          d.sections.flatMap((s) => s.blocks.map((b) => b.text.text)).filter((t) => !/^\w: /.test(t))
        // Questions inside the record's answer are no new answers, so only pages without any read the same.
        if (alone.sections.length === 1 && alone.sections[0]?.question && !/\bA:|---|^:/m.test(answer))
          expect(said(document)).toEqual(said(alone))
      }),
      {numRuns: 200}
    )
  })

  it('reads the same twice', () => {
    fc.assert(
      fc.property(markdownPages, (source) => {
        expect(readDocument(source)).toEqual(readDocument(source))
      }),
      {numRuns: 30}
    )
  })
})
