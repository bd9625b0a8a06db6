// When do two values exclude each other, and what are they values of? Shared by the detectors that compare amounts.
import {MONEY_CUES, TIME_CUES} from '../claims/lexicon/attributes.js'
import type {Concept, Phrase, Quantity} from '../claims/reading.js'
import {hull, type Span} from '../document/span.js'
import {ACTORS, ONE_THING} from './acts.js'
import {speaksOf} from './coverage.js'
import {exclude} from './exclude.js'
import {likeness} from './lexicon/likeness.js'
import type {Side} from './side.js'

/** Counts are of one thing only if the noun is the same and neither is narrowed away from the other. */
function sameCounted(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.of[0], b.of[0]]
  return x !== undefined && y !== undefined && likeness(x, y) >= ONE_THING
}

/** One attribute in one dimension: the time to answer is not the time to file. */
export const comparable = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  a.attribute === b.attribute &&
  (a.attribute !== 'other' || a.dimension === 'money') &&
  (a.per === null || b.per === null || a.per === b.per) &&
  (a.dimension !== 'count' || sameCounted(a, b))

/** Words that say which attribute is meant ("costs", "valid", "within"): they are read as the attribute and prove no common subject. */
const CUES = new Set(
  [...TIME_CUES, ...MONEY_CUES]
    .flatMap(([, words]) => [...words])
    .filter(
      (w) => !['limit', 'cap', 'claim', 'appeal', 'dispute', 'report', 'loan', 'ride', 'card', 'ticket'].includes(w)
    )
)
const MEASURES = new Set(
  'heavy heavier light weigh weight long longer large larger size measure high tall wide fee charge price cost rate'.split(
    ' '
  )
)

export const isCue = (c: Concept): boolean => CUES.has(c.lemma) || MEASURES.has(c.lemma)

const clauseOf = (side: Side, q: Quantity) => (q.clause === null ? undefined : side.claim.reading.clauses[q.clause])

/** What the value is a value of: the theme of its clause with the label, less the words of the value and of its attribute. */
export function about(side: Side, q: Quantity): Concept[] {
  const words = clauseOf(side, q)?.theme ?? side.claim.reading.concepts
  return [...words, ...side.claim.reading.label].filter(
    (c) => (c.span.end <= q.span.start || c.span.start >= q.span.end) && !isCue(c) && !ACTORS.has(c.lemma)
  )
}

export const subjectOf = (side: Side, q: Quantity): Phrase | null => clauseOf(side, q)?.subject ?? null

/** The words that say it: the clause of the value, or all of the claim. */
export const saidWith = (side: Side, q: Quantity): Span => clauseOf(side, q)?.span ?? hull(side.claim.spans)

export const phrasesOf = (side: Side, q: Quantity): readonly Phrase[] =>
  clauseOf(side, q)?.phrases ?? side.claim.reading.clauses.flatMap((c) => c.phrases)

const VERBS_OF_HAVING = new Set(['have', 'be', 'give', 'allow'])

/** The act that a deadline is for: "has an hour to respond", "must report within a week". */
function timedAct(side: Side, q: Quantity): Concept | null {
  const clause = clauseOf(side, q)
  if (!clause) return null
  if (clause.act && !VERBS_OF_HAVING.has(clause.act.lemma)) return clause.act
  return clause.theme.findLast((c) => c.kind === 'verb' && c.span.start > q.span.end) ?? null
}

/** Likeness below which two acts have their own deadlines. */
const RELATED_ACTS = 0.7

/** Two deadlines for two acts are no two values of one. */
export function otherActs(own: Side, a: Quantity, other: Side, b: Quantity): boolean {
  if (a.attribute !== 'deadline' && a.attribute !== 'duration') return false
  const [x, y] = [timedAct(own, a), timedAct(other, b)]
  return x !== null && y !== null && likeness(x, y) < RELATED_ACTS
}

/** A verb has too many synonyms ("move", "go") to name an act by one of them. */
const VERY_ACT = 0.9

/** "can be paused free of charge": what is free is the act, not the thing; the other passage must speak of that act. */
export function freeActElsewhere(side: Side, q: Quantity, other: Side): boolean {
  const act = q.unit === 'free' ? clauseOf(side, q)?.act : null
  return Boolean(act && act.lemma !== 'include' && !isCue(act) && !speaksOf(act, other.concepts, VERY_ACT))
}

/** A second value in the same clause ("bags between 23 and 32 kg cost $60") narrows the case, unless the other side has one like it. */
export function scoped(side: Side, q: Quantity, other: Side): boolean {
  const near = side.claim.reading.quantities.filter(
    (x) => x !== q && x.clause === q.clause && x.span.start < q.span.start && x.dimension !== q.dimension
  )
  return near.some((x) => !other.claim.reading.quantities.some((y) => y.dimension === x.dimension && !exclude(x, y)))
}
