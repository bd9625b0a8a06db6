// The part of a sentence's reading that belongs to one of its statements. What limits the sentence as a whole (a condition,
// somebody's view) stays with every part: dropping it could make a part say more than its author did.
import {overlap, type Span} from '../document/span.js'
import type {Antecedent} from './context/antecedents.js'
import {tight} from './read/tight.js'
import type {CalendarDate, ClauseReading, Reading} from './reading.js'

export function restrictReading(reading: Reading, spans: readonly Span[]): Reading {
  const inside = ({span}: {readonly span: Span}): boolean =>
    spans.some((s) => overlap(s, span) > 0.5 * (span.end - span.start))
  const shared = (span: Span): number => spans.reduce((sum, s) => sum + overlap(s, span), 0) / (span.end - span.start)
  // A clause goes where its act stands: another statement may have been cut out of its middle.
  const holds = ({act, span}: ClauseReading): boolean => (act ? shared(act.span) === 1 : shared(span) > 0.5)
  const kept = reading.clauses.flatMap((clause, index) => (holds(clause) ? [index] : []))
  const moved = (index: number | null): number | null => {
    const at = index === null ? -1 : kept.indexOf(index)
    return at < 0 ? null : at
  }
  const here = <T extends {readonly span: Span; readonly clause: number | null}>(items: readonly T[]): readonly T[] =>
    items.filter(inside).map((item) => ({...item, clause: moved(item.clause)}))
  // "In 2021, when it opened": the date stands in the part before and is the time of the part behind.
  const lent = ({clause}: CalendarDate): boolean => clause !== null && reading.clauses[clause]?.marker === 'when'
  const dates = reading.dates.flatMap((date) => {
    const own = lent(date) ? moved(date.clause) !== null : inside(date)
    return own ? [{...date, clause: moved(date.clause)}] : []
  })
  // "costs $8 for adults and $5 for pupils": what the clause says in another statement is not said in this one.
  const said = (clause: ClauseReading): ClauseReading => {
    const elsewhere = (span: Span): boolean => overlap(span, clause.span) > 0 && !inside({span})
    return {
      ...clause,
      phrases: tight(clause.phrases.filter(({head}) => !elsewhere(head.span))),
      theme: tight(clause.theme.filter(({span}) => !elsewhere(span)))
    }
  }
  return {
    ...reading,
    clauses: tight(kept.flatMap((index) => reading.clauses[index] ?? []).map(said)),
    concepts: tight(reading.concepts.filter(inside)),
    quantities: here(reading.quantities),
    dates: tight(dates),
    exclusives: here(reading.exclusives),
    citations: tight(reading.citations.filter(inside)),
    designations: tight(reading.designations.filter(inside)),
    measures: tight(reading.measures.filter(inside))
  }
}

/** Puts the referent of "it", "they", "he" or "she" where the pronoun was the subject. */
export function resolveReading(reading: Reading, antecedent: Antecedent | null): Reading {
  if (!antecedent) return reading
  const refers = antecedent.person ? /^(?:he|she)$/ : /^(?:it|they)$/
  const clauses = reading.clauses.map((clause) =>
    refers.test(clause.pronoun ?? '')
      ? {...clause, pronoun: null, subject: antecedent.phrase, theme: [...antecedent.concepts, ...clause.theme]}
      : clause
  )
  return {...reading, clauses, concepts: [...antecedent.concepts, ...reading.concepts]}
}
