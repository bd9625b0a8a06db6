// Are two opposed terms for the same people, the same place and the same errand? Children of two ages, two rooms and two ways of
// asking for two things do not clash.
import type {Concept, Quantity} from '../../claims/reading.js'
import {ACTORS, ONE_THING} from '../acts.js'
import {speaksOf} from '../coverage.js'
import {exclude} from '../exclude.js'
import {likeness} from '../lexicon/likeness.js'
import type {Side} from '../side.js'
import {ALL, clauseOf, type Said, sweeping, wordsIn} from './said.js'

const ONLY = / only$/

/** "By telephone only" leaves out every other way, but not the telephone. */
export const otherWay = (own: string, other: string): boolean =>
  ONLY.test(own) && !ONLY.test(other) && own.replace(ONLY, '') !== other

/** What people come for: a complaint may go one way and a booking another. */
const ERRANDS: readonly ReadonlySet<string>[] = [
  'pay payment',
  'report notify',
  'complain complaint',
  'cancel cancellation withdraw',
  'renew renewal',
  'contact question enquiry inquiry ask'
].map((words) => new Set(words.split(' ')))

const errandsOf = ({side}: Said): number[] =>
  ERRANDS.flatMap((words, at) => (side.concepts.some((c) => words.has(c.lemma)) ? [at] : []))

/** Neither passage, or both, speak of an errand of its own. */
export function sameErrand(own: Said, other: Said): boolean {
  const [a, b] = [errandsOf(own), errandsOf(other)]
  return (a.length === 0 && b.length === 0) || a.some((at) => b.includes(at))
}

/** What is done one way only, as far as it is named: "wheelchair spaces", not "applications". */
const ASKED_FOR = new Set(
  'application order booking reservation ticket request form registration claim enrolment permit thing everything anything way app portal website'.split(
    ' '
  )
)

/** Wheelchair spaces may have a way of their own: the other passage must speak of them. */
export function narrowedAlike(own: Said, other: Said): boolean {
  const subject = clauseOf(own)?.subject
  if (!subject) return true
  const words = [subject.head, ...subject.modifiers].filter(
    (c) => c.kind === 'noun' && !ASKED_FOR.has(c.lemma) && !ACTORS.has(c.lemma)
  )
  return words.length === 0 || words.some((c) => speaksOf(c, other.side.concepts, ONE_THING))
}

/** "A permit", "no permit": its last noun is the thing. */
export function oneThingNeeded(own: Said, other: Said): boolean {
  const [a, b] = [own, other].map((said) => wordsIn(said).findLast((c) => c.kind === 'noun' || c.kind === 'name'))
  return a !== undefined && b !== undefined && likeness(a, b) >= ONE_THING
}

/** The board and the clerk, but not "the board" and "the board of trustees". */
export const twoHolders = (own: Said, other: Said): boolean =>
  wordsIn(own).length > 0 &&
  wordsIn(other).length > 0 &&
  !wordsIn(own).some((c) => wordsIn(other).some((d) => d.lemma === c.lemma))

const ages = ({side}: Said): Quantity[] => side.claim.reading.quantities.filter((q) => q.attribute === 'age')

/** Children under eight and children of nine are different children. */
export function agesMeet(own: Said, other: Said): boolean {
  const [a, b] = [ages(own), ages(other)]
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => !exclude(x, y)))
}

const AT_PLACE = new Set(['in', 'at', 'on', 'inside', 'beyond', 'within', 'into', 'onto', 'through', 'near'])
const WHEN = new Set(
  'day morning afternoon evening night week weekend weekday month year summer winter spring autumn season time hour minute date case moment lead leash carrier bag hand advance row turn way fact addition person'.split(
    ' '
  )
)

const placesOf = ({side}: Said): Concept[] =>
  side.claim.reading.clauses
    .flatMap((c) => c.phrases)
    .filter((p) => AT_PLACE.has(p.preposition ?? '') && p.head.kind === 'noun' && !WHEN.has(p.head.lemma))
    .map((p) => p.head)

/** Kept out of the pool, let in at the café: two places, unless one of the two rules is for everywhere. */
export function keptOutThere(own: Said, other: Said): boolean {
  const there = placesOf(own)
  return (
    there.length === 0 ||
    sweeping(own.side) ||
    everyPlace(own.side) ||
    placesOf(other).some((c) => speaksOf(c, there, ONE_THING))
  )
}
/** "On any ward", "in all rooms": the place is every place. */
const everyPlace = ({claim}: Side): boolean =>
  claim.reading.clauses.some((c) =>
    c.phrases.some((p) => AT_PLACE.has(p.preposition ?? '') && ALL.has(p.determiner ?? ''))
  )
