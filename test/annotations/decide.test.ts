// A person's decision is about the words that they saw: those of today, and those of the one claim that was shown.
import {describe, expect, it} from 'vitest'
import {addDecision} from '../../src/annotations/decide.js'
import type {PageDecision} from '../../src/annotations/decisions-file.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {check, readDocument, splitClaims} from '../../src/index.js'

const PAGE = `## When?

The Harbour of Marrow opened in 1911. A mooring permit lasts 15 days.

## How long?

A mooring permit lasts 50 days from the day on which the harbour office signs it.
`

const edited = PAGE.replace('50 days', '60 days')

const reportOf = (page: string, annotations: string | null) =>
  check(page, {path: 'harbour.md', ...(annotations === null ? {} : {annotations})})

/** What stands at the only open or decided pair of permits. */
function pairIn(page: string, annotations: string | null) {
  const {contradictions} = reportOf(page, annotations)
  const found = contradictions.find(({detector}) => detector === 'quantity-mismatch')
  if (!found) throw new Error('the two permits are no pair')
  return found
}

function decide(page: string, annotations: string | null, change: Partial<PageDecision> = {}) {
  const document = readDocument(page, {path: 'harbour.md'})
  const {id, first, second, detector} = pairIn(page, annotations)
  const said = {decision: 'different-scope', reason: 'boats: 15, ships: 50', by: 'ana', at: '2026-11-24'} as const
  const made = {document: 'harbour.md', contradiction: id, first, second, detector, ...said, ...change}
  return addDecision(annotations, document, splitClaims(document), made, 'harbour.md')
}

function decided(...args: Parameters<typeof decide>): string {
  const added = decide(...args)
  if (!('text' in added)) throw new Error(added.unplaced)
  return added.text
}

const annotationsIn = (text: string) => {
  const {file, problems} = loadAnnotations(text, 'harbour.claims.yaml')
  expect(problems).toEqual([])
  return file?.annotations
}

const decisionIn = (page: string, text: string): string | undefined => pairIn(page, text).decision?.decision

const before = decided(PAGE, null)

describe('after an edit of substance', () => {
  const again = decided(edited, before, {decision: 'real', at: '2026-11-25'})

  it('the earlier decision holds no more', () => {
    expect(decisionIn(PAGE, before)).toBe('different-scope')
    expect(decisionIn(edited, before)).toBeUndefined()
  })

  it('the pair can be decided again, and the decision is about the words of today', () => {
    expect(decisionIn(edited, again)).toBe('real')
    expect(decisionIn(PAGE, again)).toBeUndefined()
  })

  it('the records stay as they were, so that their history is kept, and none is made twice', () => {
    expect(annotationsIn(again)?.claims).toEqual(annotationsIn(before)?.claims)
    expect(annotationsIn(again)?.contradictions).toHaveLength(1)
  })

  it('of a record in the file nothing is recorded, and it says what to do', () => {
    const [record] = annotationsIn(before)?.claims ?? []
    const text = before.replace(`fingerprint: ${record?.fingerprint}`, 'fingerprint: 0123456789abcdef')
    expect(decide(PAGE, text)).toEqual({
      unplaced: expect.stringContaining(`\`claimlint reanchor --accept ${record?.id}\``)
    })
  })
})

describe('a record about more than one claim', () => {
  const TWO = `## How long?

A mooring permit lasts 15 days. A mooring permit lasts 50 days.

## And how long?

A mooring permit lasts 70 days.
`
  const WHOLE = `schema: 1
target:
  file: harbour.md
claims:
  - id: c-whole
    selector:
      exact: A mooring permit lasts 15 days. A mooring permit lasts 50 days.
    review: { state: draft }
`

  /** The quotes of each pair with what was decided about it. */
  function pairsIn(text: string): string[] {
    const {claims, contradictions} = reportOf(TWO, text)
    const quoteOf = (id: string): string => /\d+/.exec(claims.find((one) => one.id === id)?.quote ?? '')?.[0] ?? ''
    return contradictions.map((one) => `${quoteOf(one.first)} ${quoteOf(one.second)} ${one.decision?.decision}`)
  }

  function decideOn(text: string, first: string, second: string): string {
    const {claims, contradictions} = reportOf(TWO, text)
    const idOf = (days: string) => claims.find(({quote}) => quote.includes(`${days} days`))?.id
    const pair = contradictions.find((one) => one.first === idOf(first) && one.second === idOf(second))
    if (!pair) throw new Error(`${first} and ${second} are no pair`)
    const {id, first: a, second: b, detector} = pair
    return decided(TWO, text, {contradiction: id, first: a, second: b, detector})
  }

  it.each([
    ['15', '70'],
    ['50', '70']
  ] as const)('%s and %s: the decision holds for these two and no others', (first, second) => {
    const pairs = pairsIn(WHOLE)
    expect(pairs).toContain(`${first} ${second} undefined`)
    expect(pairsIn(decideOn(WHOLE, first, second))).toEqual(
      pairs.map((pair) => (pair.startsWith(`${first} ${second}`) ? `${first} ${second} different-scope` : pair))
    )
  })

  it('leaves the record as it is', () => {
    const [whole] = annotationsIn(WHOLE)?.claims ?? []
    expect(annotationsIn(decideOn(WHOLE, '50', '70'))?.claims).toContainEqual(whole)
  })
})
