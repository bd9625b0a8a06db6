// What a person has decided stays decided, whichever model asks again, with whatever prompt and in whatever order; what
// nobody has decided is what the last run of each model came to.
import {describe, expect, it} from 'vitest'
import {addProposals, type CompleteRun} from '../../src/annotations/add-proposals.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import type {NewProposal} from '../../src/annotations/new-proposal.js'
import {settleProposal} from '../../src/annotations/settle-proposal.js'
import {acceptPlace, check, matchAnnotations, readDocument, splitClaims} from '../../src/index.js'

const PAGE = `## When may a boat leave?

The pilot of Quillmere must be on board of every ferry.

## Who steers?

Ferries of Quillmere sail with nobody but their crew. The harbour of Quillmere lies in the north.
`

const opened = (page: string) => {
  const document = readDocument(page, {path: 'ferries.md'})
  return {document, claims: splitClaims(document)}
}

interface Asked {
  readonly by?: string
  readonly prompt?: string
  readonly runs?: NewProposal['runs']
  readonly words?: readonly [string, string]
}

const PAIR = ['pilot', 'Ferries of'] as const

function pair(page: string, {by = 'small-model', prompt = 'contradictions/1', runs, words = PAIR}: Asked): NewProposal {
  const {claims} = opened(page)
  const [first = '', second = ''] = words.map((word) => claims.find(({quote}) => quote.includes(word))?.id ?? '')
  const marks = {by, prompt, at: '2026-11-20', ...(runs ? {runs} : {})}
  return {kind: 'contradiction', ...marks, clash: 'exclusive', first, second}
}

function propose(text: string | null, page: string, asked: readonly Asked[], run: CompleteRun | null = null) {
  const {document, claims} = opened(page)
  const proposals = asked.map((each) => pair(page, each))
  return addProposals(text, document, claims, proposals, 'ferries.md', run)
}

const annotationsIn = (text: string) => {
  const {file, problems} = loadAnnotations(text, 'ferries.claims.yaml')
  expect(problems).toEqual([])
  return file?.annotations
}
const listed = (text: string) => annotationsIn(text)?.proposals ?? []

const first = propose(null, PAGE, [{runs: {seen: 1, of: 3}}]).text
const decidedAs = (state: 'accepted' | 'rejected', text = first): string =>
  settleProposal(text, listed(text)[0]?.id ?? '', {state, by: 'dana', at: '2026-11-21', reason: 'crew steers'})

const states = (text: string): string[] => listed(text).map(({state}) => state)

/** The two passages of each that waits, in one line. */
function shownIn(text: string, page: string): string[] {
  const {claims, proposals} = check(page, {path: 'ferries.md', annotations: text})
  const quoteOf = (id: string): string => claims.find((claim) => claim.id === id)?.quote ?? ''
  return proposals?.pending.map((one) => one.claims.map(quoteOf).join(' / ')) ?? []
}

describe('a pair that is proposed again', () => {
  describe.each(['accepted', 'rejected'] as const)('%s', (state) => {
    const text = decidedAs(state)

    it.each<readonly [string, Asked]>([
      ['by another model', {by: 'large-model'}],
      ['with another prompt', {prompt: 'contradictions/2'}],
      ['in the other order', {by: 'large-model', prompt: 'contradictions/2', words: ['Ferries of', 'pilot']}],
      ['in more runs', {runs: {seen: 3, of: 3}}]
    ])('%s: known, and the file keeps its bytes', (_, again) => {
      expect(propose(text, PAGE, [again])).toEqual({text, added: 0, known: 1, replaced: 0, unplaced: []})
    })
  })

  it('is one of its own while nobody has decided, by another model', () => {
    expect(propose(first, PAGE, [{by: 'large-model'}])).toMatchObject({added: 1, known: 0})
  })

  it('is the same in the other order', () => {
    expect(propose(first, PAGE, [{words: ['Ferries of', 'pilot']}])).toMatchObject({text: first, added: 0, known: 1})
  })

  it('takes the count of the latest runs', () => {
    const again = [{runs: {seen: 4, of: 5}}]
    const {text, added, known} = propose(first, PAGE, again)
    expect({added, known}).toEqual({added: 0, known: 1})
    expect(listed(text).map(({runs}) => runs)).toEqual([{seen: 4, of: 5}])
    expect(propose(text, PAGE, again).text).toBe(text)
  })
})

describe('after an edit of substance', () => {
  const edited = PAGE.replace('nobody but their crew', 'nobody but their crew and three guests')
  const pendingIn = (text: string, page: string) => check(page, {path: 'ferries.md', annotations: text}).proposals

  describe.each(['accepted', 'rejected'] as const)('of a pair that was %s', (state) => {
    const text = decidedAs(state)
    const again = propose(text, edited, [{}])

    it('the decision holds no more', () => {
      expect(pendingIn(text, edited)).toEqual({pending: [], accepted: 0, rejected: 0, void: 1})
      expect(check(edited, {annotations: text}).contradictions).toEqual([])
    })

    it('the pair comes back as a proposal about the words of today', () => {
      expect(again).toMatchObject({added: 1, known: 0, unplaced: []})
      expect(states(again.text)).toEqual([state, 'proposed'])
      expect(shownIn(again.text, edited)).toEqual([expect.stringContaining('three guests')])
    })

    it('the records stay as they were, so that their history is kept', () => {
      expect(annotationsIn(again.text)?.claims).toEqual(annotationsIn(text)?.claims)
    })

    it('each holds for its own words, whichever stand', () => {
      const counts = (page: string) => {
        const {pending = [], accepted, rejected} = pendingIn(again.text, page) ?? {}
        return {pending: pending.length, accepted, rejected}
      }
      const before = {accepted: 0, rejected: 0, [state]: 1}
      expect(counts(edited)).toEqual({pending: 1, accepted: 0, rejected: 0})
      expect(counts(PAGE)).toEqual({pending: 0, ...before})
    })

    it('a second decision is about the new words', () => {
      const id = listed(again.text)[1]?.id ?? ''
      const text = settleProposal(again.text, id, {state: 'accepted', by: 'dana', at: '2026-11-22'})
      expect(states(text)).toEqual([state, 'accepted'])
      expect(check(edited, {annotations: text}).contradictions.map(({detector}) => detector)).toEqual(['proposal'])
      expect(propose(text, edited, [{by: 'large-model'}])).toMatchObject({added: 0, known: 1})
    })

    it('the proposal still stands once the new words are taken over into the record', () => {
      const {document, claims} = opened(edited)
      const file = loadAnnotations(again.text, '').file
      if (!file) throw new Error('annotations with problems')
      const moved = matchAnnotations(document, claims, file).find((each) => each.state === 'edited-material')
      if (!moved?.span) throw new Error('no record was edited')
      const change = {at: '2026-11-23', reason: 'three guests'}
      const accepted = acceptPlace(again.text, moved.id, document, [moved.span], change)
      expect(pendingIn(accepted, edited)?.pending).toHaveLength(1)
    })
  })

  it('beside the words of a claim the pair comes back too', () => {
    const turned = PAGE.replace('The pilot of', 'It is not true that the pilot of')
    const text = decidedAs('accepted')
    expect(pendingIn(text, turned)).toMatchObject({pending: [], accepted: 0})
    expect(propose(text, turned, [{}])).toMatchObject({added: 1, known: 0})
  })

  it('of a record in the file nothing is recorded, and it says what to do', () => {
    const [record] = annotationsIn(first)?.claims ?? []
    const text = decidedAs('accepted').replace(`fingerprint: ${record?.fingerprint}`, 'fingerprint: 0123456789abcdef')
    const again = propose(text, PAGE, [{}])
    expect(again).toMatchObject({text, added: 0, known: 0})
    expect(again.unplaced).toEqual([expect.stringContaining(`\`claimlint reanchor --accept ${record?.id}\``)])
  })
})

describe('a record about more than one claim', () => {
  const PARAGRAPH = `schema: 1
target:
  file: ferries.md
claims:
  - id: c-whole
    selector:
      exact: Ferries of Quillmere sail with nobody but their crew. The harbour of Quillmere lies in the north.
    review: { state: draft }
`

  it('leaves each claim a record of its own, so that the right words are shown', () => {
    const words = ['pilot', 'The harbour'] as const
    const {text, added} = propose(PARAGRAPH, PAGE, [{words}, {words: ['Ferries of', 'The harbour']}])
    expect(added).toBe(2)
    const shown = shownIn(text, PAGE)
    expect(shown).toHaveLength(2)
    for (const sides of shown) expect(sides).toContain('The harbour of Quillmere lies in the north.')
  })
})

describe('a new run', () => {
  const two = propose(first, PAGE, [{words: ['pilot', 'The harbour']}, {by: 'large-model'}]).text
  const run = {by: ['small-model'], prompt: 'contradictions'}
  const pairs = (text: string): string[] => listed(text).map(({by, kind}) => `${by} ${kind}`)

  it('that is complete takes out what waits of the same model and did not come again', () => {
    const {text, replaced, known} = propose(two, PAGE, [{}], run)
    expect({replaced, known}).toEqual({replaced: 1, known: 1})
    expect(pairs(text)).toEqual(['small-model contradiction', 'large-model contradiction'])
  })

  it('that came to nothing takes out all of them', () => {
    const {text, replaced} = propose(two, PAGE, [], run)
    expect(replaced).toBe(2)
    expect(pairs(text)).toEqual(['large-model contradiction'])
    expect(propose(text, PAGE, [], {...run, by: ['large-model']}).text).not.toContain('proposals:')
  })

  it('that broke off takes out nothing', () => {
    expect(propose(two, PAGE, [{}])).toMatchObject({text: two, replaced: 0})
  })

  it('never touches what was decided, or what another prompt came to', () => {
    const decided = decidedAs('rejected', two)
    expect(states(propose(decided, PAGE, [], run).text)).toContain('rejected')
    expect(propose(two, PAGE, [], {...run, prompt: 'pairs'})).toMatchObject({text: two, replaced: 0})
  })

  it('replaces by a newer version of the prompt too', () => {
    const {text, added, replaced} = propose(first, PAGE, [{prompt: 'contradictions/2'}], run)
    expect({added, replaced}).toEqual({added: 1, replaced: 1})
    expect(listed(text).map(({prompt}) => prompt)).toEqual(['contradictions/2'])
  })
})
