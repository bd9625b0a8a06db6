// The other side of the case: why could both claims of a pair be true after all? Only pairs without such a reason are kept.
import {claimNumber, DATA_RULE, delimited, listSchema} from './prompt.js'

export const COUNTERS = ['scope', 'period', 'exception', 'wording', 'none'] as const
export type Counter = (typeof COUNTERS)[number]

export const counterPrompt = {
  id: 'counter/2',
  system: `Pairs of claims of one page were reported as contradictions. Defend the page: for each pair look for a reason why both claims can be true. The answers that the claims stand in are given, with every claim numbered; the pairs follow, by those numbers.

"scope": they speak of different things, people, places or cases; "period": of different times; "exception": one names an exception to the other, and the page says so; "wording": they say the same or one only says more. "none": no such reason stands in what is given, both cannot be true. Do not invent circumstances that the page does not name.

Give one answer for every pair, by the number of the pair.

${DATA_RULE}`,
  user: (claims: string, pairs: string) => `${delimited('page', claims)}\n\n${pairs}`,
  schema: listSchema('answers', {pair: claimNumber, reason: {enum: COUNTERS}})
} as const
