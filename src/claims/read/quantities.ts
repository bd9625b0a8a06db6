// Values with their units, as intervals. "At least 3", "up to 7 kg", "between 12 and 17", "a year and a half": whatever
// the wording, a comparison sees two intervals in one base unit.
import {MONEY_CUES, TIME_CUES} from '../lexicon/attributes.js'
import {numberWord, scaleWord, type Unit, unitOf} from '../lexicon/units.js'
import type {Attribute, Concept, Quantity} from '../reading.js'
import type {Token} from '../tagging/token.js'
import {conceptAt, conceptsIn} from './concepts.js'
import {type Parsed, placeOf} from './parsed.js'

interface Amount {
  readonly value: number
  /** Token indexes, half open. */
  readonly start: number
  readonly end: number
  readonly currency: string | null
}

const DIGITS = /^([$€£])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:(st|nd|rd|th)|(%)|([a-z]{1,3}))?$/i

/** A number at token `at`: digits, words and scales ("$1.2 million", "twenty-five", "half"). */
function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at]
  if (!token) return null
  const match = DIGITS.exec(token.text)
  const word = token.lower === 'half' ? 0.5 : numberWord(token.lower)
  if ((!match || match[4]) && word === undefined) return null
  let value = match ? Number(`${(match[2] ?? '').replaceAll(',', '')}${match[3] ?? ''}`) : (word ?? 0)
  let end = at + 1
  const scale = scaleWord(tokens[end]?.lower ?? '')
  if (scale !== undefined && token.after === '') {
    value *= scale
    end += 1
  }
  const before = token.before.slice(-1)
  const currency = match?.[1] ?? (/[$€£]/.test(before) ? before : null)
  return {value, start: at, end, currency}
}

interface Measured extends Amount {
  readonly unit: Unit | null
  /** Token index of the noun counted or of the unit word, -1 for a currency sign. */
  readonly unitAt: number
}

/** "three-quarters of an hour", "half an hour", "an hour and a half", "a fortnight". */
function fractionAt(tokens: readonly Token[], at: number): Measured | null {
  const words = [0, 1, 2, 3].map((i) => tokens[at + i]?.lower ?? '')
  const [first = '', second = '', third = '', fourth = ''] = words
  const share = (
    {half: 0.5, 'three-quarters': 0.75, 'two-thirds': 2 / 3, quarter: 0.25} as Readonly<Record<string, number>>
  )[first]
  if (share !== undefined) {
    const unitAt = second === 'of' && /^an?$/.test(third) ? at + 3 : /^an?$/.test(second) ? at + 2 : -1
    const unit = unitAt > 0 ? unitOf(tokens[unitAt]?.lower ?? '') : undefined
    if (unit) return {value: share, start: at, end: unitAt + 1, currency: null, unit, unitAt}
  }
  if (/^an?$/.test(first)) {
    const unit = unitOf(second)
    // "twice a day", "$5 a day": a rate, read with the number in front of it.
    const rate =
      ['number', 'adverb'].includes(tokens[at - 1]?.pos ?? '') ||
      /^(?:times|time|per)$/.test(tokens[at - 1]?.lower ?? '')
    if (unit?.dimension === 'time' && !rate && tokens[at - 1]?.pos !== 'noun') {
      const half = third === 'and' && fourth === 'a' && tokens[at + 4]?.lower === 'half'
      return {value: half ? 1.5 : 1, start: at, end: at + (half ? 5 : 2), currency: null, unit, unitAt: at + 1}
    }
  }
  return null
}

/** Joins a number with the unit or noun behind it. */
function measure(tokens: readonly Token[], amount: Amount): Measured {
  if (amount.currency) return {...amount, unit: {dimension: 'money', size: 1, name: amount.currency}, unitAt: -1}
  const number = tokens[amount.start]
  const glued = /^\d[\d.,]*(%|[a-z]{1,3})$/i.exec(number?.text ?? '')
  const attached = glued?.[1] ? unitOf(glued[1].toLowerCase()) : undefined
  if (attached) return {...amount, unit: attached, unitAt: amount.start}
  let i = amount.end
  if (tokens[i - 1]?.after === '%') return {...amount, unit: unitOf('%') ?? null, unitAt: i - 1}
  if (tokens[i - 1]?.after !== '') return {...amount, unit: null, unitAt: -1}
  // "10 business days", "two full weeks": one or two words may stand between.
  for (let skipped = 0; skipped < 3 && i < tokens.length; skipped++, i++) {
    const token = tokens[i]
    const unit = unitOf(token?.lower ?? '')
    if (unit) return {...amount, end: i + 1, unit, unitAt: i}
    if (!token || !['adjective', 'noun', 'name', 'verb', 'number'].includes(token.pos) || token.after !== '') break
  }
  return {...amount, unit: null, unitAt: nounAfter(tokens, amount.end)}
}

/** The noun that a bare number counts. */
function nounAfter(tokens: readonly Token[], from: number): number {
  let last = -1
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i]
    if (!token) break
    if (token.pos === 'noun' || token.pos === 'name') last = i
    else if (
      !(token.pos === 'adjective' || (token.pos === 'verb' && token.form !== 'base' && token.form !== 'present'))
    )
      break
    if (token.after !== '') break
  }
  return last
}

const textBefore = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(Math.max(0, at - count), at)
    .map((t) => `${t.lower}${/[,;:.]/.test(t.after) ? ' |' : ''}`)
    .join(' ')

const textAfter = (tokens: readonly Token[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map((t) => t.lower)
    .join(' ')

const MINIMUM =
  /(?:\bat least|\bno (?:fewer|less) than|\bnot less than|\bminimum(?: of)?|\bmore than|\bover|\babove|\bexceeding|\bas early as|\bfrom)(?: a| an| the)?$/
const MAXIMUM =
  /(?:\bat most|\bup to|\bno more than|\bnot (?:be )?more than|\bmaximum(?: of)?|\bwithin|\bunder|\bless than|\bfewer than|\bbelow|\b(?:not )?exceed|\bno later than|\bas far as|\bas long as|\bcapped at|\blimit(?:ed)? (?:of|to)|\bheavier than|\blonger than|\blarger than|\bin under)(?: a| an| the)?$/
const ABOUT = /(?:\babout|\baround|\broughly|\bnearly|\balmost|\bapproximately|\bsome|\bcirca)(?: a| an)?$/

/** "About" allows 15 % each way: wide enough for rounding, narrow enough that 10 and 12 differ. */
const ROUNDING = 0.15

interface Interval {
  readonly low: number
  readonly high: number | null
  readonly bound: Quantity['bound']
}

function boundOf(tokens: readonly Token[], m: Measured, value: number): Interval {
  const before = textBefore(tokens, m.start, 4)
  const after = textAfter(tokens, m.end, 3)
  const negatedExcess =
    /\b(?:not|no|never|cannot)\b[^|]{0,30}\b(?:exceed|heavier than|longer than|larger than|more than|over)$/.test(
      textBefore(tokens, m.start, 6)
    )
  if (/^or (?:more|over|older|above|longer|later)/.test(after) || /^and (?:over|older|above|up|upwards)/.test(after))
    return {low: value, high: null, bound: 'minimum'}
  if (/^or (?:less|fewer|under|below|younger|sooner)/.test(after)) return {low: 0, high: value, bound: 'maximum'}
  if (MAXIMUM.test(before) || negatedExcess) return {low: 0, high: value, bound: 'maximum'}
  if (MINIMUM.test(before)) return {low: value, high: null, bound: 'minimum'}
  if (ABOUT.test(before)) return {low: value * (1 - ROUNDING), high: value * (1 + ROUNDING), bound: 'approximate'}
  return {low: value, high: value, bound: 'exact'}
}

/** "$5 a day", "per user", "each week": what the value is counted by. */
function rateAfter(tokens: readonly Token[], at: number): {per: string | null; end: number} {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || tokens[at - 1]?.after !== '') return {per: null, end: at}
  if (
    (first.lower === 'a' ||
      first.lower === 'an' ||
      first.lower === 'each' ||
      first.lower === 'every' ||
      first.lower === 'per') &&
    second &&
    (second.pos === 'noun' || unitOf(second.lower))
  ) {
    const market = tokens[at + 2]?.pos === 'noun' && second.after === '' ? tokens[at + 2] : second
    return {per: market?.lemma ?? second.lemma, end: at + 2}
  }
  return {per: null, end: at}
}

function cueFor(words: readonly string[], cues: typeof TIME_CUES): Attribute {
  return cues.find(([, set]) => words.some((w) => set.has(w)))?.[0] ?? 'other'
}

/** Words near the value decide its attribute; the clause's verb counts for more than a noun far away. */
function attributeOf(parsed: Parsed, m: Measured, clause: number | null): Attribute {
  const {tokens} = parsed
  const near = tokens
    .slice(Math.max(0, m.start - 3), Math.min(tokens.length, m.end + 2))
    .flatMap((t) => [t.lower, t.lemma])
  const home = clause === null ? undefined : parsed.clauses[clause]
  const verb = home
    ? [tokens[home.verb.main]?.lemma ?? '', ...tokens.slice(home.verb.end, home.verb.end + 1).map((t) => t.lower)]
    : []
  const all = tokens.flatMap((t) => [t.lower, t.lemma])
  const pick = (cues: typeof TIME_CUES): Attribute => {
    for (const words of [near, verb, all]) {
      const found = cueFor(words, cues)
      if (found !== 'other') return found
    }
    return 'other'
  }
  switch (m.unit?.dimension) {
    case 'money':
      return pick(MONEY_CUES)
    case 'time':
      return pick(TIME_CUES)
    case 'weight':
      return 'weight'
    case 'percent':
      return 'share'
    case undefined:
      return 'count'
    default:
      return 'size'
  }
}

const clauseAt = (parsed: Parsed, at: number): number | null => {
  const found = parsed.clauses.findLastIndex(
    (c) =>
      (at >= c.range.start && at < c.range.end) ||
      (c.subject !== null && !c.borrowed && at >= c.subject.start && at < c.subject.end)
  )
  return found < 0 ? null : found
}

/** What the value belongs to: the noun counted, or the words around a measure. */
function ownersOf(parsed: Parsed, m: Measured): Concept[] {
  if (m.unit) return conceptsIn(parsed, m.end, Math.min(parsed.tokens.length, m.end + 3)).slice(0, 2)
  const counted = m.unitAt < 0 ? null : conceptAt(parsed, m.unitAt)
  const modifiers = m.unitAt < 0 ? [] : conceptsIn(parsed, m.end, m.unitAt)
  return counted ? [counted, ...modifiers] : []
}

/** Numbers that name rather than measure: sections, years, times of day, list marks, phone numbers, "Tier 1". */
function isName(tokens: readonly Token[], m: Measured): boolean {
  const left = tokens[m.start - 1]
  const token = tokens[m.start]
  if (m.unit) return false
  if (/^\d+$/.test(token?.text ?? '') && m.value >= 1500 && m.value <= 2100) return true
  if (
    left &&
    /^(?:section|article|rule|chapter|part|form|tier|level|phase|class|type|room|page|item|step|question|§|no|number|act|chapter|title|version|unit|grade|year|route|gate|line)s?$/.test(
      left.lower
    )
  )
    return true
  if (left?.pos === 'name' || /^[:.]\d/.test(token?.after ?? '') || /^\d+[:.]\d/.test(token?.text ?? '')) return true
  return (
    /^(?:am|pm|a\.m|p\.m|o'clock)/.test(tokens[m.end]?.lower ?? '') ||
    /^\d+(?:am|pm)$/i.test(token?.text ?? '') ||
    m.unitAt < 0
  )
}

/** "between 3 and 5 days", "3 to 5 days", "12-17": two numbers that make one interval. */
function rangeWith(tokens: readonly Token[], first: Measured): Measured | null {
  const joiner = tokens[first.end]
  if (!joiner || tokens[first.end - 1]?.after.includes(',')) return null
  const between = tokens[first.start - 1]?.lower === 'between'
  if (!(joiner.lower === 'to' || (between && joiner.lower === 'and'))) return null
  const second = amountAt(tokens, first.end + 1)
  return second ? measure(tokens, second) : null
}

function quantityFrom(parsed: Parsed, m: Measured, upper: Measured | null): Quantity {
  const {tokens} = parsed
  const unit = upper?.unit ?? m.unit
  const size = unit?.size ?? 1
  const end = upper?.end ?? m.end
  const {per, end: rateEnd} = rateAfter(tokens, end)
  const interval = upper
    ? {low: m.value * size, high: upper.value * size, bound: 'range' as const}
    : boundOf(tokens, m, m.value * size)
  const clause = clauseAt(parsed, m.start)
  const counted = tokens[m.unitAt]
  return {
    ...interval,
    dimension: unit?.dimension ?? 'count',
    unit: unit?.name ?? counted?.lemma ?? '',
    per,
    attribute: attributeOf(parsed, {...m, unit}, clause),
    clause,
    of: ownersOf(parsed, {...m, end}),
    span: placeOf(parsed, m.start, rateEnd)
  }
}

/** "free", "at no cost", "costs nothing", "free of charge", "without charge": a price of 0. */
const FREE =
  /\b(?:free of charge|for free|at no (?:extra |additional )?(?:cost|charge)|without (?:charge|paying)|costs? (?:you )?nothing|no (?:charge|fee|cost)s?\b|free\b(?! (?:to|from|of|will|time|press|speech|and fair)))/gi

function freeQuantities(parsed: Parsed): Quantity[] {
  return [...parsed.text.matchAll(FREE)].flatMap((match) => {
    const at = parsed.tokens.findIndex((t) => t.end > match.index)
    const last = parsed.tokens.findLastIndex((t) => t.start < match.index + match[0].length)
    if (at < 0 || last < at) return []
    // "free" as an attribute of a thing ("a free plan", "sugar-free") is no price of what the clause is about.
    const token = parsed.tokens[at]
    if (token?.lower === 'free' && last === at && parsed.tokens[at + 1]?.pos === 'noun' && token.after === '') return []
    return [
      {
        low: 0,
        high: 0,
        bound: 'exact',
        dimension: 'money',
        unit: 'free',
        per: null,
        attribute: 'price',
        clause: clauseAt(parsed, at),
        of: [],
        span: placeOf(parsed, at, last + 1)
      }
    ]
  })
}

/** All values of a sentence, in order. */
export function readQuantities(parsed: Parsed): Quantity[] {
  const {tokens} = parsed
  const quantities: Quantity[] = []
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(tokens, i)
    const first = fractionAt(tokens, i) ?? (amount ? measure(tokens, amount) : null)
    if (!first) continue
    const upper = rangeWith(tokens, first)
    const unit = upper?.unit ?? first.unit
    if (!isName(tokens, {...first, unit, unitAt: upper?.unitAt ?? first.unitAt}))
      quantities.push(quantityFrom(parsed, first, upper))
    i = (upper ?? first).end - 1
  }
  return [...quantities, ...freeQuantities(parsed)].sort((a, b) => a.span.start - b.span.start)
}
