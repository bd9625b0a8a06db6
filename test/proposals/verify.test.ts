// What a model said, held against the page and the source.
import {describe, expect, it} from 'vitest'
import {splitClaims} from '../../src/claims/split-claims.js'
import {candidates} from '../../src/contradictions/candidates.js'
import {readPage} from '../../src/contradictions/side.js'
import {readDocument} from '../../src/document/read-document.js'
import type {Backend} from '../../src/proposals/backend.js'
import {estimate} from '../../src/proposals/estimate.js'
import {numbered, pageGroups, printClaims} from '../../src/proposals/page-groups.js'
import {propose} from '../../src/proposals/propose.js'
import {verifyClaims, verifyVerdicts} from '../../src/proposals/verify.js'
import {sourceOf} from './hand-answers.js'

const PAGE = 'A mooring permit must be renewed in Quillmere by 3 May and must not be sold.'
const document = readDocument(PAGE, {path: 'page.md'})
const whole = splitClaims(document)
  .slice(0, 1)
  .map((claim) => ({...claim, quote: PAGE, text: PAGE}))
const claims = numbered(whole)

const part = (text: string, ...inserts: string[]) => ({text, inserts})
const GOOD = [
  part('A mooring permit must be renewed in Quillmere by 3 May.'),
  part('A mooring permit must not be sold.')
]

const split = (...parts: readonly object[]) =>
  verifyClaims(JSON.stringify({claims: [{claim: 1, class: 'factual', parts}]}), claims)

describe('a proposed split', () => {
  it('stands in the words of its quote', () => {
    expect(split(...GOOD)).toEqual({kept: [{kind: 'split', claim: whole[0]?.id, parts: GOOD}], dropped: []})
  })

  it('may add a declared word that states nothing', () => {
    const parts = [GOOD[0] ?? part(''), part('It must not be sold.', 'It')]
    expect(split(...parts).kept).toHaveLength(1)
  })

  it.each([
    [
      'a word of its own',
      [GOOD[0], part('A mooring permit must never be sold.')],
      '`never` is neither in the quote nor'
    ],
    [
      'an insert from nowhere',
      [GOOD[0], part('A lifetime permit must not be sold.', 'lifetime')],
      'the insert `lifetime`'
    ],
    [
      'a lost number',
      [part('A mooring permit must be renewed in Quillmere.'), GOOD[1]],
      '`3 May` of the quote is in no part'
    ],
    ['a lost negation', [GOOD[0], part('A mooring permit must be sold.')], '`not` of the quote is in no part'],
    [
      'a lost name',
      [part('A mooring permit must be renewed by 3 May.'), GOOD[1]],
      '`Quillmere` of the quote is in no part'
    ],
    [
      'a lost modal',
      [part('A mooring permit be renewed in Quillmere by 3 May.'), part('A mooring permit not be sold.')],
      '`must`'
    ],
    [
      'a negation that moves to the other verb',
      [part('A mooring permit must not be renewed in Quillmere by 3 May.'), part('A mooring permit must be sold.')],
      'stands in another order than in the quote'
    ],
    ['a negation as an insert', [GOOD[0], part('A mooring permit must not be sold.', 'not')], 'changes what is said'],
    ['one part', [part(PAGE)], 'a split has fewer than two parts']
  ])('%s: refused', (_name, parts, reason) => {
    const {kept, dropped} = split(...parts.filter((one) => one !== undefined))
    expect(kept).toEqual([])
    expect(dropped.join()).toContain(reason)
  })
})

describe('a proposed verdict', () => {
  const source = {
    id: 'harbour-rules',
    text: 'Each mooring permit has to be renewed in Quillmere by 3 May. Sale is forbidden.'
  }
  const verdict = (quote: string, claim = 1) =>
    verifyVerdicts(JSON.stringify({verdicts: [{claim, verdict: 'supported', quote}]}), claims, source)

  it('stands on words that are in the stored copy', () => {
    expect(verdict('Each mooring permit has to be renewed in Quillmere by 3 May.').kept).toMatchObject([
      {kind: 'verdict', verdict: 'supported', source: 'harbour-rules'}
    ])
  })

  it('an invented quote, or one with another number, is refused', () => {
    for (const quote of ['Permits are for life.', 'Each mooring permit has to be renewed in Quillmere by 30 May.']) {
      expect(verdict(quote).dropped.join()).toContain('is not in `harbour-rules` word for word')
    }
  })

  it('is about a claim of the prompt', () => {
    expect(verdict('Sale is forbidden.', 7).dropped).toEqual(['there is no claim 7 in the prompt'])
  })
})

describe('a page that does not fit', () => {
  const long = readDocument(sourceOf('ferry-line'), {path: 'ferry-line.md'})
  const all = numbered(splitClaims(long))

  it('goes in groups below the budget, with the numbers of the whole page', () => {
    const groups = pageGroups(long, all, 400)
    expect(groups.length).toBeGreaterThan(3)
    for (const group of groups) {
      expect(group.size).toBeGreaterThan(1)
      for (const [number, claim] of group) expect(all.get(number)).toBe(claim)
      expect(Math.ceil(printClaims(long, group).length / 4)).toBeLessThanOrEqual(400)
    }
  })

  it.each([400, 1000])('within %i tokens still shows every two claims that share a subject together', (budget) => {
    const groups = pageGroups(long, all, budget)
    const numbers = new Map([...all].map(([number, {id}]) => [id, number]))
    const pairs = candidates(readPage(long, [...all.values()])).map(({first, second}) =>
      [first, second].map(({claim}) => numbers.get(claim.id) ?? 0)
    )
    expect(pairs.length).toBeGreaterThan(50)
    for (const pair of pairs) expect(groups.some((group) => pair.every((number) => group.has(number)))).toBe(true)
    expect(groups.length).toBeLessThan(pairs.length / 2)
  })

  it('is one prompt where it fits', () => expect(pageGroups(long, all, 12_000)).toEqual([all]))
})

it('an estimate without prices has no cost, and doubles with the text', () => {
  const request = {prompt: 'claims/1', system: '', user: 'x'.repeat(4000), schema: {}, run: 1}
  expect(estimate([request], null)).toMatchObject({requests: 1, cost: null})
  const [one, two] = [[request], [request, request]].map((all) => estimate(all, {in: 1, out: 2}).cost ?? 0)
  expect(two).toBeCloseTo((one ?? 0) * 2, 6)
})

describe('the second question about a page that does not fit', () => {
  const source = sourceOf('ferry-line')
  const long = readDocument(source, {path: 'ferry-line.md'})
  const page = {document: long, claims: splitClaims(long), sources: []}
  const all = numbered(page.claims)

  /** Answers each first question with the first two claims that it shows, and keeps the second ones. */
  async function secondPrompts(budget: number): Promise<string[]> {
    const second: string[] = []
    const backend: Backend = {
      name: 'reader',
      ask: async ({prompt, user}) => {
        if (prompt.startsWith('counter')) second.push(user)
        const [first, other] = [...user.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number))
        const text = JSON.stringify({pairs: [{first, second: other, clash: 'other'}], answers: []})
        return {kind: 'answered', by: 'reader', at: '2026-11-24', text}
      }
    }
    await propose(page, backend, {kind: 'contradictions', runs: 1, budget, concurrency: 1, threshold: null})
    return second
  }

  it.each([400, 12_000])('shows the claims of each pair within %i tokens', async (budget) => {
    const prompts = await secondPrompts(budget)
    expect(prompts.length).toBe(pageGroups(long, all, budget).length)
    for (const prompt of prompts) {
      const shown = new Set([...prompt.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => number))
      const [, first, second] = /^Pair 1: \[(\d+)\] and \[(\d+)\]$/m.exec(prompt) ?? []
      expect([shown.has(first), shown.has(second)]).toEqual([true, true])
      expect(prompt.length / 4).toBeLessThan(budget + 50)
    }
  })
})
