// Recorded judgements against today's text: where each stands, whether its verdict may be used, and for which claims.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {foldText} from '../document/fingerprint.js'
import {hull} from '../document/span.js'
import type {Anchor} from './anchoring/anchor.js'
import {type Base, openBase} from './anchoring/from-base.js'
import type {AnchoredAnnotation, AnnotationFile} from './annotation.js'
import type {AnnotationRecord, AnnotationSource} from './annotation-records.js'
import {citationFaults, joinCitation} from './cite.js'
import {recordFingerprint} from './describe.js'
import {dueDay} from './due.js'
import {type ClaimsOf, claimFinder} from './judge.js'
import {anchor} from './ladder.js'
import {openOlderPage, openPage, type Page} from './page.js'

const STANDS: readonly AnchoredAnnotation['state'][] = ['exact', 'moved', 'edited-minor']

/** A quote or question rewritten in the file after the verdict must not carry the verdict along. */
function guarded(found: Anchor, record: AnnotationRecord): Anchor {
  const fits = record.fingerprint === undefined || record.fingerprint === recordFingerprint(record)
  if (fits || !found.place) return found
  const reason = '`fingerprint` does not fit the recorded quote and question, they were changed after the verdict'
  return {...found, state: 'edited-material', reason}
}

/** Records that say the same thing twice have the same key. */
const twinKey = ({selector, question, claim}: AnnotationRecord): string =>
  [selector.prefix ?? '', selector.exact, selector.suffix ?? '', question ?? '', claim ?? ''].map(foldText).join('\n')

/** Only what has a quote in common is compared whole: folding every field of thousands of records takes longer than finding them. */
function withTwins(records: readonly AnnotationRecord[]): readonly AnnotationRecord[] {
  const quotes = records.map(({selector}) => foldText(selector.exact))
  const counts = new Map<string, number>()
  for (const quote of quotes) counts.set(quote, (counts.get(quote) ?? 0) + 1)
  return records.filter((_, at) => (counts.get(quotes[at] ?? '') ?? 0) > 1)
}

/** Each later copy of a record, with the id of the first. */
function twins(records: readonly AnnotationRecord[]): ReadonlyMap<AnnotationRecord, string> {
  const first = new Map<string, string>()
  const later = new Map<AnnotationRecord, string>()
  for (const record of withTwins(records)) {
    const key = twinKey(record)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, record.id)
    else later.set(record, earlier)
  }
  return later
}

type Recorded = Pick<
  AnchoredAnnotation,
  'id' | 'quote' | 'question' | 'claim' | 'verdict' | 'review' | 'scope' | 'lawAsOf' | 'due' | 'checks'
>

function recorded(record: AnnotationRecord): Recorded {
  const due = dueDay(record)
  return {
    id: record.id,
    quote: record.selector.exact,
    ...(record.question === undefined ? {} : {question: record.question}),
    ...(record.claim === undefined ? {} : {claim: record.claim}),
    verdict: record.verdict ?? null,
    review: record.review.state,
    ...(record.scope === undefined ? {} : {scope: record.scope}),
    ...(record.lawAsOf === undefined ? {} : {lawAsOf: record.lawAsOf}),
    ...(due ? {due: due.day} : {}),
    checks: record.checks ?? []
  }
}

/** Today's text, and the one in which the records were judged where that is known. */
export interface Texts {
  readonly page: Page
  readonly base: Base | null
}

/** `previous` is the text in which the records were judged; undefined where it is not known. */
export function openTexts(document: Document, previous: string | undefined): Texts {
  const page = openPage(document)
  if (previous === undefined) return {page, base: null}
  if (previous === document.source) return {page, base: openBase(page, page)}
  return {page, base: openBase(openOlderPage(previous, document), page)}
}

function anchored(
  record: AnnotationRecord,
  {page, base}: Texts,
  claims: ClaimsOf
): Omit<AnchoredAnnotation, 'record' | 'citations'> {
  const {state, rung, score, reason, place} = guarded(anchor(record, page, base), record)
  const found = {
    state,
    rung,
    score,
    reason,
    span: place ? hull(place.spans) : null,
    usable: record.verdict !== undefined && STANDS.includes(state),
    claims: place ? claims(place.spans) : []
  }
  // Fields written one by one behind a spread would take as long as looking the quote up.
  return {...recorded(record), ...found}
}

function cited(
  record: AnnotationRecord,
  sources: ReadonlyMap<string, AnnotationSource>
): Pick<AnchoredAnnotation, 'citations' | 'invalid'> {
  const invalid = citationFaults(record, sources)
  return {
    citations: (record.citations ?? []).map((citation) => joinCitation(citation, sources)),
    ...(invalid.length > 0 ? {invalid} : {})
  }
}

/**
 * Every record of the file against `document`, in file order. `claims` are those of the document, in its order. `previous` is
 * the text in which the records were judged, where it is still to be had: what became of a passage is then seen and not guessed.
 */
export function matchAnnotations(
  document: Document,
  claims: readonly Claim[],
  file: AnnotationFile,
  previous?: string
): AnchoredAnnotation[] {
  const texts = openTexts(document, previous)
  const judged = claimFinder(document.source, claims)
  const sources = new Map((file.annotations.sources ?? []).map((source) => [source.id, source]))
  const duplicates = twins(file.annotations.claims)
  return file.annotations.claims.map((record, index) => {
    const duplicateOf = duplicates.get(record)
    const place = file.places[index] ?? {line: 1, column: 1}
    return {
      ...anchored(record, texts, judged),
      ...cited(record, sources),
      ...(duplicateOf === undefined ? {} : {duplicateOf}),
      record: {pointer: `/claims/${index}`, ...place}
    }
  })
}
