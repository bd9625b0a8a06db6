// Figures that can be worked out on paper, from proposals as they stand in a file.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {
  AnnotationRecord,
  Annotations,
  ContradictionProposal,
  Proposal
} from '../../src/annotations/annotation-records.js'
import {modelAgreementOn} from '../../src/annotations/model-agreement.js'

/** A pair of records named by their letters: `ab`. */
function pair(by: string, pair: string, state: Proposal['state'] = 'proposed', runs?: Proposal['runs']): Proposal {
  const [first = '', second = ''] = pair
  const made: ContradictionProposal = {
    id: `p-${by}-${pair}`,
    kind: 'contradiction',
    role: 'tool',
    state,
    by,
    prompt: 'contradictions/1',
    at: '2026-11-20',
    pair: [first, second],
    fingerprints: [`hash of ${first}`, `hash of ${second}`],
    clash: 'value',
    ...(runs ? {runs} : {})
  }
  return state === 'proposed' ? made : {...made, decided: {by: 'dana', at: '2026-11-21'}}
}

const file = (proposals: Proposal[], claims: AnnotationRecord[] = []): Annotations => ({
  schema: 1,
  target: {file: 'ferries.md'},
  claims,
  proposals
})

describe('a model', () => {
  const {models} = modelAgreementOn([
    file([pair('small', 'ab', 'accepted'), pair('small', 'cd', 'rejected'), pair('large', 'ab', 'accepted')]),
    file([pair('small', 'ef', 'accepted'), pair('small', 'gh')])
  ])

  it('has the share that people accepted of what they decided', () => {
    expect(models).toEqual([
      {by: 'large', kind: 'contradiction', proposed: 1, accepted: 1, rejected: 0, precision: 1, runOverlap: null},
      {by: 'small', kind: 'contradiction', proposed: 4, accepted: 2, rejected: 1, precision: 2 / 3, runOverlap: null}
    ])
  })

  it('has none while nothing is decided', () => {
    expect(modelAgreementOn([file([pair('small', 'ab')])]).models[0]?.precision).toBeNull()
  })

  it('agrees with itself as far as two of its runs do', () => {
    const seen = (...counts: number[]) =>
      counts.map((count, at) => pair('small', `a${at}`, 'proposed', {seen: count, of: 3}))
    const overlap = (...counts: number[]) => modelAgreementOn([file(seen(...counts))]).models[0]?.runOverlap
    expect(overlap(3, 3)).toBe(1)
    expect(overlap(1, 1)).toBe(0)
    // Of three pairs of runs: three both and three either, one both of three, none of two.
    expect(overlap(3, 2, 1)).toBeCloseTo(4 / 8, 10)
  })

  it('by counts comes to what comparing the runs one by one comes to', () => {
    const runs = fc.array(fc.array(fc.boolean(), {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 8})
    fc.assert(
      fc.property(runs, (kept) => {
        const seen = kept.filter((each) => each.some(Boolean))
        const proposals = seen.map((each, at) =>
          pair('m', `a${at}`, 'proposed', {seen: each.filter(Boolean).length, of: 3})
        )
        const two = [
          [0, 1],
          [0, 2],
          [1, 2]
        ] as const
        const both = two.flatMap(([a, b]) => seen.filter((each) => each[a] && each[b])).length
        const either = two.flatMap(([a, b]) => seen.filter((each) => each[a] || each[b])).length
        const found = modelAgreementOn([file(proposals)]).models[0]?.runOverlap ?? null
        if (either === 0) expect(found).toBeNull()
        else expect(found).toBeCloseTo(both / either, 10)
      })
    )
  })
})

describe('two models', () => {
  it('have what both came to of what either did, whatever order the sides have', () => {
    const turned = pair('large', 'ba')
    const {overlaps} = modelAgreementOn([file([pair('small', 'ab'), pair('small', 'cd'), turned, pair('large', 'ef')])])
    expect(overlaps).toEqual([{models: ['large', 'small'], kind: 'contradiction', both: 1, either: 3, jaccard: 1 / 3}])
  })

  it('are compared only in documents in which both proposed something', () => {
    const {overlaps} = modelAgreementOn([
      file([pair('small', 'ab'), pair('large', 'ab')]),
      file([pair('small', 'cd'), pair('small', 'ef')])
    ])
    expect(overlaps.map(({either, jaccard}) => ({either, jaccard}))).toEqual([{either: 1, jaccard: 1}])
    expect(modelAgreementOn([file([pair('small', 'ab')]), file([pair('large', 'cd')])]).overlaps).toEqual([])
  })
})

describe('verdicts', () => {
  const record = (id: string, verdict: 'supported' | 'refuted', tool?: 'supported' | 'refuted'): AnnotationRecord => ({
    id,
    selector: {exact: `words of ${id}`},
    review: {state: 'verified'},
    checks: [
      ...(tool ? [{by: 'small', role: 'tool' as const, at: '2026-11-20', verdict: tool}] : []),
      {by: 'dana', role: 'author', at: '2026-11-21', verdict}
    ]
  })
  const proposed = (claim: string, verdict: 'supported' | 'refuted'): Proposal => ({
    id: `p-${claim}`,
    kind: 'verdict',
    role: 'tool',
    state: 'proposed',
    by: 'small',
    prompt: 'verdicts/1',
    at: '2026-11-20',
    claim,
    fingerprint: 'hash',
    verdict,
    source: 'rules',
    quote: 'words of the rules'
  })

  it('of a model stand beside those of each person, proposed or recorded as a check', () => {
    const claims = [
      record('a', 'supported'),
      record('b', 'refuted', 'refuted'),
      record('c', 'refuted'),
      record('d', 'supported')
    ]
    const {verdicts} = modelAgreementOn([file([proposed('a', 'supported'), proposed('c', 'supported')], claims)])
    expect(verdicts).toMatchObject([{model: 'small', person: 'dana', records: 3, same: 2}])
    // Seen 2/3; by chance 2/3 * 1/3 + 1/3 * 2/3 = 4/9.
    expect(verdicts[0]?.kappa).toBeCloseTo((2 / 3 - 4 / 9) / (1 - 4 / 9), 10)
  })

  it('need a person who judged the same record', () => {
    expect(modelAgreementOn([file([proposed('a', 'supported')])]).verdicts).toEqual([])
  })
})
