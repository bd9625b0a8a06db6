// What a change brought in: findings by rule and words, whatever lines they stand on.
import {describe, expect, it} from 'vitest'
import {collectFindings} from '../../src/findings/collect.js'
import {compareReports} from '../../src/findings/compare.js'
import {defaultConfig} from '../../src/findings/config.js'
import {makeReport} from '../../src/findings/make-report.js'
import type {Report} from '../../src/findings/report.js'
import {clash, factsOf, judged, page} from './page.js'

const NAME = 'main (merge base 1a2b3c4)'
const LINES = ['1. How long does a permit last?', 'A permit lasts 15 days.', 'Each permit lasts 50 days.']

function report(
  lines: readonly string[],
  pairs: readonly [number, number][] = [],
  judgedLines: readonly string[] = []
): Report {
  const on = page(lines, 'permits.md')
  const annotations = judgedLines.map((line, index) => judged(on, line, {id: `c-${index}`}))
  const facts = factsOf(
    on,
    annotations,
    pairs.map(([first, second]) => clash(on, first, second))
  )
  return makeReport(facts, collectFindings(facts, defaultConfig))
}

const news = (before: Report | null, now: Report): string[] =>
  compareReports(before, now, NAME).findings.map(({rule, line}) => `${line} ${rule}`)

describe('findings against an earlier state', () => {
  it('are not new where nothing changed', () => {
    const same = report(LINES, [[0, 1]])
    expect(news(same, same)).toEqual([])
    expect(compareReports(same, same, NAME).against).toEqual([{by: 'earlier', name: NAME, known: 3, gone: 0}])
  })

  it('are all new in a document that did not exist', () => {
    expect(news(null, report(LINES))).toEqual(['3 unsourced-claim', '5 unsourced-claim'])
  })

  it('are not new where text above them grew', () => {
    expect(news(report(LINES), report(['I like permits.', ...LINES]))).toEqual([])
  })

  it('are new where only one side of a pair changed', () => {
    const before = report([...LINES.slice(0, 2), 'Each permit lasts 15 days.'])
    expect(news(before, report(LINES, [[0, 1]]))).toEqual(['5 contradiction', '5 unsourced-claim'])
  })

  it('are new where the question above them changed, though their own line did not', () => {
    const asked = LINES.map((line) => line.replace('a permit last?', 'a licence last?'))
    expect(news(report(LINES), report(asked))).toEqual(['3 unsourced-claim', '5 unsourced-claim'])
  })

  it('are new where a source was taken away', () => {
    const before = report(LINES, [], ['A permit lasts 15 days.'])
    expect(news(before, report(LINES))).toEqual(['3 unsourced-claim'])
  })

  it('that are gone are counted', () => {
    const [comparison] = compareReports(report(LINES), report(LINES.slice(0, 2)), NAME).against ?? []
    expect(comparison).toEqual({by: 'earlier', name: NAME, known: 1, gone: 1})
  })

  it('of twins are known as often as they were there', () => {
    const once = LINES.slice(0, 2)
    expect(news(report(once), report([...once, 'A permit lasts 15 days.']))).toEqual(['5 unsourced-claim'])
  })
})
