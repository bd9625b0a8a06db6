import type {CalendarDate, ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {contains, hull, type Span} from '../../document/span.js'
import {states, tierOf} from '../acts.js'
import {datesDiffer} from '../dates.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import {ONCE, PLACED, ROLES} from '../lexicon/one-valued.js'
import type {Page, Side} from '../side.js'
import {bothSay, quoted} from '../wording.js'

/** One value of one relation of one thing. */
interface Slot {
  readonly clause: ClauseReading
  readonly relation: Concept
  /** How the value hangs on the relation: "in", "by", "of", or the date of an event. */
  readonly link: string
  /** Names of the thing. */
  readonly thing: ReadonlySet<string>
  readonly value: ReadonlySet<string>
  /** The time of an event; null for all that is no time. */
  readonly date: CalendarDate | null
  readonly span: Span
}

const names = (concepts: readonly Concept[]): Set<string> =>
  new Set(concepts.filter((c) => c.kind === 'name').map((c) => c.lemma))
const phraseWords = (p: Phrase): Concept[] => [...p.modifiers, p.head]

/**
 * The thing by its names, with its noun where it has one ("the pier of Marrow"); without a name by all of its words, if "the" or
 * a possessive points to one ("the novel").
 */
function thingOf(subject: Phrase): Set<string> {
  const words = [...phraseWords(subject), ...subject.attached]
  const named = names(words)
  if (named.size > 0) return named.add(subject.head.lemma)
  const {determiner} = subject
  return determiner === null || determiner === 'a' || determiner === 'an'
    ? new Set()
    : new Set(words.map((c) => c.lemma))
}

/** "The author of The One Million Pound Note": a title need not look like a phrase behind "of". */
const titled = ({phrases}: ClauseReading, subject: Phrase): Concept[] =>
  phrases
    .filter((p) => p !== subject && p.role === 'subject' && p.head.span.start > subject.head.span.end)
    .flatMap(phraseWords)

/** "The author of X is Y", "X's father is Y". */
function roleSlot(clause: ClauseReading): Slot[] {
  const {subject} = clause
  if (clause.act !== null || clause.force !== 'asserted' || !subject || !ROLES.has(subject.head.lemma)) return []
  const value = clause.phrases.find(
    (p) => p.role === 'object' && p.head.span.start > subject.head.span.end && !subject.attached.includes(p.head)
  )
  if (!value) return []
  const words = phraseWords(value)
  const thing = new Set([...subject.attached, ...subject.modifiers, ...titled(clause, subject)].map((c) => c.lemma))
  if (thing.size === 0) return []
  return [
    {
      clause,
      relation: subject.head,
      link: 'of',
      thing,
      value: names(words),
      date: null,
      span: hull(words.map((c) => c.span))
    }
  ]
}

const LINKS = new Set(['in', 'by', 'at'])

/** "X was born in Y", "X was written by Y", "X is located in Y". */
function eventSlots(side: Side, clause: ClauseReading): Slot[] {
  const {subject, act} = clause
  if (!act || !subject || clause.force !== 'asserted' || !(ONCE.has(act.lemma) || PLACED.has(act.lemma))) return []
  const thing = thingOf(subject)
  if (thing.size === 0) return []
  return (
    clause.phrases
      .filter((p) => p.preposition !== null && LINKS.has(p.preposition) && (p.preposition !== 'by' || clause.passive))
      // "Released in June" names no place.
      .filter((p) => !side.claim.reading.dates.some((d) => contains(d.span, p.head.span)))
      .flatMap((p) => {
        const words = phraseWords(p)
        const value = names(words)
        return value.size === 0
          ? []
          : [
              {
                clause,
                relation: act,
                link: p.preposition ?? '',
                thing,
                value,
                date: null,
                span: hull(words.map((c) => c.span))
              }
            ]
      })
  )
}

/** Verbs that with "effect" or "force" say that a rule begins to hold. */
const BEGINNING = new Set(['take', 'come', 'go', 'enter', 'become'])

/** "took effect", "came into force", "is in force since", "became effective". */
function entryIntoForce({act, phrases, theme}: ClauseReading): Concept | null {
  if (act !== null && !BEGINNING.has(act.lemma)) return null
  const noun = phrases.find(({head, preposition: p}) =>
    head.lemma === 'effect' ? act?.lemma === 'take' || p === 'into' || p === 'in' : head.lemma === 'force' && p !== null
  )
  const word = noun?.head ?? theme.find((c) => c.lemma === 'effective')
  const span = word && hull([...(act ? [act.span] : []), word.span])
  return span ? {lemma: 'force', kind: 'noun', span} : null
}

const onceIn = (clause: ClauseReading): Concept | null =>
  clause.act && ONCE.has(clause.act.lemma) ? clause.act : entryIntoForce(clause)

/** The date of an event that happens once. */
function dateSlots(side: Side): Slot[] {
  const {clauses, dates} = side.claim.reading
  return dates.flatMap((date) => {
    const clause = date.clause === null ? undefined : clauses[date.clause]
    const relation = clause && onceIn(clause)
    if (date.year === null || !relation || !clause.subject || clause.force !== 'asserted') return []
    const thing = thingOf(clause.subject)
    return thing.size === 0
      ? []
      : [{clause, relation, link: 'date', thing, value: new Set([String(date.year)]), date, span: date.span}]
  })
}

const slotsOf = (side: Side): Slot[] => [
  ...side.claim.reading.clauses.filter(states).flatMap((c) => [...roleSlot(c), ...eventSlots(side, c)]),
  ...dateSlots(side)
]

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((x) => b.has(x))

/** The same thing by name: one name may be the shorter one. */
const sameThing = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => within(a, b) || within(b, a)

const lastName = (value: ReadonlySet<string>): string | undefined => [...value].at(-1)

/**
 * Values exclude each other when the last name of each is missing on the other side: "Mike Chapman" and "Mike Mansfield" do,
 * "Munich" and "Munich, Bavaria" do not.
 */
function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [lastName(a), lastName(b)]
  return x !== undefined && y !== undefined && !a.has(y) && !b.has(x)
}

const apart = (a: Slot, b: Slot): boolean =>
  a.date && b.date ? datesDiffer(a.date, b.date) : disjoint(a.value, b.value)

function clash(own: Side, a: Slot, other: Side, b: Slot, page: Page): Clash | null {
  if (a.link !== b.link || likeness(a.relation, b.relation) < 1 || !sameThing(a.thing, b.thing) || !apart(a, b))
    return null
  // A name that the other passage mentions elsewhere may be one of several, or the larger place.
  const spoken = (value: ReadonlySet<string>, side: Side): boolean => {
    const name = lastName(value)
    return side.concepts.some((c) => c.lemma === name)
  }
  if (a.date === null && (spoken(a.value, other) || spoken(b.value, own))) return null
  return {
    tier: tierOf(a.clause, b.clause),
    own: a.span,
    other: b.span,
    message: `${quoted(page, a.relation.span)}: ${quoted(page, a.span)} against ${quoted(page, b.span)}`,
    why: bothSay(
      page,
      {side: own, span: a.clause.span, focus: a.span},
      {side: other, span: b.clause.span, focus: b.span},
      'there is only one'
    )
  }
}

export default defineDetector({
  id: 'slot-conflict',
  title: 'Two values where there is one',
  why: 'A thing has one author, one place of birth, one year of foundation: two different ones cannot both be right.',
  resolve: 'Look it up and correct the other passage.',
  tolerates: ['period', 'name'],
  measured: {
    on: '2026-11-25',
    development: {right: 219, fired: 221, documents: 2, pairs: 217},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two founders',
      text: 'Marrow Museum was founded by Ada Ortega.\n\nMarrow Museum was founded by Ben Lund.\n',
      finds: ['3:30-3:38 “founded”: “Ada Ortega” against “Ben Lund”']
    },
    {
      name: 'catches two years of one foundation',
      text: 'Marrow Museum was founded in 1929.\n\nMarrow Museum was founded in 1916.\n',
      finds: ['3:30-3:34 “founded”: “1929” against “1916”']
    },
    {
      name: 'catches two days on which one law took effect',
      text: 'The Marrow Harbour Act took effect on 1 May 2019.\n\nThat tax ended in June 2017, when the Marrow Harbour Act came into force.\n',
      finds: ['3:19-3:28 “took effect”: “1 May 2019” against “June 2017”']
    },
    {
      name: 'leaves the day of its adoption',
      text: 'The Marrow Harbour Act took effect on 1 May 2019.\n\nThe Marrow Harbour Act was adopted in June 2017.\n',
      finds: []
    },
    {
      name: 'leaves a relation that can have many',
      text: 'Marrow Museum works with Ada Ortega.\n\nMarrow Museum works with Ben Lund.\n',
      finds: []
    },
    {
      name: 'leaves two things of one kind',
      text: 'The library of Marrow opened in 1851.\n\nThe library of Fenport opened in 1863.\n',
      finds: []
    },
    {
      name: 'leaves two different things',
      text: 'Marrow Museum was founded by Ada Ortega.\n\nHarlow Library was founded by Ben Lund.\n',
      finds: []
    }
  ],
  ...comparing(slotsOf, slotsOf, clash)
})
