import {PEOPLE_NOUNS} from '../../claims/lexicon/beings.js'
import type {ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {ACTORS, ONE_THING, states, tierOf} from '../acts.js'
import {kindsClash, speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {actsClash} from '../wording.js'

const ALLOWS = new Set(['permitted', 'asserted', 'obliged'])
const REFUSES = new Set(['forbidden', 'denied'])

/** Coming to have a thing, from whichever end it is told. */
const HAVING = new Set('have get receive obtain hold apply acquire gain own carry'.split(' '))

const sameAct = (a: Concept, b: Concept): boolean =>
  likeness(a, b) >= ONE_THING || (HAVING.has(a.lemma) && HAVING.has(b.lemma))

const ofPerson = ({head}: Phrase): boolean => ACTORS.has(head.lemma) || PEOPLE_NOUNS.has(head.lemma)

/** People are all meant; another thing must be the same thing. */
const sameSubject = (p: ClauseReading, r: ClauseReading): boolean => {
  const [a, b] = [p.subject, r.subject]
  if (!a || !b) return a === b
  return (ofPerson(a) && ofPerson(b)) || likeness(a.head, b.head) >= ONE_THING
}

/** What the act is done to; in the passive its subject. */
const objectsOf = ({phrases, subject, act, passive}: ClauseReading): Phrase[] =>
  passive && subject
    ? [subject]
    : phrases.filter((x) => act !== null && x.head.span.start > act.span.end && !ofPerson(x))

/** One object is the same, and the refusal does not pick out a kind of it that the other side never names. */
function sameObject(own: Side, p: ClauseReading, other: Side, r: ClauseReading): boolean {
  const [refused] = objectsOf(r)
  if (!refused || kindsClash(p.phrases, r.phrases, own.concepts, other.concepts)) return false
  return (
    objectsOf(p).some((x) => likeness(x.head, refused.head) >= ONE_THING) &&
    refused.modifiers.every((m) => !tellsApart(m) || speaksOf(m, own.concepts, ONE_THING))
  )
}

function clash(own: Side, p: ClauseReading, other: Side, r: ClauseReading, page: Page): Clash | null {
  if (!p.act || !r.act || !sameAct(p.act, r.act) || !sameSubject(p, r) || !sameObject(own, p, other, r)) return null
  return {
    tier: tierOf(p, r),
    ...actsClash(page, {side: own, clause: p}, {side: other, clause: r}, 'one leaves no exception, the other makes one')
  }
}

const tells = (forces: ReadonlySet<string>, {claim}: Side): ClauseReading[] =>
  claim.reading.clauses.filter((c) => forces.has(c.force) && states(c) && c.pronoun === null)

const generalIn = (side: Side): ClauseReading[] => (side.claim.reading.unconditional ? tells(ALLOWS, side) : [])
const refusingIn = (side: Side): ClauseReading[] => tells(REFUSES, side)

export default defineDetector({
  id: 'exception-denied',
  title: 'In every case, yet not in this one',
  why: 'What holds whatever the case cannot be refused to some.',
  resolve: 'Name the exception where the rule is stated, or strike it.',
  tolerates: ['name', 'circumstance'],
  measured: {
    on: '2026-11-24',
    development: {right: 2, fired: 2, documents: 2, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches one who is left out of all',
      text: 'Every skipper, whatever the size of the boat, can rent a berth.\n\nA skipper of a raft cannot rent a berth.\n',
      finds: [
        '3:1-3:32 “Every skipper, whatever the size of the boat, can rent a berth” against “A skipper of a raft cannot rent a berth”'
      ]
    },
    {
      name: 'leaves a rule that has room for exceptions',
      text: 'A skipper can rent a berth.\n\nA skipper of a raft cannot rent a berth.\n',
      finds: []
    },
    {
      name: 'leaves the refusal of something else',
      text: 'Every skipper, whatever the size of the boat, can rent a berth.\n\nA skipper of a raft cannot rent a crane.\n',
      finds: []
    }
  ],
  ...comparing(generalIn, refusingIn, clash)
})
