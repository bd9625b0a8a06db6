// Every place where a quote stands in a text, word for word.
import type {Span} from '../document/span.js'
import {type FoldedText, foldedText, unfold} from './fold-source.js'

/** Marks words left out of a quote; the parts stand in this order. */
export const ELISION = ' … '

/** A place of a quote, in the folded text and in the source. */
export interface Place {
  /** In the folded text, from the first part to the last. */
  readonly folded: Span
  /** In the source, one for each part. */
  readonly spans: readonly Span[]
}

/** A search stops here: a quote found this often is ambiguous anyway, and each place costs a comparison. */
const MOST_PLACES = 1000

/** `5 days` is not found in `15 days` or `1.5 days`, nor `able` in `unable`. */
const splitsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$|\p{N}[.,]$/u.test(text.slice(Math.max(0, at - 4), at)) &&
  /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))

const splitsNumber = (text: string, at: number): boolean =>
  /\p{N}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]\p{N}/u.test(text.slice(at, at + 3))

function* partPlaces(page: FoldedText, part: string, from: number): Generator<Place> {
  for (let start = page.next(part, from); start >= 0; start = page.next(part, start + 1)) {
    const end = start + part.length
    const span = unfold(page, start, end)
    if (span && !splitsWord(page.text, start) && !splitsWord(page.text, end) && !splitsNumber(page.text, end)) {
      yield {folded: {start, end}, spans: [span]}
    }
  }
}

/** The nearest place of the other parts after `first`, or null where one is missing. */
function follow(page: FoldedText, first: Place, parts: readonly string[]): Place | null {
  let place = first
  for (const part of parts) {
    const next = partPlaces(page, part, place.folded.end).next()
    if (next.done) return null
    place = {
      folded: {start: place.folded.start, end: next.value.folded.end},
      spans: [...place.spans, ...next.value.spans]
    }
  }
  return place
}

function chains(page: FoldedText, [first, ...rest]: readonly string[], most: number): Place[] {
  const found: Place[] = []
  if (!first) return found
  for (const start of partPlaces(page, first, 0)) {
    const place = follow(page, start, rest)
    // A later beginning with the same end is the tighter reading of the same words.
    const earlier = found.at(-1)
    if (place && rest.length > 0 && earlier?.folded.end === place.folded.end) found.pop()
    if (place) found.push(place)
    if (!place || found.length >= most) break
  }
  return found
}

const foldQuote = (quote: string): string => foldedText(quote.trim())

/** All places of `quote` in order, at word boundaries; a quote with ` … ` is first looked for as it is. */
export const findQuote = (page: FoldedText, quote: string): Place[] => places(page, quote, MOST_PLACES)

export const hasQuote = (page: FoldedText, quote: string): boolean => places(page, quote, 1).length > 0

function places(page: FoldedText, quote: string, most: number): Place[] {
  const whole = chains(page, [foldQuote(quote)], most)
  if (whole.length > 0 || !quote.includes(ELISION)) return whole
  return chains(page, quote.split(ELISION).map(foldQuote).filter(Boolean), most)
}
