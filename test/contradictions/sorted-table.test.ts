import {describe, expect, it} from 'vitest'
import {sortedTable} from '../../src/contradictions/lexicon/sorted-table.js'
import {HYPERNYMS, SENSES} from '../../src/contradictions/lexicon/wordnet-relations.js'

const TABLES = {SENSES, HYPERNYMS}

describe.each(Object.entries(TABLES))('%s as a sorted table', (_, table) => {
  const look = sortedTable(table)
  const entries = table
    .trim()
    .split(/[;\n]/)
    .map((entry) => entry.split(' '))

  it('finds every entry', () => {
    expect(entries.length).toBeGreaterThan(10_000)
    expect(entries.filter(([key = '', ...words]) => look(key)?.join(' ') !== words.join(' '))).toEqual([])
  })

  it('finds nothing in front of, between and behind the entries', () => {
    const listed = new Set(entries.map(([key]) => key))
    const others = entries.flatMap(([key = '']) => [`${key}0`, `${key}~`, key.slice(0, -1), key.slice(1)])
    const absent = ['', ' ', '~', 'é', ...others].filter((key) => !listed.has(key))
    expect(absent.length).toBeGreaterThan(10_000)
    expect(absent.filter((key) => look(key) !== undefined)).toEqual([])
  })
})
