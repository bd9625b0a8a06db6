import {describe, expect, it} from 'vitest'
import {VERDICTS} from '../../src/annotations/annotation.js'
import {viewClaims} from '../../src/findings/claim-view.js'
import {HARBOUR_RULES, judged, page} from './page.js'

const PERMIT = 'A permit lasts 15 days and cannot be extended.'
const on = page([PERMIT, 'Permits are public.'])
const [FIRST, SECOND] = ['A permit lasts 15 days and', ' cannot be extended.']

const view = (...annotations: ReturnType<typeof judged>[]) => {
  const [first] = viewClaims(on.document.source, on.claims, annotations)
  if (!first) throw new Error('the page has no claim')
  return first
}

describe('the annotation that decides', () => {
  const order = ['refuted', 'conflicting', 'not-enough-evidence', 'not-checkable', 'supported'] as const

  it('is the worst usable one, in whatever order they are recorded', () => {
    expect([...order].sort()).toEqual([...VERDICTS].sort())
    order.forEach((worse, at) => {
      for (const better of order.slice(at)) {
        const pair = [
          judged(on, PERMIT, {id: 'worse', verdict: worse}),
          judged(on, PERMIT, {id: 'better', verdict: better})
        ]
        expect(view(...pair).deciding?.verdict).toBe(worse)
        expect(view(...pair.reverse()).deciding?.verdict).toBe(worse)
      }
    })
  })

  it('is not a worse one that an edit voided', () => {
    const stale = judged(on, PERMIT, {id: 'stale', verdict: 'refuted', state: 'edited-material'})
    expect(view(stale, judged(on, PERMIT)).deciding?.verdict).toBe('supported')
    expect(view(stale).deciding?.id).toBe('stale')
  })

  it('is not one that a reviewer rejected', () => {
    const rejected = judged(on, PERMIT, {id: 'rejected', verdict: 'refuted', review: 'rejected'})
    expect(view(rejected, judged(on, PERMIT)).verdict).toBe('supported')
    expect(view(rejected)).toMatchObject({deciding: {id: 'rejected'}, verdict: null, sourced: false, verified: false})
  })

  it('is, of two alike, the one on the whole claim', () => {
    const part = judged(on, FIRST, {id: 'part'})
    const whole = judged(on, PERMIT, {id: 'whole'})
    expect(view(part, whole)).toMatchObject({deciding: {id: 'whole'}, covers: 'whole'})
    expect(view(part)).toMatchObject({deciding: {id: 'part'}, covers: 'part'})
  })

  it('is missing where nobody recorded anything', () => {
    expect(view()).toMatchObject({deciding: null, covers: 'part', sourced: false, verified: false})
  })
})

describe('verified', () => {
  it('takes two annotations that cover the claim together', () => {
    expect(view(judged(on, FIRST)).verified).toBe(false)
    expect(view(judged(on, FIRST), judged(on, SECOND)).verified).toBe(true)
    expect(view(judged(on, FIRST), judged(on, SECOND, {review: 'queued'})).verified).toBe(false)
  })

  it.each(VERDICTS)('%s', (verdict) => {
    expect(view(judged(on, PERMIT, {verdict})).verified).toBe(['supported', 'refuted'].includes(verdict))
  })
})

describe('sourced', () => {
  it.each([
    ['full', true],
    ['partial', true],
    ['contradicts', true],
    ['context', false]
  ] as const)('%s: %s', (supports, sourced) => {
    expect(view(judged(on, PERMIT, {citations: [{source: 'harbour-rules', supports}]})).sourced).toBe(sourced)
  })

  it('needs no verdict, but a place', () => {
    expect(view(judged(on, PERMIT, {verdict: null})).sourced).toBe(true)
    expect(view(judged(on, PERMIT, {verdict: null, state: 'edited-material'})).sourced).toBe(false)
    expect(view(judged(on, PERMIT, {state: 'edited-material'})).sourced).toBe(false)
  })
})

describe('fresh', () => {
  const due = judged(on, PERMIT, {due: '2026-11-24'})
  const fresh = (asOf: string | undefined, ...annotations: ReturnType<typeof judged>[]) =>
    viewClaims(on.document.source, on.claims, annotations, asOf)[0]?.fresh

  it.each([
    ['2026-11-23', true],
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2027-01-01', false],
    [undefined, true]
  ])('due on 2026-11-24, as of %s: %s', (asOf, still) => {
    expect(fresh(asOf, due)).toBe(still)
  })

  it('asks every record but those that were thrown out, and takes no verdict away', () => {
    expect(fresh('2027-01-01', judged(on, PERMIT, {id: 'other'}), due)).toBe(false)
    expect(fresh('2027-01-01', judged(on, PERMIT, {due: '2026-11-24', review: 'rejected'}))).toBe(true)
    expect(fresh(undefined, judged(on, PERMIT, {state: 'edited-material'}))).toBe(false)
    const [old] = viewClaims(on.document.source, on.claims, [due], '2027-01-01')
    expect(old).toMatchObject({verdict: 'supported', sourced: true, verified: true})
  })
})

describe('a source of our own', () => {
  const own = {...HARBOUR_RULES, own: '`port.example` is a site of our own'}
  it('is none', () => {
    expect(view(judged(on, PERMIT, {citations: [own]}))).toMatchObject({sourced: false, supporting: false})
    expect(view(judged(on, PERMIT, {citations: [own, HARBOUR_RULES]}))).toMatchObject({sourced: true, supporting: true})
  })
})
