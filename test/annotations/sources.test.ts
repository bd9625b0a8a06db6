import {describe, expect, it} from 'vitest'
import {quoteChecker} from '../../src/annotations/check-quote.js'
import {joinQuotes, type QuoteLook} from '../../src/annotations/join-quotes.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {matchAnnotations} from '../../src/annotations/match.js'
import {selfCitation} from '../../src/annotations/self-citation.js'
import {findStatutes, statuteForm} from '../../src/annotations/statutes.js'
import {readDocument} from '../../src/document/read-document.js'

const RULES =
  'A permit shall be valid for fifteen days, unless it storms. The fee is p < 0.05. Boats sail. Boats sail. It ends.'

describe('quoteChecker', () => {
  it.each([
    ['It ends.', 'found', ''],
    ['The fee  is “p < 0.05”', 'not-found', 'no four words of it stand there in a row'],
    ['a permit shall be valid', 'not-found', 'only `permit shall be valid` of it stands there'],
    ['A permit shall be valid for fifteen days', 'truncated', 'the source goes on `unless it storms`, quote that too'],
    ['Boats sail.', 'ambiguous', 'it stands there 2 times, quote more of it'],
    ['The fee is p = 0.05.', 'not-found', 'only `The fee is p` of it stands there']
  ] as const)('%s', (quote, result, why) => {
    expect(quoteChecker(RULES)(quote)).toEqual({result, why})
  })
})

const look = (result: QuoteLook['result']): QuoteLook => ({
  record: 'c-permit',
  source: 'rules',
  quote: 'valid for fifteen days',
  result,
  why: 'no four words of it stand there in a row'
})

const annotated = (looks: readonly QuoteLook[]) => {
  const {file} = loadAnnotations(
    `schema: 1
target: {file: a.md}
claims:
  - id: c-permit
    selector: {exact: A permit lasts 15 days.}
    review: {state: draft}
    citations:
      - {source: rules, supports: full, quote: valid for fifteen days}
      - {source: rules, supports: full}
sources:
  - {id: rules, csl: {type: report, title: Harbour Rules}}
`,
    'a.claims.yaml'
  )
  if (!file) throw new Error('the annotations of the test have problems')
  const document = readDocument('A permit lasts 15 days.\n', {path: 'a.md'})
  return joinQuotes(matchAnnotations(document, [], file), looks)[0]
}

describe('joinQuotes', () => {
  it.each([
    ['found', true],
    ['ambiguous', true],
    ['truncated', true],
    ['not-found', false],
    ['drifted', false],
    ['unchecked', undefined]
  ] as const)('%s', (result, found) => {
    const joined = annotated([look(result)])
    expect(joined?.citations.map(({quoteFound}) => quoteFound)).toEqual([found, undefined])
    expect(joined?.invalid !== undefined).toBe(found === false)
  })

  it('says what is wrong, and leaves alone what nobody looked at', () => {
    expect(annotated([look('not-found')])?.invalid).toEqual([
      'the stored copy of `rules` does not say “valid for fifteen days”: no four words of it stand there in a row'
    ])
    expect(annotated([])?.citations[0]).not.toHaveProperty('quoteFound')
    expect(annotated([{...look('found'), record: 'c-other'}])?.citations[0]).not.toHaveProperty('quoteFound')
  })
})

describe('selfCitation', () => {
  const source = {id: 's', csl: {type: 'webpage' as const}}
  it.each([
    [{...source, snapshot: 'corpus/page.md'}, true],
    [{...source, url: 'https://docs.port.example/a'}, true],
    [{...source, url: 'https://airport.example/a'}, false],
    [{...source, url: 'no address'}, false],
    [{...source, csl: {type: 'report' as const, publisher: 'The port of Marrow'}}, true],
    [{...source, csl: {type: 'report' as const, publisher: 'Port of Marrow Pilots'}}, false],
    [source, false]
  ])('%j', (one, own) => {
    const ours = {ownSites: ['www.port.example'], publisher: 'Port of Marrow'}
    expect(selfCitation(one, 'corpus/page.md', ours) !== null).toBe(own)
  })
})

describe('statutes', () => {
  it.each([
    ['NMSA 1978, § 29-2-13.1', 'us/nm/statute/1978/29-2-13.1'],
    ['§ 29-2-13.1 NMSA 1978', 'us/nm/statute/1978/29-2-13.1'],
    ['Section 29-2-13.1 NMSA 1978', 'us/nm/statute/1978/29-2-13.1'],
    ['N.M. Stat. Ann. § 29-2-13.1', 'us/nm/statute/1978/29-2-13.1'],
    ['NMSA 1978, § 29-2-13.1(A)(2)', 'us/nm/statute/1978/29-2-13.1/A/2'],
    ['8 U.S.C. § 1373(a)', 'us/statute/8/1373/a'],
    ['8 USC 1373(a)', 'us/statute/8/1373/a'],
    ['28 C.F.R. § 20.21', 'us/regulation/28/20.21'],
    ['section 4(a)', 'section/4/a'],
    ['Article VI', 'article/VI'],
    ['no law', null]
  ])('%s', (written, form) => {
    expect(statuteForm(written)).toBe(form)
  })

  it('are found by place', () => {
    const text = 'See 8 U.S.C. § 1373 and section 12.'
    expect(findStatutes(text).map(({start, end}) => text.slice(start, end))).toEqual(['8 U.S.C. § 1373', 'section 12'])
  })
})
