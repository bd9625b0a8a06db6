// Limits on counts and shares: what passes, what fails, and in which words.
import {describe, expect, it} from 'vitest'
import {collectFindings} from '../../src/findings/collect.js'
import {defaultConfig} from '../../src/findings/config.js'
import {failures, type Gate, passes} from '../../src/findings/gate.js'
import {makeReport} from '../../src/findings/make-report.js'
import type {Report} from '../../src/findings/report.js'
import {factsOf, judged, page} from './page.js'

const LINES = ['A permit lasts 15 days.', 'A permit costs 4 crowns.', 'A permit is blue.']

/** Three claims, of which the first `sourced` have a source. */
function reportWith(sourced: number): Report {
  const on = page(LINES, 'permits.md')
  const annotations = LINES.slice(0, sourced).map((line, index) => judged(on, line, {id: `c-${index}`}))
  const facts = factsOf(on, annotations)
  return makeReport(facts, collectFindings(facts, defaultConfig))
}

const CASES: readonly {name: string; sourced: number; gate: Gate; says: readonly (string | null)[]}[] = [
  {name: 'findings at the fail level', sourced: 0, gate: {failOn: 'error'}, says: [null]},
  {name: 'nothing to do', sourced: 3, gate: {failOn: 'warning', maxUnsourced: 0, minCoverage: 100}, says: []},
  {name: 'as many unsourced claims as are let pass', sourced: 1, gate: {failOn: 'error', maxUnsourced: 2}, says: []},
  {
    name: 'one unsourced claim more',
    sourced: 0,
    gate: {failOn: 'error', maxUnsourced: 2},
    says: ['3 unsourced claims, more than the 2 that `maxUnsourced` allows']
  },
  {
    name: 'a share below the least one, cut and not rounded',
    sourced: 2,
    gate: {failOn: 'never', minCoverage: 66.7},
    says: ['66.6 % of the claims have a source, less than the 66.7 % that `minCoverage` asks for']
  },
  {name: 'a share at the least one', sourced: 2, gate: {failOn: 'never', minCoverage: 66.6}, says: []},
  {name: 'no limit at all', sourced: 0, gate: {failOn: 'never'}, says: []}
]

describe('the gate', () => {
  it.each(CASES)('meets $name', ({sourced, gate, says}) => {
    expect(failures([reportWith(sourced)], gate)).toEqual(says)
    expect(passes([reportWith(sourced)], gate)).toBe(says.length === 0)
  })

  it('counts over all documents together', () => {
    const gate: Gate = {failOn: 'error', maxUnsourced: 2}
    expect(failures([reportWith(1), reportWith(3)], gate)).toEqual([])
    expect(failures([reportWith(1), reportWith(2)], gate)).toHaveLength(1)
  })

  it('has nothing against documents without claims', () => {
    const nothing = makeReport(factsOf(page([])), [])
    expect(failures([nothing], {failOn: 'warning', maxUnsourced: 0, minCoverage: 100})).toEqual([])
  })
})
