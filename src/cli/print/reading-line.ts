// What was read in a claim, in one line that a person can hold against the sentence.
import type {ReportClaim} from '../../index.js'

type ReadingOutline = ReportClaim['reading']
type Clause = ReadingOutline['clauses'][number]
type Quantity = ReadingOutline['quantities'][number]
type CalendarDate = ReadingOutline['dates'][number]

const FORCES: Readonly<Record<Clause['force'], string>> = {
  asserted: 'says',
  denied: 'denies',
  obliged: 'must',
  permitted: 'may',
  forbidden: 'must not',
  exempt: 'need not'
}

const WEAK: Readonly<Partial<Record<Clause['force'], string>>> = {obliged: 'should', forbidden: 'should not'}

function clauseWords({force, weak, theme, act}: Clause): string[] {
  const words = theme.length > 0 ? theme : act === null ? [] : [act]
  return words.length === 0 ? [] : [`${(weak && WEAK[force]) || FORCES[force]}: ${[...new Set(words)].join(' ')}`]
}

const BOUNDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  minimum: 'at least ',
  maximum: 'at most ',
  range: '',
  approximate: 'about '
}

/** In the base unit of the dimension, as it is compared: days, metres, grams. */
function amount({low, high, bound}: Quantity): string {
  if (bound === 'range' && high !== null) return `${low} to ${high}`
  return `${BOUNDS[bound]}${bound === 'maximum' && high !== null ? high : low}`
}

const BASE: Readonly<Partial<Record<Quantity['dimension'], string>>> = {time: 'days', length: 'm', weight: 'g'}

function quantityWords(quantity: Quantity): string {
  const {dimension, unit, per, attribute} = quantity
  const measured = `${amount(quantity)} ${BASE[dimension] ?? unit}${per === null ? '' : ` per ${per}`}`
  return attribute === 'other' ? measured : `${attribute} ${measured}`
}

const two = (part: number): string => String(part).padStart(2, '0')

const dateWords = ({year, month, day}: CalendarDate): string =>
  [year ?? '----', ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-')

/** Parts are joined by `; `; empty where nothing was read. */
export function readingLine({
  clauses,
  quantities,
  dates,
  exclusive,
  citations,
  asOf,
  hedge,
  answer,
  limits
}: ReadingOutline): string {
  return [
    ...(answer === null ? [] : [`answer ${answer}`]),
    ...clauses.flatMap(clauseWords),
    ...quantities.map(quantityWords),
    ...dates.map(dateWords),
    ...exclusive,
    ...citations,
    ...(asOf === null ? [] : [asOf.toLowerCase()]),
    ...(hedge === null ? [] : [`hedge ${hedge}`]),
    ...limits
  ].join('; ')
}
