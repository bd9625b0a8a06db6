// Is it the same act? Shared by the detectors that compare what must, may, must not, need not or does not happen.
import type {ClauseReading, Concept, Hedge, Phrase, Quantity} from '../claims/reading.js'
import type {Tier} from './contradiction.js'
import {coverage, type Grade, kindsClash, speaksOf, tellsApart} from './coverage.js'
import {exclude, touches} from './exclude.js'
import {likeness} from './lexicon/likeness.js'
import type {Page, Side} from './side.js'

/** Verbs that say too little to be the same act. */
const EMPTY_ACTS = new Set('be have do make take get use give go come put let become seem'.split(' '))

/** Heads that only say that somebody does it. */
export const ACTORS = new Set(
  'person people anyone everyone nobody customer resident member passenger applicant user owner tenant visitor guest student patient participant candidate donor rider vendor borrower reader holder subscriber traveler traveller driver voter'.split(
    ' '
  )
)

/** Likeness at which two words name one thing: the same, derived, listed or a synonym. */
export const ONE_THING = 0.85

/** Clauses that state something of their own. A relative picks its noun out, an if-clause supposes. */
export const states = (clause: ClauseReading): boolean => clause.kind !== 'relative' && clause.kind !== 'subordinate'

/** The phrase that the clause is mainly about: its subject, unless that only says who acts. */
function mainPhrase(clause: ClauseReading): Phrase | null {
  const {subject, phrases} = clause
  if (subject && !ACTORS.has(subject.head.lemma)) return subject
  return phrases.find((p) => p !== subject && p.head !== subject?.head) ?? subject
}

/** What narrows the phrase on its own side but is not spoken of on the other: then one is a special case of the other. */
const narrowing = (phrase: Phrase, others: readonly Concept[]): Concept[] =>
  [...phrase.modifiers, ...phrase.attached].filter((m) => tellsApart(m) && !speaksOf(m, others, 0.7))

/** A value inside the subject ("bags above 32 kg") makes it a special case, unless the other side's value fits in. */
function scopedByValue(clause: ClauseReading, own: Side, other: Side): boolean {
  const act = clause.act?.span.start ?? clause.span.end
  const inside = own.claim.reading.quantities.filter((q) => q.span.start >= clause.span.start && q.span.end <= act)
  const fits = (i: Quantity, q: Quantity): boolean => i.dimension === q.dimension && !exclude(i, q) && !touches(i, q)
  return inside.some((i) => !other.claim.reading.quantities.some((q) => fits(i, q)))
}

const PARTIAL = new Set(['some', 'certain', 'many', 'most', 'few', 'several', 'other', 'another'])

/** "Some payments cannot ..." is no rule about payments. */
const partial = (clause: ClauseReading): boolean =>
  PARTIAL.has(clause.subject?.determiner ?? '') || (clause.subject?.modifiers ?? []).some((m) => PARTIAL.has(m.lemma))

const CASES = new Set(['until', 'till', 'unless', 'if', 'when', 'while', 'once', 'where', 'before', 'after', 'as'])

/** "cannot be issued until ...": what holds in a case only forbids nothing outside it. */
export const inCase = (side: Side, clause: ClauseReading): boolean =>
  clause.phrases.some((p) => p.preposition === 'without') ||
  side.claim.reading.clauses.some((c) => c.kind === 'subordinate' && c !== clause && CASES.has(c.marker ?? ''))

/** A hedge or a weak duty in either clause makes a tension of the pair; what is usually so is still a rule where a detector says so. */
export function tierOf(a: ClauseReading, b: ClauseReading, tolerated: readonly Hedge[] = ['knowledge']): Tier {
  const soft = (c: ClauseReading): boolean =>
    c.strength === 'weak' || (c.hedge !== null && !tolerated.includes(c.hedge))
  return soft(a) || soft(b) ? 'tension' : 'contradiction'
}

/** "on all flights", "in every plan": reaches over everything and narrows nothing. */
const UNIVERSAL = new Set(['all', 'every', 'each', 'any'])

/**
 * What the clause says of one of its subjects. "Power banks and batteries are forbidden" forbids power banks: each conjunct is
 * compared for itself. Phrases that reach over everything are left out.
 */
function themesOf(clause: ClauseReading): Concept[][] {
  const subjects = clause.phrases.filter((p) => p.role === 'subject' && p.preposition === null)
  const wordsOf = (p: Phrase): Concept[] => [p.head, ...p.modifiers]
  const universal = clause.phrases
    .filter((p) => p.preposition !== null && UNIVERSAL.has(p.determiner ?? ''))
    .flatMap(wordsOf)
  const rest = clause.theme.filter((c) => !universal.some((u) => u.span.start === c.span.start))
  if (subjects.length < 2) return [rest]
  return subjects.map((own) => {
    const others = subjects.filter((p) => p !== own).flatMap(wordsOf)
    return rest.filter((c) => !others.some((o) => o.span.start === c.span.start))
  })
}

const isEmpty = ({act}: ClauseReading): boolean => act === null || EMPTY_ACTS.has(act.lemma)

/**
 * The act must be the other clause's own, not a word somewhere in it. Where a noun names one of the two ("the release of",
 * "takes a test"), it stands among the words that carry that clause.
 */
function actRecurs(clause: ClauseReading, partner: ClauseReading, graded: Grade): boolean {
  const {act} = clause
  if (isEmpty(clause) || act === null) return act === null || isEmpty(partner)
  if (!isEmpty(partner) && partner.act) return graded(act, partner.act) >= ONE_THING
  return speaksOf(
    act,
    [
      ...partner.phrases.filter(isCore).flatMap((p) => [p.head, ...p.modifiers]),
      ...outsidePhrases(partner).filter((c) => c.kind !== 'verb')
    ],
    ONE_THING,
    graded
  )
}

const isCore = (p: Phrase): boolean => p.preposition === null || p.preposition === 'of' || p.preposition === 'by'

/** Verbs and adjectives that stand in no phrase. */
const outsidePhrases = ({phrases, theme}: ClauseReading): Concept[] =>
  theme.filter(
    (c) =>
      !phrases.some(
        (p) =>
          p.head === c || p.head.span.start === c.span.start || p.modifiers.some((m) => m.span.start === c.span.start)
      )
  )

/** What the clause is about at its core: its act, its subject and objects, and what it stands under. */
const coreOf = (clause: ClauseReading, side: Side): Concept[] => [
  ...clause.phrases.filter(isCore).flatMap((p) => [p.head, ...p.modifiers, ...p.attached]),
  ...outsidePhrases(clause),
  ...(clause.act ? [clause.act] : []),
  ...side.claim.reading.topic
]

export interface SameAct {
  /** Share of the restricting clause that the other side speaks of. */
  readonly share: number
  /** Words met. */
  readonly count: number
}

/**
 * Does `other` speak of the act of `clause`? Everything that the restricting clause is about must, for the most part, be
 * there; its act (where a verb names it) and its main noun among it. The other side may be narrower, not wider.
 */
export function sameAct(
  clause: ClauseReading,
  own: Side,
  other: Side,
  partner: ClauseReading,
  page: Page,
  graded: Grade = likeness
): SameAct | null {
  if (!states(clause) || clause.pronoun !== null || partial(clause) || scopedByValue(clause, own, other)) return null
  if (!actRecurs(clause, partner, graded)) return null
  const core = coreOf(partner, other)
  const found = themesOf(clause).flatMap((theme) => {
    const main = mainIn(clause, theme)
    if (
      theme.length < 2 ||
      !main ||
      !speaksOf(main.head, isCore(main) ? core : [...core, ...partner.theme], ONE_THING, graded) ||
      narrowing(main, other.concepts).length > 0
    )
      return []
    const covered = coverage(theme, other.concepts, page.weight, graded)
    return [{share: covered.share, count: covered.met.filter((m) => m.grade >= ONE_THING).length}]
  })
  // Asked last: it costs more than all the rest, and few pairs come as far as this.
  if (found.length === 0 || kindsClash(clause.phrases, partner.phrases, own.concepts, other.concepts)) return null
  return found.sort((a, b) => b.share - a.share)[0] ?? null
}

/** The main phrase as far as this theme holds it. */
function mainIn(clause: ClauseReading, theme: readonly Concept[]): Phrase | null {
  const phrases = clause.phrases.filter((p) => theme.some((c) => c.span.start === p.head.span.start))
  const subject = phrases.find((p) => p.role === 'subject') ?? null
  return mainPhrase({...clause, subject, phrases: phrases.length > 0 ? phrases : clause.phrases})
}
