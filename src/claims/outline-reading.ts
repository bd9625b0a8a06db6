// A reading as a person can judge it and a report can keep it: lemmas instead of places, a few lines a claim.
import type {CalendarDate, Force, Quantity, Reading} from './reading.js'

export interface ClauseOutline {
  readonly force: Force
  readonly weak: boolean
  readonly subject: string | null
  readonly act: string | null
  readonly theme: readonly string[]
}

export interface ReadingOutline {
  readonly clauses: readonly ClauseOutline[]
  readonly quantities: readonly Omit<Quantity, 'clause' | 'of' | 'span'>[]
  readonly dates: readonly Omit<CalendarDate, 'clause' | 'span'>[]
  /** "only", "solely", "primarily" ... */
  readonly exclusive: readonly string[]
  /** Laws in one form: `8 U.S.C. § 1373`. */
  readonly citations: readonly string[]
  /** "as of my latest information", as printed; null where there is none. */
  readonly asOf: string | null
  readonly hedge: Reading['hedge']
  readonly answer: Reading['answer']
  /** What limits the statement: `conditional`, `exception`, `attributed`, `planned`, `superseded`. */
  readonly limits: readonly string[]
}

const LIMITS = ['conditional', 'exception', 'attributed', 'planned', 'superseded'] as const

const outlineQuantity = (quantity: Quantity): ReadingOutline['quantities'][number] => {
  const {low, high, bound, dimension, unit, per, attribute, whole} = quantity
  return {low, high, bound, dimension, unit, per, attribute, whole}
}

export function outlineReading(reading: Reading): ReadingOutline {
  return {
    clauses: reading.clauses.map(({force, strength, subject, pronoun, act, theme}) => ({
      force,
      weak: strength === 'weak',
      subject: subject?.head.lemma ?? pronoun,
      act: act?.lemma ?? null,
      theme: theme.map((c) => c.lemma)
    })),
    quantities: reading.quantities.map(outlineQuantity),
    dates: reading.dates.map(({year, month, day}) => ({year, month, day})),
    exclusive: reading.exclusives.map((x) => x.word),
    citations: reading.citations.map((c) => c.form),
    asOf: reading.asOf?.text ?? null,
    hedge: reading.hedge,
    answer: reading.answer,
    limits: LIMITS.filter((name) => reading[name])
  }
}
