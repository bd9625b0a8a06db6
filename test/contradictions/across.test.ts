// Two documents of one site, compared as two answers are; two of different places are left alone.
import {describe, expect, it} from 'vitest'
import {splitClaims} from '../../src/claims/split-claims.js'
import {contradictionsAcross} from '../../src/contradictions/across.js'
import {readDocument} from '../../src/document/read-document.js'

const PERMITS = '# Permits\n\nThe Marrow mooring permit is valid for one year. The Marrow harbour closes at noon.\n'
const QUESTIONS = '# Marrow\n\n## How long does it last?\n\nA Marrow mooring permit is valid for two years.\n'
const FENPORT = '# Fenport\n\n## How long does it last?\n\nA Fenport mooring permit is valid for two years.\n'

const parts = (...texts: readonly string[]) =>
  texts.map((text) => {
    const document = readDocument(text)
    return {document, claims: splitClaims(document)}
  })

describe('contradictions across documents', () => {
  it('finds two values of one named thing and says in which documents', () => {
    const given = parts(PERMITS, QUESTIONS)
    const [found, ...more] = contradictionsAcross(given)
    expect(more).toEqual([])
    expect(found).toMatchObject({detector: 'quantity-mismatch', tier: 'contradiction', parts: [0, 1]})
    const quotes = [given[0], given[1]].map(
      (part, at) => part?.claims.find(({id}) => id === (at === 0 ? found?.first : found?.second))?.quote
    )
    expect(quotes).toEqual([
      'The Marrow mooring permit is valid for one year.',
      'A Marrow mooring permit is valid for two years.'
    ])
    expect(found?.why).toContain('“The Marrow mooring permit is valid for one year”')
  })

  it('leaves the same thing of another place alone', () => {
    expect(contradictionsAcross(parts(PERMITS, FENPORT))).toEqual([])
  })

  it('compares no document with itself', () => {
    const both = `${PERMITS}\nThe Marrow mooring permit is valid for two years.\n`
    expect(contradictionsAcross(parts(both, '# Lighthouse\n\nThe lighthouse is white.\n'))).toEqual([])
  })

  it('has nothing to say of one document', () => {
    expect(contradictionsAcross(parts(PERMITS))).toEqual([])
  })
})
