import type {Concept, Phrase, Quantity} from '../../claims/reading.js'
import {ACTORS, ONE_THING} from '../acts.js'
import {coverage, kindsClash, speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {exclude} from '../exclude.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {namesDiffer} from '../suppress.js'
import {about, comparable, freeActElsewhere, otherActs, phrasesOf, saidWith, scoped, subjectOf} from '../values.js'
import {bothSay, quoted} from '../wording.js'

/** Attributes that a thing has one value of, so that its bare name is enough: "the permit runs for two years". */
const OWN_ATTRIBUTES = new Set(['validity', 'retention'])

/** The same noun is the subject on both sides, and one side names it without more. */
function bareSubject(own: Side, a: Quantity, other: Side, b: Quantity): boolean {
  const [x, y] = [subjectOf(own, a), subjectOf(other, b)]
  if (!OWN_ATTRIBUTES.has(a.attribute) || !x || !y || likeness(x.head, y.head) < 1) return false
  return [x, y].some((p) => p.modifiers.length === 0 && p.attached.length === 0 && p.determiner === 'the')
}

/** No third value of the attribute is told of a thing by that name: then both passages speak of the only one there is. */
function isOnlyOne(own: Side, a: Quantity, other: Side, page: Page): boolean {
  const head = subjectOf(own, a)?.head
  return !page.sides.some(
    (side) =>
      side !== own &&
      side !== other &&
      side.claim.reading.quantities.some((q) => {
        const subject = subjectOf(side, q)?.head
        return comparable(a, q) && head && subject && likeness(head, subject) >= ONE_THING
      })
  )
}

/** The other passage gives the same value as well: one of several cases that it tells apart. */
const alsoThere = (q: Quantity, all: readonly Quantity[]): boolean =>
  all.some((x) => comparable(q, x) && x.low === q.low && x.high === q.high)

/** "If the file is larger than 2 GB" supposes a value, it gives none. */
const supposed = (side: Side, q: Quantity): boolean =>
  q.clause !== null && side.claim.reading.clauses[q.clause]?.kind === 'subordinate'

/** "A machine that serves two users": the value picks out a thing instead of being told of one. */
const picksOut = (side: Side, q: Quantity): boolean =>
  q.clause !== null && side.claim.reading.clauses[q.clause]?.kind === 'relative'

/** "The fee is ..." and "the minimum is ...": two subjects, and neither passage speaks of the other's. */
function otherSubjects(own: Side, a: Quantity, other: Side, b: Quantity): boolean {
  const [x, y] = [subjectOf(own, a)?.head, subjectOf(other, b)?.head]
  if (!x || !y || ACTORS.has(x.lemma) || ACTORS.has(y.lemma)) return false
  return !speaksOf(x, other.concepts, RELATED) || !speaksOf(y, own.concepts, RELATED)
}

/** "Employees", "field sales employees": the narrower of two circles of people may have a value of its own. */
function narrowerPeople(own: Side, a: Quantity, other: Side, b: Quantity): boolean {
  const [x, y] = [subjectOf(own, a), subjectOf(other, b)]
  if (!x || !y || likeness(x.head, y.head) < ONE_THING) return false
  const narrows = (p: Phrase, side: Side): boolean =>
    [...p.modifiers, ...p.attached].some((m) => tellsApart(m) && !speaksOf(m, side.concepts, RELATED))
  return PEOPLE.has(x.head.lemma) && (narrows(x, other) || narrows(y, own))
}

/** Words that name what is counted when one side counts only a part of the page's things. */
const NAMING_WORDS = 2

/**
 * "three research telescopes", "both of the research telescopes": where one side counts all there are, the same words on both
 * sides are enough; where both do, the noun is.
 */
function sameWhole(own: Side, a: Quantity, b: Quantity): boolean {
  if (!a.whole && !b.whole) return false
  // "One instance is special" is one of them.
  if ((!a.whole && a.low === 1) || (!b.whole && b.low === 1)) return false
  // "Between two processes" takes two out of however many.
  if (!a.whole && phrasesOf(own, a).some((p) => p.head.span.start === a.of[0]?.span.start && p.preposition !== null))
    return false
  const met = a.of.filter((x) => b.of.some((y) => likeness(x, y) >= ONE_THING)).length
  return a.whole && b.whole ? met > 0 : met >= NAMING_WORDS && b.of.length === met
}

const PEOPLE = new Set([...ACTORS, 'employee', 'worker', 'staff', 'child', 'adult', 'official', 'officer', 'pupil'])

/** Even a hypernym ("card", "licence") makes one subject of two words. */
const RELATED = 0.7

/** One side must speak of nearly all that the other's value is about; the other way some may be left over. */
const COVERED = 0.6
const COVERED_BACK = 0.4
const SHARED_WORDS = 2
/** Where more words are shared, paraphrase of the rest ("receiving the bag", "collecting a suitcase") weighs less. */
const MANY_SHARED = 3
const LOOSELY = 0.55
const LOOSELY_BACK = 0.35

/** Counts and shares differ from one case to the next: both passages must speak of the very same one. */
const COUNTED = 0.75
const counts = ({dimension}: Quantity): boolean => dimension === 'count' || dimension === 'percent'

/** What an answer speaks of it need not say again once the question has said it. */
const withQuestion = ({concepts, claim}: Side): Concept[] => [...concepts, ...claim.reading.about]

/** Each value stands for a case of its own: by its act, its subject, a second value beside it, or as a supposition. */
const ownCases = (own: Side, a: Quantity, other: Side, b: Quantity): boolean =>
  freeActElsewhere(own, a, other) ||
  freeActElsewhere(other, b, own) ||
  scoped(own, a, other) ||
  scoped(other, b, own) ||
  alsoThere(a, other.claim.reading.quantities) ||
  alsoThere(b, own.claim.reading.quantities) ||
  supposed(own, a) ||
  supposed(other, b) ||
  picksOut(own, a) ||
  picksOut(other, b) ||
  narrowerPeople(own, a, other, b) ||
  kindsClash(phrasesOf(own, a), phrasesOf(other, b), own.concepts, other.concepts)

function isAligned(more: number, less: number, met: number, counted: boolean): boolean {
  if (counted) return more >= COVERED && less >= COUNTED && met >= SHARED_WORDS
  if (met >= MANY_SHARED && more >= LOOSELY && less >= LOOSELY_BACK) return true
  return met >= SHARED_WORDS && more >= COVERED && less >= COVERED_BACK
}

function clash(own: Side, a: Quantity, other: Side, b: Quantity, page: Page): Clash | null {
  if (!comparable(a, b) || !exclude(a, b)) return null
  const forth = coverage(about(own, a), withQuestion(other), page.weight)
  const back = coverage(about(other, b), withQuestion(own), page.weight)
  const met = new Set(forth.met.filter((m) => m.grade >= ONE_THING).map((m) => m.own.lemma)).size
  const aligned = isAligned(Math.max(forth.share, back.share), Math.min(forth.share, back.share), met, counts(a))
  const whole = sameWhole(own, a, b) || sameWhole(other, b, a)
  const bare = !aligned && !whole
  if (bare && !bareSubject(own, a, other, b)) return null
  if (!whole && (otherActs(own, a, other, b) || otherSubjects(own, a, other, b))) return null
  if (ownCases(own, a, other, b)) return null
  return {
    // A bare noun may mean another thing of its kind, and without a verb nothing says whose value it is: worth a look.
    tier:
      whole ||
      (a.clause !== null && b.clause !== null && !namesDiffer(own, other) && (!bare || isOnlyOne(own, a, other, page)))
        ? 'contradiction'
        : 'tension',
    own: a.span,
    other: b.span,
    message: `${quoted(page, a.span)} against ${quoted(page, b.span)} for one thing`,
    why: bothSay(
      page,
      {side: own, span: saidWith(own, a), focus: a.span},
      {side: other, span: saidWith(other, b), focus: b.span},
      'two different values of one thing'
    )
  }
}

const quantitiesOf = ({claim}: Side): readonly Quantity[] => claim.reading.quantities

export default defineDetector({
  id: 'quantity-mismatch',
  title: 'Two values of one attribute',
  why: 'One thing has one price, one deadline, one size: two values that exclude each other cannot both be right.',
  resolve: 'Look the value up and correct the other passage, or say what tells the two cases apart.',
  tolerates: ['name'],
  measured: {
    on: '2026-11-24',
    development: {right: 13, fired: 13, documents: 7, pairs: 2},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two prices of one permit',
      text: 'The fishing permit costs $40.\n\nA fishing permit costs $55.\n',
      finds: ['3:24-3:27 “$40” against “$55” for one thing']
    },
    {
      name: 'catches two terms of the only permit',
      text: 'A mooring permit of the town of Marrow is valid for one year.\n\nThe permit runs for two years.\n',
      finds: ['3:21-3:30 “one year” against “two years” for one thing']
    },
    {
      name: 'catches a time that is given against one that is set',
      text: 'Storm damage must be reported to the harbour board within ten days of finding a boat.\n\nOwners have two days after finding a vessel to tell the harbour board about storm damage.\n',
      finds: ['3:13-3:21 “ten days” against “two days” for one thing']
    },
    {
      name: 'leaves the time of some of the people',
      text: 'Members must send the harbour board their log book within 30 days of a voyage.\n\nRacing members may send the harbour board a log book within 45 days of a voyage.\n',
      finds: []
    },
    {
      name: 'leaves the term of another permit',
      text: 'A mooring permit of the town of Marrow is valid for one year.\n\nA fishing permit is valid for three years.\n\nThe fishing permit may be shared, and the mooring permit may not.\n',
      finds: []
    },
    {
      name: 'leaves two different fees alone',
      text: 'The fishing permit costs $40.\n\nThe boat trailer costs $55.\n',
      finds: []
    },
    {
      name: 'catches two counts of one thing',
      text: 'The north pier of Marrow has four lifts for wheelchairs.\n\nThe north pier of Marrow has six lifts for wheelchairs.\n',
      finds: ['3:30-3:33 “four” against “six” for one thing']
    },
    {
      name: 'leaves two things that a number tells apart',
      text: 'Crane 2 lifts a load of up to 30 tonnes.\n\nCrane 3 lifts a load of up to 50 tonnes.\n',
      finds: []
    },
    {
      name: 'leaves what is supposed',
      text: 'If the parcel is heavier than 20 kg, the porter of Marrow brings a cart.\n\nIf the parcel is heavier than 30 kg, the porter of Marrow brings a truck.\n',
      finds: []
    }
  ],
  ...comparing(quantitiesOf, quantitiesOf, clash)
})
