import type {ClauseReading, Concept, Quantity} from '../../claims/reading.js'
import {ACTORS, ONE_THING, states, tierOf} from '../acts.js'
import {coverage, kindsClash} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {isCue, scoped} from '../values.js'
import {bothSay, quoted} from '../wording.js'

const FEE: Concept = {lemma: 'fee', kind: 'noun', span: {start: 0, end: 0}}

/** "No loan fee is charged", "does not charge a fee for disputes": a price of nothing, said as a denial. */
const chargesNothing = (clause: ClauseReading): boolean =>
  (clause.force === 'denied' || clause.force === 'exempt') && states(clause) && clause.phrases.some((p) => likeness({...p.head, kind: 'noun'}, FEE) >= ONE_THING)

const priced = (side: Side): Quantity[] => side.claim.reading.quantities.filter((q) => q.dimension === 'money' && q.low > 0 && (q.attribute === 'price' || q.attribute === 'other'))

const matter = (concepts: readonly Concept[]): Concept[] => concepts.filter((c) => !isCue(c) && !ACTORS.has(c.lemma))

/** What is free must for the most part be what costs money. */
const COVERED = 0.6

function clash(own: Side, free: ClauseReading, other: Side, q: Quantity, page: Page): Clash | null {
  const covered = coverage(matter(free.theme), other.concepts, page.weight)
  if (covered.share < COVERED || covered.met.filter((m) => m.grade >= ONE_THING).length === 0 || scoped(other, q, own)) return null
  const clause = q.clause === null ? undefined : other.claim.reading.clauses[q.clause]
  if (clause && (kindsClash(free.phrases, clause.phrases, own.concepts, other.concepts) || clause.force === 'denied')) return null
  return {
    tier: clause ? tierOf(free, clause) : 'contradiction',
    own: free.span,
    other: q.span,
    message: `no charge against ${quoted(page, q.span)}`,
    why: bothSay(page, own, free.span, other, q.span, 'one says that nothing is charged, the other names a price')
  }
}

export default defineDetector({
  id: 'free-against-price',
  title: 'Free here, charged there',
  why: 'A thing for which no fee is charged cannot have a price.',
  resolve: 'Find out whether it costs anything, and for whom.',
  examples: [
    {name: 'catches a fee that is denied', text: 'The library charges no fee for reservations.\n\nA reservation costs $2.\n', finds: []},
    {name: 'leaves the price of something else', text: 'The library charges no fee for reservations.\n\nA locker costs $2.\n', finds: []}
  ],
  compare(own, other, page) {
    for (const free of own.claim.reading.clauses) {
      if (!chargesNothing(free)) continue
      for (const q of priced(other)) {
        const found = clash(own, free, other, q, page)
        if (found) return found
      }
    }
    return null
  }
})
