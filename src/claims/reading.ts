// What a claim states, in a form that can be compared. Text is read here once; no later room looks at words again.
// Every part carries the source place that it was read from. The value is plain data and stands in the report as it is.
import type {Span} from '../document/span.js'
import type {MeasureMatter} from './lexicon/measures.js'

export type ConceptKind = 'noun' | 'name' | 'verb' | 'adjective' | 'adverb'

/** One content word by its dictionary form. */
export interface Concept {
  readonly lemma: string
  readonly kind: ConceptKind
  readonly span: Span
}

/** A noun with what narrows it: "a first checked bag" is head `bag`, modifiers `first`, `check`. */
export interface Phrase {
  readonly head: Concept
  readonly modifiers: readonly Concept[]
  /** "the", "no", "every" ... in lower case; null where there is none. */
  readonly determiner: string | null
  /** Heads of the phrases that hang on it with of, for, by, from or between: "a refusal by the panel". */
  readonly attached: readonly Concept[]
  readonly role: 'subject' | 'object' | 'adjunct'
  /** The preposition that it hangs on, null for subjects and objects. */
  readonly preposition: string | null
}

/**
 * How a clause puts its act. `asserted` and `denied` state what happens; the rest state what must, may, must not or need
 * not happen, in whatever words: "is optional" is `exempt`, "the use of X is banned" is `forbidden`.
 */
export const FORCES = ['asserted', 'denied', 'obliged', 'permitted', 'forbidden', 'exempt'] as const
export type Force = (typeof FORCES)[number]

/** What kind of door a text keeps open. */
export type Hedge = 'possibility' | 'frequency' | 'knowledge'

export interface ClauseReading {
  readonly kind: 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement' | 'aside'
  /** The word that opens it ("if", "which", "and"), null where none does. */
  readonly marker: string | null
  readonly force: Force
  /** `weak` for should, ought to, is advised to. */
  readonly strength: 'strong' | 'weak'
  /** The act: the verb that happens or is allowed, in its dictionary form; null where only a noun says what it is. */
  readonly act: Concept | null
  readonly passive: boolean
  readonly past: boolean
  /** "is riding", "are being sold": under way at the time of telling, not a habit or a rule. */
  readonly progressive: boolean
  /** The hedge inside this clause. */
  readonly hedge: Hedge | null
  readonly subject: Phrase | null
  /** A pronoun that points elsewhere is the subject: what the clause is about is not known for certain. */
  readonly pronoun: string | null
  readonly phrases: readonly Phrase[]
  /** All content words of the clause but auxiliaries, mode words and light verbs. */
  readonly theme: readonly Concept[]
  readonly span: Span
}

export const ATTRIBUTES = [
  'price',
  'fine',
  'validity',
  'retention',
  'deadline',
  'duration',
  'age',
  'size',
  'weight',
  'count',
  'share',
  'other'
] as const
export type Attribute = (typeof ATTRIBUTES)[number]

export const DIMENSIONS = [
  'money',
  'time',
  'length',
  'weight',
  'data',
  'area',
  'volume',
  'speed',
  'temperature',
  'percent',
  'count'
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** A value with its unit as an interval in the dimension's base unit (days for time, metres, grams, bytes, ...). */
export interface Quantity {
  readonly low: number
  /** Infinity is written as null, so that the value survives JSON. */
  readonly high: number | null
  readonly bound: 'exact' | 'minimum' | 'maximum' | 'range' | 'approximate'
  readonly dimension: Dimension
  /** The unit as a word: currency sign, "day", "kg"; for counts the thing counted. */
  readonly unit: string
  /** "a day", "per item": null where it is no rate. */
  readonly per: string | null
  readonly attribute: Attribute
  /** Index of the clause in the reading that holds it, null outside any. */
  readonly clause: number | null
  /** What is measured or counted, as far as the words beside the number say. */
  readonly of: readonly Concept[]
  /** "both of the ships", "all three": it counts all that there are. */
  readonly whole: boolean
  readonly span: Span
}

/** "only", "solely", "nobody else": what is said to hold for this and nothing else. */
export interface Exclusive {
  /** The word itself: "only", "alone", "primarily". */
  readonly word: string
  readonly focus: readonly Concept[]
  readonly clause: number | null
  readonly span: Span
}

/** A calendar date, as precise as it is printed. */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly clause: number | null
  readonly span: Span
}

/** A statute, regulation or bill in one form however it is printed: `NMSA 1978, § 29-2-13.1`, `8 U.S.C. § 1373`, `SB 36 (2025)`. */
export interface LegalCitation {
  readonly form: string
  readonly span: Span
}

/** "as of my latest information", as printed. */
export interface AsOf {
  readonly text: string
  readonly span: Span
}

/** A thing that has a number or a letter for its name. */
export interface Designation {
  /** The noun in its dictionary form, "version" for a bare version number. */
  readonly noun: string
  /** In lower case as printed: "2", "3.1", "b". */
  readonly mark: string
  readonly span: Span
}

/** A value of a matter that takes a whole sentence to say: "goes back on the shelf after two weeks". */
export interface Measure {
  readonly matter: MeasureMatter
  /** What the value is to the matter: "gone after", "there after". */
  readonly side: string
  /** Days for stretches of time and ages, minutes from midnight for times of day. */
  readonly low: number
  /** Null where there is no end; for a time of day that may be morning or evening the later one. */
  readonly high: number | null
  /** The value alone; `span` holds the words that say what it is. */
  readonly value: Span
  readonly span: Span
}

export interface Reading {
  readonly clauses: readonly ClauseReading[]
  /** All content words, label and copied context included. */
  readonly concepts: readonly Concept[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly CalendarDate[]
  readonly exclusives: readonly Exclusive[]
  /** Laws that the words cite. */
  readonly citations: readonly LegalCitation[]
  /** The time up to which the page vouches for the whole sentence; null where it names none. */
  readonly asOf: AsOf | null
  /** Words of the label or row that the claim stands under; siblings in a list differ by it. */
  readonly label: readonly Concept[]
  /** Words of the label, the lead-in and the heads of row and column. */
  readonly topic: readonly Concept[]
  /** Words of the question that the claim answers: what a bare "they" or "it" most likely speaks of. */
  readonly about: readonly Concept[]
  /** For a table cell the words of its column head; `label` then holds its row. */
  readonly column: readonly Concept[] | null
  /** "Yes" or "No" that opens the answer with this claim, or all that a table cell says. */
  readonly answer: 'yes' | 'no' | null
  /** if, unless, when, provided that ...: it holds in a case only. */
  readonly conditional: boolean
  /** except, unless, other than, apart from ...: it names its own exception. */
  readonly exception: boolean
  /** What kind of door the text keeps open, the strongest first: may be so, is mostly so, is so as far as known. */
  readonly hedge: Hedge | null
  /** "critics say", "according to": somebody's view, not the page's. */
  readonly attributed: boolean
  /** will, plans to, proposed: not so yet. */
  readonly planned: boolean
  /** formerly, until 2019, used to: not so any more. */
  readonly superseded: boolean
  /** whatever, regardless of, in any case: it holds in every case, so that a case elsewhere is no exception to it. */
  readonly unconditional: boolean
  /** for example, suppose, imagine: a case made up to show something. */
  readonly example: boolean
  /** Values of matters that take a whole sentence to say. */
  readonly measures: readonly Measure[]
  /** "Tier 2", "version 3.1", "Job 4": things told apart by a number. */
  readonly designations: readonly Designation[]
}
