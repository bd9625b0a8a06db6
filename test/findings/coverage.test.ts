// Of the claims that need a source: how many have one, and how good it is.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {check} from '../../src/check.js'
import {collectFindings} from '../../src/findings/collect.js'
import {defaultConfig} from '../../src/findings/config.js'
import {addCoverage, type Coverage, type Covered, coverageOf} from '../../src/findings/coverage.js'
import {makeReport} from '../../src/findings/make-report.js'
import {factsOf, HARBOUR_RULES, judged, page} from './page.js'

const LINES = [
  '1. How long does a permit last?',
  'A permit lasts 15 days.',
  '2. What does it cost?',
  'A permit costs 4 crowns.'
]
const NOTHING: Coverage = {
  checkworthy: 1,
  sourced: 0,
  supporting: 0,
  verified: 0,
  fresh: 0,
  quoteChecked: 0,
  ignored: 0
}

const coverage = (annotation: Parameters<typeof judged>[2]) => {
  const on = page(LINES)
  const facts = factsOf(on, [judged(on, 'A permit lasts 15 days.', annotation)])
  return makeReport(facts, collectFindings(facts, defaultConfig)).document.answers.map((answer) => answer.coverage)
}

describe('coverage of an answer', () => {
  it.each([
    ['a verified claim with a full source', {}, {sourced: 1, supporting: 1, verified: 1, fresh: 1}],
    [
      'a source that bears it out in part',
      {citations: [{...HARBOUR_RULES, supports: 'partial'}], review: 'draft'},
      {sourced: 1, fresh: 1}
    ],
    ['background', {citations: [{...HARBOUR_RULES, supports: 'context'}], review: 'draft'}, {}],
    [
      'a source whose words were found',
      {citations: [{...HARBOUR_RULES, quoteFound: true}]},
      {sourced: 1, supporting: 1, verified: 1, fresh: 1, quoteChecked: 1}
    ],
    [
      'a source whose words were looked for in vain',
      {citations: [{...HARBOUR_RULES, quoteFound: false}]},
      {sourced: 1, supporting: 1, verified: 1, fresh: 1}
    ],
    ['a disputed record', {review: 'disputed'}, {sourced: 1, supporting: 1}],
    ['a record that an edit voided', {state: 'edited-material'}, {}]
  ] as const)('counts %s', (_, annotation, counts) => {
    expect(coverage(annotation)).toEqual([{...NOTHING, ...counts}, NOTHING])
  })
})

it('adds up from answers to the document and to all documents', () => {
  const claim = fc.record({
    checkworthy: fc.boolean(),
    sourced: fc.boolean(),
    supporting: fc.boolean(),
    verified: fc.boolean(),
    fresh: fc.boolean(),
    quoteChecked: fc.boolean()
  })
  fc.assert(
    fc.property(fc.array(claim), fc.array(claim), (one: readonly Covered[], other: readonly Covered[]) => {
      expect(addCoverage(coverageOf(one), coverageOf(other))).toEqual(coverageOf([...one, ...other]))
    })
  )
})

it('is told per answer and for the document', () => {
  const {document, summary} = check(
    '## When?\n\nThe harbour of Marrow opened in 1911.\n\n## How long?\n\nA permit lasts 15 days.\n'
  )
  expect(document.answers.map((answer) => answer.coverage.checkworthy)).toEqual([1, 1])
  expect(summary).toMatchObject({checkworthy: 2, sourced: 0, supporting: 0, verified: 0, fresh: 0, quoteChecked: 0})
})
