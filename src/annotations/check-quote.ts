// Does a source say what a citation quotes? Word for word after folding, never nearly: a near match hides a changed number.
import {nearMiss} from './anchoring/near-miss.js'
import {findQuote, type Place} from './find-quote.js'
import {type FoldedText, foldSource, indexed} from './fold-source.js'

/** `unchecked`: nobody could look, `why` says why. */
export const QUOTE_RESULTS = ['found', 'not-found', 'ambiguous', 'truncated', 'unchecked'] as const
export type QuoteResult = (typeof QUOTE_RESULTS)[number]

export interface QuoteCheck {
  readonly result: QuoteResult
  /** In words: what is wrong, or what a reader should know; empty where there is nothing to say. */
  readonly why: string
  /** Where it stands, as a locator (`p. 3`); absent where the source has no pages or it was not found. */
  readonly locator?: string
}

/** A page of a source's text; `number` is null where it has none. */
export interface QuotedPage {
  readonly number: number | null
  readonly text: string
}

/** What, right behind a quote, takes back or narrows what it says. */
const TURNS = /^[\s,;:–—-]*((?:but|except|unless|only|not|until|provided|if|\d)[^.;]{0,40})/i

/** A word that a line or page break cut in two. */
const CUT_WORD = /(\p{Ll})[-\u00ad]\n(\p{Ll})/gu

/** The text with the folded offset at which each of its pages begins. */
interface Source {
  readonly folded: FoldedText
  readonly pages: readonly {readonly number: number; readonly start: number}[]
}

function open(pages: readonly QuotedPage[], join: (text: string) => string): Source {
  let text = ''
  const starts = pages.map((page) => {
    const start = text.length
    text += `${join(page.text)}\n`
    return {number: page.number, start}
  })
  return {
    folded: indexed(foldSource(text)),
    pages: starts.flatMap(({number, start}) => (number === null ? [] : [{number, start}]))
  }
}

const pageOf = ({pages}: Source, {spans}: Place): number | null =>
  pages.findLast(({start}) => start <= (spans[0]?.start ?? 0))?.number ?? null

/** The one page that a locator names, as in `section 4, page 12`; null where it names none or several. */
function pageNamed(locator: string | undefined): number | null {
  const named = /(?:\bpp?\.\s*|\bpages?\s+|\bp(?=\d))(\d+)(?![\d–-])/i.exec(locator ?? '')
  return named ? Number(named[1]) : null
}

function found(source: Source, places: readonly Place[], locator: string | undefined): QuoteCheck {
  const wanted = pageNamed(locator)
  const there = places.filter((place) => pageOf(source, place) === wanted)
  // A quote that stands on many pages is the one on the page that is named.
  const [first, second] = there.length > 0 ? there : places
  if (!first) return NOWHERE
  if (second) return {result: 'ambiguous', why: `it stands there ${places.length} times, quote more of it`}
  const page = pageOf(source, first)
  const at = page === null ? {} : {locator: `p. ${page}`}
  const {text} = source.folded
  const turn = TURNS.exec(text.slice(first.folded.end, first.folded.end + 80))?.[1]
  if (turn !== undefined) {
    return {result: 'truncated', why: `the source goes on \`${turn.trim()}\`, quote that too`, ...at}
  }
  const elsewhere = page !== null && wanted !== null && page !== wanted
  return {result: 'found', why: elsewhere ? `it stands on page ${page} of the copy, not ${wanted}` : '', ...at}
}

const NOWHERE: QuoteCheck = {result: 'not-found', why: 'no four words of it stand there in a row'}

/** Pages without a word: pictures of text, where a quote may stand all the same. */
function blankPages(pages: readonly QuotedPage[]): string | null {
  const blank = pages.flatMap(({number, text}) => (text.trim() === '' && number !== null ? [number] : []))
  if (blank.length === 0) return null
  return blank.length === 1 ? `page ${blank[0]} holds no text` : `${blank.length} of its pages hold no text`
}

/**
 * A function that looks quotes up in the text of one source; it is made ready once. `locator` is what the citation says: it
 * settles which of several places is meant, and a page that it names wrongly is told.
 */
export function quoteChecker(text: string | readonly QuotedPage[]): (quote: string, locator?: string) => QuoteCheck {
  const pages = typeof text === 'string' ? [{number: null, text}] : text
  const asPrinted = open(pages, (page) => page)
  let joined: Source | null = null
  return (quote, locator) => {
    const places = findQuote(asPrinted.folded, quote)
    if (places.length > 0) return found(asPrinted, places, locator)
    joined ??= open(pages, (page) => page.replace(CUT_WORD, '$1$2'))
    const rejoined = findQuote(joined.folded, quote)
    if (rejoined.length > 0) return found(joined, rejoined, locator)
    const blank = blankPages(pages)
    if (blank) return {result: 'unchecked', why: `it was not found, but ${blank}, store the text of all pages`}
    const rest = nearMiss(asPrinted.folded, quote)
    return rest === null ? NOWHERE : {...NOWHERE, why: `only \`${rest}\` of it stands there`}
  }
}
