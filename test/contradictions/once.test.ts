// Claims that are cut from one sentence, with and without its aside, hold the same words: their clash is told once.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {check} from '../../src/check.js'

describe('the page of the corpus', () => {
  const path = 'corpus/state-court-information-sharing-new-mexico.md'
  const {contradictions, claims} = check(readFileSync(path, 'utf8'), {path})
  const words = contradictions.map(({detector, spans}) => `${detector} ${JSON.stringify(spans)}`)

  it('has claims that share the words of a clash', () => {
    const [first] = contradictions.filter(({detector}) => detector === 'party-dealing')
    const holding = claims.filter(({spans}) =>
      spans.some(({start, end}) => first?.spans.some((s) => s.start >= start && s.end <= end))
    )
    expect(holding.length).toBeGreaterThan(2)
  })

  it('tells each clash of words once', () => {
    expect(words.length).toBeGreaterThan(5)
    expect(words).toEqual([...new Set(words)])
  })
})
