// Values with their units, as intervals. "At least 3", "up to 7 kg", "between 12 and 17", "a year and a half": whatever
// the wording, a comparison sees two intervals in one base unit.
import {CHANGING} from '../lexicon/bounds.js'
import {numberWord, vulgarFraction} from '../lexicon/numbers.js'
import type {Concept, Quantity} from '../reading.js'
import {perWord} from '../tagging/per-word.js'
import type {Token} from '../tagging/token.js'
import {conceptAt, conceptsIn} from './concepts.js'
import {type Parsed, placeOf} from './parsed.js'
import {asAge} from './quantities/ages.js'
import {amountAt} from './quantities/amount.js'
import {attributeOf} from './quantities/attribute.js'
import {countedByBoth} from './quantities/both.js'
import {boundOf, type Interval} from './quantities/bound.js'
import {withCounted} from './quantities/counted.js'
import {dimensionsAt} from './quantities/dimensions.js'
import {freeQuantities} from './quantities/free.js'
import {fractionAt, type Measured, measure, shareAt, singleUnitAt} from './quantities/measured.js'
import {isName} from './quantities/naming.js'
import {rateAfter, timesAt} from './quantities/rate.js'

const clauseAt = (parsed: Parsed, at: number): number | null => {
  const found = parsed.clauses.findLastIndex(
    (c) =>
      (at >= c.range.start && at < c.range.end) ||
      (c.subject !== null && !c.borrowed && at >= c.subject.start && at < c.subject.end)
  )
  return found < 0 ? null : found
}

/** What the value belongs to: the noun counted, or the words around a measure. */
function ownersOf(parsed: Parsed, m: Measured, end: number): Concept[] {
  if (m.unit) return conceptsIn(parsed, end, Math.min(parsed.tokens.length, end + 3)).slice(0, 2)
  const counted = m.counted < 0 ? null : conceptAt(parsed, m.counted)
  return counted ? [counted, ...(m.counted > m.end ? conceptsIn(parsed, m.end, m.counted) : [])] : []
}

/** A number with its unit at `at`, compounds included; null where none begins. */
function measuredAt(parsed: Parsed, at: number): Measured | null {
  const {tokens} = parsed
  const part = fractionAt(tokens, at) ?? singleUnitAt(tokens, at)
  if (part) return part
  const amount = amountAt(tokens, at)
  if (!amount) return null
  return shareAt(tokens, amount) ?? compound(tokens, withCounted(parsed, asAge(tokens, measure(tokens, amount))))
}

/** "5lb 3oz", "2 hours 30 minutes": a smaller unit of the same dimension right behind is part of the value. */
function compound(tokens: readonly Token[], m: Measured): Measured {
  const amount = m.unit && tokens[m.end - 1]?.after === '' ? amountAt(tokens, m.end) : null
  const rest = amount && measure(tokens, amount)
  if (!rest?.unit || !m.unit || rest.unit.dimension !== m.unit.dimension || rest.unit.size >= m.unit.size) return m
  return {...m, value: m.value + (rest.value * rest.unit.size) / m.unit.size, end: rest.end}
}

/** The upper end of "between 3 and 5 days", "3 to 5 days", "two or three weeks". */
function rangeWith(tokens: readonly Token[], first: Measured): Measured | null {
  const joiner = tokens[first.end]
  if (!joiner || tokens[first.end - 1]?.after !== '') return null
  const joins =
    joiner.lower === 'to' ||
    (joiner.lower === 'and' && (first.aged || tokens[first.start - 1]?.lower === 'between')) ||
    (joiner.lower === 'or' && (first.unit === null || first.aged) && !tokens[first.start - 1]?.after.includes(','))
  const amount = joins ? amountAt(tokens, first.end + 1) : null
  const second = amount && asAge(tokens, measure(tokens, amount))
  return second && second.value > first.value ? second : null
}

/** "rose from $5 to $8": two values, the old one and the new. */
const changes = (tokens: readonly Token[], first: Measured): boolean =>
  tokens[first.start - 1]?.lower === 'from' && CHANGING.has(tokens[first.start - 2]?.lemma ?? '')

const based = (m: Measured, value: number): number => value * (m.unit?.size ?? 1) + (m.unit?.zero ?? 0)

function intervalOf(tokens: readonly Token[], m: Measured): Interval {
  return m.upper === null
    ? boundOf(tokens, m, based(m, m.value))
    : {low: based(m, m.value), high: based(m, m.upper), bound: 'range'}
}

function quantityFrom(parsed: Parsed, m: Measured): Quantity {
  const {tokens} = parsed
  const rate = rateAfter(tokens, m.unit === null && m.counted === m.end ? m.counted + 1 : m.end)
  const clause = clauseAt(parsed, m.start)
  // Key by key: of values put together from others each would be laid out in memory in a way of its own.
  const {low, high, bound} = intervalOf(tokens, m)
  return {
    low,
    high,
    bound,
    dimension: m.unit?.dimension ?? 'count',
    unit: m.unit?.name ?? tokens[m.counted]?.lemma ?? '',
    per: rate.per,
    attribute: attributeOf(parsed, m, clause),
    clause,
    of: ownersOf(parsed, m, m.end),
    whole: tokens[m.start - 1]?.lower === 'all',
    span: placeOf(parsed, m.start, rate.per === null ? m.end : rate.end)
  }
}

/** "23 kg (50 lb)": the same value in another unit. */
const restates = (tokens: readonly Token[], m: Measured, last: Quantity | undefined): boolean =>
  m.unit !== null &&
  last !== undefined &&
  last.dimension === m.unit.dimension &&
  last.dimension !== 'money' &&
  (tokens[m.start]?.before.endsWith('(') || tokens[m.start - 1]?.after.endsWith('(') || false)

/** "twice a day". */
function oftenAt(parsed: Parsed, at: number): Quantity | null {
  const often = timesAt(parsed.tokens, at)
  if (!often) return null
  return {
    low: often.value,
    high: often.value,
    bound: 'exact',
    dimension: 'count',
    unit: 'time',
    per: often.rate.per,
    attribute: 'count',
    clause: clauseAt(parsed, at),
    of: [],
    whole: false,
    span: placeOf(parsed, at, often.rate.end)
  }
}

const SMALL = new Set(['a', 'an', 'half', 'once', 'twice', 'thrice'])

/** Can a value begin with the word at all? Most words say no at once. */
const mayBegin = perWord(
  (lower) =>
    /\d/.test(lower) ||
    SMALL.has(lower) ||
    vulgarFraction(lower) !== undefined ||
    numberWord(lower.split('-')[0] ?? '') !== undefined
)

class Walk {
  readonly quantities: Quantity[] = []

  constructor(private readonly parsed: Parsed) {}

  /** Reads the value that begins at `at`, if one does; gives the word to go on with. */
  read(at: number): number {
    const {tokens} = this.parsed
    if (!mayBegin(tokens[at]?.lower ?? '')) return at + 1
    const often = oftenAt(this.parsed, at)
    if (often) this.quantities.push(often)
    const dimensions = dimensionsAt(tokens, at)
    if (dimensions.length > 0) return this.push(dimensions)
    const first = measuredAt(this.parsed, at)
    if (!first) return at + 1
    const upper = first.upper === null ? rangeWith(tokens, first) : null
    if (!upper) return this.push([first])
    const sharing = {unit: first.unit ?? upper.unit, counted: upper.counted, aged: first.aged || upper.aged}
    if (changes(tokens, first)) return this.push([{...first, ...sharing, end: first.end}, upper])
    return this.push([
      {
        ...first,
        ...sharing,
        value: scaledTo(first, upper),
        upper: upper.value,
        end: upper.end,
        unit: upper.unit ?? first.unit
      }
    ])
  }

  private push(found: readonly Measured[]): number {
    const {tokens} = this.parsed
    for (const m of found) {
      // "The -6 option" counts nothing.
      const says = m.unit !== null || (m.counted >= 0 && m.value >= 0)
      if (says && !isName(tokens, m) && !restates(tokens, m, this.quantities.at(-1)))
        this.quantities.push(quantityFrom(this.parsed, m))
    }
    return Math.max(...found.map((m) => m.end))
  }
}

/** "30 minutes to 2 hours": the lower end in the unit of the upper one. */
const scaledTo = (first: Measured, upper: Measured): number =>
  first.unit && upper.unit && first.unit.dimension === upper.unit.dimension
    ? (first.value * first.unit.size) / upper.unit.size
    : first.value

/** All values of a sentence, in order. */
/** "both of the ships". */
function bothQuantities(parsed: Parsed): Quantity[] {
  return parsed.tokens.flatMap((_, at) => {
    const head = countedByBoth(parsed.tokens, at)
    const counted = head < 0 ? null : conceptAt(parsed, head)
    if (!counted) return []
    return [
      {
        low: 2,
        high: 2,
        bound: 'exact' as const,
        dimension: 'count' as const,
        unit: counted.lemma,
        per: null,
        attribute: 'count' as const,
        clause: clauseAt(parsed, head),
        of: [counted, ...conceptsIn(parsed, at + 3, head)],
        whole: true,
        span: placeOf(parsed, at, at + 1)
      }
    ]
  })
}

export function readQuantities(parsed: Parsed): Quantity[] {
  const walk = new Walk(parsed)
  for (let i = 0; i < parsed.tokens.length; ) i = walk.read(i)
  const free = freeQuantities(parsed, (at) => clauseAt(parsed, at))
  return [...walk.quantities, ...bothQuantities(parsed), ...free].sort((a, b) => a.span.start - b.span.start)
}
