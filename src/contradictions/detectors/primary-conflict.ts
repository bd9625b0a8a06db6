import type {ClauseReading, Concept, Exclusive} from '../../claims/reading.js'
import {hull, type Span} from '../../document/span.js'
import {ONE_THING, tierOf} from '../acts.js'
import {coverage} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {bothSay} from '../wording.js'

const PRIMARY = new Set('primary primarily main mainly principal principally chief chiefly'.split(' '))

/** What a thing has one primary of. "The primary server", "the main package" name a kind. */
const HAVING_ONE_PRIMARY = new Set(
  'basis authority foundation ground source cause reason purpose aim goal objective responsibility residence seat duty'.split(
    ' '
  )
)

interface Primary {
  readonly clause: ClauseReading
  /** What has one primary holder: "the legal basis". */
  readonly of: Concept
  /** What is named as the primary one. */
  readonly holder: readonly Concept[]
}

/** "The primary basis is found in H", "the authority primarily stems from H". */
const primaries = ({claim}: Side): Primary[] =>
  claim.reading.exclusives.flatMap((x: Exclusive) => {
    const clause = x.clause === null ? undefined : claim.reading.clauses[x.clause]
    if (!clause?.subject || !PRIMARY.has(x.word) || !HAVING_ONE_PRIMARY.has(clause.subject.head.lemma)) return []
    const holder = clause.phrases
      .filter((p) => p.role !== 'subject' && p.head.span.start > (clause.act?.span.start ?? 0))
      .slice(0, 2)
    return holder.length === 0
      ? []
      : [{clause, of: clause.subject.head, holder: holder.flatMap((p) => [p.head, ...p.modifiers])}]
  })

const holderSpan = ({holder}: Primary): Span => hull(holder.map((c) => c.span))

/** The two must speak of one matter; the holders must have no word in common. */
const COVERED = 0.4

function clash(own: Side, a: Primary, other: Side, b: Primary, page: Page): Clash | null {
  if (likeness(a.of, b.of) < ONE_THING) return null
  if (a.holder.some((x) => b.holder.some((y) => likeness(x, y) >= ONE_THING))) return null
  // The matter stands between the noun and the verb: "the basis for such sharing is ...".
  const subject = (p: Primary): Concept[] =>
    p.clause.theme.filter(
      (c) =>
        c.span.start > p.of.span.start &&
        c.span.end <= (p.clause.act?.span.start ?? p.clause.span.end) &&
        !PRIMARY.has(c.lemma)
    )
  const share = Math.max(
    coverage(subject(a), other.concepts, page.weight).share,
    coverage(subject(b), own.concepts, page.weight).share
  )
  if (share < COVERED) return null
  return {
    tier: tierOf(a.clause, b.clause, ['knowledge', 'frequency']),
    own: holderSpan(a),
    other: holderSpan(b),
    message: `two different things called the primary ${a.of.lemma}`,
    why: bothSay(
      page,
      {side: own, span: a.clause.span, focus: holderSpan(a)},
      {side: other, span: b.clause.span, focus: holderSpan(b)},
      'only one can be the primary one'
    )
  }
}

export default defineDetector({
  id: 'primary-conflict',
  title: 'Two primary ones',
  why: 'There is only one primary basis, authority or cause of a thing; two passages name different ones.',
  resolve: 'Decide which one is primary, and call the other what it is.',
  tolerates: ['name', 'pointing'],
  measured: {
    on: '2026-11-24',
    development: {right: 1, fired: 1, documents: 1, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two primary bases',
      text: 'The legal authority for the tolls primarily stems from the Harbour Charter.\n\nThe primary legal basis for the tolls is national shipping law.\n',
      finds: ['3:33-3:63 two different things called the primary authority']
    },
    {
      name: 'leaves a primary and a further one',
      text: 'The primary legal basis for the tolls is the Harbour Charter.\n\nA further legal basis for the tolls is national shipping law.\n',
      finds: []
    },
    {
      name: 'leaves a kind that is called primary',
      text: 'The primary server of Marrow is in Lund.\n\nThe primary server takes its data from Harlow.\n',
      finds: []
    }
  ],
  ...comparing(primaries, primaries, clash)
})
