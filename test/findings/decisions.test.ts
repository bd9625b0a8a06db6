import {describe, expect, it} from 'vitest'
import type {AnchoredAnnotation} from '../../src/annotations/annotation.js'
import type {AnnotationRecord, Annotations, ContradictionDecision} from '../../src/annotations/annotation-records.js'
import {recordFingerprint} from '../../src/annotations/describe.js'
import {collectFindings} from '../../src/findings/collect.js'
import {readConfig} from '../../src/findings/config.js'
import {joinDecisions} from '../../src/findings/decisions.js'
import {makeReport} from '../../src/findings/make-report.js'
import {DECISIONS, type ReportContradiction} from '../../src/findings/report.js'
import {isSettled} from '../../src/findings/settled.js'
import {clash, factsOf, judged, page} from './page.js'

const on = page(['A permit lasts 15 days.', 'I think so.', 'Each permit lasts 50 days.'])

const record = (id: string, exact: string): AnnotationRecord => ({id, selector: {exact}, review: {state: 'draft'}})
const [EARLIER, LATER] = [record('c-a', 'A permit lasts 15 days.'), record('c-b', 'Each permit lasts 50 days.')]

const FALSE_ALARM: ContradictionDecision = {
  pair: ['c-a', 'c-b'],
  fingerprints: [recordFingerprint(EARLIER), recordFingerprint(LATER)],
  detector: 'quantity-mismatch',
  decision: 'false-alarm',
  reason: 'One is for visitors.',
  by: 'ben',
  at: '2026-11-24'
}

function join(
  decisions: readonly ContradictionDecision[],
  later: Partial<AnchoredAnnotation> = {}
): readonly ReportContradiction[] {
  const file: Annotations = {
    schema: 1,
    target: {file: 'harbour.md'},
    claims: [EARLIER, LATER],
    contradictions: [...decisions]
  }
  const anchored = [EARLIER, LATER].map(({id, selector}) =>
    judged(on, selector.exact, {id, verdict: null, ...(id === 'c-b' ? later : {})})
  )
  return joinDecisions([clash(on, 0, 2)], {...on, annotations: anchored, file})
}

const decided = (...args: Parameters<typeof join>): string | undefined => join(...args)[0]?.decision?.decision

describe('a decision about a pair', () => {
  it.each([
    ['holds while both quotes stand', FALSE_ALARM, {}, 'false-alarm'],
    ['holds after a harmless edit', FALSE_ALARM, {state: 'edited-minor'}, 'false-alarm'],
    ['falls with a material edit of one side', FALSE_ALARM, {state: 'edited-material'}, undefined],
    ['falls where one side is gone', FALSE_ALARM, {state: 'orphaned', span: null, claims: []}, undefined],
    [
      'falls where a record was rewritten',
      {...FALSE_ALARM, fingerprints: ['0000000000000000', recordFingerprint(LATER)]},
      {},
      undefined
    ],
    [
      'does not mind the order of the pair',
      {...FALSE_ALARM, pair: ['c-b', 'c-a'], fingerprints: [recordFingerprint(LATER), recordFingerprint(EARLIER)]},
      {},
      'false-alarm'
    ],
    ['leaves the pair of another detector alone', {...FALSE_ALARM, detector: 'date-mismatch'}, {}, undefined]
  ] as const)('%s', (_, decision, later, expected) => {
    expect(decided([decision as ContradictionDecision], later)).toBe(expected)
  })

  it('is the last one recorded', () => {
    expect(decided([FALSE_ALARM, {...FALSE_ALARM, decision: 'real'}])).toBe('real')
  })

  it.each(DECISIONS)('%s', (decision) => {
    const facts = factsOf(on, [], join([{...FALSE_ALARM, decision}]))
    const {config} = readConfig({rules: {'unsourced-claim': 'off'}}, 'config')
    const report = makeReport(facts, collectFindings(facts, config))
    const open = decision === 'real' || decision === 'superseded'
    expect(facts.contradictions.map(isSettled)).toEqual([!open])
    expect(report.contradictions).toHaveLength(1)
    expect(report.summary.contradictions).toBe(open ? 1 : 0)
    expect(report.findings.map(({message}) => message)).toEqual(
      open
        ? [expect.stringMatching(` \\(ben on 2026-11-24: ${decision}, One is for visitors\\); correct one of them$`)]
        : []
    )
  })
})
