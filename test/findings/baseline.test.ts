// Debt that is accepted: known by rule and words, counted, never hidden, and void where the words change.
import {describe, expect, it} from 'vitest'
import {type Baseline, baselineOf, holdAgainstBaseline, readBaseline} from '../../src/findings/baseline.js'
import {collectFindings} from '../../src/findings/collect.js'
import {defaultConfig} from '../../src/findings/config.js'
import {passes} from '../../src/findings/gate.js'
import {makeReport} from '../../src/findings/make-report.js'
import type {Report} from '../../src/findings/report.js'
import {clash, factsOf, page} from './page.js'

const NAME = 'claimlint-baseline.json'
const LINES = ['1. How long does a permit last?', 'A permit lasts 15 days.', 'Each permit lasts 50 days.']

function report(lines: readonly string[], path = 'permits.md', pairs: readonly [number, number][] = []): Report {
  const on = page(lines, path)
  const facts = factsOf(
    on,
    [],
    pairs.map(([first, second]) => clash(on, first, second))
  )
  return makeReport(facts, collectFindings(facts, defaultConfig))
}

const held = (reports: readonly Report[], baseline: Baseline) => holdAgainstBaseline(reports, baseline, NAME)
const openMessages = (reports: readonly Report[]): string[] =>
  reports.flatMap(({findings}) => findings.map(({message}) => message))

describe('a baseline', () => {
  it('written and then applied leaves nothing new and nothing unused', () => {
    const before = [report(LINES, 'permits.md', [[0, 1]]), report(['Permits are public.'], 'access.md')]
    const {reports, unused} = held(before, baselineOf(before, null))
    expect(openMessages(before)).toHaveLength(4)
    expect(openMessages(reports)).toEqual([])
    expect(unused).toEqual([])
    expect(passes(reports, {failOn: 'warning'})).toBe(true)
  })

  it('counts what it knows', () => {
    const before = report(LINES)
    const [after] = held([before], baselineOf([before], null)).reports
    expect(after?.setAside).toMatchObject([
      {rule: 'unsourced-claim', by: 'baseline', why: `known to ${NAME}`},
      {rule: 'unsourced-claim', by: 'baseline'}
    ])
    expect(after?.summary).toMatchObject({findings: {error: 0}, setAside: {ignored: 0, known: 2}})
    expect(after?.against).toEqual([{by: 'baseline', name: NAME, known: 2, gone: 0}])
  })

  it('lets exactly a new finding through, also where another one was fixed', () => {
    const baseline = baselineOf([report(LINES)], null)
    const {reports, unused} = held([report([...LINES.slice(0, 2), 'A permit is blue.'])], baseline)
    expect(openMessages(reports)).toEqual([expect.stringContaining('A permit is blue.')])
    expect(unused).toMatchObject([{path: 'permits.md', message: expect.stringContaining('50 days')}])
  })

  it('is void for words that changed in substance', () => {
    const baseline = baselineOf([report(LINES)], null)
    const {reports} = held([report(LINES.map((line) => line.replace('15', '51')))], baseline)
    expect(openMessages(reports)).toEqual([expect.stringContaining('51 days')])
  })

  it('knows a pair by both its passages', () => {
    const baseline = baselineOf([report(LINES, 'permits.md', [[0, 1]])], null)
    const edited = LINES.map((line) => line.replace('50', '60'))
    const {reports} = held([report(edited, 'permits.md', [[0, 1]])], baseline)
    expect(reports[0]?.findings.map(({rule}) => rule)).toContain('contradiction')
  })

  it('follows words to other lines and a document to another name', () => {
    const baseline = baselineOf([report(LINES)], null)
    const moved = report(['I like permits.', ...LINES], 'docs/mooring.md')
    expect(openMessages(held([moved], baseline).reports)).toEqual([])
  })

  it('does not cover a copy of a document that is still there', () => {
    const baseline = baselineOf([report(LINES)], null)
    const {reports} = held([report(LINES, 'copy.md'), report(LINES)], baseline)
    expect(reports.map(({findings}) => findings.length)).toEqual([2, 0])
  })

  it('covers as many twins as it has entries', () => {
    const once = [LINES[0] ?? '', 'A permit lasts 15 days.']
    const baseline = baselineOf([report(once)], null)
    const {reports} = held([report([...once, 'A permit lasts 15 days.'])], baseline)
    expect(reports[0]?.findings).toHaveLength(1)
  })

  it('written again keeps the reasons and dates that people gave', () => {
    const first = baselineOf([report(LINES)], null)
    const said = {reason: 'from before we recorded sources', since: '2026-11-24'}
    const explained: Baseline = {version: 1, entries: first.entries.map((entry) => ({...entry, ...said}))}
    const now = [report([...LINES, 'A permit is blue.'])]
    const again = baselineOf(held(now, explained).reports, explained)
    expect(again.entries.map(({reason}) => reason)).toEqual([said.reason, said.reason, undefined])
    expect(held(now, explained).reports[0]?.setAside[0]?.why).toBe(said.reason)
  })
})

describe('readBaseline', () => {
  it('reads what was written', () => {
    const baseline = baselineOf([report(LINES)], null)
    expect(readBaseline(JSON.parse(JSON.stringify(baseline)), NAME)).toEqual({baseline, problems: []})
  })

  it.each([
    ['a list', [], 'expected fields'],
    ['another version', {version: 2, entries: []}, '/version'],
    ['a count in place of entries', {version: 1, entries: 60}, '/entries'],
    [
      'an entry without fingerprint',
      {version: 1, entries: [{rule: 'tension', path: 'a.md', message: ''}]},
      '/entries/0'
    ]
  ])('rejects %s and says where', (_, value, words) => {
    const {baseline, problems} = readBaseline(value, NAME)
    expect(baseline).toBeNull()
    expect(problems.map(({pointer, message}) => `${pointer} ${message}`).join('\n')).toContain(words)
  })
})
