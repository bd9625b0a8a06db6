// "55 x 40 x 23 cm": the lengths of one thing, all in the unit of the last.
import type {Token} from '../../tagging/token.js'
import {type Amount, amountAt} from './amount.js'
import {type Measured, measure} from './measured.js'

/** One word: "55x40x23", "55×40×23cm". */
const JOINED = /^\d+(?:\.\d+)?(?:[x×]\d+(?:\.\d+)?)+([a-z]{1,2})?$/

function joined(tokens: readonly Token[], at: number): Amount[] {
  const token = tokens[at]
  const match = token && JOINED.exec(token.lower)
  if (!match) return []
  const numbers = token.lower
    .replace(/[a-wyz]+$/, '')
    .split(/[x×]/)
    .map(Number)
  return numbers.map((value) => ({value, upper: null, start: at, end: at + 1, unit: null, aged: false}))
}

/** Words of their own: "55 x 40", "100 by 60", "55 × 40". */
function apart(tokens: readonly Token[], at: number): Amount[] {
  const amounts: Amount[] = []
  for (let i = at; ; ) {
    const amount = amountAt(tokens, i)
    if (!amount) return []
    amounts.push(amount)
    if (/^(?:x|by)$/.test(tokens[amount.end]?.lower ?? '')) i = amount.end + 1
    else if (tokens[amount.end - 1]?.after === '×') i = amount.end
    else return amounts
  }
}

export function dimensionsAt(tokens: readonly Token[], at: number): Measured[] {
  const amounts = [joined(tokens, at), apart(tokens, at)].find((list) => list.length > 1) ?? []
  const last = amounts.at(-1)
  const whole = last && measure(tokens, last)
  if (whole?.unit?.dimension !== 'length') return []
  return amounts.map((amount) => (amount === last ? whole : {...amount, unit: whole.unit, counted: -1}))
}
