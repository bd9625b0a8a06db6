import type {ClauseReading, Concept, Phrase, Quantity} from '../../claims/reading.js'
import {contains, hull, type Span} from '../../document/span.js'
import {ONE_THING, states, tierOf} from '../acts.js'
import {speaksOf} from '../coverage.js'
import {datesDiffer} from '../dates.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {exclude} from '../exclude.js'
import {firstClash} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import {ONCE} from '../lexicon/one-valued.js'
import {contrast} from '../lexicon/opposites.js'
import {perSide} from '../remembered.js'
import type {Page, Side} from '../side.js'
import {bothSay, quoted} from '../wording.js'

/** Words that both sides must share: fewer are no restatement. */
const SHARED_WORDS = 3
/** A thing and what happened to it once: "the episode first aired on ...". */
const NAMED_EVENT = 2
/** What the longer side may add, as a share of all its words: behind the restated part it may go on. */
const ADDED = 0.75

interface Told {
  readonly side: Side
  /** Null where no verb was found: then the words alone must tell. */
  readonly clause: ClauseReading | null
  /** Content words less those of dates and values. */
  readonly words: readonly Concept[]
}

/** Copied context (a place, a topic) is on every claim and restates nothing. */
const inside = ({claim}: Side, span: Span): boolean => claim.spans.some((s) => contains(s, span))

const told = perSide((side): Told[] => {
  const {clauses, concepts, dates, quantities} = side.claim.reading
  const values = [...dates, ...quantities].map((v) => v.span)
  const words = concepts.filter((c) => !values.some((v) => contains(v, c.span)) && inside(side, c.span))
  const stated = clauses.filter(states)
  return (stated.length > 0 ? stated : [null]).map((clause) => ({side, clause, words}))
})

const opposed = (a: Concept, b: Concept): boolean => contrast(a.lemma, b.lemma)

const sameVerb = (a: ClauseReading, b: ClauseReading): boolean =>
  a.force === b.force &&
  (a.act === null || b.act === null ? a.act === b.act : likeness(a.act, b.act) >= ONE_THING || opposed(a.act, b.act))

const sameSubject = (a: ClauseReading, b: ClauseReading): boolean =>
  a.subject !== null && b.subject !== null && likeness(a.subject.head, b.subject.head) >= ONE_THING

const sameFrame = (a: ClauseReading | null, b: ClauseReading | null): boolean =>
  a === null || b === null ? a === b : sameVerb(a, b) && sameSubject(a, b)

interface Differing {
  readonly own: Span
  readonly other: Span
}

/** What the clause says. Words in front of a noun tell two things apart: North Marrow is not South Marrow. */
const says = ({act, theme, phrases}: ClauseReading, word: Concept): boolean =>
  (act?.span.start === word.span.start || theme.some((c) => c.span.start === word.span.start)) &&
  !phrases.some((p) => p.modifiers.some((m) => m.span.start === word.span.start))

/** The clause, or what it has as its complement: "finds herself attracted to". */
const saysHere = ({side, clause}: Told, word: Concept): boolean =>
  clause !== null &&
  [clause, ...side.claim.reading.clauses.filter((c) => c.kind === 'complement')].some((c) => says(c, word))

/** The one word in which the two differ, if its opposite stands on the other side. */
function word(own: Told, left: readonly Concept[], other: Told, right: readonly Concept[]): Differing | null {
  // "The minimum size of fields", "the maximum size of fields": headings and glosses name two things.
  if (own.clause === null || other.clause === null) return null
  const a = left.find((c) => saysHere(own, c) && right.some((d) => opposed(c, d)))
  const b = a && right.find((d) => saysHere(other, d) && opposed(a, d))
  return a && b ? {own: a.span, other: b.span} : null
}

/** Prepositions of opposite places and directions. */
const OPPOSITE_LINKS = new Set(
  'in/out in/outside into/out inside/outside on/off onto/off above/below over/under up/down with/without'
    .split(' ')
    .flatMap((pair) => [pair, pair.split('/').reverse().join('/')])
)

interface Linked {
  readonly phrase: Phrase
  /** With its preposition. */
  readonly span: Span
}

const PLACING = new Set('in out inside outside near from above below over under'.split(' '))

/** The phrases behind the act, or those of place: "keeps [the ropes] [inside the tower]", "the shed is [inside the wall]". */
function linked({clause}: Told): Linked[] {
  const act = clause?.act ?? clause?.subject?.head
  if (!clause || !act) return []
  const places = (p: Phrase): boolean => clause.act !== null || PLACING.has(p.preposition ?? '')
  const behind = clause.phrases.filter((p) => p.head.span.start > act.span.end && places(p))
  const heads = [act, ...behind.map((p) => p.head)]
  return behind.map((phrase, i) => ({
    phrase,
    span: {start: (heads[i]?.span.end ?? act.span.end) + 1, end: phrase.head.span.end}
  }))
}

const reversed = ({phrase: a}: Linked, {phrase: b}: Linked): boolean =>
  OPPOSITE_LINKS.has(`${a.preposition}/${b.preposition}`) && likeness(a.head, b.head) === 1

/** "Near the pier", "far from the pier". */
const near = ({phrase: a}: Linked, {phrase: b}: Linked): boolean =>
  (a.preposition === 'near' || b.preposition === 'near') &&
  (a.preposition === 'from' || b.preposition === 'from') &&
  likeness(a.head, b.head) === 1

/** What the words that one side has more say of how the two places are related. */
function relationOf(more: readonly Concept[]): typeof reversed | null {
  if (more.length === 0) return reversed
  return more.length === 1 && more[0]?.lemma === 'far' ? near : null
}

/** The same deed in the same words, once into a thing and once out of it. */
function link(own: Told, left: readonly Concept[], other: Told, right: readonly Concept[]): Differing | null {
  const opposite = relationOf([...left, ...right])
  if (!opposite) return null
  const all = linked(other)
  const a = linked(own).find((x) => all.some((y) => opposite(x, y)))
  const b = a && all.find((y) => opposite(a, y))
  return a && b ? {own: a.span, other: b.span} : null
}

/** Of a sum in two currencies the first is compared. */
const isFirst = (q: Quantity, all: readonly Quantity[]): boolean => all.find((x) => x.dimension === q.dimension) === q

function value({side: a, clause}: Told, {side: b}: Told): Differing | null {
  // Without a verb nothing says whose value it is.
  if (!clause) return null
  const [left, right] = [a.claim.reading.quantities, b.claim.reading.quantities]
  for (const x of left.filter((q) => isFirst(q, left))) {
    const y = right.find((q) => q.dimension === x.dimension)
    if (!y || x.unit !== y.unit || x.per !== y.per) continue
    const counted = x.dimension !== 'count' || likenessOfCounted(x, y) >= ONE_THING
    if (counted && exclude(x, y)) return {own: x.span, other: y.span}
  }
  return null
}

const likenessOfCounted = ({of: [x]}: Quantity, {of: [y]}: Quantity): number => (x && y ? likeness(x, y) : 0)

/** What can happen again may have happened in both years. */
const happensOnce = ({clause, words}: Told): boolean =>
  clause?.act ? ONCE.has(clause.act.lemma) : words.some((c) => ONCE.has(c.lemma))

function date(own: Told, other: Told): Differing | null {
  if (!happensOnce(own) || !happensOnce(other)) return null
  const [x, ...more] = own.side.claim.reading.dates
  const [y, ...others] = other.side.claim.reading.dates
  return x && y && more.length === 0 && others.length === 0 && datesDiffer(x, y) ? {own: x.span, other: y.span} : null
}

const unmet = (words: readonly Concept[], others: readonly Concept[]): Concept[] =>
  words.filter((c) => !speaksOf(c, others, ONE_THING))

const without = (words: readonly Concept[], span: Span): Concept[] => words.filter((c) => !contains(span, c.span))

/** Counts and shares of past events differ from one event to the next: only the very same words speak of the same one. */
const recurs = ({side, clause}: Told, at: Span): boolean =>
  clause?.past === true &&
  clause.act !== null &&
  side.claim.reading.quantities.some((q) => q.span === at && (q.dimension === 'percent' || q.dimension === 'count'))

/** "Ada had two sons": a name and what it has leave no more words to share. */
const ownsByName = ({clause}: Told): boolean =>
  clause !== null && clause.act === null && clause.subject?.head.kind === 'name'

const spanOf = ({side, clause}: Told): Span => clause?.span ?? hull(side.claim.spans)

function clash(own: Told, other: Told, page: Page): Clash | null {
  if (!sameFrame(own.clause, other.clause)) return null
  const [left, right] = [unmet(own.words, other.words), unmet(other.words, own.words)]
  const shared = own.words.length - left.length
  if (Math.min(left.length, right.length) > 1) return null
  const dated = own.side.claim.reading.dates.some((x) => other.side.claim.reading.dates.some((y) => datesDiffer(x, y)))
  const found = dated
    ? date(own, other)
    : (word(own, left, other, right) ?? value(own, other) ?? link(own, left, other, right))
  if (!found || shared < (dated || ownsByName(own) ? NAMED_EVENT : SHARED_WORDS)) return null
  const rest = [without(left, found.own), without(right, found.other)]
  const [fewer = 0, more = 0] = rest.map((r) => r.length).sort((a, b) => a - b)
  // Without a verb only the very same words make one statement of the two.
  const strict = (own.clause === null && !dated) || recurs(own, found.own)
  if (fewer > 0 || more > (strict ? 0 : ADDED * (shared + more))) return null
  return {
    tier: own.clause && other.clause ? tierOf(own.clause, other.clause) : 'contradiction',
    own: found.own,
    other: found.other,
    message: `${quoted(page, found.own)} against ${quoted(page, found.other)} in one statement`,
    why: bothSay(
      page,
      {side: own.side, span: spanOf(own), focus: found.own},
      {side: other.side, span: spanOf(other), focus: found.other},
      'the same statement with one thing changed'
    )
  }
}

export default defineDetector({
  id: 'near-restatement',
  title: 'The same statement twice, with one thing changed',
  why: 'Two passages state the same in nearly the same words, but for a value, a date or a word and its opposite.',
  resolve: 'Find out which of the two is right and use it in both places, or say what tells the two cases apart.',
  tolerates: ['period', 'name'],
  measured: {
    on: '2026-11-25',
    development: {right: 21, fired: 24, documents: 3, pairs: 18},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two dates of one event',
      text: 'The Marrow road was first opened to traffic on 4 May 1928.\n\nThe Marrow road was first opened to traffic in June 1928.\n',
      finds: ['3:48-3:57 “4 May 1928” against “June 1928” in one statement']
    },
    {
      name: 'catches a word and its opposite',
      text: 'The council of Marrow criticised the plan of the harbour board.\n\nThe council of Marrow praised the plan of the harbour board, and one member left.\n',
      finds: ['3:23-3:30 “criticised” against “praised” in one statement']
    },
    {
      name: 'catches two counts of what a named thing has',
      text: 'Marrow has three piers.\n\nMarrow has two piers, the long pier and the stone pier.\n',
      finds: ['3:12-3:15 “two” against “three” in one statement']
    },
    {
      name: 'catches a place and its opposite',
      text: 'The harbour master of Marrow keeps the old ropes inside the tower.\n\nThe harbour master of Marrow keeps the old ropes outside the tower.\n',
      finds: ['3:50-3:67 “inside the tower” against “outside the tower” in one statement']
    },
    {
      name: 'catches an opposite in what is found',
      text: 'The mayor of Marrow finds herself attracted to the plan.\n\nSadly, the mayor of Marrow finds herself repelled by the plan.\n',
      finds: ['3:42-3:50 “attracted” against “repelled” in one statement']
    },
    {
      name: 'catches what is near and far',
      text: 'The old crane is near the pier in Marrow.\n\nThe old crane is far from the pier in Marrow.\n',
      finds: ['3:15-3:35 “is near the pier” against “is far from the pier” in one statement']
    },
    {
      name: 'catches a feeling and its opposite',
      text: 'The loss of the lock caused the pilots of Marrow to become proud.\n\nThe loss of the lock caused the pilots of Marrow to become embarrassed.\n',
      finds: ['3:60-3:71 “proud” against “embarrassed” in one statement']
    },
    {
      name: 'leaves two things near and far',
      text: 'The old crane is near the pier in Marrow.\n\nThe new shed is far from the pier in Marrow.\n',
      finds: []
    },
    {
      name: 'leaves two parts of one country',
      text: 'The heron nests along the coast of northern Marrow.\n\nThe curlew nests along the coast of southern Marrow.\n',
      finds: []
    },
    {
      name: 'leaves two places of two things',
      text: 'The harbour master of Marrow keeps the old ropes inside the tower.\n\nThe harbour master of Marrow keeps the new boats outside the tower.\n',
      finds: []
    },
    {
      name: 'leaves a figure of another year',
      text: 'In 2019 the harbour board spent $4 million on dredging.\n\nIn 2021 the harbour board spent $6 million on dredging and lights.\n',
      finds: []
    },
    {
      name: 'leaves glosses of two things',
      text: 'The soft limit of the Marrow crane in tonnes.\n\nThe hard limit of the Marrow crane in tonnes.\n',
      finds: []
    },
    {
      name: 'leaves two releases',
      text: 'Tide Tables 1.4 was released in June 1928.\n\nTide Tables 1.5 was released in May 1929.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    return firstClash(told(own), told(other), (a, b) => clash(a, b, page))
  }
})
