import {describe, expect, it} from 'vitest'
import type {AnnotationCheck, AnnotationRecord} from '../../src/annotations/annotation-records.js'
import {dueDay, isDue} from '../../src/annotations/due.js'
import {acceptPlace, addCheck, removeRecords, setBlob, sortRecords} from '../../src/annotations/edit.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {afterCheck, standingChecks} from '../../src/annotations/review.js'
import {HARBOUR} from './harbour.js'
import {smallDocument} from './small-document.js'

const YAML = `# Kept by the harbour office.
schema: 1
target:
  file: corpus/harbour-permits.md
claims:
  # Ask Ana about this one.
  - id: c-permit
    x-ticket: 12
    selector:
      exact: A mooring permit is valid for 15 days.
    verdict: supported
    review: { state: verified }
    checks:
      # By telephone.
      - { by: ana, role: author, at: 2026-11-03, verdict: supported }
  - id: c-fee
    selector:
      exact: The office charges no fee.
    review: { state: draft }
contradictions:
  - pair: [c-fee, c-permit]
    fingerprints: [7094bbdefa69383a, a51f280ca80b3e41]
    detector: quantity-mismatch
    decision: real
    reason: The summary kept the old figure.
    by: ben
    at: 2026-11-05
`

const recordIn = (text: string, id: string): AnnotationRecord => {
  const {file, problems} = loadAnnotations(text, 'harbour.claims.yaml')
  expect(problems).toEqual([])
  const found = file?.annotations.claims.find((record) => record.id === id)
  if (!found) throw new Error(`no record ${id}`)
  return found
}

const by = (
  name: string,
  verdict: AnnotationCheck['verdict'],
  role: AnnotationCheck['role'] = 'author'
): AnnotationCheck => ({
  by: name,
  role,
  at: '2026-11-06',
  verdict
})

describe('addCheck', () => {
  it("appends, and keeps comments and fields of one's own", () => {
    const after = addCheck(
      YAML,
      'c-permit',
      by('ben', 'supported', 'reviewer'),
      {source: 'rules', supports: 'full'},
      false
    )
    for (const kept of [
      '# Kept by the harbour office.',
      '# Ask Ana about this one.',
      '# By telephone.',
      'x-ticket: 12'
    ]) {
      expect(after).toContain(kept)
    }
    const {checks, citations, review} = recordIn(after, 'c-permit')
    expect(checks?.map((check) => check.by)).toEqual(['ana', 'ben'])
    expect(citations).toEqual([{source: 'rules', supports: 'full'}])
    expect(review.state).toBe('verified')
  })

  it('refuses an id that is not there', () => {
    expect(() => addCheck(YAML, 'c-none', by('ben', 'supported'), null, false)).toThrow('c-none')
  })
})

describe('afterCheck', () => {
  const record = (state: AnnotationRecord['review']['state'], ...checks: AnnotationCheck[]): AnnotationRecord => ({
    id: 'c-permit',
    selector: {exact: 'A mooring permit is valid for 15 days.'},
    verdict: 'supported',
    review: {state},
    checks
  })

  it.each([
    ['one person', record('draft'), by('ana', 'refuted'), false, 'refuted', 'verified'],
    ['one person where four eyes are asked for', record('draft'), by('ana', 'refuted'), true, 'refuted', 'queued'],
    [
      'the same person twice',
      record('queued', by('ana', 'supported')),
      by('ana', 'supported'),
      true,
      'supported',
      'queued'
    ],
    [
      'two people',
      record('queued', by('ana', 'supported')),
      by('ben', 'supported', 'reviewer'),
      true,
      'supported',
      'verified'
    ],
    [
      'two people who disagree',
      record('queued', by('ana', 'supported')),
      by('ben', 'refuted', 'reviewer'),
      false,
      'supported',
      'disputed'
    ],
    [
      'a third person does not settle it by the way',
      record('disputed', by('ana', 'supported'), by('ben', 'refuted')),
      by('eve', 'refuted', 'reviewer'),
      false,
      'supported',
      'disputed'
    ],
    [
      'somebody disagrees with what was settled',
      record('verified', by('ana', 'supported'), by('ben', 'refuted'), {...by('eve', 'refuted'), settles: true}),
      by('ana', 'supported'),
      false,
      'supported',
      'disputed'
    ],
    [
      'somebody agrees with what was settled',
      record('verified', by('ana', 'supported'), by('ben', 'refuted'), {...by('eve', 'refuted'), settles: true}),
      by('ana', 'refuted'),
      true,
      'refuted',
      'verified'
    ],
    [
      'a person settles it',
      record('disputed', by('ana', 'supported'), by('ben', 'refuted')),
      {...by('eve', 'refuted', 'reviewer'), settles: true},
      true,
      'refuted',
      'verified'
    ],
    [
      'somebody changes their mind',
      record('disputed', by('ana', 'supported'), by('ben', 'refuted')),
      by('ben', 'supported'),
      false,
      'supported',
      'verified'
    ],
    [
      'a tool',
      record('queued', by('ana', 'supported')),
      by('claimlint', 'refuted', 'tool'),
      false,
      'supported',
      'queued'
    ],
    [
      'a check of other words',
      record('queued', by('ana', 'refuted'), {...by('claimlint', 'not-enough-evidence', 'tool'), reworded: true}),
      by('ben', 'supported'),
      true,
      'supported',
      'queued'
    ]
  ] as const)('%s', (_, before, check, fourEyes, verdict, state) => {
    expect(afterCheck(before, check, fourEyes)).toEqual({verdict, state})
  })

  it('counts nothing from before the words changed', () => {
    const checks = [
      by('ana', 'supported'),
      {...by('claimlint', 'not-enough-evidence', 'tool'), reworded: true as const}
    ]
    expect(standingChecks({checks})).toEqual([])
  })
})

describe('acceptPlace', () => {
  const source = HARBOUR.replace('15 days', '50 days')
  const start = source.indexOf('A mooring permit')
  const span = {start, end: start + 'A mooring permit is valid for 50 days.'.length}

  it('voids a verdict and keeps its history', () => {
    const reworded = {at: '2026-11-06', reason: '`15 days` became `50 days`'}
    const after = acceptPlace(YAML, 'c-permit', smallDocument(source), [span], reworded)
    const {selector, verdict, review, checks} = recordIn(after, 'c-permit')
    expect(selector.exact).toBe('A mooring permit is valid for 50 days.')
    expect(verdict).toBeUndefined()
    expect(review.state).toBe('queued')
    expect(checks?.map((check) => [check.by, check.reworded, check.note])).toEqual([
      ['ana', undefined, undefined],
      ['claimlint', true, '`15 days` became `50 days`']
    ])
  })

  it('keeps a verdict whose words only moved', () => {
    const after = acceptPlace(YAML, 'c-permit', smallDocument(source), [span], null)
    expect(recordIn(after, 'c-permit')).toMatchObject({verdict: 'supported', review: {state: 'verified'}})
  })
})

describe('removeRecords', () => {
  it('takes the decisions along', () => {
    const after = removeRecords(YAML, new Set(['c-fee']))
    expect(after).not.toContain('c-fee')
    expect(after).not.toContain('contradictions')
    expect(recordIn(after, 'c-permit').verdict).toBe('supported')
  })
})

describe('setBlob and sortRecords', () => {
  it('change nothing else', () => {
    const blob = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'
    expect(setBlob(setBlob(YAML, blob), blob)).toBe(setBlob(YAML, blob))
    expect(loadAnnotations(setBlob(YAML, blob), '').file?.annotations.target.blob).toBe(blob)
    const sorted = sortRecords(
      YAML,
      new Map([
        ['c-permit', 90],
        ['c-fee', 10]
      ])
    )
    expect(loadAnnotations(sorted, '').file?.annotations.claims.map(({id}) => id)).toEqual(['c-fee', 'c-permit'])
    expect(sorted).toContain('# Ask Ana about this one.')
  })
})

describe('due', () => {
  const record = {id: 'c-permit', selector: {exact: 'It is open.'}, review: {state: 'verified' as const}}
  it.each([
    [{}, null],
    [{recheckAfter: '2027-06-01'}, '2027-06-01'],
    [{validUntil: '2027-01-31'}, '2027-01-31'],
    [{volatile: true}, null],
    [{volatile: true, checks: [by('ana', 'supported')]}, '2027-05-05']
  ] as const)('%j', (fields, day) => {
    expect(dueDay({...record, ...fields, checks: 'checks' in fields ? [...fields.checks] : []})?.day ?? null).toBe(day)
  })

  it('is over after the day, not on it', () => {
    const one = {...record, recheckAfter: '2027-06-01'}
    expect([isDue(one, '2027-06-01'), isDue(one, '2027-06-02')]).toEqual([false, true])
  })
})
