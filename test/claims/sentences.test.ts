// Where sentences end: one line a case in sentence-boundaries.txt, and what holds for any text.
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../src/claims/sentences.js'

const MARK = '‖'

const cases = readFileSync(new URL('sentence-boundaries.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))

describe('sentences', () => {
  it('has its cases', () => {
    expect(cases.length).toBeGreaterThan(200)
    expect(new Set(cases).size).toBe(cases.length)
  })

  it.each(cases)('%s', (line) => {
    const text = line.replaceAll(` ${MARK} `, ' ').replaceAll(MARK, '')
    expect(splitSentences(text).map((s) => s.text)).toEqual(line.split(MARK).map((s) => s.trim()))
  })

  it('loses nothing but white space, and keeps order', () => {
    const piece = fc.constantFrom(
      'Alder',
      'v.',
      'U.S.',
      'The',
      '(',
      ')',
      '“',
      '”',
      '3.5',
      'No.',
      '?',
      '!',
      '...',
      ' ',
      '\n',
      'p.m.',
      'e.g.',
      '🎉',
      '門。'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({maxLength: 4})), {maxLength: 30}), (pieces) => {
        const text = pieces.join(' ')
        const sentences = splitSentences(text)
        let at = 0
        for (const {start, end, text: words} of sentences) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(words).toBe(text.slice(start, end))
          expect(words).toBe(words.trim())
          expect(words).not.toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      })
    )
  })
})
