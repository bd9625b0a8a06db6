// Worked examples as they are printed in the sources.
import {describe, expect, it} from 'vitest'
import {agreementOn, cohensKappa, krippendorffsAlpha} from '../../src/annotations/agreement.js'
import type {AnnotationRecord} from '../../src/annotations/annotation-records.js'

/** Pairs of labels from a table of counts. */
const pairsOf = (table: readonly (readonly number[])[]): [string, string][] =>
  table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({length: count}, (): [string, string] => [String(a), String(b)]))
  )

describe('cohensKappa', () => {
  it.each([
    [
      'Cohen 1960, table 1, proportions of 100',
      [
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2]
      ],
      -0.09
    ],
    [
      'Fleiss, Statistical Methods for Rates and Proportions, table 13.1',
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10]
      ],
      0.68
    ]
  ] as const)('%s', (_, table, kappa) => {
    expect(cohensKappa(pairsOf(table))).toBeCloseTo(kappa, 2)
  })

  it('says nothing of nothing', () => {
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa([['supported', 'supported']])).toBeNull()
  })
})

/** One row a person, `.` where a unit was not rated. */
const unitsOf = (rows: readonly string[]): Map<string, string>[] =>
  Array.from({length: rows[0]?.split(' ').length ?? 0}, (_, unit) => {
    const labels = rows.map((row, person): [string, string] => [String(person), row.split(' ')[unit] ?? '.'])
    return new Map(labels.filter(([, label]) => label !== '.'))
  })

describe('krippendorffsAlpha', () => {
  it.each([
    ['Krippendorff 2011, A: two observers, binary', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['Krippendorff 2011, B: two observers, nominal', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'Krippendorff 2011, C: four observers, gaps',
      ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
      0.743
    ]
  ] as const)('%s', (_, rows, alpha) => {
    expect(krippendorffsAlpha(unitsOf(rows))).toBeCloseTo(alpha, 3)
  })

  it('says nothing of nothing', () => {
    expect(krippendorffsAlpha([])).toBeNull()
    expect(krippendorffsAlpha(unitsOf(['a a', 'a a']))).toBeNull()
  })
})

describe('agreementOn', () => {
  it('counts the last check of each person and no tool', () => {
    const record = (
      id: string,
      ...said: readonly (readonly [string, 'supported' | 'refuted', 'author' | 'tool'])[]
    ): AnnotationRecord => ({
      id,
      selector: {exact: 'It is open.'},
      review: {state: 'queued'},
      checks: said.map(([by, verdict, role]) => ({by, verdict, role, at: '2026-11-05'}))
    })
    const found = agreementOn([
      record('c-1', ['ana', 'refuted', 'author'], ['ana', 'supported', 'author'], ['ben', 'supported', 'author']),
      record('c-2', ['ana', 'supported', 'author'], ['ben', 'refuted', 'author'], ['claimlint', 'refuted', 'tool']),
      record('c-3', ['ana', 'supported', 'author'])
    ])
    expect(found).toMatchObject({units: 2, disputed: ['c-2'], pairs: [{people: ['ana', 'ben'], units: 2}]})
  })
})
