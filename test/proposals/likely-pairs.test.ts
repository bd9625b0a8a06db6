// Which pairs a model is asked about where it is not asked about all.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {candidates, type Pair} from '../../src/contradictions/candidates.js'
import {type Page, readPage, type Side} from '../../src/contradictions/side.js'
import {readDocument, splitClaims} from '../../src/index.js'
import {type Backend, propose, type Request} from '../../src/proposals/index.js'
import {likelyPairs} from '../../src/proposals/likely-pairs.js'
import {numbered, pageGroups} from '../../src/proposals/page-groups.js'
import {sourceOf} from './hand-answers.js'

interface Label {
  readonly a: string
  readonly b: string
}
interface Labelled {
  readonly document: string
  readonly contradictions: readonly Label[]
}

const GOLD = 'test/quality/gold'
/** Every third page with labels: reading them all takes long. */
const LABELLED = readdirSync(GOLD)
  .filter((file) => file.endsWith('.gold.json'))
  .sort()
  .filter((_, at) => at % 3 === 0)
  .map((file) => JSON.parse(readFileSync(`${GOLD}/${file}`, 'utf8')) as Labelled)

const pageOf = (source: string): Page => {
  const document = readDocument(source, {path: 'page.md'})
  return readPage(document, splitClaims(document))
}

const says = ({claim}: Side, source: string, words: string): boolean => {
  const at = source.indexOf(words)
  return at >= 0 && claim.spans.some(({start, end}) => start < at + words.length && end > at)
}

const isOf = ({first, second}: Pair, source: string, {a, b}: Label): boolean =>
  (says(first, source, a) && says(second, source, b)) || (says(first, source, b) && says(second, source, a))

describe('the likeliest pairs', () => {
  const page = pageOf(sourceOf('ferry-line'))
  const all = candidates(page)

  it.each([1, 16, 200])('are %i at most, some of all, in document order', (most) => {
    const orders = (pairs: readonly Pair[]) => pairs.map(({first, second}) => `${first.order} ${second.order}`)
    const found = orders(likelyPairs(page, most))
    expect(found).toHaveLength(most)
    expect(orders(all).filter((pair) => found.includes(pair))).toEqual(found)
  })

  it('are all of them where there are not more', () => {
    expect(all.length).toBeGreaterThan(200)
    for (const most of [all.length, all.length + 1, Number.POSITIVE_INFINITY])
      expect(likelyPairs(page, most)).toEqual(all)
  })

  it('stay when more are asked for', () => {
    const more = new Set(likelyPairs(page, 64).map(({first, second}) => `${first.order} ${second.order}`))
    for (const {first, second} of likelyPairs(page, 32)) expect(more).toContain(`${first.order} ${second.order}`)
  })
})

const TOWN = `# Quillmere harbour

## How long does a mooring permit last?

A mooring permit lasts for 15 days from the day of issue.

The harbour office prints it on yellow card.

## What does the office do?

The harbour office opens at nine.

A mooring permit runs for 50 days from the day on which it is issued.

The harbour office answers letters.
`

it('two values of one thing come before a shared word', () => {
  const page = pageOf(TOWN)
  const [pair] = likelyPairs(page, 1)
  expect(candidates(page).length).toBeGreaterThan(1)
  expect([pair?.first.claim.quote, pair?.second.claim.quote]).toEqual([
    'A mooring permit lasts for 15 days from the day of issue.',
    'A mooring permit runs for 50 days from the day on which it is issued.'
  ])
})

it('hold far more of what contradicts on labelled pages than the first pairs in document order', {
  timeout: 120_000
}, () => {
  const MOST = 64
  let [labels, likely, first] = [0, 0, 0]
  for (const {document, contradictions} of LABELLED) {
    const source = sourceOf(document.replace(/\.md$/, ''))
    const page = pageOf(source)
    const heldBy = (pairs: readonly Pair[]): number =>
      contradictions.filter((label) => pairs.some((pair) => isOf(pair, source, label))).length
    labels += contradictions.length
    likely += heldBy(likelyPairs(page, MOST))
    first += heldBy(candidates(page).slice(0, MOST))
  }
  expect(labels).toBeGreaterThan(50)
  // More than a third, with room for changes to how claims are read.
  expect(likely / labels).toBeGreaterThan(0.36)
  expect(likely).toBeGreaterThan(4 * first)
})

describe('a run that asks about the likeliest only', () => {
  const document = readDocument(sourceOf('ferry-line'), {path: 'ferry-line.md'})
  const page = {document, claims: splitClaims(document), sources: []}
  const options = {kind: 'contradictions', runs: 1, budget: 12_000, concurrency: 1, threshold: 0.9} as const

  async function asking(pairs?: number): Promise<{asked: number; complete: boolean}> {
    const requests: Request[] = []
    const backend: Backend = {
      name: 'tiny',
      ask: async (request) => {
        requests.push(request)
        const scores = (request.pairs ?? []).map(() => 0)
        return {kind: 'answered', by: 'tiny', at: '2026-11-25', text: JSON.stringify({scores})}
      }
    }
    const {complete} = await propose(page, backend, pairs === undefined ? options : {...options, pairs})
    return {asked: requests.flatMap((request) => request.pairs ?? []).length, complete}
  }

  it('scores so many, and is not complete: what it left out may still hold', async () => {
    expect(await asking(70)).toEqual({asked: 70, complete: false})
  })

  it('scores all where nothing is said', async () => {
    const all = candidates(readPage(document, page.claims)).length
    expect(await asking()).toEqual({asked: all, complete: true})
  })

  it('shows a chat model fewer claims of a page that does not fit, with both sides of each pair together', () => {
    const all = numbered(page.claims)
    const count = (most?: number) => pageGroups(document, all, 400, most).reduce((sum, group) => sum + group.size, 0)
    expect(count(16)).toBeLessThan(count() / 3)
    const numbers = new Map([...all].map(([number, {id}]) => [id, number]))
    const groups = pageGroups(document, all, 400, 16)
    for (const {first, second} of likelyPairs(readPage(document, [...all.values()]), 16)) {
      const sides = [first, second].map(({claim}) => numbers.get(claim.id) ?? 0)
      expect(groups.some((group) => sides.every((number) => group.has(number)))).toBe(true)
    }
  })
})
