// What a run will cost, before it starts. An estimate: tokens are counted by length, prices are those the user gave.
import type {Request} from './backend.js'

/** English prose has about four characters a token; models differ by a third either way. */
export const CHARACTERS_PER_TOKEN = 4

/** An answer by numbers is short; a page with thirty contradictions stays below this. */
const TOKENS_PER_ANSWER = 500

export interface Estimate {
  readonly requests: number
  readonly tokensIn: number
  readonly tokensOut: number
  /** In the currency of the prices; null without prices. */
  readonly cost: number | null
}

export interface Prices {
  /** Per million tokens. */
  readonly in: number
  readonly out: number
}

export const tokensOf = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN)

/** `share` leaves room for requests that follow from the answers: 1 where none do. */
export function estimate(requests: readonly Request[], prices: Prices | null, share = 1): Estimate {
  const words = requests.map(({system, user, schema}) => tokensOf(system + user + JSON.stringify(schema)))
  const tokensIn = Math.ceil(words.reduce((sum, each) => sum + each, 0) * share)
  const tokensOut = Math.ceil(requests.length * TOKENS_PER_ANSWER * share)
  const cost = prices && (tokensIn * prices.in + tokensOut * prices.out) / 1_000_000
  return {requests: requests.length, tokensIn, tokensOut, cost}
}
