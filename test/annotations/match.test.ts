import {describe, expect, it} from 'vitest'
import type {AnnotationRecord} from '../../src/annotations/annotation-records.js'
import {matchAnnotations} from '../../src/annotations/match.js'
import type {Claim} from '../../src/claims/claim.js'
import {annotationsOf, claimOn, fileOf, HARBOUR, recordFor} from './harbour.js'
import {smallDocument} from './small-document.js'

const PERMIT = 'A mooring permit is valid for 15 days.'
const SHOWN = 'Permits are shown on request.'

const anchor = (record: AnnotationRecord, source: string) => {
  const [only] = matchAnnotations(smallDocument(source), [], fileOf(annotationsOf([record])))
  if (!only) throw new Error('no annotation')
  return only
}

const edited = (from: string, to: string): string => {
  if (!HARBOUR.includes(from)) throw new Error(`not on the page: ${from}`)
  return HARBOUR.replace(from, to)
}

/** What happened to the page since the record was written, and what becomes of the record. */
const CASES = [
  ['nothing happened', PERMIT, HARBOUR, 'exact'],
  ['an answer was added above', PERMIT, `# Harbour permits\n\n0. Who reads this?\n\nSkippers.\n\n${HARBOUR}`, 'exact'],
  [
    'the paragraph was wrapped anew',
    PERMIT,
    edited('A mooring permit is valid', 'A mooring\npermit  is valid'),
    'exact'
  ],
  [
    'quotation marks were straightened',
    'however long the “Saltwind” regatta lasts',
    edited('“Saltwind”', '"Saltwind"'),
    'exact'
  ],
  ['the sentence before was edited', PERMIT, edited('Apply at the harbour office.', 'Apply in writing.'), 'moved'],
  [
    'the sentence moved within its answer',
    PERMIT,
    `${HARBOUR.replace(`${PERMIT} `, '').replace('no fee. ', `no fee. ${PERMIT} `)}`,
    'moved'
  ],
  ['the question was changed', PERMIT, edited('mooring permit last?', 'fishing permit last?'), 'edited-material'],
  [
    'the sentence moved to another answer',
    PERMIT,
    `${HARBOUR.replace(`${PERMIT} `, '')}${PERMIT}\n`,
    'edited-material'
  ],
  ['one digit was added in front', PERMIT, edited('15 days', '115 days'), 'edited-material'],
  ['a not was added', PERMIT, edited('is valid', 'is not valid'), 'edited-material'],
  ['the number was put in words', PERMIT, edited('15 days', 'fifteen days'), 'edited-minor'],
  [
    'a word was put in front of the sentence that denies it',
    PERMIT,
    edited(PERMIT, `It is not true that ${PERMIT}`),
    'edited-material'
  ],
  ['the sentence was deleted', PERMIT, edited(`${PERMIT} `, ''), 'orphaned'],
  ['the case changed', PERMIT, edited('A mooring', 'a mooring'), 'edited-minor'],
  ['the question was corrected', PERMIT, edited('How long does a', 'How long does the'), 'edited-minor'],
  ['the sentence stands twice and the recorded copy is found', SHOWN, HARBOUR, 'exact']
] as const

describe('matchAnnotations', () => {
  it.each(CASES)('%s', (_, quote, source, state) => {
    const annotation = anchor(recordFor(quote), source)
    expect(annotation.state).toBe(state)
    expect(annotation.usable).toBe(['exact', 'moved', 'edited-minor'].includes(state))
    expect(annotation.span === null).toBe(state === 'orphaned')
    expect(annotation.reason).not.toMatch(/\.$/)
  })

  it('puts the span on the words of the quote', () => {
    const source = edited('A mooring permit is valid', 'A mooring\npermit  is valid')
    const {span} = anchor(recordFor(PERMIT), source)
    expect(span && source.slice(span.start, span.end)).toBe('A mooring\npermit  is valid for 15 days.')
  })

  it('says what changed, and what is left of a lost quote', () => {
    const rest = (source: string): string => anchor(recordFor(PERMIT), source).reason
    expect(rest(edited('15 days', '20 days'))).toBe('the quote was edited: `15 days` became `20 days`')
    expect(rest(edited('is valid', 'is not valid'))).toBe('the quote was edited: `not` was added')
    expect(rest(edited(PERMIT, 'Those who come early find that it is valid for 15 days.'))).toBe(
      'the quote is no longer in the document, only `is valid for 15 days.` of it is'
    )
    expect(rest(edited(PERMIT, ''))).toBe('the quote is no longer in the document')
  })

  it('tells two copies apart by their question', () => {
    const [first, second] = [0, 1].map((nth) => anchor(recordFor(SHOWN, {nth}), HARBOUR).span?.start ?? -1)
    expect([first, second]).toEqual([HARBOUR.indexOf(SHOWN), HARBOUR.lastIndexOf(SHOWN)])
  })

  it('does not jump to the twin under another question with a verdict', () => {
    const gone = edited(` ${SHOWN}\n\n2.`, '\n\n2.')
    expect(anchor(recordFor(SHOWN), gone).usable).toBe(false)
  })

  it('refuses a tie', () => {
    const record = {...recordFor(SHOWN), selector: {exact: SHOWN}}
    const twice = edited('no fee.', `no fee. ${SHOWN}`)
    const annotation = anchor(record, twice)
    expect(annotation).toMatchObject({state: 'ambiguous', span: null, usable: false, claims: []})
    expect(annotation.reason).toContain('2 places')
  })

  it('does not take the last copy for the recorded one where nothing else was recorded', () => {
    const record = {...recordFor(PERMIT)}
    const bare = {
      id: record.id,
      selector: {exact: PERMIT, prefix: 'Apply at the harbour office.', suffix: 'It cannot be extended'},
      verdict: record.verdict,
      review: record.review
    } as AnnotationRecord
    expect(anchor(bare, HARBOUR).state).toBe('exact')
    expect(anchor(bare, `Notices of the harbour.\n\n${PERMIT}\n\nSee the office.\n`).state).toBe('ambiguous')
  })

  it('voids a verdict whose quote was rewritten in the file', () => {
    const record = recordFor(PERMIT)
    const rewritten = {...record, selector: {...record.selector, exact: 'It cannot be extended'}}
    const annotation = anchor({...rewritten, selector: {exact: 'It cannot be extended'}}, HARBOUR)
    expect(annotation.state).toBe('edited-material')
    expect(annotation.reason).toContain('`fingerprint`')
  })

  it('has no verdict to use where nobody judged', () => {
    const {verdict: _, ...stub} = recordFor(PERMIT)
    expect(anchor(stub, HARBOUR)).toMatchObject({state: 'exact', verdict: null, usable: false})
  })

  it('finds a passage with words left out', () => {
    const record = {
      ...recordFor(PERMIT),
      selector: {exact: 'A mooring permit … cannot be extended'},
      fingerprint: undefined
    }
    const {fingerprint: _, ...plain} = record
    const {span} = anchor(plain, HARBOUR)
    expect(span && HARBOUR.slice(span.start, span.end)).toBe(
      'A mooring permit is valid for 15 days. It cannot be extended'
    )
  })
})

describe('claims of an annotation', () => {
  const file = fileOf(annotationsOf([recordFor(PERMIT)]))
  const judgedBy = (...parts: string[][]): readonly string[] => {
    const claims = parts.map((part, index) => claimOn(HARBOUR, part, `claim-${index}`))
    return matchAnnotations(smallDocument(HARBOUR), claims, file)[0]?.claims ?? []
  }

  it('judges a claim with the same words, inside them and around them', () => {
    expect(judgedBy([PERMIT])).toEqual(['claim-0'])
    expect(judgedBy(['is valid for 15 days'])).toEqual(['claim-0'])
    expect(judgedBy([`Apply at the harbour office. ${PERMIT} It cannot be extended`])).toEqual(['claim-0'])
  })

  it('does not judge a claim that shares only the edge', () => {
    expect(judgedBy(['15 days. It cannot be extended, however long'])).toEqual([])
    expect(judgedBy(['Every skipper over 18 may apply.'])).toEqual([])
  })

  it('lists claims in document order', () => {
    expect(judgedBy(['A mooring permit is valid'], ['It cannot be extended'], ['valid for 15 days'])).toEqual([
      'claim-0',
      'claim-2'
    ])
  })

  it('leaves a claim that shares words with the judged one to an annotation of its own', () => {
    const siblings = [
      ['Apply at the harbour office. A mooring permit', 'days.'],
      ['Apply at the harbour office. A mooring permit', 'extended']
    ]
    const [first, second] = siblings.map((parts, index) => claimOn(HARBOUR, parts, `claim-${index}`))
    if (!first || !second) throw new Error('no claims')
    const record = {...recordFor(PERMIT), selector: {exact: first.quote}}
    const {fingerprint: _, ...plain} = record
    const match = (claims: Claim[]) =>
      matchAnnotations(smallDocument(HARBOUR), claims, fileOf(annotationsOf([plain])))[0]?.claims
    expect(match([first, second])).toEqual(['claim-0'])
    expect(match([second])).toEqual(['claim-1'])
  })

  it('counts only the parts of a claim in several parts', () => {
    expect(judgedBy(['Apply at the harbour office.', 'It cannot be extended'])).toEqual([])
    expect(judgedBy(['A mooring permit', 'for 15 days'])).toEqual(['claim-0'])
  })
})

describe('records beside each other', () => {
  const source = {
    id: 'harbour-rules',
    csl: {type: 'report', title: 'Harbour Rules', publisher: 'Port of Marrow', issued: 2026}
  } as const
  const online = {...source, id: 'online-rules', url: 'https://port.example/rules'}
  const nameless = {id: 'nameless', csl: {type: 'report'}} as const
  const match = (records: AnnotationRecord[]) =>
    matchAnnotations(smallDocument(HARBOUR), [], fileOf(annotationsOf(records, {sources: [source, online, nameless]})))

  it('joins a citation with its source', () => {
    const [annotation] = match([
      {...recordFor(PERMIT), citations: [{source: 'harbour-rules', supports: 'full', locator: 'section 4'}]}
    ])
    expect(annotation?.citations).toEqual([
      {
        source: 'harbour-rules',
        supports: 'full',
        locator: 'section 4',
        title: 'Harbour Rules',
        publisher: 'Port of Marrow',
        issued: '2026'
      }
    ])
    expect(annotation).not.toHaveProperty('invalid')
  })

  it('says what is wrong with a citation', () => {
    const sources = ['harbor-rules', 'online-rules', 'nameless', 'nameless']
    const [annotation] = match([
      {...recordFor(PERMIT), citations: sources.map((id) => ({source: id, supports: 'full'}))}
    ])
    expect(annotation?.invalid).toEqual([
      'no source has the id `harbor-rules`, did you mean `harbour-rules`?',
      'source `online-rules` needs `accessed`, the day on which its `url` was read',
      'source `nameless` needs a title or a `url`, nobody can look it up'
    ])
  })

  it('names the earlier of two records that say the same', () => {
    const twins = match([
      recordFor(PERMIT),
      recordFor(PERMIT, {id: 'c-0000bbbb'}),
      {...recordFor(PERMIT, {id: 'c-0000cccc'}), claim: 'Permits last.'}
    ])
    expect(twins.map(({duplicateOf}) => duplicateOf)).toEqual([undefined, 'c-0000aaaa', undefined])
  })

  it('keeps the order of the file', () => {
    const ids = match([recordFor(SHOWN, {id: 'c-0000dddd'}), recordFor(PERMIT)]).map(({id, record}) => [
      id,
      record.pointer
    ])
    expect(ids).toEqual([
      ['c-0000dddd', '/claims/0'],
      ['c-0000aaaa', '/claims/1']
    ])
  })
})
