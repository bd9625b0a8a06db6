import type {ClauseReading, Concept, Exclusive} from '../../claims/reading.js'
import {hull} from '../../document/span.js'
import {ONE_THING, states, tierOf} from '../acts.js'
import {coverage, speaksOf} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {bothSay, quoted} from '../wording.js'

const ONLY = new Set(['only', 'solely', 'exclusively', 'alone'])

interface Reserved {
  readonly clause: ClauseReading
  /** The one who alone does it. */
  readonly holder: readonly Concept[]
  readonly exclusive: Exclusive
}

/** "Only A may V", "A alone decides", "is decided solely by A". */
function reserved({claim}: Side): Reserved[] {
  const {clauses, exclusives} = claim.reading
  return exclusives.flatMap((exclusive) => {
    const clause = exclusive.clause === null ? undefined : clauses[exclusive.clause]
    if (!clause || !ONLY.has(exclusive.word) || !states(clause) || exclusive.focus.length === 0) return []
    const isSubject =
      !clause.passive &&
      clause.subject !== null &&
      exclusive.focus.some((c) => c.span.start === clause.subject?.head.span.start)
    const isAgent =
      clause.passive &&
      clause.phrases.some(
        (p) => p.preposition === 'by' && exclusive.focus.some((c) => c.span.start === p.head.span.start)
      )
    return isSubject || isAgent ? [{clause, holder: exclusive.focus, exclusive}] : []
  })
}

const agentOf = (clause: ClauseReading): Concept[] => {
  const phrase = clause.passive ? clause.phrases.find((p) => p.preposition === 'by') : clause.subject
  return phrase ? [phrase.head, ...phrase.modifiers] : []
}

/** "Payment of benefit", "the use of drones": the thing is behind "of". */
const TRANSPARENT = new Set('payment issue use release sale purchase award grant approval part'.split(' '))

/** Most of what only one may do must be what the other does. */
const COVERED = 0.6
const SHARED_WORDS = 2

function clash(own: Side, r: Reserved, other: Side, p: ClauseReading, page: Page): Clash | null {
  const act = r.clause.act
  const agent = agentOf(p)
  if (!act || !p.act || agent.length === 0 || p.pronoun !== null) return null
  // The act itself, or the thing done ("order the release" / "release"), must recur.
  const object = r.clause.phrases.find((x) => x.role === 'object')
  const sameVerb = likeness(act, p.act) >= ONE_THING
  if (!sameVerb && !(object && likeness(object.head, p.act) >= ONE_THING)) return null
  // Heads only: the other passage may leave out what narrows them ("footage" for "body-camera footage").
  const what = r.clause.phrases
    .filter((x) => !(TRANSPARENT.has(x.head.lemma) && x.attached.length > 0))
    .map((x) => x.head)
    .filter((c) => !r.holder.some((h) => h.span.start === c.span.start))
  const covered = coverage(what, other.concepts, page.weight)
  const met = covered.met.filter((m) => m.grade >= ONE_THING).length + (sameVerb ? 1 : 0)
  if (covered.share < COVERED || met < SHARED_WORDS) return null
  if (agent.some((c) => speaksOf(c, r.holder, ONE_THING))) return null
  return {
    tier: tierOf(r.clause, p),
    own: hull(r.holder.map((c) => c.span)),
    other: hull(agent.map((c) => c.span)),
    message: `only ${quoted(page, hull(r.holder.map((c) => c.span)))} against ${quoted(page, hull(agent.map((c) => c.span)))}`,
    why: bothSay(
      page,
      {side: own, span: r.clause.span, focus: hull(r.holder.map((c) => c.span))},
      {side: other, span: p.span, focus: hull(agent.map((c) => c.span))},
      'what is reserved for one is done by another'
    )
  }
}

const does = (p: ClauseReading): boolean =>
  (p.force === 'asserted' || p.force === 'permitted' || p.force === 'obliged') && p.kind !== 'subordinate'

const doneIn = ({claim}: Side): ClauseReading[] => claim.reading.clauses.filter(does)

export default defineDetector({
  id: 'exclusive-open',
  title: 'Reserved for one, done by another',
  why: 'What only one person or body may do cannot be done by another.',
  resolve: 'Say who may do it, and name every one of them where the rule is stated.',
  tolerates: ['name'],
  measured: {
    on: '2026-11-24',
    development: {right: 2, fired: 2, documents: 2, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a second one who may',
      text: 'Only the mayor may lift the harbour ban.\n\nA ranger may lift the harbour ban at any time.\n',
      finds: ['3:3-3:9 only “mayor” against “ranger”']
    },
    {
      name: 'leaves another act alone',
      text: 'Only the mayor may lift the harbour ban.\n\nAny resident may ask for it in writing.\n',
      finds: []
    },
    {
      name: 'leaves what only some things undergo',
      text: 'Only late boats are charged a fee for the berth.\n\nThe harbour charges a fee for the berth.\n',
      finds: []
    }
  ],
  ...comparing(reserved, doneIn, clash)
})
