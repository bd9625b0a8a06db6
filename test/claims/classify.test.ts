// Kinds of statements, a sentence a line.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {classify} from '../../src/claims/classify.js'
import {readRegister} from '../../src/claims/register.js'
import {readDocument} from '../../src/document/read-document.js'
import {parsed, rows} from './read-text.js'

const read = (file: string): readonly [string, string][] => rows(readFileSync(new URL(file, import.meta.url), 'utf8'))
const page = read('classes.txt')
const answer = read('answers.txt')

describe('classes', () => {
  it('has its cases', () => expect(page.length + answer.length).toBeGreaterThan(70))

  it.each(page)('on a page: %s', (text, kind) => {
    expect(classify(parsed(text), text.endsWith(':')).kind).toBe(kind)
  })

  it.each(answer)('in an answer: %s', (text, kind) => {
    expect(classify(parsed(text), false, 'answer').kind).toBe(kind)
  })

  it('takes only facts to be checked', () => {
    for (const [text] of page) {
      const {kind, checkworthy} = classify(parsed(text), text.endsWith(':'))
      expect(checkworthy).toBe(kind === 'factual')
    }
  })
})

describe('register', () => {
  const register = (source: string): string => readRegister(readDocument(source))

  it('is an answer where one question is answered and nobody says "we"', () => {
    expect(register('## How is flour ground?\n\nTwo stones grind it.\n')).toBe('answer')
  })

  it('is a page where its makers speak, or several questions are answered', () => {
    expect(register('## How is flour ground?\n\nWe grind it with two stones.\n')).toBe('page')
    expect(register('## Is it open?\n\nYes.\n\n## Is it free?\n\nNo.\n')).toBe('page')
    expect(register('The mill is old.\n')).toBe('page')
  })
})
