// How a clash is put into words. Quoted words are the page's own, shortened at word boundaries.
import type {Phrase} from '../claims/reading.js'
import {hull, type Span} from '../document/span.js'
import type {Page, Side} from './side.js'

/** Quoted words beyond this tire the reader of a one-line message. */
const LONGEST = 90

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= LONGEST) return flat
  return `${flat.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}

export const quoted = (page: Page, span: Span): string => `“${shorten(page.words(span))}”`

/** "Answer 7", or "the other passage" where nothing is numbered. */
const nameOf = (side: Side, fallback: string): string => (side.number === null ? fallback : `answer ${side.number}`)

/** The noun with the words that narrow it: “Marrow Planning Department”. */
export const phraseSpan = (phrase: Phrase): Span => hull([...phrase.modifiers.map((m) => m.span), phrase.head.span])

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Answer 2 says “...”; answer 7 says “...”." */
export function bothSay(page: Page, own: Side, ownSpan: Span, other: Side, otherSpan: Span, link: string): string {
  const [a, b] = own.order < other.order ? [own, other] : [other, own]
  const [aSpan, bSpan] = own.order < other.order ? [ownSpan, otherSpan] : [otherSpan, ownSpan]
  return `${capital(nameOf(a, 'one passage'))} says ${quoted(page, aSpan)}; ${nameOf(b, 'the other passage')} says ${quoted(page, bSpan)}: ${link}.`
}
