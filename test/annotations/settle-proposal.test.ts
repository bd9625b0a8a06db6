// What becomes of a proposal once a person has decided: in the record, in the report, and between two branches.
import {describe, expect, it} from 'vitest'
import type {AnnotationRecord, Proposal} from '../../src/annotations/annotation-records.js'
import {recordFingerprint} from '../../src/annotations/describe.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {mergeAnnotations} from '../../src/annotations/merge.js'
import {printAnnotations} from '../../src/annotations/print.js'
import {settleProposal} from '../../src/annotations/settle-proposal.js'
import {fingerprint} from '../../src/document/fingerprint.js'
import {check, removeRecords} from '../../src/index.js'

const PAGE = 'The harbour of Quillmere lies in the north. The pilot of Quillmere lives on the island.\n'

const record = (id: string, exact: string, more: Partial<AnnotationRecord> = {}): AnnotationRecord => ({
  id,
  selector: {exact},
  review: {state: 'draft'},
  ...more
})
const HARBOUR = record('c-harbour', 'The harbour of Quillmere lies in the north.')
const PILOT = record('c-pilot', 'The pilot of Quillmere lives on the island.')

/** Ids are hashes, here of a name. */
const idOf = (name: string): string => `p-${fingerprint(name)}`
const PAIR = idOf('small pair')
const LARGE_PAIR = idOf('large pair')

const verdict = (by: string, said: 'supported' | 'refuted' = 'supported'): Proposal => ({
  id: idOf(by),
  kind: 'verdict',
  role: 'tool',
  state: 'proposed',
  by,
  prompt: 'verdicts/1',
  at: '2026-11-20',
  claim: HARBOUR.id,
  fingerprint: recordFingerprint(HARBOUR),
  verdict: said,
  source: 'pilot-book',
  quote: 'The harbour lies in the north of the island.'
})

const pair = (by: string): Proposal => ({
  id: idOf(`${by} pair`),
  kind: 'contradiction',
  role: 'tool',
  state: 'proposed',
  by,
  prompt: 'contradictions/1',
  at: '2026-11-20',
  pair: [HARBOUR.id, PILOT.id],
  fingerprints: [recordFingerprint(HARBOUR), recordFingerprint(PILOT)],
  clash: 'other'
})

const file = (proposals: Proposal[], harbour: AnnotationRecord = HARBOUR): string =>
  printAnnotations({
    schema: 1,
    target: {file: 'harbour.md'},
    claims: [harbour, PILOT],
    sources: [{id: 'pilot-book', csl: {type: 'book', title: 'Pilot book of Quillmere'}}],
    proposals
  })

const annotationsIn = (text: string) => {
  const {file: read, problems} = loadAnnotations(text, 'harbour.claims.yaml')
  expect(problems).toEqual([])
  if (!read) throw new Error('no file')
  return read.annotations
}
const states = (text: string) =>
  (annotationsIn(text).proposals ?? []).map(({by, kind, state}) => `${by} ${kind} ${state}`)
const accept = (text: string, id: string, by = 'dana', at = '2026-11-24'): string =>
  settleProposal(text, id, {state: 'accepted', by, at})
const reject = (text: string, id: string, by = 'dana'): string =>
  settleProposal(text, id, {state: 'rejected', by, at: '2026-11-24', reason: 'another matter'})

describe('an accepted verdict', () => {
  it('becomes a check of the tool and a citation; the claim is sourced and not verified', () => {
    const text = accept(file([verdict('small')]), idOf('small'))
    const [harbour] = annotationsIn(text).claims
    expect(harbour).toMatchObject({
      review: {state: 'draft'},
      checks: [
        {by: 'small', role: 'tool', at: '2026-11-20', verdict: 'supported', note: 'proposed by prompt verdicts/1'}
      ],
      citations: [{source: 'pilot-book', quote: 'The harbour lies in the north of the island.', supports: 'full'}]
    })
    expect(harbour?.verdict).toBeUndefined()
    expect(check(PAGE, {annotations: text}).summary).toMatchObject({sourced: 1, supporting: 1, verified: 0})
  })

  it.each(['supported', 'refuted'] as const)(
    'leaves a record that a person verified as it is, when a tool says %s',
    (said) => {
      const ana = {by: 'ana', role: 'author', at: '2026-11-03', verdict: 'supported'} as const
      const verified = record(HARBOUR.id, HARBOUR.selector.exact, {
        verdict: 'supported',
        review: {state: 'verified'},
        checks: [ana]
      })
      const text = accept(file([verdict('small', said)], verified), idOf('small'))
      const [harbour] = annotationsIn(text).claims
      expect(harbour).toMatchObject({verdict: 'supported', review: {state: 'verified'}})
      expect(harbour?.checks?.map(({by}) => by)).toEqual(['ana', 'small'])
    }
  )

  it('settles the same verdict of another model, and adds one check', () => {
    const text = accept(file([verdict('small'), verdict('large')]), idOf('small'))
    expect(states(text)).toEqual(['small verdict accepted', 'large verdict accepted'])
    expect(annotationsIn(text).claims[0]?.checks).toHaveLength(1)
  })

  it('leaves another verdict of another model open', () => {
    const text = accept(file([verdict('small'), verdict('large', 'refuted')]), idOf('small'))
    expect(states(text)).toEqual(['small verdict accepted', 'large verdict proposed'])
  })
})

it('a rejected verdict leaves the record alone', () => {
  const text = reject(file([verdict('small')]), idOf('small'))
  expect(annotationsIn(text).claims).toEqual([HARBOUR, PILOT])
})

it('a pair that several models came to waits once, with all of them', () => {
  const {pending = []} = check(PAGE, {annotations: file([pair('small'), pair('large')])}).proposals ?? {}
  expect(pending).toMatchObject([{id: PAIR, by: 'small', also: [{by: 'large'}]}])
})

describe('two branches', () => {
  const base = file([pair('small')])
  const merged = (ours: string, theirs: string) => mergeAnnotations(base, ours, theirs)

  it('that propose different things keep both, in either order', () => {
    const [ours, theirs] = [file([pair('small'), verdict('small')]), file([pair('small'), pair('large')])]
    expect(states(merged(ours, theirs).text)).toEqual(expect.arrayContaining(states(ours)))
    expect(states(merged(ours, theirs).text).sort()).toEqual(states(merged(theirs, ours).text).sort())
    expect(merged(ours, theirs).conflicts).toEqual([])
  })

  it('of which one decides: decided', () => {
    const decided = accept(base, PAIR)
    for (const {text, conflicts} of [merged(base, decided), merged(decided, base)]) {
      expect({states: states(text), conflicts}).toEqual({states: ['small contradiction accepted'], conflicts: []})
    }
  })

  it('that decide the same: no conflict, the first decision stays', () => {
    const [dana, eve] = [accept(base, PAIR, 'dana', '2026-11-24'), accept(base, PAIR, 'eve', '2026-11-25')]
    for (const {text, conflicts} of [merged(dana, eve), merged(eve, dana)]) {
      expect(conflicts).toEqual([])
      expect(annotationsIn(text).proposals?.[0]?.decided).toEqual({by: 'dana', at: '2026-11-24'})
    }
  })

  it('that decide otherwise: a conflict, and a file that can be read', () => {
    const {text, conflicts} = merged(accept(base, PAIR, 'dana'), reject(base, PAIR, 'eve'))
    expect(conflicts).toContain(`both sides changed \`state\` of \`${PAIR}\`, ours was kept`)
    expect(states(text)).toEqual(['small contradiction accepted'])
    expect(annotationsIn(text).proposals?.[0]?.decided?.by).toBe('dana')
  })

  it('that decide otherwise about what two models said: a conflict too', () => {
    const theirs = reject(file([pair('large')]), LARGE_PAIR, 'eve')
    const {conflicts} = mergeAnnotations(file([]), accept(base, PAIR), theirs)
    expect(conflicts).toEqual([`\`${LARGE_PAIR}\` was rejected and \`${PAIR}\`, which says the same, accepted`])
  })

  it('of which one rejects a pair that another model comes to on the other: it does not wait again', () => {
    const {text, conflicts} = merged(reject(base, PAIR), file([pair('small'), pair('large')]))
    expect(conflicts).toEqual([])
    expect(states(text)).toEqual(['small contradiction rejected', 'large contradiction proposed'])
    expect(check(PAGE, {annotations: text}).proposals).toEqual({pending: [], accepted: 0, rejected: 1, void: 0})
    expect(check(PAGE, {annotations: text, proposals: true}).contradictions).toEqual([])
  })

  it('that asked one model in several runs take the count over more of them', () => {
    const counted = (seen: number, of: number) => file([{...pair('small'), runs: {seen, of}}])
    for (const {text, conflicts} of [merged(counted(1, 2), counted(4, 5)), merged(counted(4, 5), counted(1, 2))]) {
      expect(conflicts).toEqual([])
      expect(annotationsIn(text).proposals?.[0]?.runs).toEqual({seen: 4, of: 5})
    }
  })
})

it('a record that is taken out takes its proposals with it, and no others', () => {
  const text = file([pair('small'), verdict('small')])
  expect(annotationsIn(removeRecords(text, new Set([PILOT.id]))).proposals?.map(({kind}) => kind)).toEqual(['verdict'])
  expect(removeRecords(text, new Set([HARBOUR.id]))).not.toContain('proposals:')
})
