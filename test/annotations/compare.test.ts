// The traps: edits that look small and are not, and edits that look large and are nothing.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compareTexts} from '../../src/annotations/material/compare.js'
import {compareAround, compareHeadings} from '../../src/annotations/material/compare-around.js'

interface Case {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly said: string
}

/** `## name`, then lines `- before`, `+ after` and `= what is said` (nothing where only marks changed). */
function casesIn(file: string): Case[] {
  const text = readFileSync(`test/annotations/${file}`, 'utf8')
  return [...text.matchAll(/^## (.*)\n+- (.*)\n\+ (.*)\n= ?(.*)$/gm)].map(
    ([, name = '', before = '', after = '', said = '']) => ({
      name,
      before,
      after,
      said
    })
  )
}

const material = casesIn('material.md')
const minor = casesIn('minor.md')

describe('compareTexts', () => {
  it('has cases', () => {
    expect(material.length).toBeGreaterThan(100)
    expect(minor.length).toBeGreaterThan(60)
  })

  it.each(material)('material: $name', ({before, after, said}) => {
    expect(compareTexts(before, after)).toEqual({material: true, changes: said.split('; ')})
    expect(compareTexts(after, before).material).toBe(true)
  })

  it.each(minor)('minor: $name', ({before, after, said}) => {
    expect(compareTexts(before, after)).toEqual({material: false, changes: said === '' ? [] : said.split('; ')})
    expect(compareTexts(after, before).material).toBe(false)
  })
})

describe('compareHeadings', () => {
  it.each([
    ['Fees in 2024', 'Fees in 2025', true],
    ['Who may apply', 'Who may not apply', true],
    ['Fees', 'Prices and fees', false],
    ['Mooring', 'Moorings', false]
  ])('%s / %s', (before, after, changed) => {
    expect(compareHeadings(before, after).material).toBe(changed)
  })
})

describe('compareAround', () => {
  it.each([
    ['', 'It is not true that ', 'before', '`not` was added before it in its sentence'],
    ['If the tide allows, ', 'Unless the tide allows, ', 'before', '`If` became `Unless` before it in its sentence'],
    ['', ', except on Sundays.', 'after', '`except` was added after it in its sentence'],
    ['See [the rules][4] and ', 'See [the rules][7] and ', 'before', ''],
    ['In the old town, ', 'In the new town, ', 'before', '']
  ] as const)('%j / %j %s', (before, after, side, said) => {
    expect(compareAround(before, after, side).changes.join('; ')).toBe(said)
  })
})
