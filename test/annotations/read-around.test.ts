// A quote that its own sentence repeats is read beside the words that stood beside it, not beside the first like it.
import {describe, expect, it} from 'vitest'
import {aroundOf, changedAround} from '../../src/annotations/anchoring/read-around.js'

const selector = (prefix: string) => ({
  exact: '15 boats',
  sentence: 'Marrow has 15 boats and leases 15 boats.',
  prefix,
  suffix: ''
})

describe('the rest of a sentence', () => {
  it.each([
    ['Marrow has ', {before: 'Marrow has ', after: ' and leases 15 boats.'}],
    ['15 boats and leases ', {before: 'Marrow has 15 boats and leases ', after: '.'}]
  ])('of the place behind `%s`', (prefix, around) => {
    expect(aroundOf(selector(prefix))).toEqual(around)
  })
})

describe('a full stop that is gone', () => {
  const whole = {before: '', after: ''}

  it('lets the sentence behind stand for itself', () => {
    expect(changedAround(whole, {before: '', after: ' This holds unless it rains.'})).toEqual([])
  })

  it('hides no exception that was put in its place', () => {
    expect(changedAround(whole, {before: '', after: ' unless it rains.'})).toEqual([
      '`unless` was added after it in its sentence'
    ])
  })
})
