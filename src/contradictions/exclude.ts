// When do two values exclude each other?
import type {Quantity} from '../claims/reading.js'

/** Values in different units are compared with this tolerance: four weeks and a month are one thing in plain prose. */
const TOLERANCE = 0.1

const high = (q: Quantity): number => q.high ?? Number.POSITIVE_INFINITY

const slack = (a: Quantity, b: Quantity): number =>
  a.unit === b.unit ? 1e-9 : TOLERANCE * Math.max(a.low, b.low, Number.isFinite(high(a)) ? high(a) : 0)

/** No value fits both. A thing has one maximum and one minimum: two different limits clash although their ranges overlap. */
export function exclude(a: Quantity, b: Quantity): boolean {
  if (a.low > high(b) + slack(a, b) || b.low > high(a) + slack(a, b)) return true
  if (a.bound === 'maximum' && b.bound === 'maximum') return Math.abs(high(a) - high(b)) > slack(a, b)
  return a.bound === 'minimum' && b.bound === 'minimum' && Math.abs(a.low - b.low) > slack(a, b)
}

/** "Up to 32 kg" and "above 32 kg" meet in one point only: two cases, not one. */
export const touches = (a: Quantity, b: Quantity): boolean =>
  a.bound !== b.bound && (a.low === b.high || b.low === a.high)
