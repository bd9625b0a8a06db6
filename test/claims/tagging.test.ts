// Every failure of the tagger that was met, with its remedy: tagging.txt for words, clauses.txt for who does what.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parsed, rows} from './read-text.js'

const read = (file: string): readonly [string, string][] => rows(readFileSync(new URL(file, import.meta.url), 'utf8'))
const words = read('tagging.txt')
const clauses = read('clauses.txt')

describe('tagging', () => {
  it('has its cases', () => expect(words.length).toBeGreaterThan(50))

  it.each(words)('%s', (text, expected) => {
    const tokens = parsed(text).tokens
    const found = expected.split(' ').map((pair) => {
      const word = pair.slice(0, pair.lastIndexOf('/'))
      return `${word}/${tokens.find((t) => t.text === word)?.pos ?? 'missing'}`
    })
    expect(found.join(' ')).toBe(expected)
  })

  it.each(words)('places every word: %s', (text) => {
    for (const token of parsed(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('clauses', () => {
  it('has its cases', () => expect(clauses.length).toBeGreaterThan(15))

  it.each(clauses)('%s', (text, expected) => {
    const {tokens, clauses: found} = parsed(text)
    const say = (start: number, end: number): string =>
      tokens
        .slice(start, end)
        .map((t) => t.text)
        .join(' ')
        .replace(/can not/, 'cannot')
    const lines = found.map(
      ({subject, verb}) => `${subject ? say(subject.start, subject.end) : '-'} | ${say(verb.start, verb.end)}`
    )
    expect(lines.join('; ')).toBe(expected)
  })
})
