// A memory for words answers what was not remembered the same way, reads each word once, and does not grow for ever.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {perWord} from '../../src/claims/tagging/per-word.js'

describe('a function remembered for each word', () => {
  it('answers as the function itself', () => {
    const length = perWord((word) => word.length)
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(words.map(length)).toEqual(words.map((word) => word.length))
      })
    )
  })

  it('reads a word once, also where the answer is nothing', () => {
    const read: string[] = []
    const verb = perWord((word) => {
      read.push(word)
      return word === 'moors' ? 'moor' : undefined
    })
    expect(['moors', 'harbour', 'moors', 'harbour'].map(verb)).toEqual(['moor', undefined, 'moor', undefined])
    expect(read).toEqual(['moors', 'harbour'])
  })

  it('knows names that every object has as words', () => {
    const length = perWord((word) => word.length)
    expect(['constructor', '__proto__', 'hasOwnProperty'].map(length)).toEqual([11, 9, 14])
  })

  it('forgets before it grows large, and reads again', () => {
    let read = 0
    const count = perWord(() => ++read)
    const words = Array.from({length: 60_000}, (_, index) => `berth-${index}`)
    for (const word of words) count(word)
    expect(count('berth-59999')).toBe(60_000)
    expect(count('berth-0')).toBe(60_001)
  })
})
