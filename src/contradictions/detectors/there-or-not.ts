import {INGREDIENT_NAMES, OF_MANY} from '../../claims/lexicon/amenities.js'
import type {Amenity, ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {overlap} from '../../document/span.js'
import type {Tier} from '../contradiction.js'
import {coverage, speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {firstClash} from '../first-clash.js'
import {isThing} from '../shared-things.js'
import type {Page, Side} from '../side.js'
import {wordsClash} from '../wording.js'

/** Likeness at which the other passage speaks of what narrows the denial. */
const SPOKEN_OF = 0.7
/** Below this weight a word is the topic of the whole page and narrows nothing. */
const TOPIC = 0.5
/** Weight of the words that passages must share about what pages have many of. */
const ONE_MATTER = 0.4

/** "kind of any kind", "at all": narrows nothing. */
const EMPTY = new Set(
  'kind sort type moment present circumstance circumstances time end order place question'.split(' ')
)

const clauseOf = ({claim}: Side, {span}: Amenity): ClauseReading | undefined =>
  claim.reading.clauses.find((c) => overlap(c.span, span) > 0)

const GENERAL = new Set(['no', 'none', 'all', 'every', 'each', 'any', 'our', 'your', 'we'])

const isGeneral = ({determiner}: Phrase): boolean => GENERAL.has(determiner ?? '')

const wordsOf = ({head, modifiers}: Phrase): Concept[] => [head, ...modifiers]

/** The phrases that hang on the denied thing: "no parking for visitors on the quay", up to the next that hangs on nothing. */
function behind(phrases: readonly Phrase[], {span}: Amenity): Phrase[] {
  const after = phrases.filter((p) => p.head.span.start >= span.end)
  const end = after.findIndex((p) => p.preposition === null)
  return end < 0 ? after : after.slice(0, end)
}

/** Parts of the denial that pick out one case: "on the deposit", "village stops", "a night bus". */
function narrowing(own: Side, {phrases}: ClauseReading, denied: Amenity): Concept[] {
  const named = phrases.filter((p) => overlap(p.head.span, denied.span) > 0)
  const [main] = own.claim.reading.clauses
  const subject = main?.subject && !named.includes(main.subject) ? [main.subject] : []
  const around = [...subject, ...behind(phrases, denied)].filter((p) => !isGeneral(p)).flatMap(wordsOf)
  const modifiers = named.flatMap((p) => p.modifiers)
  return [...modifiers, ...around].filter(
    (c) => isThing(c) && overlap(c.span, denied.span) === 0 && tellsApart(c) && !EMPTY.has(c.lemma)
  )
}

const ALL = new Set(['all', 'every', 'each'])

/** "Every coach has a toilet" speaks of all coaches, whatever the other passage says of one. */
const speaksOfAll = (side: Side, held: Amenity): boolean =>
  Boolean(
    clauseOf(side, held)?.phrases.some((p) => ALL.has(p.determiner ?? '') && overlap(p.head.span, held.span) === 0)
  )

/** The other passage is about all that narrows the denial, or about everything, or that is what the whole page is about. */
function reaches(own: Side, denied: Amenity, other: Side, held: Amenity, page: Page): boolean {
  const clause = clauseOf(own, denied)
  if (!clause || speaksOfAll(other, held)) return true
  const spoken = [...other.concepts, ...other.claim.reading.about]
  return narrowing(own, clause, denied).every((c) => page.weight(c.lemma) < TOPIC || speaksOf(c, spoken, SPOKEN_OF))
}

/** What so many passages speak of is the topic of the page: there is one, whatever one of them denies of it. */
const MOST_PASSAGES = 4

const isTopic = (thing: string, page: Page): boolean =>
  page.sides.filter(({claim}) => claim.reading.amenities.some((a) => a.there && a.thing === thing)).length >
  MOST_PASSAGES

function shareMatter(own: Side, other: Side, page: Page): boolean {
  const {met} = coverage(own.concepts.filter(isThing), other.concepts.filter(isThing), page.weight)
  return met.reduce((sum, m) => sum + (m.grade >= SPOKEN_OF ? page.weight(m.own.lemma) : 0), 0) >= ONE_MATTER
}

/**
 * Things of which pairs in two or more of the documents that we measure on were right, told in different words. The others are a
 * tension until they are: on pages that nobody tuned to they have not been right yet.
 */
const PROVEN: ReadonlySet<string> = new Set([...INGREDIENT_NAMES, 'captions', 'copies of the data'])

function tierOf(thing: string, own: Side, other: Side): Tier {
  const soft = ({claim}: Side): boolean => claim.hedged || claim.reading.planned
  const inCase = other.claim.reading.exception || (own.claim.reading.conditional && !own.claim.reading.unconditional)
  return soft(own) || soft(other) || inCase || !PROVEN.has(thing) ? 'tension' : 'contradiction'
}

function clash(own: Side, denied: Amenity, other: Side, held: Amenity, page: Page): Clash | null {
  if (denied.there || !held.there || denied.thing !== held.thing || !reaches(own, denied, other, held, page))
    return null
  if ((OF_MANY.has(denied.thing) && !shareMatter(own, other, page)) || isTopic(denied.thing, page)) return null
  const link = `there is none in one and one in the other (${denied.thing})`
  const words = wordsClash(page, {side: own, focus: denied.span}, {side: other, focus: held.span}, link)
  return {...words, tier: tierOf(denied.thing, own, other), message: `${denied.thing}: ${words.message}`}
}

export default defineDetector({
  id: 'there-or-not',
  title: 'There is none, and there is one',
  why: 'One passage says that there is no such thing, another speaks of one, by its name or by what people do with it.',
  resolve: 'Find out whether there is one; say where or for whom if there is one in some cases only.',
  tolerates: ['name', 'circumstance', 'pointing'],
  measured: {
    on: '2026-11-24',
    development: {right: 5, fired: 5, documents: 5, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a thing that is denied without its name',
      text: 'There is nowhere to relieve yourself on the Marrow ferry.\n\nThe toilet of the ferry is on the upper deck.\n',
      finds: ['3:5-3:11 (tension) toilet: “nowhere to relieve” against “toilet”']
    },
    {
      name: 'catches a thing by what is said of those who have it',
      text: 'The hostel in Marrow has no heating of any kind.\n\nWarm water runs under the floor of each room of the hostel.\n',
      finds: ['3:1-3:22 (tension) heating: “heating” against “Warm water runs under”']
    },
    {
      name: 'catches what food is said to be made without',
      text: 'Nothing that contains nuts is served on the Marrow ferry.\n\nThe Marrow ferry serves a walnut cake every day.\n',
      finds: ['3:27-3:33 nuts: “nuts” against “walnut”']
    },
    {
      name: 'catches a check that nobody makes',
      text: 'Nobody at the harbour office looks inside the crates.\n\nEach crate is examined by the harbour office before it is loaded.\n',
      finds: [
        '3:1-3:23 (tension) check by the provider: “Nobody at the harbour office looks inside” against “Each crate is examined”'
      ]
    },
    {
      name: 'leaves one case of several',
      text: 'The boat sheds of Marrow have no heating.\n\nWarm water runs under the floor of the main hall.\n',
      finds: []
    },
    {
      name: 'leaves what is not needed',
      text: 'No parking permit is needed on the quay.\n\nThe car park on the quay is open all night.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    const denied = own.claim.reading.amenities.filter(({there}) => !there)
    return firstClash(denied, other.claim.reading.amenities, (a, b) => clash(own, a, other, b, page))
  }
})
