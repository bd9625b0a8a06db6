import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readTable, toTable} from '../../src/exchange/table.js'
import {csvRows} from '../../src/reports/csv-rows.js'
import {exchangedOf, RECORDS} from './quillmere.js'

const rows = (): string[][] => toTable([exchangedOf()])
const column = (name: string): number => rows()[0]?.indexOf(name) ?? -1

/** The export with cells changed, as `[row, column, text]`. */
function edited(...cells: readonly (readonly [number, string, string])[]): string {
  const table = rows()
  for (const [row, name, text] of cells) table[row]?.splice(column(name), 1, text)
  return csvRows(table)
}

const read = (text: string, records = RECORDS) => readTable(text, 'in.csv', [exchangedOf(records)])

describe('a table', () => {
  it('that nobody changed says nothing', async () => {
    expect(await read(edited())).toEqual({checks: [], problems: []})
    expect(await read(`\ufeff${edited()}`)).toEqual({checks: [], problems: []})
    expect(await read(csvRows(rows()).replaceAll('","', '";"'))).toMatchObject({checks: []})
  })

  it('gives checks where verdict, confidence or note were filled in', async () => {
    const text = edited([1, 'verdict', 'refuted'], [1, 'note', '-5 days, they say'], [3, 'confidence', 'high'])
    expect(await read(text)).toEqual({
      checks: [
        {document: 'docs/harbour of quillmere.md', id: 'c-permit', verdict: 'refuted', note: '-5 days, they say'},
        {document: 'docs/harbour of quillmere.md', id: 'c-night', verdict: 'refuted', confidence: 'high'}
      ],
      problems: []
    })
  })

  it.each([
    [
      edited([1, 'verdict', 'true']),
      2,
      'expected one of supported, refuted, not-enough-evidence, conflicting, not-checkable as verdict of `c-permit`, found `true`'
    ],
    [
      edited([1, 'note', 'so'], [1, 'confidence', 'very']),
      2,
      'expected low, medium, high as confidence of `c-permit`, found `very`'
    ],
    [
      edited([2, 'id', 'c-quays']),
      3,
      'no record `c-quays` of `docs/harbour of quillmere.md` is known, the row was not read'
    ],
    [
      edited([2, 'quote', 'The quay is haunted.']),
      3,
      '`quote` of `c-quay` was changed and is not read back, change it in the annotation file'
    ],
    [
      edited([2, 'quote', 'The quay is haunted.'], [2, 'note', 'so']),
      3,
      '`quote` of `c-quay` was changed too, a check is about the recorded words, put them back'
    ],
    [edited([0, 'claim', 'comment']), 1, 'the column `comment` is not read, it is none of the export'],
    [edited([0, 'version', 'v']), 1, 'expected a column `version`, keep the head of the export']
  ])('tells what is wrong with its line (%#)', async (text, line, message) => {
    const {checks, problems} = await read(text)
    expect(checks).toEqual([])
    expect(problems[0]).toEqual({file: 'in.csv', line, message})
  })

  it('does not overrule what was changed since it went out', async () => {
    const meanwhile = RECORDS.replace(
      'lasts 15 days.\n    verdict: supported',
      'lasts 15 days.\n    verdict: conflicting'
    )
    expect(meanwhile).not.toBe(RECORDS)
    expect(await read(edited([1, 'verdict', 'refuted']), meanwhile)).toEqual({
      checks: [],
      problems: [
        {
          file: 'in.csv',
          line: 2,
          message: '`c-permit` was changed since the export, export again and enter “refuted” there'
        }
      ]
    })
  })

  it('takes a word as a spreadsheet wrote it, with a capital', async () => {
    const {checks, problems} = await read(edited([1, 'verdict', 'Refuted'], [1, 'confidence', 'High']))
    expect(problems).toEqual([])
    expect(checks).toMatchObject([{id: 'c-permit', verdict: 'refuted', confidence: 'high'}])
    expect(await read(edited([1, 'verdict', 'Supported']))).toEqual({checks: [], problems: []})
  })

  it('asks for the verdict that a note belongs to', async () => {
    const {problems} = await read(edited([2, 'verdict', ''], [2, 'note', 'No source found']))
    expect(problems[0]?.message).toBe(
      'a note or a confidence belongs to a verdict, enter the verdict of `c-quay` beside it'
    )
  })

  it('passes over a row that nobody filled in, though its record was judged meanwhile', async () => {
    const blank = RECORDS.replace('lasts 15 days.\n    verdict: supported', 'lasts 15 days.')
    expect(blank).not.toBe(RECORDS)
    const exported = csvRows(toTable([exchangedOf(blank)]))
    expect(await read(exported)).toEqual({checks: [], problems: []})
  })

  it('says why it cannot be read', async () => {
    expect((await read('')).problems[0]?.message).toBe('holds no table, expected the head of an export')
    expect((await read('a,"b')).problems[0]?.message).toMatch(/^not readable as CSV: /)
  })

  it('never lets a spreadsheet run what a record says, and gives it back as it was', () => {
    const guarded = csvRows([['=1+1', "'=1+1", '@x', '-5', 'plain']])
    expect(guarded).toBe("'=1+1,''=1+1,'@x,'-5,plain\r\n")
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('=', "'", '-', 'a', '"', ',', '\n', '\t', ' ')}), (cell) => {
        const [[printed = ''] = []] = parse(csvRows([[`${cell}.`]])) as string[][]
        expect(printed).not.toMatch(/^[=+\-@\t\r]/)
        expect(printed.replace(/^'(?='*[=+\-@\t\r])/, '')).toBe(`${cell}.`)
      })
    )
  })
})
