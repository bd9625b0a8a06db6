// What is said to be there and what is not, one sentence each, and near misses that read as neither.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {AMENITIES} from '../../src/claims/lexicon/amenities.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'
import {rows} from './read-text.js'

const cases = rows(readFileSync(new URL('amenities.txt', import.meta.url), 'utf8'))

function amenitiesIn(text: string): string {
  const claims = splitClaims(readDocument(`${text}\n`))
  const found = claims.flatMap(({reading}) =>
    reading.amenities.map(({thing, there}) => `${thing}: ${there ? 'there' : 'none'}`)
  )
  return [...new Set(found)].join(', ') || '-'
}

describe('amenities', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(15))

  it.each(cases)('%s', (text, wanted) => expect(amenitiesIn(text)).toBe(wanted))

  it('has a name and a pattern in each row, and each name once', () => {
    const names = AMENITIES.map(({thing}) => thing)
    expect(new Set(names).size).toBe(names.length)
    for (const {thing, words, there, missing} of AMENITIES) {
      expect(thing).not.toBe('')
      expect(words ?? (there && missing), thing).not.toBeNull()
    }
  })
})
