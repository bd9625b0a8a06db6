// What a value is counted by ("$5 a day", "per user", "each week"), and how often something happens ("twice a day").
import {unitOf} from '../../lexicon/units.js'
import type {Token} from '../../tagging/token.js'

export interface Rate {
  readonly per: string | null
  readonly end: number
}

const BY = /^(?:a|an|each|every|per)$/
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year'
}

export function rateAfter(tokens: readonly Token[], at: number): Rate {
  const none = {per: null, end: at}
  const [by, thing] = [tokens[at], tokens[at + 1]]
  if (!by || tokens[at - 1]?.after !== '') return none
  const adverb = Object.hasOwn(ADVERBS, by.lower) ? ADVERBS[by.lower] : undefined
  if (adverb !== undefined && by.pos === 'adverb') return {per: adverb, end: at + 1}
  if (!thing || !BY.test(by.lower) || !(thing.pos === 'noun' || unitOf(thing.lower))) return none
  // "per park visit": the head of a pair of nouns says what is counted.
  const head = thing.after === '' && tokens[at + 2]?.pos === 'noun' ? tokens[at + 2] : thing
  return {per: head?.lemma ?? thing.lemma, end: at + 2}
}

const TIMES: Readonly<Record<string, number>> = {once: 1, twice: 2, thrice: 3}

/** "twice a day": how often; null for "once the bank opens" and "twice". */
export function timesAt(tokens: readonly Token[], at: number): {value: number; rate: Rate} | null {
  const token = tokens[at]
  const value = token && Object.hasOwn(TIMES, token.lower) ? TIMES[token.lower] : undefined
  if (token?.pos !== 'adverb' || value === undefined) return null
  const rate = rateAfter(tokens, at + 1)
  return rate.per === null ? null : {value, rate}
}
