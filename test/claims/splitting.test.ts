// One sentence into its statements: splitting.txt has a line for each rule and for each near miss.
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentence} from '../../src/claims/split-sentence.js'
import {parsed, rows} from './read-text.js'

const table = rows(readFileSync(new URL('splitting.txt', import.meta.url), 'utf8'))

const statements = (text: string): string[] =>
  splitSentence(parsed(text)).map((part) => part.map(({start, end, as}) => as ?? text.slice(start, end)).join(' '))

describe('splitting', () => {
  it('has its cases', () => expect(table.length).toBeGreaterThan(45))

  it.each(table)('%s', (text, expected) => {
    expect(statements(text).join(' ‖ ')).toBe(expected)
  })

  it('takes words from the sentence only, each part in stretches that hold some', () => {
    const word = fc.constantFrom(
      'the',
      'clerk',
      'may',
      'not',
      'copy',
      'and',
      'or',
      'but',
      ',',
      ';',
      'which',
      'that',
      'is',
      'a',
      'fee',
      'paid',
      'if',
      'although',
      'who',
      'signs',
      '(',
      ')',
      '"'
    )
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 25}), (words) => {
        const text = `${words.join(' ')}.`
        const parts = splitSentence(parsed(text))
        expect(parts.length).toBeGreaterThan(0)
        for (const {start, end} of parts.flat()) expect(text.slice(start, end).trim()).not.toBe('')
      })
    )
  })
})
