// Writing a record down so that it is found again: the quote with as many words around it as it takes to be the only one.
import type {Document, Section} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import type {Span} from '../document/span.js'
import {aroundIn} from './anchoring/read-around.js'
import type {AnnotationRecord, AnnotationSelector} from './annotation-records.js'
import {ELISION} from './find-quote.js'
import {anchor} from './ladder.js'
import {openPage, outer, type Page} from './page.js'

/** Code units of context on each side, tried in turn. The first keeps a later twin apart; the last is a paragraph. */
const CONTEXT_SIZES = [32, 64, 128, 256, 512] as const

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The last words of `text`, `size` code units or a little less: a cut falls between words. */
function lastWords(text: string, size: number): string {
  const line = oneLine(text)
  return line.length <= size ? line : line.slice(-size - 1).replace(/^\S*\s/, '')
}

function firstWords(text: string, size: number): string {
  const line = oneLine(text)
  return line.length <= size ? line : line.slice(0, size + 1).replace(/\s\S*$/, '')
}

/** Longer ones are lists or tables; nobody reads them beside a quote. */
const LONGEST_SENTENCE = 600

/** Context ends at the section's edge: what stands under the next question is another answer's business. */
function selector(
  {source, passages: cut}: Page,
  spans: readonly Span[],
  section: Section | null,
  size: number
): AnnotationSelector {
  const {start, end} = outer(spans)
  const from = Math.min(start, section?.question?.pieces.at(-1)?.source.end ?? section?.span.start ?? 0)
  const prefix = lastWords(source.slice(from, start), size)
  const suffix = firstWords(source.slice(end, Math.max(end, section?.span.end ?? source.length)), size)
  const {before, after} = aroundIn(source, cut().spans, {start, end})
  const sentence = before || after ? oneLine(`${before}${source.slice(start, end)}${after}`) : ''
  return {
    exact: spans.map((span) => oneLine(source.slice(span.start, span.end))).join(ELISION),
    ...(prefix === '' ? {} : {prefix}),
    ...(suffix === '' ? {} : {suffix}),
    ...(sentence === '' || sentence.length > LONGEST_SENTENCE ? {} : {sentence}),
    hint: {start, end}
  }
}

/** Quote, question and headings as one value; a verdict holds for exactly these words. */
export const recordFingerprint = ({selector, question, headingPath}: Omit<AnnotationRecord, 'id'>): string =>
  fingerprint(selector.exact, question ?? '', ...(headingPath ?? []))

type Draft = Omit<AnnotationRecord, 'id'>

function draft(page: Page, section: Section | null, spans: readonly Span[], size: number): Draft {
  const question = section?.question?.text
  const headingPath = [...(section?.headingPath ?? [])]
  const named = {
    ...(question === undefined ? {} : {question}),
    ...(headingPath.length === 0 ? {} : {headingPath}),
    selector: selector(page, spans, section, size),
    review: {state: 'draft' as const}
  }
  return {...named, fingerprint: recordFingerprint(named)}
}

/**
 * An empty record (no id, no verdict) for the passage at `spans`, which must be in order and not empty. Its selector is
 * grown until the ladder finds exactly this place; text that repeats with all its surroundings stays ambiguous.
 */
export function describe(document: Document, spans: readonly Span[], page: Page = openPage(document)): Draft {
  const place = outer(spans)
  const section = page.sectionAt(place.start)
  for (const size of CONTEXT_SIZES) {
    const made = draft(page, section, spans, size)
    const found = anchor({id: '', ...made}, page).place
    if (found && outer(found.spans).start === place.start) return made
  }
  return draft(page, section, spans, CONTEXT_SIZES[0])
}
