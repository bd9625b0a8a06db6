// How good a recorded run was: `check` adds what waits with the tier `proposed`, so that precision and recall of any run can
// be counted by labels, apart from what the detectors find.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {addProposals, check, type Document, type Report, readDocument, type Span, splitClaims} from '../../src/index.js'
import {type Backend, propose} from '../../src/proposals/index.js'
import {contradictionsAnswer, counterAnswer, keptOf, sourceOf} from './hand-answers.js'

interface Label {
  readonly id: string
  readonly a: string
  readonly b: string
}

const labelsOf = (page: string): readonly Label[] =>
  (
    JSON.parse(readFileSync(`test/quality/gold/${page}.gold.json`, 'utf8')) as {
      readonly contradictions: readonly Label[]
    }
  ).contradictions

const OPTIONS = {kind: 'contradictions', runs: 1, budget: 12_000, concurrency: 1, threshold: null} as const

/** The recording of a run: an answer to each prompt. */
const recording = (page: string, change: (text: string) => string = (text) => text): Backend => ({
  name: 'reader',
  ask: async ({prompt}) => ({
    kind: 'answered',
    by: 'reader',
    at: '2026-11-24',
    text: prompt.startsWith('counter') ? counterAnswer(page) : change(contradictionsAnswer(page))
  })
})

async function annotationsOf(page: string, document: Document, backend: Backend): Promise<string> {
  const claims = splitClaims(document)
  const {kept} = await propose({document, claims, sources: []}, backend, OPTIONS)
  return addProposals(null, document, claims, kept, `${page}.md`).text
}

interface Measured {
  readonly precision: number
  readonly recall: number
  readonly found: number
}

const meet = (spans: readonly Span[], source: string, words: string): boolean => {
  const at = source.indexOf(words)
  return at >= 0 && spans.some(({start, end}) => start < at + words.length && end > at)
}

/** A pair is right where its sides meet the two passages of a label, in either order. */
function measure(report: Report, source: string, labels: readonly Label[], tiers: ReadonlySet<string>): Measured {
  const spansOf = (id: string): readonly Span[] => report.claims.find((claim) => claim.id === id)?.spans ?? []
  const pairs = report.contradictions
    .filter(({tier}) => tiers.has(tier))
    .map(({first, second}) => [spansOf(first), spansOf(second)] as const)
  const isOf = ([first, second]: (typeof pairs)[number], {a, b}: Label): boolean =>
    (meet(first, source, a) && meet(second, source, b)) || (meet(first, source, b) && meet(second, source, a))
  const right = pairs.filter((pair) => labels.some((label) => isOf(pair, label)))
  const met = labels.filter((label) => pairs.some((pair) => isOf(pair, label)))
  return {
    precision: pairs.length === 0 ? 1 : right.length / pairs.length,
    recall: labels.length === 0 ? 1 : met.length / labels.length,
    found: pairs.length
  }
}

const DETECTED = new Set(['contradiction'])
const PROPOSED = new Set(['proposed'])
const BOTH = new Set([...DETECTED, ...PROPOSED])

describe.each(['ferry-line', 'home-warranty'])('a recorded run on %s', {timeout: 120_000}, (page) => {
  const source = sourceOf(page)
  const labels = labelsOf(page)
  const path = `${page}.md`
  const document = readDocument(source, {path})

  const measured = async (backend: Backend, tiers: ReadonlySet<string>): Promise<Measured> => {
    const annotations = await annotationsOf(page, document, backend)
    return measure(check(source, {path, annotations, proposals: true}), source, labels, tiers)
  }

  it('is counted through the library: a careful reader finds nearly every label, and nothing wrong', async () => {
    const both = await measured(recording(page), BOTH)
    expect(labels.length).toBeGreaterThan(5)
    // On one page the reader overlooked one pair of eight.
    expect(both.recall).toBeGreaterThan(0.8)
    expect(await measured(recording(page), PROPOSED)).toMatchObject({precision: 1})
  })

  it('adds to what the detectors find, and changes none of it', async () => {
    const alone = measure(check(source, {path}), source, labels, DETECTED)
    const [detected, proposed, both] = [
      await measured(recording(page), DETECTED),
      await measured(recording(page), PROPOSED),
      await measured(recording(page), BOTH)
    ]
    expect(detected).toEqual(alone)
    expect(proposed.found).toBeGreaterThan(0)
    expect(proposed.found).toBeLessThanOrEqual(keptOf(page))
    expect(both.found).toBe(detected.found + proposed.found)
    expect(both.recall).toBeGreaterThan(alone.recall)
  })

  it('that proposes a wrong pair loses precision, and no recall', async () => {
    const wrong = recording(page, (text) => {
      const {pairs} = JSON.parse(text) as {readonly pairs: readonly {readonly first: number; readonly second: number}[]}
      const taken = new Set(pairs.flatMap(({first, second}) => [first, second]))
      const [first = 0, second = 0] = Array.from({length: 40}, (_, at) => at + 1).filter((each) => !taken.has(each))
      // Last, so that the answers to the second prompt keep their numbers; it has none there, and does not survive.
      return JSON.stringify({pairs: [...pairs, {first, second, clash: 'other'}]})
    })
    const lenient: Backend = {
      name: 'reader',
      ask: async (request) => {
        const reply = await wrong.ask(request)
        if (reply.kind !== 'answered' || !request.prompt.startsWith('counter')) return reply
        const {answers} = JSON.parse(reply.text) as {readonly answers: readonly object[]}
        return {...reply, text: JSON.stringify({answers: [...answers, {pair: answers.length + 1, reason: 'none'}]})}
      }
    }
    const [right, strict, loose] = [
      await measured(recording(page), BOTH),
      await measured(wrong, BOTH),
      await measured(lenient, BOTH)
    ]
    expect(strict).toEqual(right)
    expect(loose.precision).toBeLessThan(right.precision)
    expect(loose.recall).toBe(right.recall)
  })

  it('is nothing where nobody asks for it', async () => {
    const annotations = await annotationsOf(page, document, recording(page))
    const {contradictions} = check(source, {path, annotations})
    expect(contradictions.some(({tier}) => tier === 'proposed')).toBe(false)
  })
})
