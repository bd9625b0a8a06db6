// Pages made by hand, so that these tests stand on the types of the earlier rooms and not on how they read or split.
// One line is one paragraph and one claim; a line that ends in `?` is a question; `I ...` is an opinion.
import type {AnchoredAnnotation, Citation} from '../../src/annotations/annotation.js'
import type {Claim} from '../../src/claims/claim.js'
import type {Contradiction, Tier} from '../../src/contradictions/contradiction.js'
import type {Block, Document, Section} from '../../src/document/document.js'
import {fingerprint} from '../../src/document/fingerprint.js'
import {type PlainText, slicePlain} from '../../src/document/plain-text.js'
import {hull} from '../../src/document/span.js'
import {viewClaims} from '../../src/findings/claim-view.js'
import type {Facts} from '../../src/findings/facts.js'
import type {ReportContradiction} from '../../src/findings/report.js'

export interface Page {
  readonly document: Document
  readonly claims: readonly Claim[]
}

export function page(lines: readonly string[], path?: string): Page {
  const source = `${lines.join('\n\n')}\n`
  const whole: PlainText = {
    text: source,
    pieces: [{at: 0, length: source.length, source: {start: 0, end: source.length}}]
  }
  const sections: Section[] = []
  const claims: Claim[] = []
  let at = 0
  for (const line of lines) {
    const span = {start: at, end: at + line.length}
    const number = Number(/^(\d+)\. /.exec(line)?.[1] ?? 0) || null
    const from = number === null ? 0 : `${number}. `.length
    const text = slicePlain(whole, span.start + from, span.end)
    at = span.end + 2
    if (line.endsWith('?')) {
      sections.push({id: `s${sections.length}`, question: text, number, headingPath: [], span, blocks: []})
      continue
    }
    const last = sections.pop() ?? {id: 's0', question: null, number: null, headingPath: [], span, blocks: []}
    const block: Block = {kind: 'paragraph', text, span, quoted: false, citations: []}
    sections.push({...last, span: hull([last.span, span]), blocks: [...last.blocks, block]})
    claims.push(claimIn(last, line, span, claims))
  }
  const document = {
    ...(path === undefined ? {} : {path}),
    format: 'text',
    source,
    title: null,
    sections,
    problems: [],
    directives: []
  }
  return {document: document as Document, claims}
}

function claimIn(section: Section, quote: string, span: Claim['spans'][number], before: readonly Claim[]): Claim {
  const base = fingerprint(quote, section.question?.text ?? '')
  const twins = before.filter(({id}) => id.startsWith(base)).length
  const opinion = quote.startsWith('I ')
  return {
    id: twins === 0 ? base : `${base}-${twins + 1}`,
    text: quote,
    quote,
    spans: [span],
    section: section.id,
    answer: section.question ? section.id : null,
    kind: opinion ? 'opinion' : 'factual',
    checkworthy: !opinion,
    hedged: false,
    inserts: [],
    selfContained: true,
    reading: UNREAD
  }
}

/** Findings never look inside a reading. */
const UNREAD: Claim['reading'] = {
  clauses: [],
  concepts: [],
  quantities: [],
  dates: [],
  exclusives: [],
  citations: [],
  asOf: null,
  label: [],
  topic: [],
  about: [],
  column: null,
  answer: null,
  hedge: null,
  conditional: false,
  exception: false,
  attributed: false,
  planned: false,
  superseded: false,
  unconditional: false,
  example: false,
  designations: [],
  measures: []
}

/** An annotation on the given words of the page, judged `supported` and `verified` by one full source unless said otherwise. */
export function judged(
  {document, claims}: Page,
  quote: string,
  rest: Partial<AnchoredAnnotation> = {}
): AnchoredAnnotation {
  const start = document.source.indexOf(quote)
  const span = start < 0 ? null : {start, end: start + quote.length}
  const under = claims.filter((claim) => span && claim.spans.some((s) => s.start < span.end && span.start < s.end))
  const verdict = rest.verdict === undefined ? 'supported' : rest.verdict
  const state = rest.state ?? 'exact'
  return {
    id: 'c-harbour',
    state,
    rung: 'quote',
    score: 1,
    reason: 'the same words',
    span,
    quote,
    verdict,
    usable: verdict !== null && ['exact', 'moved', 'edited-minor'].includes(state),
    review: 'verified',
    checks: [],
    citations: [HARBOUR_RULES],
    claims: under.map(({id}) => id),
    record: {pointer: '/claims/0', line: 5, column: 5},
    ...rest
  }
}

export const HARBOUR_RULES: Citation = {source: 'harbour-rules', supports: 'full', title: 'Harbour Rules'}

/** A pair of the page's claims by their index, the later one second. */
export function clash({claims}: Page, first: number, second: number, tier: Tier = 'contradiction'): Contradiction {
  const [earlier, later] = [claims[first], claims[second]]
  if (!earlier || !later) throw new Error('no such claims')
  return {
    id: fingerprint(earlier.id, later.id),
    first: earlier.id,
    second: later.id,
    detector: 'quantity-mismatch',
    tier,
    message: '15 days against 50 days for one permit',
    why: 'One permit cannot last both 15 and 50 days.',
    resolve: 'Look up how long a permit lasts.',
    spans: [...earlier.spans, ...later.spans]
  }
}

export function factsOf(
  {document, claims}: Page,
  annotations: readonly AnchoredAnnotation[] = [],
  contradictions: readonly ReportContradiction[] = []
): Facts {
  return {document, claims: viewClaims(document.source, claims, annotations), annotations, contradictions}
}
