// What is put aside comes back, from memory or from the disk, and nothing is left of it.
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {gathered} from '../../src/cli/pieces.js'
import {openShelf} from '../../src/cli/shelf.js'

const before = process.env['TMPDIR']
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimlint-shelf-'))
  process.env['TMPDIR'] = folder
})

afterEach(() => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  rmSync(folder, {recursive: true, force: true})
})

describe('a shelf', () => {
  it('gives back every text, in any order and again, however little room it has', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 40})
    fc.assert(
      fc.property(fc.array(text), fc.nat(200), (texts, room) => {
        const shelf = openShelf(room)
        const readers = texts.map(shelf.put)
        for (const _ of [1, 2]) {
          expect(readers.toReversed().map((read) => read())).toEqual(texts.toReversed())
        }
        shelf.close()
      })
    )
  })

  it.each([0, 1])('gives back a text of several portions, pairs of surrogates at their ends included (%i)', (shift) => {
    const text = `${'a'.repeat(shift)}${'🛶'.repeat(1_100_000)}`
    const shelf = openShelf(0)
    const [first, second] = [shelf.put(text), shelf.put('The pier of Marrow opened in 1920.')]
    expect(first() === text).toBe(true)
    expect(second()).toBe('The pier of Marrow opened in 1920.')
    shelf.close()
  })

  it('has a file without a name: nothing is left, however the run ends', () => {
    const shelf = openShelf(0)
    const read = shelf.put('The pier of Marrow opened in 1920.')
    expect(readdirSync(folder)).toEqual([])
    expect(read()).toBe('The pier of Marrow opened in 1920.')
    shelf.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('holds in memory what the disk does not take', () => {
    process.env['TMPDIR'] = join(folder, 'missing')
    const shelf = openShelf(0)
    expect(shelf.put('The pier of Marrow opened in 1920.')()).toBe('The pier of Marrow opened in 1920.')
    shelf.close()
  })
})

describe('text in portions', () => {
  it('is the same text, and few of them', () => {
    const pieces = Array.from({length: 50_000}, (_, index) => `berth ${index}; `)
    const portions = [...gathered(pieces)]
    expect(portions.join('')).toBe(pieces.join(''))
    expect(portions.length).toBeGreaterThan(5)
    expect(portions.length).toBeLessThan(15)
    expect([...gathered('one text')]).toEqual(['one text'])
    expect([...gathered([])]).toEqual([])
  })
})
