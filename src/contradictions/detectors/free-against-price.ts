import {unitOf} from '../../claims/lexicon/units.js'
import type {ClauseReading, Concept, Phrase, Quantity} from '../../claims/reading.js'
import {ACTORS, inCase, ONE_THING, states, tierOf} from '../acts.js'
import {kindsClash, speaksOf} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {isCue, saidWith, scoped} from '../values.js'
import {bothSay, phraseSpan, quoted} from '../wording.js'

const FEE: Concept = {lemma: 'fee', kind: 'noun', span: {start: 0, end: 0}}

/** "No loan fee is charged", "does not charge a fee for disputes": a price of nothing, said as a denial. */
const feeDenied = (clause: ClauseReading): Phrase | undefined =>
  (clause.force === 'denied' || clause.force === 'exempt') && states(clause)
    ? clause.phrases.find((p) => likeness({...p.head, kind: 'noun'}, FEE) >= ONE_THING)
    : undefined

const UNIVERSAL = new Set(['all', 'each', 'every'])

/** Who is spared and for what: "to public museums", "for a dispute". */
const recipients = (clause: ClauseReading): Phrase[] =>
  clause.phrases.filter((p) => (p.preposition === 'to' || p.preposition === 'for') && !ACTORS.has(p.head.lemma))

const priced = (side: Side): Quantity[] =>
  side.claim.reading.quantities.filter(
    (q) => q.dimension === 'money' && q.low > 0 && (q.attribute === 'price' || q.attribute === 'other')
  )

interface Waived {
  readonly free: ClauseReading
  readonly fee: Phrase
}

const waivedIn = ({claim}: Side): Waived[] =>
  claim.reading.clauses.flatMap((free) => {
    const fee = feeDenied(free)
    return fee ? [{free, fee}] : []
  })

function clash(own: Side, {free, fee}: Waived, other: Side, q: Quantity, page: Page): Clash | null {
  // Everything that says which fee it is, and for whom it is waived, must be spoken of where the price is named.
  const which = [
    ...fee.modifiers,
    ...fee.attached.filter((c) => c.kind !== 'name'),
    ...recipients(free).map((p) => p.head)
  ].filter((c) => !isCue(c) && unitOf(c.lemma) === undefined)
  const distinct = new Set(which.map((c) => c.lemma))
  if (distinct.size === 0 || !which.every((c) => speaksOf(c, other.concepts, ONE_THING)) || scoped(other, q, own))
    return null
  const clause = q.clause === null ? undefined : other.claim.reading.clauses[q.clause]
  if (clause?.force === 'denied') return null
  // What each or every one pays, the one who is spared would pay as well.
  const forAll = UNIVERSAL.has(clause?.subject?.determiner ?? '')
  if (clause && !forAll && kindsClash(free.phrases, clause.phrases, own.concepts, other.concepts)) return null
  return {
    tier:
      inCase(own, free) || (clause && inCase(other, clause) && !own.claim.reading.unconditional)
        ? 'tension'
        : clause
          ? tierOf(free, clause)
          : 'contradiction',
    own: phraseSpan(fee),
    other: q.span,
    message: `no charge against ${quoted(page, q.span)}`,
    why: bothSay(
      page,
      {side: own, span: free.span, focus: phraseSpan(fee)},
      {side: other, span: saidWith(other, q), focus: q.span},
      'one says that nothing is charged, the other names a price'
    )
  }
}

export default defineDetector({
  id: 'free-against-price',
  title: 'Free here, charged there',
  why: 'A thing for which no fee is charged cannot have a price.',
  resolve: 'Find out whether it costs anything, and for whom.',
  measured: {
    on: '2026-11-24',
    development: {right: 2, fired: 2, documents: 2, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a fee that is denied',
      text: 'The library charges no fee for reservations.\n\nA reservation costs $2.\n',
      finds: ['3:21-3:23 no charge against “$2”']
    },
    {
      name: 'leaves the price of something else',
      text: 'The library charges no fee for reservations.\n\nA locker costs $2.\n',
      finds: []
    }
  ],
  ...comparing(waivedIn, priced, clash)
})
