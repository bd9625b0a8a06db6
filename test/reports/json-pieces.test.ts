// In pieces or at once: the same text.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nested, nestedList, nestedObject} from '../../src/reports/json-pieces.js'

const whole = (pieces: Iterable<string>): string => [...pieces].join('')
const objects = fc.dictionary(fc.string(), fc.jsonValue())

describe('JSON in pieces', () => {
  it('is what JSON.stringify prints', () => {
    fc.assert(
      fc.property(objects, (object) => {
        expect(whole(nestedObject(object, 0))).toBe(JSON.stringify(object, null, 2))
      })
    )
  })

  it('is indented where it stands', () => {
    fc.assert(
      fc.property(fc.array(objects), fc.nat(3), (list, depth) => {
        expect(whole(nestedList(list, depth, nestedObject))).toBe(nested(list, depth))
      })
    )
  })

  it('leaves out what is undefined', () => {
    expect(whole(nestedObject({berth: undefined, fee: [1], tides: []}, 0))).toBe(
      JSON.stringify({fee: [1], tides: []}, null, 2)
    )
  })
})
