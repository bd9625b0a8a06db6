// What was seen and not said has a name, and nothing is both said and left alone.
import {describe, expect, it} from 'vitest'
import {splitClaims} from '../../src/claims/split-claims.js'
import {detectContradictions, suppressedContradictions} from '../../src/contradictions/detect.js'
import {SUPPRESSORS} from '../../src/contradictions/suppress.js'
import {readDocument} from '../../src/document/read-document.js'

const CASES: readonly (readonly [string, string])[] = [
  ['period', 'In 2019 the mooring permit cost $40.\n\nIn 2023 the mooring permit cost $55.\n'],
  ['superseded', 'The mooring permit formerly cost $40.\n\nThe mooring permit costs $55.\n']
]

const read = (text: string) => {
  const document = readDocument(text)
  return {document, claims: splitClaims(document)}
}

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
