// Does a source say what a citation quotes? Word for word after folding, never nearly: a near match hides a changed number.
import {readDocument} from '../document/read-document.js'
import {nearMiss} from './anchoring/near-miss.js'
import {findQuote} from './find-quote.js'
import {foldSource, indexed} from './fold-source.js'

export const QUOTE_RESULTS = ['found', 'not-found', 'ambiguous', 'truncated', 'unchecked'] as const
export type QuoteResult = (typeof QUOTE_RESULTS)[number]

export interface QuoteCheck {
  readonly result: QuoteResult
  /** In words; empty where the quote was found. */
  readonly why: string
}

/** What, right behind a quote, takes back or narrows what it says. */
const TURNS = /^[\s,;:–—-]*((?:but|except|unless|only|not|until|provided|if|\d)[^.;]{0,40})/i

/** The text of a stored copy, as its readers see it. */
export function snapshotText(content: string, format: 'text' | 'html'): string {
  if (format === 'text') return content
  const {sections} = readDocument(content, {format})
  return sections
    .flatMap(({question, blocks}) => [...(question ? [question.text] : []), ...blocks.map(({text}) => text.text)])
    .join('\n')
}

/** A function that looks quotes up in one text; it is made ready once. */
export function quoteChecker(text: string): (quote: string) => QuoteCheck {
  const page = indexed(foldSource(text))
  return (quote) => {
    const places = findQuote(page, quote)
    const [first] = places
    if (!first) {
      const rest = nearMiss(page, quote)
      return {
        result: 'not-found',
        why: rest === null ? 'none of it stands there' : `only \`${rest}\` of it stands there`
      }
    }
    if (places.length > 1) return {result: 'ambiguous', why: `it stands there ${places.length} times, quote more of it`}
    const turn = TURNS.exec(page.text.slice(first.folded.end, first.folded.end + 80))?.[1]
    return turn === undefined
      ? {result: 'found', why: ''}
      : {result: 'truncated', why: `the source goes on \`${turn.trim()}\`, quote that too`}
  }
}
