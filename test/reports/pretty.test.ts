import {describe, expect, it} from 'vitest'
import {type Colours, REPORTERS, summaryTable} from '../../src/reports/index.js'
import {columns, WIDTH, wrap} from '../../src/reports/pretty/wrap.js'
import {filledWith, HOSTILE} from './hostile.js'
import {both, quiet, quillmere} from './quillmere.js'

const {pretty} = REPORTERS

it('prints findings as linters do, with both sides of a contradiction', async () => {
  await expect(pretty.one(quillmere)).toMatchFileSnapshot('pages/pretty.txt')
})

it('tells the story of many documents in a table', async () => {
  await expect(summaryTable(both, {where: ['Reports: reports/index.html']})).toMatchFileSnapshot('pages/summary.txt')
})

it('colours without moving a letter', () => {
  const wrapIn = (code: number) => (text: string) => `\u001B[${code}m${text}\u001B[0m`
  const colours: Colours = {
    bold: wrapIn(1),
    dim: wrapIn(2),
    red: wrapIn(31),
    green: wrapIn(32),
    yellow: wrapIn(33),
    underline: wrapIn(4)
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours start with one
  const bare = (text: string): string => text.replace(/\u001B\[\d+m/g, '')
  for (const print of [
    (c?: Colours) => pretty.many(both, c),
    (c?: Colours) => summaryTable(both, c ? {colours: c} : {})
  ]) {
    expect(print(colours)).not.toBe(print())
    expect(bare(print(colours))).toBe(print())
  }
})

it('has one line to say where nothing is to be done', () => {
  expect(pretty.one(quiet)).toBe('0 claims: 0 need a source; 0 contradictions, 0 tensions\n0 errors, 0 warnings\n')
})

describe.each(Object.entries(HOSTILE))('hostile text cannot lie in a terminal: %s', (_, text) => {
  const printed = pretty.one(filledWith(text)) + summaryTable({...both, documents: [filledWith(text)]})

  it('no control character, no invisible mark', () => {
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
  })

  it('fits, unless it is the path of a document', () => {
    const lines = printed.split('\n').filter((line) => !line.startsWith(text.slice(0, 3)))
    for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(WIDTH)
  })
})

it('wraps without losing a letter', () => {
  for (const text of [...Object.values(HOSTILE), '', 'one two three']) {
    expect(wrap(text, 21).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const line of wrap(text, 21)) expect(columns(line)).toBeLessThanOrEqual(21)
  }
})
