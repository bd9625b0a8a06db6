// Least, most, exact or rough: what the words around a value make of it.
import {
  ABOUT,
  AT_LEAST_NEGATED,
  AT_MOST_NEGATED,
  isLeast,
  isMost,
  OR_LESS,
  OR_MORE,
  OR_SO,
  SPREADING,
  STARTING
} from '../../lexicon/bounds.js'
import type {Quantity} from '../../reading.js'
import type {Token} from '../../tagging/token.js'
import type {Measured} from './measured.js'

export type Interval = Pick<Quantity, 'low' | 'high' | 'bound'>

/** Words before `at`, with a bar where a mark stands between. */
const textBefore = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(Math.max(0, at - count), at)
    .map((t) => `${t.lower}${/[,;:.]/.test(t.after) ? ' |' : ''}`)
    .join(' ')

const textAfter = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 3)
    .map((t) => t.lower)
    .join(' ')

/** "may not be up to the age of": so many words in front of a number can bound it. */
const REACH = 6

/** "About" allows 15 % each way: wide enough for rounding, narrow enough that 10 and 12 differ. */
const ROUNDING = 0.15

const atLeast = (value: number): Interval => ({low: value, high: null, bound: 'minimum'})
const atMost = (value: number): Interval => ({low: Math.min(0, value), high: value, bound: 'maximum'})
const about = (value: number): Interval => ({
  low: value * (1 - ROUNDING),
  high: value * (1 + ROUNDING),
  bound: 'approximate'
})

/** "spread over three districts", "within two districts": a place or a stretch of time, no bound. */
function spreads(tokens: readonly Token[], m: Measured): boolean {
  const [over, verb] = [tokens[m.start - 1], tokens[m.start - 2]]
  if (over?.lower === 'over') return SPREADING.has(verb?.lemma ?? '') || SPREADING.has(tokens[m.start - 3]?.lemma ?? '')
  return over?.lower === 'within' && m.unit === null
}

function behind(tokens: readonly Token[], m: Measured, value: number): Interval | null {
  const after = textAfter(tokens, m.end)
  if (OR_MORE.test(after) || tokens[m.end - 1]?.after.startsWith('+') || tokens[m.end - 1]?.text.endsWith('+'))
    return atLeast(value)
  if (OR_LESS.test(after)) return atMost(value)
  return OR_SO.test(after) ? about(value) : null
}

const GIVEN = /\b(?:have|has|get|gets|given|gives? [a-z]+|allowed)(?: only| just| another)?$/
/** "has 24 hours after the delivery to complain": so far from the value stands the act that the time is given for. */
const ACT_REACH = 10

/** "has an hour to respond": a time given for an act is the longest that it may take. */
function givenFor(tokens: readonly Token[], m: Measured, before: string): boolean {
  if (m.unit?.dimension !== 'time' || !GIVEN.test(before)) return false
  return tokens
    .slice(m.end, m.end + ACT_REACH)
    .some((t, i) => t.lower === 'to' && tokens[m.end + i + 1]?.pos === 'verb' && tokens[m.end + i + 1]?.form === 'base')
}

export function boundOf(tokens: readonly Token[], m: Measured, value: number): Interval {
  const exact: Interval = {low: value, high: value, bound: 'exact'}
  const follows = /^[+,]?$/.test(tokens[m.end - 1]?.after ?? '') ? behind(tokens, m, value) : null
  if (follows) return follows
  const before = textBefore(tokens, m.start, REACH)
  if (AT_MOST_NEGATED.test(before)) return atMost(value)
  if (AT_LEAST_NEGATED.test(before)) return atLeast(value)
  if (spreads(tokens, m)) return exact
  if (isMost(before)) return atMost(value)
  if (isLeast(before)) return atLeast(value)
  if (ABOUT.test(before)) return about(value)
  if (givenFor(tokens, m, before)) return atMost(value)
  const starting = m.aged || m.unit?.dimension === 'money'
  const ranges = tokens[m.end]?.lower === 'to'
  return starting && !ranges && STARTING.test(before) ? atLeast(value) : exact
}
