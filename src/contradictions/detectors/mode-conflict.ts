import type {ClauseReading, Force} from '../../claims/reading.js'
import {inCase, ONE_THING, sameAct, tierOf} from '../acts.js'
import {speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import type {Page, Side} from '../side.js'
import {actsClash} from '../wording.js'

/** What each restricting force excludes. A duty implies a permission, so those two never clash. */
const EXCLUDES: Readonly<Partial<Record<Force, readonly Force[]>>> = {
  forbidden: ['permitted', 'obliged', 'asserted'],
  exempt: ['obliged']
}

const LINKS: Readonly<Record<string, string>> = {
  'forbidden permitted': 'what one forbids the other allows',
  'forbidden obliged': 'what one forbids the other demands',
  'forbidden asserted': 'what one forbids the other describes as done',
  'exempt obliged': 'what one demands the other calls unnecessary'
}

/** The restricting side may name a little that the other leaves out (a place, an addressee), but not much. */
const COVERED = 0.6
/** What merely happens is weaker evidence that it is allowed. */
const COVERED_ASSERTED = 0.75
const SHARED_WORDS = 2

/**
 * A permission that names its own case or amount may be the exception to a general ban ("shall not lend", "may lend up to
 * $1,000", "may lend if ..."): worth a look, no contradiction.
 */
const carvesOut = (own: Side, r: ClauseReading, other: Side, p: ClauseReading): boolean =>
  r.force === 'forbidden' &&
  p.force === 'permitted' &&
  !own.claim.reading.unconditional &&
  (inCase(other, p) ||
    // "Clients must not", "the owning client may": some of those who may not.
    (p.subject?.modifiers ?? []).some((m) => tellsApart(m) && !speaksOf(m, own.concepts, ONE_THING)) ||
    other.claim.reading.exclusives.length > 0 ||
    other.claim.reading.clauses.some((c) => c.kind === 'relative' && c !== p) ||
    p.phrases.some((x) => x.preposition === 'upon') ||
    other.claim.reading.quantities.length > own.claim.reading.quantities.length)

/** Likeness at which what is done to a thing may still be done to the same thing. */
const RELATED = 0.7

/** "cannot rent a crane", "can rent a berth": the same act done to another thing. */
const doneToAnother = (r: ClauseReading, other: Side): boolean =>
  r.act !== null &&
  r.phrases.some(
    (x) =>
      x.role === 'object' && x.head.span.start > (r.act?.span.end ?? 0) && !speaksOf(x.head, other.concepts, RELATED)
  )

function clash(own: Side, r: ClauseReading, other: Side, p: ClauseReading, page: Page): Clash | null {
  if (!EXCLUDES[r.force]?.includes(p.force) || doneToAnother(r, other)) return null
  const act = sameAct(r, own, other, p, page)
  if (!act || act.share < (p.force === 'asserted' ? COVERED_ASSERTED : COVERED) || act.count < SHARED_WORDS) return null
  const conditional = own.claim.reading.conditional || other.claim.reading.conditional
  const tier =
    inCase(own, r) || (conditional && !own.claim.reading.unconditional) || carvesOut(own, r, other, p)
      ? 'tension'
      : tierOf(r, p)
  // What merely happens may happen outside the case that is forbidden: not even a tension.
  if (tier === 'tension' && p.force === 'asserted') return null
  // "Drones are banned" leaves much to be said of drones.
  if (p.force === 'asserted' && r.act === null) return null
  return {
    // Rules are broken, and "may not" of a thing often means that it might not be so.
    tier: p.force === 'asserted' ? 'tension' : tier,
    ...actsClash(
      page,
      {side: own, clause: r},
      {side: other, clause: p},
      LINKS[`${r.force} ${p.force}`] ?? 'the two exclude each other'
    )
  }
}

const restrictingIn = ({claim}: Side): ClauseReading[] => claim.reading.clauses.filter((r) => EXCLUDES[r.force])

const EXCLUDED = new Set(Object.values(EXCLUDES).flat())

const statedIn = ({claim}: Side): ClauseReading[] =>
  claim.reading.clauses.filter((p) => EXCLUDED.has(p.force) && p.kind !== 'subordinate' && p.kind !== 'aside')

export default defineDetector({
  id: 'mode-conflict',
  title: 'One act forbidden and allowed, or demanded and not needed',
  why: 'One act cannot be both forbidden and allowed, or both demanded and unnecessary, for the same people.',
  resolve: 'Find the rule that is in force, and say for whom and when it holds.',
  measured: {
    on: '2026-11-24',
    development: {right: 5, fired: 5, documents: 1, pairs: 3},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a ban against a permission',
      text: 'Drones are banned in the park.\n\nVisitors may fly drones in the park.\n',
      finds: ['3:1-3:17 “Drones are banned in the park” against “Visitors may fly drones in the park”']
    },
    {
      name: 'catches a duty that is said not to exist',
      text: 'Marrow has no requirement for life jackets on ferries.\n\nMarrow obliges every passenger of the ferries to wear a life jacket.\n',
      finds: [
        '3:1-3:54 “Marrow has no requirement for life jackets on ferries” against “Marrow obliges every passenger of the ferries to wear a life jacket”'
      ]
    },
    {
      name: 'leaves a duty beside a permission',
      text: 'Drivers must carry a map.\n\nDrivers may carry a map.\n',
      finds: []
    },
    {
      name: 'catches a duty that somebody does not have',
      text: 'Hosts do not have to file a harbour return.\n\nHosts must file a harbour return.\n',
      finds: ['3:1-3:16 “Hosts do not have to file a harbour return” against “Hosts must file a harbour return”']
    },
    {
      name: 'leaves a noun that only looks like the act',
      text: 'Folding of the chart is not permitted.\n\nThe folded chart lies in a drawer.\n',
      finds: []
    },
    {
      name: 'leaves the same act done to another thing',
      text: 'A skipper of a raft cannot rent a crane.\n\nEvery skipper of a raft can rent a berth.\n',
      finds: []
    },
    {
      name: 'leaves what may or may not be',
      text: 'The pilot may or may not board the ship.\n\nThe pilot must board the ship.\n',
      finds: []
    }
  ],
  ...comparing(restrictingIn, statedIn, clash)
})
