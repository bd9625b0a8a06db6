// What a look at the stored copies found, joined with the citations that quote from them. Looking needs the disk and is the
// caller's business; what it means for a citation is settled here.
import type {AnchoredAnnotation, Citation} from './annotation.js'
import type {QuoteCheck, QuoteResult} from './check-quote.js'

/** One quote of one record, looked up in the stored copy of its source. `drifted`: the copy is not the one recorded. */
export interface QuoteLook extends Omit<QuoteCheck, 'result'> {
  readonly record: string
  readonly source: string
  readonly quote: string
  readonly result: QuoteResult | 'drifted'
}

/**
 * Do the words stand in the copy? Twice, or with a "but" behind them, they do stand there. In a copy that was exchanged they
 * do not count: it is not the one that somebody read.
 */
const STANDS: Readonly<Record<QuoteLook['result'], boolean | null>> = {
  found: true,
  ambiguous: true,
  truncated: true,
  'not-found': false,
  drifted: false,
  unchecked: null
}

const keyOf = (record: string, source: string, quote: string): string => JSON.stringify([record, source, quote])

function told(citation: Citation, look: QuoteLook | undefined): Citation {
  const stands = look ? STANDS[look.result] : null
  if (!look || stands === null) return citation
  return {...citation, quoteFound: stands}
}

const SHOWN = 60

const shown = (quote: string): string => (quote.length > SHOWN ? `${quote.slice(0, SHOWN).trimEnd()}…` : quote)

function fault({source, quote, result, why}: QuoteLook): string[] {
  if (STANDS[result] !== false) return []
  if (result === 'drifted') return [`the stored copy of \`${source}\` is not the one that was recorded: ${why}`]
  return [`the stored copy of \`${source}\` does not say “${shown(quote)}”: ${why}`]
}

/** The annotations with `quoteFound` where somebody looked; words that are not there are a fault of the citation. */
export function joinQuotes(
  annotations: readonly AnchoredAnnotation[],
  looks: readonly QuoteLook[]
): readonly AnchoredAnnotation[] {
  if (looks.length === 0) return annotations
  const byQuote = new Map(looks.map((look) => [keyOf(look.record, look.source, look.quote), look]))
  return annotations.map((annotation) => {
    const lookOf = ({source, quote}: Citation): QuoteLook | undefined =>
      quote === undefined ? undefined : byQuote.get(keyOf(annotation.id, source, quote))
    const faults = annotation.citations.flatMap((citation) => {
      const look = lookOf(citation)
      return look ? fault(look) : []
    })
    const invalid = [...new Set([...(annotation.invalid ?? []), ...faults])]
    return {
      ...annotation,
      citations: annotation.citations.map((citation) => told(citation, lookOf(citation))),
      ...(invalid.length > 0 ? {invalid} : {})
    }
  })
}
