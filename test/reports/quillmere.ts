// A small page of questions and answers about a town that does not exist, with every state that a report can show.
import type {Contradiction} from '../../src/contradictions/contradiction.js'
import {positionIn, type Span} from '../../src/document/span.js'
import type {Finding, SetAside} from '../../src/findings/finding.js'
import type {Report, ReportAnnotation, ReportAnswer, ReportClaim, Reports, Summary} from '../../src/findings/report.js'

export const SOURCE = `# Living in Quillmere

The town hall looked at this page in spring.

## 1. Is there a public library in Quillmere?

Yes. The library on Heron Street opens at 9 a.m. on weekdays. A library card costs **4 crowns** a year.

## 2. How long is a resident parking permit valid?

A resident parking permit is valid for 12 months. Residents must display it behind the windscreen.
We think that the scheme works well.

## 3. What does it cost to join the library?

A library card is free for everyone who lives in Quillmere. Visitors usually pay a deposit.

## 4. Does the council share parking records?

The council has signed an agreement with Fenshire County on parking records.

## 5. Are there agreements about parking records?

There are no agreements between the council and any other body on parking records. Resident permits run out after 6 months.
`

const at = positionIn(SOURCE)

/** The place of words that stand in the source once. */
export function spanOf(words: string): Span {
  const start = SOURCE.indexOf(words)
  if (start < 0 || SOURCE.indexOf(words, start + 1) >= 0) throw new Error(`not exactly once in the source: ${words}`)
  return {start, end: start + words.length}
}

const QUESTIONS = [
  'Is there a public library in Quillmere?',
  'How long is a resident parking permit valid?',
  'What does it cost to join the library?',
  'Does the council share parking records?',
  'Are there agreements about parking records?'
]

const NOTHING = {checkworthy: 0, sourced: 0, supporting: 0, verified: 0, fresh: 0, quoteChecked: 0, ignored: 0}

const COVERAGE = [
  {...NOTHING, checkworthy: 2, sourced: 2, verified: 1, fresh: 2},
  {...NOTHING, checkworthy: 2, ignored: 1},
  {...NOTHING, checkworthy: 2, sourced: 1, supporting: 1, verified: 1, fresh: 1, quoteChecked: 1},
  {...NOTHING, checkworthy: 1},
  {...NOTHING, checkworthy: 2}
]

const answers: ReportAnswer[] = QUESTIONS.map((question, index) => {
  const start = SOURCE.indexOf(`## ${index + 1}.`)
  const next = SOURCE.indexOf('\n## ', start)
  const span = {start, end: next < 0 ? SOURCE.length : next}
  return {
    id: `question-${index + 1}`,
    number: index + 1,
    question,
    span,
    line: at(start).line,
    coverage: COVERAGE[index] ?? NOTHING
  }
})

/** No format looks at a reading; only the data formats carry it along. */
const READING: ReportClaim['reading'] = {
  clauses: [],
  quantities: [],
  dates: [],
  exclusive: [],
  citations: [],
  asOf: null,
  hedge: null,
  answer: null,
  limits: []
}

/** A claim on words of the source; `answer` 0 is the text before the first question. */
function claim(id: string, answer: number, quotes: readonly string[], more: Partial<ReportClaim> = {}): ReportClaim {
  const spans = quotes.map(spanOf)
  const quote = quotes.join(' … ')
  const section = answer === 0 ? 'opening' : `question-${answer}`
  return {
    id,
    text: quote,
    quote,
    spans,
    section,
    answer: answer === 0 ? null : section,
    kind: 'factual',
    checkworthy: true,
    hedged: false,
    inserts: [],
    selfContained: true,
    reading: READING,
    ...at(spans[0]?.start ?? 0),
    annotation: null,
    annotationIds: [],
    sourced: false,
    supporting: false,
    fresh: true,
    quoteChecked: false,
    verified: false,
    ...more
  }
}

function annotation(id: string, quote: string, more: Partial<ReportAnnotation> = {}): ReportAnnotation {
  const span = SOURCE.includes(quote) ? spanOf(quote) : null
  return {
    id,
    state: 'exact',
    reason: 'the quote stands where it was recorded',
    span,
    line: span ? at(span.start).line : null,
    quote,
    verdict: 'supported',
    usable: true,
    review: 'verified',
    checks: [],
    citations: [],
    claims: [],
    ...more
  }
}

const FEES = {
  source: 'fees-2026',
  title: 'Schedule of library fees',
  publisher: 'Quillmere Town Council',
  issued: '2026-01-12',
  url: 'https://council.quillmere.example/fees?year=2026&part=2',
  accessed: '2026-03-02'
} as const

const LEDGER = {
  source: 'county-ledger',
  title: 'Register of agreements',
  publisher: 'Fenshire County',
  issued: '2025-11-30',
  locator: 'p. 4',
  url: 'https://register.fenshire.example/agreements',
  accessed: '2026-03-02'
} as const

const ANNOTATIONS: readonly ReportAnnotation[] = [
  annotation('library-hours', 'The library on Heron Street opens at 9 a.m. on weekdays.', {
    review: 'queued',
    citations: [{source: 'door-sign', title: 'Sign at the library door', supports: 'partial', accessed: '2026-03-02'}],
    checks: [{by: 'city desk', role: 'author', at: '2026-03-02', verdict: 'supported', confidence: 'low'}],
    claims: ['hours']
  }),
  annotation('card-price', 'A library card costs **4 crowns** a year.', {
    verdict: 'refuted',
    scope: 'residents',
    lawAsOf: 'fee schedule of 2026',
    checks: [
      {
        by: 'city desk',
        role: 'reviewer',
        at: '2026-03-02',
        verdict: 'refuted',
        confidence: 'high',
        note: 'The schedule of 2026 lists the card at no charge; 4 crowns was the price until 2024.'
      }
    ],
    citations: [{...FEES, supports: 'contradicts', quote: 'Reader’s card, residents: no charge'}],
    claims: ['card-price']
  }),
  annotation('card-free', 'A library card is free for everyone who lives in Quillmere.', {
    state: 'edited-minor',
    reason: 'one word differs from the recorded quote',
    citations: [{...FEES, supports: 'full', quote: 'Reader’s card, residents: no charge'}],
    claims: ['card-free']
  }),
  annotation('agreement', 'The council has signed an agreement with Fenshire County on parking records.', {
    verdict: 'not-enough-evidence',
    state: 'moved',
    reason: 'found 12 lines below its recorded place',
    review: 'in-review',
    checks: [
      {
        by: 'city desk',
        role: 'author',
        at: '2026-03-03',
        verdict: 'not-enough-evidence',
        note: 'Asked the county clerk; no answer yet.'
      }
    ],
    citations: [{...LEDGER, supports: 'context', quote: 'Agreements in force: none listed under parking'}],
    claims: ['agreement']
  }),
  annotation('permit-length', 'A resident parking permit is valid for two years.', {
    state: 'edited-material',
    reason: 'an amount changed: `two years` is `12 months` now',
    usable: false,
    claims: ['permit-12']
  }),
  annotation('fountain', 'The fountain on Mill Square runs all year.', {
    state: 'orphaned',
    reason: 'no passage comes close to the quote',
    usable: false,
    verdict: 'conflicting',
    claim: 'The fountain on Mill Square in Quillmere runs all year.'
  }),
  annotation('display', 'Residents must display it behind the windscreen.', {
    verdict: null,
    usable: false,
    review: 'draft',
    claims: ['display']
  })
]

const decides = (id: string, covers: 'whole' | 'part' = 'whole'): Pick<ReportClaim, 'annotation' | 'annotationIds'> => {
  const found = ANNOTATIONS.find((each) => each.id === id)
  if (!found) throw new Error(`no annotation ${id}`)
  const {state, citations, usable, verdict} = found
  return {annotation: {id, state, verdict: usable ? verdict : null, citations, covers}, annotationIds: [id]}
}

const CLAIMS: readonly ReportClaim[] = [
  claim('opening', 0, ['The town hall looked at this page in spring.'], {kind: 'filler', checkworthy: false}),
  claim('hours', 1, ['The library on Heron Street opens at 9 a.m. on weekdays.'], {
    ...decides('library-hours', 'part'),
    sourced: true
  }),
  claim('card-price', 1, ['A library card costs **4 crowns** a year.'], {
    text: 'A library card costs 4 crowns a year.',
    ...decides('card-price'),
    sourced: true,
    verified: true
  }),
  claim('permit-12', 2, ['A resident parking permit is valid for 12 months.'], decides('permit-length')),
  claim('display', 2, ['Residents must display it behind the windscreen.'], {
    text: 'Residents must display a resident parking permit behind the windscreen.',
    selfContained: false,
    ignored: 'every resident is told at the counter',
    ...decides('display')
  }),
  claim('opinion', 2, ['We think that the scheme works well.'], {kind: 'opinion', checkworthy: false}),
  claim('card-free', 3, ['A library card is free for everyone who lives in Quillmere.'], {
    ...decides('card-free'),
    sourced: true,
    supporting: true,
    quoteChecked: true,
    verified: true
  }),
  claim('deposit', 3, ['Visitors usually pay a deposit.'], {hedged: true}),
  claim(
    'agreement',
    4,
    ['The council has signed an agreement with Fenshire County on parking records.'],
    decides('agreement')
  ),
  claim('no-agreement', 5, ['There are no agreements between the council', 'any other body on parking records.'], {
    text: 'There are no agreements between the council and any other body on parking records.'
  }),
  claim('permit-6', 5, ['Resident permits run out after 6 months.'])
]

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'clash-card',
    first: 'card-price',
    second: 'card-free',
    detector: 'price-clash',
    tier: 'contradiction',
    message: 'a library card costs `4 crowns` and is `free`',
    why: 'Answer 1 gives a price for the library card and answer 3 says that it is free.',
    resolve: 'The fee schedule of the year that the page is about.',
    spans: [spanOf('**4 crowns**'), spanOf('free')]
  },
  {
    id: 'clash-permit',
    first: 'permit-12',
    second: 'permit-6',
    detector: 'duration-clash',
    tier: 'contradiction',
    message: 'a resident permit is valid for `12 months` and for `6 months`',
    why: 'Answer 2 gives 12 months and answer 5 gives 6 months for the same permit.',
    resolve: 'The parking rules of the council.',
    spans: [spanOf('12 months'), spanOf('6 months')]
  },
  {
    id: 'clash-agreement',
    first: 'agreement',
    second: 'no-agreement',
    detector: 'existence-denied',
    tier: 'contradiction',
    message: 'an agreement on parking records is `signed`, and there are `no agreements`',
    why: 'Answer 4 says that the council has signed an agreement and answer 5 says that there is none with any body.',
    resolve: 'The council’s register of agreements, or its clerk.',
    spans: [spanOf('has signed an agreement'), spanOf('no agreements'), spanOf('any other body')]
  },
  {
    id: 'look-visitors',
    first: 'card-price',
    second: 'deposit',
    detector: 'scope-differs',
    tier: 'tension',
    message: 'readers pay a yearly price in one answer and a deposit in the other',
    why: 'Both are about what it costs to use the library, and neither says whether the other applies too.',
    resolve: 'Say who pays what.',
    spans: [spanOf('costs **4'), spanOf('pay a deposit')]
  }
]

function finding(
  rule: Finding['rule'],
  severity: Finding['severity'],
  id: string,
  message: string,
  cause?: string
): Finding {
  const place = (each: string) => {
    const found = CLAIMS.find((one) => one.id === each)
    if (!found?.spans[0]) throw new Error(`no claim ${each}`)
    const end = at(found.spans[0].end)
    return {
      span: found.spans[0],
      line: found.line,
      column: found.column,
      endLine: end.line,
      endColumn: end.column,
      claim: each
    }
  }
  return {
    rule,
    severity,
    message,
    ...place(id),
    ...(cause === undefined ? {} : {cause: place(cause)}),
    fingerprint: `${rule}-${id}`,
    content: `${rule}-${id}`
  }
}

const FINDINGS: readonly Finding[] = [
  finding(
    'refuted-claim',
    'error',
    'card-price',
    '`A library card costs 4 crowns a year` is refuted; correct it or take it out'
  ),
  finding('stale-claim', 'error', 'permit-12', 'annotation `permit-length` judged an earlier wording; judge this one'),
  finding(
    'contradiction',
    'error',
    'card-free',
    '`A library card is free` (question 3) contradicts `A library card costs 4 crowns` (question 1): a library card costs `4 crowns` and is `free`; correct one of them',
    'card-price'
  ),
  finding('unsourced-claim', 'warning', 'deposit', '`Visitors usually pay a deposit` has no source; add a citation'),
  finding(
    'contradiction',
    'error',
    'no-agreement',
    '`There are no agreements` (question 5) contradicts `The council has signed an agreement` (question 4); correct one of them',
    'agreement'
  ),
  finding(
    'unsourced-claim',
    'warning',
    'no-agreement',
    '`There are no agreements between the council` has no source; add a citation'
  ),
  finding(
    'contradiction',
    'error',
    'permit-6',
    '`Resident permits run out after 6 months` (question 5) contradicts `is valid for 12 months` (question 2); correct one of them',
    'permit-12'
  )
]

const SET_ASIDE: readonly SetAside[] = [
  {
    ...finding('unsourced-claim', 'error', 'display', '`Residents must display it` has no source; add a citation'),
    by: 'ignore',
    why: 'every resident is told at the counter'
  },
  {
    ...finding('unsourced-claim', 'error', 'permit-6', '`Resident permits run out` has no source; add a citation'),
    by: 'baseline',
    why: 'from before we checked sources'
  }
]

const SUMMARY: Summary = {
  answers: 5,
  claims: 11,
  checkworthy: 9,
  sourced: 3,
  supporting: 1,
  verified: 2,
  fresh: 3,
  quoteChecked: 1,
  ignored: 1,
  coverage: 0.333,
  verdicts: {supported: 2, refuted: 1, 'not-enough-evidence': 1, conflicting: 0, 'not-checkable': 0, unchecked: 5},
  contradictions: 3,
  tensions: 1,
  findings: {error: 5, warning: 2, info: 0},
  setAside: {ignored: 1, known: 1}
}

export const quillmere: Report = {
  version: 1,
  document: {
    path: 'corpus/quillmere.md',
    title: 'Living in Quillmere',
    source: SOURCE,
    answers,
    sections: [{id: 'opening', heading: 'Living in Quillmere', span: {start: 0, end: 66}, line: 1}]
  },
  claims: CLAIMS,
  contradictions: CONTRADICTIONS,
  annotations: ANNOTATIONS,
  findings: FINDINGS,
  setAside: SET_ASIDE,
  against: [{by: 'baseline', name: 'claimlint-baseline.json', known: 1, gone: 2}],
  problems: [
    {message: 'the table has a row with more cells than its head; the spare cells are not read', line: 14, column: 1}
  ],
  summary: SUMMARY
}

/** The same page after two models proposed something; one of them has a hostile name. */
export const waiting: Report = {
  ...quillmere,
  proposals: {
    pending: [
      {
        id: 'p-hours-deposit',
        kind: 'contradiction',
        claims: ['hours', 'deposit'],
        message: 'both cannot be true',
        by: 'small-model',
        prompt: 'contradictions/1',
        at: '2026-11-20',
        runs: {seen: 2, of: 3},
        counter: 'none',
        also: [
          {by: 'large-model', prompt: 'contradictions/1', at: '2026-11-22', counter: 'none'},
          {by: 'cross-encoder', prompt: 'pairs/1', at: '2026-11-22', score: 0.93}
        ]
      },
      {
        id: 'p-permit-split',
        kind: 'split',
        claims: ['permit-12'],
        message: '`A resident parking permit is valid for 12 months` holds 2 claims',
        by: '<img src=x onerror=alert(1)>',
        prompt: 'claims/1',
        at: '2026-11-21',
        parts: [
          {text: 'A resident parking permit is valid.', inserts: []},
          {text: 'It is valid for 12 months.', inserts: ['It']}
        ]
      },
      {
        id: 'p-card-verdict',
        kind: 'verdict',
        claims: ['card-price'],
        message: '`A library card costs 4 crowns a year` is `refuted` by `fees-2026`',
        by: 'small-model',
        prompt: 'verdicts/1',
        at: '2026-11-21',
        evidence: {
          source: 'fees-2026',
          title: 'Schedule of library fees',
          quote: 'Reader’s card, residents: no charge <b>'
        }
      },
      {
        id: 'p-deposit-class',
        kind: 'class',
        claims: ['deposit'],
        message: '`Visitors usually pay a deposit` is of the class `opinion`, now it is taken as `factual`',
        by: 'small-model',
        prompt: 'claims/1',
        at: '2026-11-21'
      }
    ],
    accepted: 1,
    rejected: 2,
    void: 3
  }
}

/** A page on which nothing is to be done. */
export const quiet: Report = {
  version: 1,
  document: {path: 'corpus/quillmere-bridge.md', answers: [], sections: []},
  claims: [],
  contradictions: [],
  annotations: [],
  findings: [],
  setAside: [],
  problems: [],
  summary: {
    ...SUMMARY,
    answers: 0,
    claims: 0,
    checkworthy: 0,
    sourced: 0,
    supporting: 0,
    verified: 0,
    fresh: 0,
    quoteChecked: 0,
    ignored: 0,
    coverage: 1,
    verdicts: {supported: 0, refuted: 0, 'not-enough-evidence': 0, conflicting: 0, 'not-checkable': 0, unchecked: 0},
    contradictions: 0,
    tensions: 0,
    findings: {error: 0, warning: 0, info: 0},
    setAside: {ignored: 0, known: 0}
  }
}

/** Both pages; the sum is that of the first, since the second adds nothing. */
export const both: Reports = {version: 1, documents: [quillmere, quiet], summary: {...SUMMARY, documents: 2}}
