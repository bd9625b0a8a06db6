// The schema of the report and the types of the library say the same thing, for the compiler and for real values.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {ANCHOR_STATES, VERDICTS} from '../../src/annotations/annotation.js'
import {validator} from '../../src/annotations/validate.js'
import {settleFindings} from '../../src/findings/collect.js'
import {readConfig} from '../../src/findings/config.js'
import {RULES} from '../../src/findings/finding.js'
import {makeReport} from '../../src/findings/make-report.js'
import type {Report, Reports} from '../../src/findings/report.js'
import {joinReports} from '../../src/findings/summarise.js'
import type * as File from '../generated/report-file.js'
import {clash, factsOf, judged, page} from './page.js'

/** Without `readonly`, and without the reading, which the schema leaves open. */
type Printed<T> = T extends object ? {-readonly [K in keyof T]: K extends 'reading' ? unknown : Printed<T[K]>} : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

const breaches = validator(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

/** A report with something in every list, every state and every verdict. */
function fullReport(): Report {
  const lines = [
    '1. How long does a permit last?',
    'A permit lasts 15 days.',
    'Each permit lasts 50 days.',
    'I think so.'
  ]
  const on = page(['Permits are public.', ...lines], 'corpus/harbour.md')
  const check = {
    by: 'ana',
    role: 'author',
    at: '2026-11-24',
    confidence: 'high',
    settles: true,
    note: 'Section 4.'
  } as const
  const annotations = [
    ...VERDICTS.map((verdict) =>
      judged(on, 'A permit lasts 15 days.', {id: `c-${verdict}`, verdict, checks: [{...check, verdict}]})
    ),
    ...ANCHOR_STATES.map((state) =>
      judged(on, 'Permits are public.', {id: `c-${state}`, state, invalid: ['no source']})
    ),
    judged(on, 'A permit lasts 15 days.', {id: 'c-alone', review: 'verified', checks: []}),
    judged(on, 'gone', {id: 'c-gone', state: 'orphaned', verdict: null, scope: 'visitors', lawAsOf: 'in 2026'}),
    judged(on, 'Each permit lasts 50 days.', {id: 'c-twice', claim: 'A permit lasts 50 days.', duplicateOf: 'c-gone'})
  ]
  const decision = {decision: 'real', reason: 'The summary is old.', by: 'ben', at: '2026-11-24'} as const
  const facts = factsOf(on, annotations, [{...clash(on, 1, 2), decision}, clash(on, 1, 2, 'tension')])
  const document = {
    ...facts.document,
    title: 'Harbour permits',
    problems: [{message: 'a broken line', span: {start: 0, end: 7}}],
    directives: [
      {action: 'disable-file', rules: ['orphaned-annotation'], reason: 'an old page', span: {start: 0, end: 7}},
      {action: 'disable', rules: ['tension'], reason: null, span: {start: 0, end: 7}}
    ]
  }
  const {config} = readConfig({fourEyes: true, rules: {tension: 'info', 'unsourced-claim': 'warning'}}, 'config')
  return makeReport({...facts, document}, settleFindings({...facts, document}, config))
}

describe('schemas/report.schema.json', () => {
  it('describes the types of the library', () => {
    const report: Same<Printed<Report>, Printed<File.Report>> = true
    const reports: Same<Printed<Reports>, Printed<File.Reports>> = true
    expect([report, reports]).toEqual([true, true])
  })

  it('accepts a report that has everything', () => {
    const report = fullReport()
    const lists = [
      report.claims,
      report.contradictions,
      report.annotations,
      report.findings,
      report.setAside,
      report.problems
    ]
    for (const list of lists) expect(list.length).toBeGreaterThan(0)
    expect(new Set([...report.findings, ...report.setAside].map(({rule}) => rule)).size).toBeGreaterThanOrEqual(
      RULES.length - 2
    )
    expect(breaches(report)).toEqual([])
    expect(breaches(joinReports([report, report]))).toEqual([])
  })

  it('accepts the reports of nothing', () => {
    const nothing = factsOf(page([]))
    expect(breaches(makeReport(nothing, []))).toEqual([])
    expect(breaches(joinReports([]))).toEqual([])
  })

  const wrong: readonly [string, (report: Report) => object][] = [
    ['a field of its own', (report) => ({...report, time: '12:00'})],
    ['no summary', ({summary: _, ...rest}) => rest],
    ['another version', (report) => ({...report, version: 2})],
    ['a rule nobody knows', (report) => ({...report, findings: [{...report.findings[0], rule: 'no-todo'}]})],
    ['a line 0', (report) => ({...report, claims: [{...report.claims[0], line: 0}]})],
    ['a claim without a place', (report) => ({...report, claims: [{...report.claims[0], spans: []}]})]
  ]

  it.each(wrong)('rejects a report with %s', (_, spoil) => {
    expect(breaches(spoil(fullReport()))).not.toEqual([])
  })
})
