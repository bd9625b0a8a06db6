// One invented page and its records, for tests that change one thing at a time.
import type {AnnotationFile} from '../../src/annotations/annotation.js'
import type {AnnotationRecord, Annotations} from '../../src/annotations/annotation-records.js'
import {describe as describePlace} from '../../src/annotations/describe.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import type {Claim} from '../../src/claims/claim.js'
import {smallDocument} from './small-document.js'

export const HARBOUR = `# Harbour permits

1. How long does a mooring permit last?

Apply at the harbour office. A mooring permit is valid for 15 days. It cannot be extended, however long the “Saltwind” regatta lasts.

The office charges no fee. Permits are shown on request.

2. Who may apply?

Every skipper over 18 may apply. Permits are shown on request.
`

/** The record that describes `quote` in `source` (its `nth` place), judged as supported. */
export function recordFor(quote: string, {source = HARBOUR, nth = 0, id = 'c-0000aaaa'} = {}): AnnotationRecord {
  let start = source.indexOf(quote)
  for (let i = 0; i < nth; i++) start = source.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`no place of ${quote}`)
  const draft = describePlace(smallDocument(source), [{start, end: start + quote.length}])
  return {id, ...draft, verdict: 'supported', review: {state: 'verified'}}
}

export const annotationsOf = (claims: AnnotationRecord[], rest: Partial<Annotations> = {}): Annotations => ({
  schema: 1,
  target: {file: 'corpus/harbour-permits.md'},
  claims,
  ...rest
})

export function fileOf(annotations: Annotations): AnnotationFile {
  const {file, problems} = loadAnnotations(annotations, 'harbour-permits.claims.yaml')
  if (!file) throw new Error(JSON.stringify(problems))
  return file
}

/** A check-worthy claim on the given parts of `source`, each found after the one before. */
export function claimOn(source: string, parts: readonly string[], id: string, checkworthy = true): Claim {
  let from = 0
  const spans = parts.map((part) => {
    const start = source.indexOf(part, from)
    if (start < 0) throw new Error(`no place of ${part}`)
    from = start + part.length
    return {start, end: from}
  })
  const quote = parts.join(' … ')
  const rest = {section: 's', answer: 's', kind: 'factual' as const, hedged: false, inserts: [], selfContained: true}
  return {id, text: parts.join(' '), quote, spans, checkworthy, ...rest, reading: NO_READING}
}

// This room never looks at what a claim states, only at where it stands.
const NO_READING = {} as unknown as Claim['reading']
