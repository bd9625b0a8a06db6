// How a clash is put into words. Quoted words are the page's own, shortened at word boundaries.
import type {ClauseReading, Phrase} from '../claims/reading.js'
import {hull, type Span} from '../document/span.js'
import type {Clash} from './define-detector.js'
import type {Page, Side} from './side.js'

/** Quoted words beyond this tire the reader of a one-line message. */
const LONGEST = 110
/** Of a long passage, so much stands before the words that matter. */
const RUN_UP = 40

/** The part of a long passage around the words that matter, cut at word boundaries and marked as cut. */
function excerpt(text: string, focus: number): string {
  if (text.length <= LONGEST) return text.replace(/\s+/g, ' ').trim()
  const from = focus <= RUN_UP ? 0 : text.indexOf(' ', focus - RUN_UP) + 1
  const rest = text.slice(from, from + LONGEST)
  const whole = from + LONGEST >= text.length
  const words = (whole ? rest : rest.replace(/\s+\S*$/, '')).replace(/\s+/g, ' ').trim()
  return `${from > 0 ? '… ' : ''}${words}${whole ? '' : ' …'}`
}

/** The words of a place in quotation marks; `focus` is the part of it that matters. */
export const quoted = (page: Page, span: Span, focus: Span = span): string =>
  `“${excerpt(page.words(span), Math.max(0, focus.start - span.start))}”`

/** "Answer 7", or "the other passage" where nothing is numbered. */
const nameOf = (side: Side, fallback: string): string => (side.number === null ? fallback : `answer ${side.number}`)

/** The noun with the words that narrow it: “Marrow Planning Department”. */
export function phraseSpan({modifiers, head, attached}: Phrase): Span {
  // A name goes on behind "of": “Memorandum of Agreement”.
  const rest = head.kind === 'name' ? attached.slice(0, 2).filter((c) => c.kind === 'name') : []
  return hull([...modifiers, head, ...rest].map((c) => c.span))
}

/** From the subject or act of a clause to the end of its act: “may not be copied”. */
const actSpan = ({act, span}: ClauseReading): Span =>
  act ? {start: Math.min(span.start, act.span.start), end: act.span.end} : span

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a side says, and which of its words clash. */
export interface Said {
  readonly side: Side
  readonly span: Span
  readonly focus: Span
}

/** "Answer 2 says “...”; answer 7 says “...”: ...". The earlier passage comes first. */
export function bothSay(page: Page, own: Said, other: Said, link: string): string {
  const [a, b] = own.side.order < other.side.order ? [own, other] : [other, own]
  const says = ({side, span, focus}: Said, fallback: string): string =>
    `${nameOf(side, fallback)} says ${quoted(page, hull([span, focus]), focus)}`
  return `${capital(says(a, 'one passage'))}; ${says(b, 'the other passage')}: ${link}.`
}

/** The act of a clause, and who says it. */
interface Deed {
  readonly side: Side
  readonly clause: ClauseReading
}

/** Two clauses whose acts clash: what is marked in both, and why. */
export function actsClash(page: Page, own: Deed, other: Deed, link: string): Omit<Clash, 'tier'> {
  const said = ({side, clause}: Deed): Said => ({side, span: clause.span, focus: actSpan(clause)})
  const [a, b] = [said(own), said(other)]
  return {
    own: a.focus,
    other: b.focus,
    message: `${quoted(page, a.span)} against ${quoted(page, b.span)}`,
    why: bothSay(page, a, b, link)
  }
}

/** Words of two claims that clash: they alone are the message, and each whole claim says why. */
export function wordsClash(
  page: Page,
  own: Omit<Said, 'span'>,
  other: Omit<Said, 'span'>,
  link: string
): Omit<Clash, 'tier'> {
  const said = (words: Omit<Said, 'span'>): Said => ({...words, span: hull(words.side.claim.spans)})
  return {
    own: own.focus,
    other: other.focus,
    message: `${quoted(page, own.focus)} against ${quoted(page, other.focus)}`,
    why: bothSay(page, said(own), said(other), link)
  }
}
