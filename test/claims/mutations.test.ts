// A changed text is a changed claim. Each sentence of real pages is altered in one place that turns its meaning: the reading
// must show it, or two contradicting sentences would look alike to every detector.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {outlineReading} from '../../src/claims/outline-reading.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'

const folder = (path: string): string[] => {
  const base = new URL(path, import.meta.url)
  return readdirSync(base)
    .filter((f) => f.endsWith('.md') && f !== 'README.md')
    .sort()
    .map((f) => readFileSync(new URL(f, base), 'utf8'))
}
const pages = [...folder('../../corpus/'), ...folder('../quality/gold/')]

/** One sentence, read alone: what its claims state, and nothing about where they stand. */
const stated = (sentence: string): string => {
  const claims = splitClaims(readDocument(`${sentence}\n`))
  return JSON.stringify(
    claims.map(({reading, kind, hedged}) => [
      outlineReading(reading),
      reading.quantities.map((q) => q.of.map((c) => c.lemma)),
      kind,
      hedged
    ])
  )
}

const sentences = [
  ...new Set(
    pages
      .flatMap((page) => splitClaims(readDocument(page)).map(({quote, spans}) => ({quote, whole: spans.length === 1})))
      .filter(
        ({quote, whole}) => whole && /^[A-Z].*\.$/s.test(quote) && !/[\n|*[\]`]/.test(quote) && quote.length < 220
      )
      .map(({quote}) => quote)
  )
]

interface Mutation {
  readonly name: string
  readonly from: RegExp
  readonly to: string | ((word: string) => string)
  /** Sentences whose meaning the change leaves alone. */
  readonly except?: RegExp
}

const MUTATIONS: readonly Mutation[] = [
  {
    name: 'drops "not"',
    from: /(?<=\b(?:is|are|was|were|do|does|did|may|must|can|will|should|could|has|have|been)) not (?!only)/,
    to: ' '
  },
  {
    name: 'adds "not" behind a modal',
    from: /\b(may|must|can|will)\b (?!not)/,
    to: '$1 not ',
    except: /\b(?:May|not|no|nobody|none|nothing|neither|never)\b/
  },
  {name: 'drops "must"', from: / must (?!not|be)/, to: ' '},
  {name: 'drops "may"', from: / may (?!not|be|have to|allow|require)/, to: ' '},
  {name: 'turns "must" into "may"', from: / must (?!not|let|be requested)/, to: ' may '},
  {name: 'turns "can" into "cannot"', from: / can (?!not|opener)/, to: ' cannot '},
  {
    name: 'changes a number',
    from: /(?<![\d.,:/§#-])\b(?:[2-9]|[1-9]\d)\b(?= (?:days?|weeks?|months?|years?|hours?|minutes?|people|kg|percent|miles?))/,
    to: (n) => String(Number(n) + 1)
  },
  {name: 'changes an amount of money', from: /(?<=[$£€])\d+/, to: (n) => String(Number(n) + 1)},
  {name: 'turns "at least" into "at most"', from: /\bat least(?= \d)/, to: 'at most'},
  {name: 'swaps the subject', from: /^The (\w+) (?=(?:is|are|must|may|can|has|have|was)\b)/, to: 'The zebra '}
]

describe('mutations of real sentences', () => {
  it('has sentences to change', () => expect(sentences.length).toBeGreaterThan(400))

  it.each(MUTATIONS)(
    '$name',
    ({from, to, except}) => {
      const hit = sentences.filter((s) => from.test(s) && !except?.test(s))
      expect(hit.length).toBeGreaterThan(4)
      const blind = hit.filter((s) => {
        const changed = typeof to === 'string' ? s.replace(from, to) : s.replace(from, to)
        return stated(s) === stated(changed)
      })
      expect(blind).toEqual([])
      // Hundreds of sentences are tagged anew for each mutation; on a busy machine that takes longer than the default allows.
    },
    60_000
  )
})
