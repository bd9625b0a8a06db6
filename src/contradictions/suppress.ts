// Reasons to leave a pair alone or to call it a tension only. Each has a name, so that a report can say why nothing was said.
import type {ClauseReading, Concept, Phrase} from '../claims/reading.js'
import {ACTORS} from './acts.js'
import {speaksOf} from './coverage.js'
import {likeness} from './lexicon/likeness.js'
import {type Side, VAGUE_LABELS} from './side.js'

export type Suppressor =
  | 'advice'
  | 'period'
  | 'release'
  | 'superseded'
  | 'plan'
  | 'attribution'
  | 'exception'
  | 'label'
  | 'ordinal'
  | 'number'
  | 'pointing'
  | 'example'
  | 'name'
  | 'circumstance'

/** Each in words for people. */
export const SUPPRESSORS: Readonly<Record<Suppressor, string>> = {
  advice: 'one of them is a disclaimer',
  period: 'they are dated, and no year is shared',
  release: 'they stand under headings of different versions or years',
  superseded: 'one of them tells what was so once',
  plan: 'one of them is a plan',
  attribution: 'one of them is somebody else’s view',
  exception: 'one of them names its own exception',
  label: 'they stand under labels of different things',
  ordinal: 'one is about a first thing, the other about a further one',
  number: 'they name things by different numbers',
  pointing: 'one of them points at a thing that is named elsewhere',
  example: 'one of them is a made-up case',
  circumstance: 'one of them opens with a circumstance that the other does not share',
  name: 'each names something that the other does not'
}

type Test = (a: Side, b: Side) => boolean

const either =
  (test: (side: Side) => boolean): Test =>
  (a, b) =>
    test(a) || test(b)

/** Both sides are dated, and no year is shared: they may speak of different times. */
const periodsDiffer: Test = (a, b) =>
  a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year))

/** Labels of two items or rows: "Basic: ...", "Flex: ..." are different things unless they share a word. */
const labelsDiffer: Test = (a, b) => {
  const left = a.claim.reading.label
  const right = b.claim.reading.label
  if (left.length === 0 || right.length === 0) return false
  return !left.some((x) => right.some((y) => likeness(x, y) >= 0.85 && !VAGUE_LABELS.has(x.lemma)))
}

/** Both have some, and none is shared. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x))

/** A first and a further thing are two things. */
const ordinalsDiffer: Test = (a, b) => apart(a.ordinals, b.ordinals)

/** Release notes and yearly reports say of each release what the next one changes. */
const releasesDiffer: Test = (a, b) => apart(a.release, b.release)

/** "Job 2" and "Job 3", "version 3.1" and "version 3.2": two things of one kind. */
function numbersDiffer(a: Side, b: Side): boolean {
  const left = a.claim.reading.designations
  const right = b.claim.reading.designations
  return left.some((x) => {
    const twins = right.filter((y) => y.noun === x.noun)
    return twins.length > 0 && !left.some((l) => twins.some((y) => y.noun === l.noun && y.mark === l.mark))
  })
}

const THIS = new Set(['this', 'that', 'these', 'those', 'such'])
const ITS = new Set(['its', 'their'])
/** Of a person a text goes on speaking from passage to passage. */
const PERSONAL = new Set(['he', 'she', 'him', 'her'])
/** In front of "this case" these tell when it holds; "the term of this lease" tells nothing. */
const PLACING = new Set([null, 'in', 'with', 'for', 'on', 'under'])
/** "The following", "the latter": named in front or behind, in their own passage. */
const ASIDE = new Set(['follow', 'following', 'above', 'latter', 'former'])
/** What all passages of a page point at. */
const WHOLE_PAGE = new Set(
  'page document guide leaflet policy site website service company country state city agreement'.split(' ')
)

/** Nouns that are something of a thing. "The default value is 10": of which setting, only its own passage tells. */
const OF_SOMETHING = new Set(
  'value default limit maximum minimum size length width number name type result input output field entry item element list option parameter argument example amount rate fee charge price cost deadline period term address data file code'.split(
    ' '
  )
)
const WITHOUT_OWNER = new Set(['the', 'no', 'a', 'an', 'each', 'every', 'all', 'any'])
const GENERAL = new Set('default maximum minimum initial new current first last total given full whole own'.split(' '))

const lacksOwner = ({determiner, head, modifiers, attached}: Phrase): boolean =>
  OF_SOMETHING.has(head.lemma) &&
  WITHOUT_OWNER.has(determiner ?? '') &&
  attached.length === 0 &&
  modifiers.every((m) => GENERAL.has(m.lemma))

const points = ({determiner, preposition, head, modifiers}: Phrase): boolean =>
  (THIS.has(determiner ?? '') && PLACING.has(preposition) && !WHOLE_PAGE.has(head.lemma)) ||
  ASIDE.has(head.lemma) ||
  modifiers.some((m) => ASIDE.has(m.lemma))

/** "This address must not bounce", "Opens a new scope", "keep its length short": which one, only its own passage tells. */
function clausePoints({subject, pronoun, phrases, act, force, strength, span}: ClauseReading): boolean {
  if ((pronoun !== null && !PERSONAL.has(pronoun)) || phrases.some(points)) return true
  const [first] = phrases
  // "At no charge" is no charge of something.
  if (first && first.determiner !== 'no' && lacksOwner(first)) return true
  if (subject !== null) return ITS.has(subject.determiner ?? '')
  const elliptical = act !== null && act.span.start === span.start && strength === 'strong' && force === 'asserted'
  return elliptical || phrases.some((p) => ITS.has(p.determiner ?? ''))
}

const pointsElsewhere = ({claim}: Side): boolean =>
  claim.reading.clauses.some((c) => (c.kind === 'main' || c.kind === 'coordinate') && clausePoints(c))

const ownNames = ({claim, concepts}: Side): string[] =>
  concepts
    .filter((c) => c.kind === 'name' && claim.spans.some((s) => s.start <= c.span.start && c.span.end <= s.end))
    .map((c) => c.lemma)

/** "IPv4 asks for 68", "IPv6 for 1,280": two things, if each passage has a name of its own. */
export function namesDiffer(a: Side, b: Side): boolean {
  const [left, right] = [ownNames(a), ownNames(b)]
  const namesMore = (names: readonly string[], other: Side): boolean =>
    names.some((n) => !other.concepts.some((c) => c.lemma === n))
  return left.length > 0 && right.length > 0 && namesMore(left, b) && namesMore(right, a)
}

/** Words before the first clause: "With other destinations, the customer ...". A verb among them tells a purpose or a time. */
function opening({claim}: Side): Concept[] {
  const {clauses, concepts} = claim.reading
  const start = Math.min(...clauses.map((c) => c.span.start))
  const words = concepts.filter((c) => c.span.end <= start && claim.spans.some((s) => s.start <= c.span.start))
  return words.some((c) => c.kind === 'verb') ? [] : words.filter((c) => c.kind === 'noun' && !ACTORS.has(c.lemma))
}

/** Likeness at which a circumstance is spoken of on the other side. */
const SHARED = 0.7

const underCircumstance = (own: Side, other: Side): boolean =>
  opening(own).some((c) => !speaksOf(c, other.concepts, SHARED))

interface Reason {
  readonly name: Suppressor
  readonly test: Test
}

/** These end the comparison. */
const SILENT: readonly Reason[] = [
  {name: 'period', test: periodsDiffer},
  {name: 'release', test: releasesDiffer},
  {name: 'label', test: labelsDiffer},
  {name: 'ordinal', test: ordinalsDiffer},
  {name: 'number', test: numbersDiffer},
  {name: 'superseded', test: either((s) => s.claim.reading.superseded)},
  {name: 'plan', test: either((s) => s.claim.reading.planned)},
  {name: 'advice', test: either((s) => s.claim.kind === 'disclaimer')}
]

/** These make a contradiction a tension. */
const SOFT: readonly Reason[] = [
  {name: 'exception', test: either((s) => s.claim.reading.exception)},
  {name: 'attribution', test: either((s) => s.claim.reading.attributed)},
  {name: 'pointing', test: either(pointsElsewhere)},
  {name: 'name', test: namesDiffer},
  {name: 'circumstance', test: (a, b) => underCircumstance(a, b) || underCircumstance(b, a)},
  {name: 'example', test: either((s) => s.claim.reading.example)}
]

const NONE: readonly Suppressor[] = []

/** Asked of every pair, and mostly there is none. */
function allOf(reasons: readonly Reason[], a: Side, b: Side): readonly Suppressor[] {
  const found = reasons.filter(({test}) => test(a, b))
  return found.length === 0 ? NONE : found.map(({name}) => name)
}

/** Why this pair is not compared at all; mostly nothing. A detector may tolerate a reason: one of dates that the dates differ. */
export const silencersOf = (a: Side, b: Side): readonly Suppressor[] => allOf(SILENT, a, b)

/** Why a contradiction of this pair is a tension only; mostly nothing. A detector may tolerate what does not weaken its point. */
export const softenersOf = (a: Side, b: Side): readonly Suppressor[] => allOf(SOFT, a, b)
