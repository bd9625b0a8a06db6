import {describe, expect, it} from 'vitest'
import type {AnchoredAnnotation} from '../../src/annotations/annotation.js'
import {collectFindings} from '../../src/findings/collect.js'
import {type ConfigInput, readConfig} from '../../src/findings/config.js'
import type {Facts} from '../../src/findings/facts.js'
import type {Finding} from '../../src/findings/finding.js'
import {clash, factsOf, HARBOUR_RULES, judged, page} from './page.js'

const find = (facts: Facts, config: ConfigInput = {}): readonly Finding[] =>
  collectFindings(facts, readConfig(config, 'config').config)

const printed = ({line, column, severity, rule, message}: Finding): string =>
  `${line}:${column} ${severity} ${rule} ${message}`

const PERMIT = 'A permit lasts 15 days.'
const LINES = ['2. How long does a permit last?', PERMIT]

interface Case {
  readonly name: string
  readonly lines?: readonly string[]
  /** On the permit's sentence unless it has a quote. */
  readonly annotation?: Partial<AnchoredAnnotation>
  readonly config?: ConfigInput
  readonly finds: readonly string[]
}

const check = {by: 'ana', role: 'author', at: '2026-11-24'} as const

const CASES: readonly Case[] = [
  {
    name: 'a claim nobody has looked at',
    finds: [
      '3:1 error unsourced-claim `A permit lasts 15 days.` has no source; add a citation, or record it as `not-checkable`'
    ]
  },
  {name: 'an opinion', lines: ['I like the harbour.'], finds: []},
  {
    name: 'an empty annotation',
    annotation: {verdict: null, review: 'draft', citations: []},
    finds: [
      '3:1 error unsourced-claim `A permit lasts 15 days.` has no source; add a citation to annotation `c-harbour`, or judge it `not-checkable`'
    ]
  },
  {
    name: 'background only',
    annotation: {
      verdict: 'not-enough-evidence',
      citations: [{...HARBOUR_RULES, supports: 'context'}],
      checks: [{...check, verdict: 'not-enough-evidence'}]
    },
    finds: [
      '3:1 error unsourced-claim `A permit lasts 15 days.` has no source (checked on 2026-11-24: not enough evidence); find one, soften the text or take it out'
    ]
  },
  {
    name: 'a verdict without a citation',
    annotation: {citations: []},
    finds: [
      '3:1 error unsourced-claim `A permit lasts 15 days.` has no source (judged supported, but nothing is cited); cite what decided it'
    ]
  },
  {name: 'not checkable, as a person decided', annotation: {verdict: 'not-checkable', citations: []}, finds: []},
  {name: 'supported and verified', annotation: {}, finds: []},
  {
    name: 'a citation that nobody has judged by',
    annotation: {verdict: null, review: 'draft'},
    finds: [
      '3:1 warning unverified-claim `A permit lasts 15 days.` has a source but is not verified: nobody has judged it by that source yet; read the source and record the verdict'
    ]
  },
  {
    name: 'a draft',
    annotation: {review: 'draft'},
    finds: [
      '3:1 warning unverified-claim `A permit lasts 15 days.` has a source but is not verified: its review is `draft`; read the source and set it to `verified`'
    ]
  },
  {
    name: 'a verdict on a part',
    annotation: {quote: 'A permit'},
    finds: [
      '3:1 warning unverified-claim `A permit lasts 15 days.` has a source but is not verified: only a part of it was judged; judge the rest'
    ]
  },
  {
    name: 'a verdict that leaves off the full stop',
    annotation: {quote: 'A permit lasts 15 days'},
    finds: []
  },
  {
    name: 'sources that disagree',
    annotation: {verdict: 'conflicting'},
    finds: [
      '3:1 warning unverified-claim `A permit lasts 15 days.` has a source but is not verified: its sources disagree; say so in the text, or settle which one holds'
    ]
  },
  {
    name: 'refuted, with a note',
    annotation: {verdict: 'refuted', checks: [{...check, verdict: 'refuted', note: 'Section 4 says fifty days.'}]},
    finds: [
      '3:1 error refuted-claim `A permit lasts 15 days.` is refuted: Section 4 says fifty days; correct it or take it out'
    ]
  },
  {
    name: 'refuted by a source',
    annotation: {verdict: 'refuted', citations: [{...HARBOUR_RULES, supports: 'contradicts'}]},
    finds: [
      '3:1 error refuted-claim `A permit lasts 15 days.` is refuted by `Harbour Rules`; correct it or take it out'
    ]
  },
  {
    name: 'refuted without citing anything',
    annotation: {verdict: 'refuted', citations: []},
    finds: [
      '3:1 error refuted-claim `A permit lasts 15 days.` is refuted; correct it or take it out',
      '3:1 error unsourced-claim `A permit lasts 15 days.` has no source (judged refuted, but nothing is cited); cite what decided it'
    ]
  },
  {
    name: 'edited after it was judged',
    annotation: {state: 'edited-material', quote: 'A permit lasts 50 days.'},
    finds: [
      '3:1 error stale-claim `A permit lasts 15 days.` was judged supported as `A permit lasts 50 days.`; take the new words over with `claimlint reanchor --accept c-harbour` and judge them with `claimlint verify c-harbour`'
    ]
  },
  {
    name: 'edited after it was judged, where that rule is off',
    annotation: {state: 'edited-material', quote: 'A permit lasts 50 days.'},
    config: {rules: {'stale-claim': 'off'}},
    finds: [
      '3:1 error unsourced-claim `A permit lasts 15 days.` has no source; annotation `c-harbour` judged an earlier wording, judge this one'
    ]
  },
  {
    name: 'an annotation whose text is gone',
    lines: ['I like the harbour.', '2. Are permits public?', 'I think so.'],
    annotation: {
      state: 'orphaned',
      quote: 'Permits are public.',
      reason: 'nothing close',
      question: 'Are permits public?'
    },
    finds: [
      '3:4 warning orphaned-annotation annotation `c-harbour` quotes `Permits are public.`, which is not in the document (nothing close); correct its `selector`, or remove it with `claimlint prune`'
    ]
  },
  {
    name: 'an annotation whose question is gone too',
    lines: ['I like the harbour.', 'I think so.'],
    annotation: {
      state: 'orphaned',
      quote: 'Permits are public.',
      reason: 'nothing close',
      question: 'Are permits public?'
    },
    finds: [
      '1:1 warning orphaned-annotation annotation `c-harbour` quotes `Permits are public.`, which is not in the document (nothing close); correct its `selector`, or remove it with `claimlint prune`'
    ]
  },
  {
    name: 'an annotation that fits two places',
    lines: ['I like it.', 'I like it.'],
    annotation: {state: 'ambiguous', quote: 'I like it.', reason: '1:1 and 3:1', claims: [], span: null},
    finds: [
      '1:1 warning ambiguous-anchor annotation `c-harbour` fits more than one place with `I like it.` (1:1 and 3:1); add `prefix` or `suffix` to its selector'
    ]
  },
  {
    name: 'a citation that leads nowhere',
    annotation: {invalid: ['no source has the id `harbor-rules`, did you mean `harbour-rules`?']},
    finds: [
      '3:1 error invalid-citation annotation `c-harbour`: no source has the id `harbor-rules`, did you mean `harbour-rules`?'
    ]
  },
  {
    name: 'a passage recorded twice',
    annotation: {duplicateOf: 'c-quay'},
    finds: [
      '3:1 error duplicate-annotation annotation `c-harbour` records `A permit lasts 15 days.` a second time, after `c-quay`; merge the two'
    ]
  },
  {
    name: 'severity as the project sets it',
    config: {rules: {'unsourced-claim': 'info'}},
    finds: [
      '3:1 info unsourced-claim `A permit lasts 15 days.` has no source; add a citation, or record it as `not-checkable`'
    ]
  },
  {name: 'a rule that is off', config: {rules: {'unsourced-claim': 'off'}}, finds: []}
]

describe('collectFindings', () => {
  it.each(CASES)('$name', ({lines = LINES, annotation, config, finds}) => {
    const on = page(lines)
    const stale = annotation?.state === 'edited-material'
    const quote = stale ? PERMIT : (annotation?.quote ?? PERMIT)
    const annotations = annotation ? [judged(on, quote, annotation)] : []
    expect(find(factsOf(on, annotations), config).map(printed)).toEqual(finds)
  })

  it('shortens a long claim at a word', () => {
    const long = `A permit ${'for a mooring of the outer harbour '.repeat(5)}lasts 15 days.`
    const [finding] = find(factsOf(page([long])))
    const shown = /^`([^`]*)`/.exec(finding?.message ?? '')?.[1] ?? ''
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown).toMatch(/\w…$/)
    expect(long.startsWith(`${shown.slice(0, -1)} `)).toBe(true)
  })
})

const PAIR = [
  '1. How long does a permit last?',
  PERMIT,
  '2. What is a permit?',
  'I forget.',
  'Each permit lasts 50 days.'
]
const PAIR_ONLY: ConfigInput = {rules: {'unsourced-claim': 'off'}}

describe('contradictions', () => {
  it('stand at the later passage and name both', () => {
    const on = page(PAIR)
    const [finding, ...others] = find(factsOf(on, [], [clash(on, 0, 2)]), PAIR_ONLY)
    expect(others).toEqual([])
    expect(finding && printed(finding)).toBe(
      '9:1 error contradiction `Each permit lasts 50 days.` (question 2) contradicts `A permit lasts 15 days.` (question 1): 15 days against 50 days for one permit; correct one of them'
    )
    expect(finding?.cause).toMatchObject({line: 3, column: 1, claim: on.claims[0]?.id})
  })

  it('leave tensions out until they are asked for', () => {
    const on = page(PAIR)
    const facts = factsOf(on, [], [clash(on, 0, 2, 'tension')])
    expect(find(facts, PAIR_ONLY)).toEqual([])
    const shown = find(facts, {rules: {...PAIR_ONLY.rules, tension: 'info'}})
    expect(shown.map(({rule, severity}) => `${severity} ${rule}`)).toEqual(['info tension'])
  })

  it('are a bug where a claim does not exist', () => {
    const on = page(PAIR)
    const facts = factsOf(on, [], [{...clash(on, 0, 2), first: 'no-such-claim'}])
    expect(() => find(facts)).toThrow('no-such-claim')
  })
})

describe('order', () => {
  it('is by place, then by rule', () => {
    const on = page([PERMIT, 'The harbour opened in 1911.', 'Each permit lasts 50 days.'])
    const annotations = [
      judged(on, 'Each permit lasts 50 days.', {verdict: 'refuted', id: 'c-2', duplicateOf: 'c-1', citations: []}),
      judged(on, PERMIT, {invalid: ['cites nothing'], citations: [], id: 'c-3'})
    ]
    const found = find(factsOf(on, annotations, [clash(on, 0, 2)]))
    expect(found.map(({line, rule}) => `${line} ${rule}`)).toEqual([
      '1 unsourced-claim',
      '1 invalid-citation',
      '3 unsourced-claim',
      '5 contradiction',
      '5 refuted-claim',
      '5 unsourced-claim',
      '5 duplicate-annotation'
    ])
  })
})

const names = (lines: readonly string[], path?: string): string[] => {
  const on = page(lines, path)
  const at = (text: string) => on.claims.findIndex(({quote}) => quote === text)
  const pair = clash(on, at(PERMIT), at('Each permit lasts 50 days.'))
  return find(factsOf(on, [], [pair])).map(({rule, fingerprint}) => `${rule} ${fingerprint}`)
}

describe('fingerprints', () => {
  it('stay when lines are added above and between', () => {
    const [question = '', ...rest] = PAIR
    expect(names(['I was here.', question, 'I was there.', ...rest])).toEqual(names(PAIR))
  })

  it('change with the words of a claim, of its question, and with the document', () => {
    const before = names(PAIR, 'harbour.md')
    expect(before.length).toBe(3)
    const question = names(['1. How long is a permit good for?', ...PAIR.slice(1)], 'harbour.md')
    expect(before.filter((name) => question.includes(name))).toHaveLength(1)
    expect(before.filter((name) => names(PAIR, 'quay.md').includes(name))).toEqual([])
  })

  it('tell twins apart', () => {
    const found = find(factsOf(page([PERMIT, 'I see.', PERMIT])))
    expect(found).toHaveLength(2)
    expect(new Set(found.map(({fingerprint}) => fingerprint)).size).toBe(2)
  })
})
