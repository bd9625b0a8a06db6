// "free", "included in every fare", "at no cost", "costs nothing", "without charge": a price of 0.
import type {Quantity} from '../../reading.js'
import {type Parsed, placeOf} from '../parsed.js'

const FREE =
  /\b(?:free of charge|for free|at no (?:extra |additional )?(?:cost|charge)|without (?:charge|paying)|costs? (?:you )?nothing|included in (?:all|every|each|any|the|your) (?:[a-z]+ )?(?:fares?|price|rent|plans?|tickets?|membership|premium|tuition)\b|no (?:charge|fee|cost)s?\b|free\b(?! (?:to|from|of|will|time|press|speech|and fair)))/gi

/** A word that every one of these has. */
const MAY_BE_FREE = /free|charge|cost|paying|included|fee/i

/** "free" as an attribute of a thing ("a free plan") is no price of what the clause is about. */
function isAttribute({tokens}: Parsed, at: number, last: number): boolean {
  const token = tokens[at]
  return token?.lower === 'free' && last === at && tokens[at + 1]?.pos === 'noun' && token.after === ''
}

/** `clauseAt` gives the clause that holds a word. */
export function freeQuantities(parsed: Parsed, clauseAt: (at: number) => number | null): Quantity[] {
  if (!MAY_BE_FREE.test(parsed.text)) return []
  return [...parsed.text.matchAll(FREE)].flatMap((match) => {
    const at = parsed.tokens.findIndex((t) => t.end > match.index)
    const last = parsed.tokens.findLastIndex((t) => t.start < match.index + match[0].length)
    if (at < 0 || last < at || isAttribute(parsed, at, last)) return []
    return [
      {
        low: 0,
        high: 0,
        bound: 'exact' as const,
        dimension: 'money' as const,
        unit: 'free',
        per: null,
        attribute: 'price' as const,
        clause: clauseAt(at),
        of: [],
        whole: false,
        span: placeOf(parsed, at, last + 1)
      }
    ]
  })
}
