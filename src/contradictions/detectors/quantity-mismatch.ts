import type {Concept, Quantity} from '../../claims/reading.js'
import {coverage, kindsClash} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {bothSay, quoted} from '../wording.js'

/** Values in different units are compared with this tolerance: four weeks and a month are one thing in plain prose. */
const TOLERANCE = 0.1

const high = (q: Quantity): number => q.high ?? Number.POSITIVE_INFINITY

function disjoint(a: Quantity, b: Quantity): boolean {
  const slack = a.unit === b.unit ? 1e-9 : TOLERANCE * Math.max(a.low, b.low, Number.isFinite(high(a)) ? high(a) : 0)
  if (a.low > high(b) + slack || b.low > high(a) + slack) return true
  // A thing has one maximum and one minimum: two different limits clash although their ranges overlap.
  if (a.bound === 'maximum' && b.bound === 'maximum') return Math.abs(high(a) - high(b)) > slack
  return a.bound === 'minimum' && b.bound === 'minimum' && Math.abs(a.low - b.low) > slack
}

const comparable = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  a.attribute === b.attribute &&
  a.attribute !== 'other' &&
  (a.per === null || b.per === null || a.per === b.per)

/** Counts are of one thing only if the noun is the same. */
const sameCounted = (a: Quantity, b: Quantity): boolean => {
  if (a.dimension !== 'count') return true
  const [x, y] = [a.of[0], b.of[0]]
  return x !== undefined && y !== undefined && likeness(x, y) >= 0.85
}

/** What the value is about: the theme of its clause with the topic, without the words of the value itself. */
function about(side: Side, q: Quantity): Concept[] {
  const clause = q.clause === null ? undefined : side.claim.reading.clauses[q.clause]
  const words = clause ? clause.theme : side.claim.reading.concepts
  return [...words, ...side.claim.reading.topic].filter((c) => c.span.end <= q.span.start || c.span.start >= q.span.end)
}

const COVERED = 0.6
const SHARED_WORDS = 2

function clash(own: Side, a: Quantity, other: Side, b: Quantity, page: Page): Clash | null {
  const [left, right] = [about(own, a), about(other, b)]
  const forth = coverage(left, other.concepts, page.weight)
  const back = coverage(right, own.concepts, page.weight)
  const met = forth.met.filter((m) => m.grade >= 0.85).length
  if (
    Math.max(forth.share, back.share) < COVERED ||
    Math.min(forth.share, back.share) < COVERED / 2 ||
    met < SHARED_WORDS
  )
    return null
  const phrases = (side: Side, q: Quantity) =>
    q.clause === null
      ? side.claim.reading.clauses.flatMap((c) => c.phrases)
      : (side.claim.reading.clauses[q.clause]?.phrases ?? [])
  if (kindsClash(phrases(own, a), phrases(other, b), own.concepts, other.concepts)) return null
  return {
    tier: 'contradiction',
    own: a.span,
    other: b.span,
    message: `${quoted(page, a.span)} against ${quoted(page, b.span)} for one thing`,
    why: bothSay(page, own, a.span, other, b.span, 'two different values for one thing')
  }
}

export default defineDetector({
  id: 'quantity-mismatch',
  title: 'Two values of one attribute',
  why: 'One thing has one price, one deadline, one size: two values that exclude each other cannot both be right.',
  resolve: 'Look the value up and correct the other passage, or say what tells the two cases apart.',
  examples: [
    {
      name: 'catches two prices of one permit',
      text: 'The fishing permit costs $40.\n\nA fishing permit costs $55.\n',
      finds: []
    },
    {
      name: 'leaves two different fees alone',
      text: 'The fishing permit costs $40.\n\nThe boat trailer costs $55.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    for (const a of own.claim.reading.quantities) {
      for (const b of other.claim.reading.quantities) {
        if (!comparable(a, b) || !sameCounted(a, b) || !disjoint(a, b)) continue
        const found = clash(own, a, other, b, page)
        if (found) return found
      }
    }
    return null
  }
})
