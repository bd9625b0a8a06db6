// The town page once more, with one thing that several answers disagree about.
import type {ReportContradiction} from '../../src/findings/report.js'
import {quillmere, spanOf} from './quillmere.js'

const MARKED: Readonly<Record<string, string>> = {
  'card-price': '**4 crowns**',
  'card-free': 'free',
  deposit: 'a deposit',
  hours: 'on weekdays'
}

const priced = (first: string, second: string): ReportContradiction => ({
  id: `clash-${first}-${second}`,
  first,
  second,
  detector: 'price-clash',
  tier: 'contradiction',
  message: `\`${MARKED[first]}\` against \`${MARKED[second]}\``,
  why: `Not both of ${first} and ${second} are the price.`,
  resolve: 'The fee schedule of the year.',
  spans: [spanOf(MARKED[first] ?? ''), spanOf(MARKED[second] ?? '')]
})

const withPairs = (...contradictions: readonly ReportContradiction[]) => ({...quillmere, contradictions})

/** A price against two passages that deny it; one pair is decided. */
export const twoSides = withPairs(priced('card-price', 'card-free'), {
  ...priced('card-price', 'deposit'),
  decision: {decision: 'different-scope', reason: 'visitors only', by: 'city desk', at: '2026-03-02'}
})

/** Three prices, each against the others. */
export const threeSides = withPairs(
  priced('card-price', 'card-free'),
  priced('card-price', 'deposit'),
  priced('card-free', 'deposit')
)

/** Two chains that a last pair joins. */
export const joinedLate = withPairs(
  priced('hours', 'card-free'),
  priced('card-price', 'deposit'),
  priced('card-price', 'card-free')
)
