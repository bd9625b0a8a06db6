// A report in reading order: each answer (or section outside any question) with its claims, each contradiction with
// both its sides. The Report itself is flat; every readable format needs this shape.
import type {Report, ReportAnnotation, ReportClaim} from '../findings/report.js'
import type {Contradiction, Standing} from './parts.js'
import {capital, oneLine} from './text.js'

/** One answer or section, as a reader is told of it. */
export interface Place {
  readonly id: string
  /** `Answer 7`, `Section` or `Opening text`. */
  readonly label: string
  /** The short name on an axis: `7` or `§`. */
  readonly mark: string
  /** The question or heading; empty where there is none. */
  readonly title: string
  readonly isAnswer: boolean
  /** null for a claim whose section the report does not list. */
  readonly line: number | null
  readonly claims: readonly ReportClaim[]
}

/** One side of a contradiction. */
export interface Side {
  readonly claim: ReportClaim
  readonly place: Place
  readonly annotations: readonly ReportAnnotation[]
}

/** A contradiction with what an editor needs to judge it. */
export interface Pair {
  readonly contradiction: Contradiction
  readonly sides: readonly [Side, Side]
}

/** All answers, and those sections that hold a claim, in document order. No claim of the report is left out. */
export function placesOf(report: Report): Place[] {
  const claims = bySection(report.claims)
  const {answers, sections} = report.document
  const listed = [
    ...answers.map((answer, index) => ({start: answer.span.start, place: answerPlace(answer, index)})),
    ...sections.map((section) => ({start: section.span.start, place: sectionPlace(section)}))
  ].toSorted((a, b) => a.start - b.start)
  const known = new Set(listed.map(({place}) => place.id))
  const unlisted = [...claims.keys()].filter((id) => !known.has(id)).map((id) => ({place: elsewhere(id)}))
  return [...listed, ...unlisted]
    .map(({place}) => ({...place, claims: claims.get(place.id) ?? []}))
    .filter((place) => place.isAnswer || place.claims.length > 0)
}

function bySection(claims: readonly ReportClaim[]): Map<string, ReportClaim[]> {
  const groups = new Map<string, ReportClaim[]>()
  for (const claim of claims) groups.set(claim.section, [...(groups.get(claim.section) ?? []), claim])
  return groups
}

/** Where the source prints no number the position counts, so that "answer 3" can still be found. */
const answerPlace = (answer: Report['document']['answers'][number], index: number): Place => {
  const number = answer.number ?? index + 1
  const {id, question: title, line} = answer
  return {id, label: `Answer ${number}`, mark: String(number), title, isAnswer: true, line, claims: []}
}

const sectionPlace = ({id, heading, line}: Report['document']['sections'][number]): Place => ({
  id,
  label: heading === null ? 'Opening text' : 'Section',
  mark: '§',
  title: heading ?? '',
  isAnswer: false,
  line,
  claims: []
})

/** `answer 7` or `section`, for one claim. */
export function labelOf({document}: Report, {section}: ReportClaim): string {
  const index = document.answers.findIndex(({id}) => id === section)
  const answer = document.answers[index]
  return answer ? answerPlace(answer, index).label.toLowerCase() : 'section'
}

const elsewhere = (id: string): Place => ({
  id,
  label: 'Elsewhere',
  mark: '§',
  title: '',
  isAnswer: false,
  line: null,
  claims: []
})

/** What decides for a claim: its usable verdict, or `unchecked`. */
export const standingOf = (claim: ReportClaim): Standing => claim.annotation?.verdict ?? 'unchecked'

/** The annotations on a claim, the deciding one first. */
export function annotationsOf(report: Report, claim: ReportClaim): ReportAnnotation[] {
  const ids = new Set([...(claim.annotation ? [claim.annotation.id] : []), ...claim.annotationIds])
  return [...ids].flatMap((id) => report.annotations.filter((annotation) => annotation.id === id))
}

/** Contradictions of one tier with both sides. Throws where a side is no claim of the report: then it is no Report. */
export function pairsOf(
  report: Report,
  tier: Contradiction['tier'],
  places: readonly Place[] = placesOf(report)
): Pair[] {
  const sides = new Map(places.flatMap((place) => place.claims.map((claim) => [claim.id, {claim, place}] as const)))
  const side = (id: string): Side => {
    const found = sides.get(id)
    if (!found) throw new Error(`a contradiction names claim \`${id}\`, which the report does not hold`)
    return {...found, annotations: annotationsOf(report, found.claim)}
  }
  return report.contradictions
    .filter((contradiction) => contradiction.tier === tier)
    .map((contradiction) => ({contradiction, sides: [side(contradiction.first), side(contradiction.second)]}))
}

/** `Answers 2 and 7`, `Answer 4`, `Section and answer 2`. */
export const pairTitle = ({sides}: Pair): string => placesTitle(sides.map(({place}) => place))

/** `Answers 2, 7 and 9`: each place once, as it comes. */
export function placesTitle(places: readonly Place[]): string {
  const distinct = [...new Map(places.map((place) => [place.id, place])).values()]
  const [only] = distinct
  if (only && distinct.length === 1) return only.label
  if (distinct.every(({isAnswer}) => isAnswer)) return `Answers ${enumerated(distinct.map(({mark}) => mark))}`
  return capital(enumerated(distinct.map(({label}) => label.toLowerCase())))
}

const enumerated = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** `path:line`, as editors and terminals open it. */
export const placeInFile = (report: Report, line: number | null): string =>
  [report.document.path ?? 'document', ...(line === null ? [] : [line])].join(':')

/** What the page calls itself, else its path. */
export const titleOf = (report: Report): string =>
  oneLine(report.document.title ?? report.document.path ?? 'Untitled document')
