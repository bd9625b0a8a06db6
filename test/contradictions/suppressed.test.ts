// What was seen and not said has a name, and nothing is both said and left alone.
import {describe, expect, it} from 'vitest'
import {splitClaims} from '../../src/claims/split-claims.js'
import {detectContradictions, suppressedContradictions} from '../../src/contradictions/detect.js'
import {SUPPRESSORS} from '../../src/contradictions/suppress.js'
import {readDocument} from '../../src/document/read-document.js'

const CASES: readonly (readonly [string, string])[] = [
  ['period', 'In 2019 the mooring permit cost $40.\n\nIn 2023 the mooring permit cost $55.\n'],
  ['superseded', 'The mooring permit formerly cost $40.\n\nThe mooring permit costs $55.\n'],
  ['number', 'In Zone 2 the mooring permit costs $40.\n\nIn Zone 3 the mooring permit costs $55.\n'],
  [
    'release',
    '# Tariffs\n\n## Edition 2.1.0\n\nThe mooring permit costs $40.\n\n## Edition 2.2.0\n\nThe mooring permit costs $55.\n'
  ]
]

const read = (text: string) => {
  const document = readDocument(text)
  return {document, claims: splitClaims(document)}
}

/** What would be a contradiction is a tension, because its words leave open whether both speak of one thing or case. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['pointing', 'This mooring permit costs $40.\n\nA mooring permit costs $55.\n'],
  ['example', 'For example, a mooring permit for a week costs $40.\n\nA mooring permit for a week costs $55.\n'],
  ['name', 'A mooring permit of Harlow costs $40.\n\nA mooring permit of Fenport costs $55.\n'],
  ['circumstance', 'At the east pier a mooring permit costs $40.\n\nA mooring permit costs $55.\n']
]

describe('softened contradictions', () => {
  for (const [reason, text] of SOFTENED) {
    it(`are at most a tension: "${reason}"`, () => {
      const {document, claims} = read(text)
      expect(detectContradictions(document, claims).filter((c) => c.tier === 'contradiction')).toEqual([])
      expect(Object.keys(SUPPRESSORS)).toContain(reason)
    })
  }
})

describe('suppressed contradictions', () => {
  for (const [reason, text] of CASES) {
    it(`names "${reason}"`, () => {
      const {document, claims} = read(text)
      expect(detectContradictions(document, claims)).toEqual([])
      const [found] = suppressedContradictions(document, claims)
      expect(found?.reasons).toContain(reason)
      expect(Object.keys(SUPPRESSORS)).toContain(reason)
    })
  }

  it('says nothing of what is reported', () => {
    const {document, claims} = read('The mooring permit costs $40.\n\nThe mooring permit costs $55.\n')
    expect(detectContradictions(document, claims)).toHaveLength(1)
    expect(suppressedContradictions(document, claims)).toEqual([])
  })
})
