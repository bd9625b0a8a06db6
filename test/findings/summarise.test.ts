import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {VERDICTS} from '../../src/annotations/annotation.js'
import {collectFindings} from '../../src/findings/collect.js'
import {defaultConfig} from '../../src/findings/config.js'
import {exitCode, passes} from '../../src/findings/gate.js'
import {makeReport} from '../../src/findings/make-report.js'
import type {Report, Summary} from '../../src/findings/report.js'
import {joinReports} from '../../src/findings/summarise.js'
import {clash, factsOf, HARBOUR_RULES, judged, page} from './page.js'

const LINES = [
  '1. How long does a permit last?',
  'A permit lasts 15 days.',
  'I think so.',
  'Each permit lasts 50 days.'
]

function reportOn(lines: readonly string[], verdicts: readonly Report['annotations'][number]['verdict'][]): Report {
  const on = page(lines)
  const facts = factsOf(
    on,
    verdicts.map((verdict, at) => judged(on, on.claims[at]?.quote ?? 'gone', {verdict, id: `c-${at}`}))
  )
  return makeReport(facts, collectFindings(facts, defaultConfig))
}

describe('the summary of one report', () => {
  it('counts what needs a source, what has one, and how the rest stands', () => {
    const on = page(LINES)
    const annotations = [
      judged(on, 'A permit lasts 15 days.', {
        verdict: 'refuted',
        citations: [{...HARBOUR_RULES, supports: 'contradicts'}]
      })
    ]
    const facts = factsOf(on, annotations, [clash(on, 0, 2), clash(on, 0, 2, 'tension')])
    expect(makeReport(facts, collectFindings(facts, defaultConfig)).summary).toEqual({
      answers: 1,
      claims: 3,
      checkworthy: 2,
      sourced: 1,
      supporting: 0,
      verified: 1,
      fresh: 1,
      quoteChecked: 0,
      ignored: 0,
      coverage: 0.5,
      verdicts: {supported: 0, refuted: 1, 'not-enough-evidence': 0, conflicting: 0, 'not-checkable': 0, unchecked: 1},
      contradictions: 1,
      tensions: 1,
      findings: {error: 3, warning: 0, info: 0},
      setAside: {ignored: 0, known: 0}
    } satisfies Summary)
  })

  it('is full coverage where nothing needs a source', () => {
    expect(reportOn(['I think so.'], []).summary).toMatchObject({checkworthy: 0, coverage: 1})
    expect(reportOn([], []).summary).toMatchObject({claims: 0, coverage: 1})
  })
})

const line = fc.constantFrom('A permit lasts 15 days.', 'I think so.', 'Are permits public?', 'Permits are public.')
const report = fc
  .tuple(fc.array(line, {maxLength: 6}), fc.array(fc.constantFrom(null, ...VERDICTS), {maxLength: 4}))
  .map(([lines, verdicts]) => reportOn(lines, verdicts))

/** Every figure of a summary that adds up, by its path. */
const figures = (value: object, path = ''): [string, number][] =>
  Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'coverage') return []
    return typeof inner === 'number' ? [[`${path}${name}`, inner]] : figures(inner, `${path}${name}.`)
  })

describe('joinReports', () => {
  it('adds up every figure and takes coverage anew', () => {
    fc.assert(
      fc.property(fc.array(report, {maxLength: 4}), (reports) => {
        const {summary, documents} = joinReports(reports)
        expect(documents).toEqual(reports)
        for (const [name, sum] of figures(summary)) {
          const parts = reports.map((one) => (name === 'documents' ? 1 : new Map(figures(one.summary)).get(name)))
          expect([name, sum]).toEqual([name, parts.reduce((a = 0, b) => a + (b ?? Number.NaN), 0)])
        }
        const {sourced, checkworthy, coverage} = summary
        expect(coverage).toBeCloseTo(checkworthy === 0 ? 1 : sourced / checkworthy, 3)
      })
    )
  })

  it('counts every check-worthy claim under one verdict', () => {
    fc.assert(
      fc.property(report, ({summary: {verdicts, checkworthy}}) => {
        expect(Object.values(verdicts).reduce((a, b) => a + b, 0)).toBe(checkworthy)
      })
    )
  })

  it('of nothing is nothing', () => {
    expect(joinReports([]).summary).toMatchObject({documents: 0, claims: 0, coverage: 1})
  })
})

describe('a report', () => {
  it('has findings whose places are text, in order', () => {
    const on = fc.tuple(
      fc.array(line, {minLength: 1, maxLength: 6}),
      fc.array(fc.constantFrom(...VERDICTS), {maxLength: 8})
    )
    fc.assert(
      fc.property(on, ([lines, verdicts]) => {
        const {source} = page(lines).document
        const {findings} = reportOn(lines, verdicts)
        for (const {span, cause} of findings) {
          expect(source.slice(span.start, span.end).trim()).not.toBe('')
          if (cause) expect(source.slice(cause.span.start, cause.span.end).trim()).not.toBe('')
        }
        expect(findings.map(({span}) => span.start)).toEqual(findings.map(({span}) => span.start).sort((a, b) => a - b))
      })
    )
  })

  it('is the same after printing and parsing', () => {
    fc.assert(fc.property(report, (one) => void expect(JSON.parse(JSON.stringify(one))).toEqual(one)))
  })
})

const clean = reportOn(['I think so.'], [])
const warned = {...clean, summary: {...clean.summary, findings: {error: 0, warning: 1, info: 3}}}
const failed = {...clean, summary: {...clean.summary, findings: {error: 1, warning: 0, info: 0}}}
const unread = {...clean, problems: [{message: 'a line that is no JSON', line: 3, column: 1}]}

describe('exitCode', () => {
  it.each([
    ['no documents', [], 'error', 0],
    ['clean', [clean], 'warning', 0],
    ['a warning', [clean, warned], 'error', 0],
    ['a warning where warnings fail', [warned, clean], 'warning', 1],
    ['an error', [clean, failed], 'error', 1],
    ['an error where nothing fails', [failed], 'never', 0],
    ['something unread', [unread], 'never', 2],
    ['something unread beside an error', [failed, unread], 'error', 2]
  ] as const)('%s', (_, reports, failOn, code) => {
    expect(exitCode(reports, {failOn})).toBe(code)
    if (code !== 2) expect(passes(reports, {failOn})).toBe(code === 0)
  })
})
