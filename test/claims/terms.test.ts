// Wordings of terms, one sentence each, and near misses that read as none.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {TERM_MATTERS} from '../../src/claims/lexicon/term-row.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'
import {rows} from './read-text.js'

const cases = rows(readFileSync(new URL('terms.txt', import.meta.url), 'utf8'))

function termsIn(text: string): string {
  const claims = splitClaims(readDocument(`${text}\n`))
  const found = claims.flatMap((claim) => claim.reading.terms.map(({matter, side}) => `${matter}: ${side}`))
  return [...new Set(found)].join(', ') || '-'
}

describe('terms', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(30))

  it.each(cases)('%s', (text, wanted) => expect(termsIn(text)).toBe(wanted))

  it('names matters that exist', () => {
    const named = cases.filter(([, wanted]) => wanted !== '-').map(([, wanted]) => wanted.split(':')[0])
    for (const matter of named) expect(TERM_MATTERS).toContain(matter)
  })

  it('stands at its words', () => {
    const text = 'The mooring permit is renewed automatically.\n'
    const [claim] = splitClaims(readDocument(text))
    const spans = claim?.reading.terms.map(({span}) => text.slice(span.start, span.end))
    expect(spans).toEqual(['automatically', 'is renewed'])
  })
})
