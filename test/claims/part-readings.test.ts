// The reading of one statement of a sentence: what the other half says is not said here.
import {describe, expect, it} from 'vitest'
import type {Claim} from '../../src/claims/claim.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'

const claimsOf = (text: string): Claim[] => splitClaims(readDocument(`${text}\n`))

describe('the hedge of a statement', () => {
  it.each([
    ['The lamp might break, and the clerk keeps the key.', [true, false]],
    ['The clerk keeps the key, and the lamp might break.', [false, true]],
    ['The lamp might break and stop.', [true, true]],
    ['Usually, the gate opens at six, and the clerk keeps the key.', [true, true]],
    ['The gate usually opens at six, and the clerk keeps the key.', [true, false]],
    ['The clerk keeps the key.', [false]]
  ])('is its own, or in front of all: %s', (text, hedged) =>
    expect(claimsOf(text).map((c) => c.hedged)).toEqual(hedged)
  )
})

describe('the clause of a statement', () => {
  const heads = ({reading}: Claim): string[] =>
    reading.clauses.flatMap(({phrases}) => phrases.map(({head}) => head.lemma))

  it('holds what this statement says', () => {
    const [adults, pupils] = claimsOf('Tours cost $8 for adults and $5 for pupils.')
    expect(adults && heads(adults)).toContain('adult')
    expect(adults && heads(adults)).not.toContain('pupil')
    expect(pupils && heads(pupils)).toContain('pupil')
    expect(pupils && heads(pupils)).not.toContain('adult')
  })

  it('keeps the words of a referent from the sentence before', () => {
    const [, opens] = claimsOf('The harbour gate is old. It opens at six, and two guards check bags.')
    expect(opens?.reading.clauses[0]?.theme.map((c) => c.lemma)).toContain('gate')
  })
})
