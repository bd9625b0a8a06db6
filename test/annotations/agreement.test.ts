// Worked examples that can be checked on paper: what was seen and what chance gives stand beside each kappa. One is Cohen's own
// (Weighted kappa, Psychological Bulletin 70, 1968; printed with its result, .492, in the help of R's psych); the alphas are the
// examples A to C of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011; C is also in the help of R's irr).
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
    // As in the encyclopaedias: fifty applications for a grant. Seen 0.7; by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
    [
      'two readers of fifty proposals',
      [
        [20, 5],
        [10, 15]
      ],
      0.4
    ],
    // Seen 0.44 + 0.2 + 0.06 = 0.7; by chance 0.6 * 0.5 + 0.3 * 0.3 + 0.1 * 0.2 = 0.41.
    [
      "Cohen's 200 diagnoses",
      [
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12]
      ],
      0.29 / 0.59
    ],
    // Seen 0.29; by chance 0.5 * 0.4 + 0.3 * 0.3 + 0.2 * 0.3 = 0.35.
    [
      'less than by chance',
      [
        [25, 13, 12],
        [12, 2, 16],
        [3, 15, 2]
      ],
      -0.06 / 0.65
    ],
    // Seen 0.89; by chance 0.8 * 0.8 + 0.1 * 0.05 + 0.1 * 0.15 = 0.66.
    [
      'three labels of which one is common',
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10]
      ],
      0.23 / 0.34
    ]
  ] as const)('%s', (_, table, kappa) => {
    expect(cohensKappa(pairsOf(table))).toBeCloseTo(kappa, 10)
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
    ['A: two observers, two labels', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['B: two observers, five labels', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'C: four observers, gaps',
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
