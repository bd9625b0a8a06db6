import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import {matchAnnotations} from '../../src/annotations/match.js'
import {printAnnotations} from '../../src/annotations/print.js'
import {addStubs} from '../../src/annotations/stubs.js'
import {annotationsOf, claimOn, HARBOUR, recordFor} from './harbour.js'
import {smallDocument} from './small-document.js'

const document = smallDocument(HARBOUR)
const claims = [
  claimOn(HARBOUR, ['A mooring permit is valid for 15 days.'], 'claim-days'),
  claimOn(HARBOUR, ['It cannot be extended'], 'claim-extension'),
  claimOn(HARBOUR, ['The office charges no fee.'], 'claim-fee', false),
  claimOn(HARBOUR, ['Every skipper', 'may apply.'], 'claim-skipper')
]
const target = 'corpus/harbour-permits.md'

const loaded = (yaml: string) => {
  const {file, problems} = loadAnnotations(yaml, 'stubs.yaml')
  expect(problems).toEqual([])
  if (!file) throw new Error('no file without problems')
  return file
}

describe('addStubs', () => {
  it('begins a file', () => {
    const schema = '../schemas/annotations.schema.json'
    expect(
      addStubs(null, document, claims.slice(0, 1), target, {schema})
    ).toBe(`$schema: ../schemas/annotations.schema.json
schema: 1
target:
  file: corpus/harbour-permits.md

claims:
  - id: c-21e8f390
    question: How long does a mooring permit last?
    headingPath:
      - Harbour permits
    selector:
      exact: A mooring permit is valid for 15 days.
      prefix: Apply at the harbour office.
      suffix: It cannot be extended, however
      hint: { start: 89, end: 127 }
    claim: A mooring permit is valid for 15 days.
    fingerprint: 2a0991d96e35b9b4
    review: { state: draft }
`)
  })

  it('covers each claim that needs a source, in document order', () => {
    const file = loaded(addStubs(null, document, claims, target))
    const anchored = matchAnnotations(document, claims, file)
    expect(anchored.map((annotation) => annotation.claims)).toEqual([
      ['claim-days'],
      ['claim-extension'],
      ['claim-skipper']
    ])
    expect(anchored.every(({state, verdict}) => state === 'exact' && verdict === null)).toBe(true)
  })

  it('adds nothing the second time', () => {
    const once = addStubs(null, document, claims, target)
    expect(addStubs(once, document, claims, target)).toBe(once)
  })

  it('leaves records, comments and order alone and puts new ones where they belong', () => {
    const judged = {...recordFor('It cannot be extended'), verdict: 'refuted'} as const
    const lost = {
      ...recordFor('The office charges no fee.', {id: 'c-0000bbbb'}),
      selector: {exact: 'The office charges a fee.'}
    }
    const before = printAnnotations(annotationsOf([judged, lost])).replace(
      '  - id: c-0000aaaa',
      '  # Ask again in spring.\n$&'
    )
    const after = addStubs(before, document, claims, target)
    const records = loaded(after).annotations.claims
    expect(records.map(({selector}) => selector.exact)).toEqual([
      'A mooring permit is valid for 15 days.',
      'It cannot be extended',
      'The office charges a fee.',
      'Every skipper … may apply.'
    ])
    expect(records.filter(({id}) => id.startsWith('c-0000'))).toEqual(loaded(before).annotations.claims)
    expect(after).toContain('\n  # Ask again in spring.\n  - id: c-0000aaaa\n')
    const kept = before.slice(before.indexOf('  # Ask'))
    expect(after).toContain(kept.trimEnd())
  })

  it('gives two claims on one quote two ids', () => {
    const twice = [0, 1].map((index) => claimOn(HARBOUR, ['A mooring permit is valid for 15 days.'], `claim-${index}`))
    const ids = loaded(addStubs(null, document, twice, target)).annotations.claims.map(({id}) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('throws on a file with problems', () => {
    expect(() => addStubs('claims: nothing', document, claims, target)).toThrow('problems')
  })
})
