// Values of matters that take a whole sentence to say, see lexicon/measures.ts.
import {MARKS, type Mark, MEASURES, type MeasureWording} from '../lexicon/measures.js'
import {matchesOf, Wordings} from '../patterns/wordings.js'
import type {Measure, Quantity} from '../reading.js'
import {readAgeRules} from './age-rules.js'
import {readStretches} from './calendar.js'
import {readDateGaps} from './date-gaps.js'
import type {Parsed} from './parsed.js'

/** One value in the sentence: where it stands and what it is. */
interface Value {
  readonly start: number
  readonly end: number
  readonly mark: Mark
  readonly low: number
  readonly high: number | null
}

const markOf = ({dimension, attribute}: Quantity): Mark | null =>
  attribute === 'age' ? 'A' : dimension === 'time' ? 'T' : null

/** Quantities know their place in the source only; the words of the sentence tell it here. */
function fromQuantities({tokens, place}: Parsed, quantities: readonly Quantity[]): Value[] {
  const measured = quantities.filter((q) => markOf(q) !== null)
  const places = measured.length === 0 ? [] : tokens.map((t) => place(t.start, t.end))
  return measured.flatMap((q) => {
    const mark = markOf(q)
    const inside = tokens.filter((_, at) => {
      const word = places[at]
      return word !== undefined && word.start >= q.span.start && word.end <= q.span.end
    })
    const [first, last] = [inside[0], inside.at(-1)]
    return mark && first && last ? [{start: first.start, end: last.end, mark, low: q.low, high: q.high}] : []
  })
}

const fromYears = (text: string): Value[] => readStretches(text).map((years) => ({...years, mark: 'Y' as const}))

const fromDates = (text: string): Value[] => readDateGaps(text).map((gap) => ({...gap, mark: 'G' as const}))

/** The sentence with a mark in place of each letter of a value. */
function marked(text: string, values: readonly Value[]): string {
  let out = text
  for (const {start, end, mark} of values) out = out.slice(0, start) + MARKS[mark].repeat(end - start) + out.slice(end)
  return out
}

function measuresIn(parsed: Parsed, text: string, values: readonly Value[], wording: MeasureWording): Measure[] {
  return matchesOf(wording.pattern, text).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const value = values.findLast((v) => v.start >= start && v.end <= end)
    if (wording.value === null && !value) return []
    const own = wording.value === null && value ? value : {low: wording.value ?? 0, high: null}
    return [
      {
        matter: wording.matter,
        side: wording.side,
        low: own.low,
        high: own.high,
        value: value ? parsed.place(value.start, value.end) : parsed.place(start, end),
        span: parsed.place(start, end)
      }
    ]
  })
}

const wordings = new Wordings(MEASURES, ({pattern}) => pattern)
/** The few that need no value in the sentence. */
const ofThemselves = new Wordings(
  MEASURES.filter(({value}) => value !== null),
  ({pattern}) => pattern
)

function ageMeasures(parsed: Parsed, values: readonly Value[]): Measure[] {
  const ages = values.filter(({mark}) => mark === 'A')
  return readAgeRules(parsed.text, ages).map(({side, low, high, start, end, clause}) => ({
    matter: 'age',
    side,
    low,
    high,
    value: parsed.place(start, end),
    span: parsed.place(clause.start, clause.end)
  }))
}

export function readMeasures(parsed: Parsed, quantities: readonly Quantity[]): Measure[] {
  const values = [...fromQuantities(parsed, quantities), ...fromYears(parsed.text), ...fromDates(parsed.text)]
  const text = marked(parsed.text, values)
  return [
    ...(values.length === 0 ? ofThemselves : wordings)
      .mayOccurIn(text)
      .flatMap((wording) => measuresIn(parsed, text, values, wording)),
    ...ageMeasures(parsed, values)
  ]
}
