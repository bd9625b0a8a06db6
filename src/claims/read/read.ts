// All readings of one sentence.
import type {CalendarDate, ClauseReading, Concept, Quantity, Reading} from '../reading.js'
import {readAsOf} from './as-of.js'
import {readCitations} from './citations.js'
import {readClausesOf} from './clauses.js'
import {conceptsIn} from './concepts.js'
import {readDates} from './dates.js'
import {readDesignations} from './designations.js'
import {readExclusives} from './exclusives.js'
import {readHedge} from './hedges.js'
import {readMeasures} from './measures.js'
import type {Parsed} from './parsed.js'
import {readQuantities} from './quantities.js'
import {readScope} from './scope.js'
import {tight} from './tight.js'

const ANSWER = /^(yes|no)\b[,.;:—–-]/i

/** What a cell may hold in place of a word, as comparison tables print it. */
const MARKS: Readonly<Record<string, 'yes' | 'no'>> = {
  yes: 'yes',
  '✓': 'yes',
  '✔': 'yes',
  no: 'no',
  '✗': 'no',
  '✘': 'no'
}

const cellAnswer = (text: string): 'yes' | 'no' | null => {
  const mark = text.trim().toLowerCase().replace(/\.$/, '')
  return Object.hasOwn(MARKS, mark) ? (MARKS[mark] ?? null) : null
}

function readAnswer({text}: Parsed): 'yes' | 'no' | null {
  const opening = ANSWER.exec(text)?.[1]?.toLowerCase()
  return opening === 'yes' || opening === 'no' ? opening : null
}

export interface Surroundings {
  /** Words of the label or row that the sentence stands under. */
  readonly label: readonly Concept[]
  /** Dates in the label: "Tax year 2023: ...". */
  readonly labelDates?: readonly CalendarDate[]
  /** Words of the lead-in or of the heads of a table. */
  readonly lead: readonly Concept[]
  /** Words of the question. */
  readonly about: readonly Concept[]
  /** Head of the column, for a table cell. */
  readonly column?: readonly Concept[]
}

/** Unit words inside a value ("30 days") are its measure, not a subject; the noun that a count counts stays. */
function withoutUnits(concepts: readonly Concept[], measures: readonly Quantity[]): readonly Concept[] {
  if (measures.length === 0) return concepts
  return tight(concepts.filter((c) => !measures.some((q) => c.span.start >= q.span.start && c.span.end <= q.span.end)))
}

const withoutUnitsIn = (clauses: readonly ClauseReading[], measures: readonly Quantity[]): readonly ClauseReading[] =>
  measures.length === 0
    ? tight(clauses)
    : clauses.map((clause) => ({...clause, theme: withoutUnits(clause.theme, measures)}))

export function readSentence(parsed: Parsed, {label, labelDates = [], lead, about, column}: Surroundings): Reading {
  const scope = readScope(parsed)
  const quantities = tight(readQuantities(parsed))
  const measures = quantities.filter((q) => q.dimension !== 'count')
  return {
    clauses: withoutUnitsIn(readClausesOf(parsed), measures),
    concepts: withoutUnits(conceptsIn(parsed, 0, parsed.tokens.length), measures),
    quantities,
    dates: tight([...labelDates.map((d) => ({...d, clause: null})), ...readDates(parsed)]),
    exclusives: tight(readExclusives(parsed)),
    citations: tight(readCitations(parsed)),
    designations: tight(readDesignations(parsed)),
    measures: tight(readMeasures(parsed, quantities)),
    asOf: readAsOf(parsed),
    label,
    topic: label.length === 0 ? lead : [...label, ...lead],
    about,
    column: column ?? null,
    answer: column === undefined ? readAnswer(parsed) : cellAnswer(parsed.text),
    hedge: readHedge(parsed),
    conditional: scope.conditional,
    exception: scope.exception,
    attributed: scope.attributed,
    planned: scope.planned,
    superseded: scope.superseded,
    unconditional: scope.unconditional,
    example: scope.example
  }
}
