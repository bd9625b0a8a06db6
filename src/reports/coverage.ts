// Claim coverage as rows of text: counts first, the share beside them, since a share alone hides how much it is of.
import type {Report, Reports} from '../findings/report.js'
import {placesOf, titleOf} from './places.js'
import {percent} from './words.js'

type Coverage = Pick<
  Report['summary'],
  'checkworthy' | 'sourced' | 'supporting' | 'verified' | 'fresh' | 'quoteChecked' | 'ignored'
>

/** In the order of the steps that a claim goes through; `meaning` is for people who see the word for the first time. */
export const COVERAGE_COLUMNS = [
  {key: 'sourced', name: 'Sourced', meaning: 'a source is named'},
  {key: 'supporting', name: 'Supported in full', meaning: 'a source bears out all of it'},
  {key: 'verified', name: 'Verified', meaning: 'a person confirmed the verdict'},
  {key: 'fresh', name: 'Fresh', meaning: 'no record was voided since, or is due on the day of --as-of'},
  {key: 'quoteChecked', name: 'Quote found', meaning: 'the cited words stand in the stored copy of the source'}
] as const satisfies readonly {key: keyof Coverage; name: string; meaning: string}[]

const COVERAGE_HEAD = ['Where', 'Need a source', ...COVERAGE_COLUMNS.map(({name}) => name), 'Ignored']

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} (${percent(part, whole)})`)

/** Bare counts: of the two or three claims of an answer a share says nothing. */
const countCells = (coverage: Coverage): string[] => [
  String(coverage.checkworthy),
  ...COVERAGE_COLUMNS.map(({key}) => String(coverage[key])),
  String(coverage.ignored)
]

const coverageCells = (coverage: Coverage): string[] => [
  String(coverage.checkworthy),
  ...COVERAGE_COLUMNS.map(({key}) => share(coverage[key], coverage.checkworthy)),
  String(coverage.ignored)
]

/** A row for each document, and their sum where there are several; the head first. */
export const coverageRows = ({documents, summary}: Reports): string[][] => [
  COVERAGE_HEAD,
  ...documents.map((report) => [titleOf(report), ...coverageCells(report.summary)]),
  ...(documents.length > 1 ? [['All', ...coverageCells(summary)]] : [])
]

/** A row for each answer that has a claim in need of a source, and their sum; the head first. */
export function answerRows(report: Report): string[][] {
  const answers = new Map(report.document.answers.map(({id, coverage}) => [id, coverage]))
  const rows = placesOf(report).flatMap(({id, label, title}) => {
    const coverage = answers.get(id)
    return coverage && coverage.checkworthy > 0 ? [[`${label}. ${title}`, ...countCells(coverage)]] : []
  })
  return [COVERAGE_HEAD, ...rows, ['The document', ...coverageCells(report.summary)]]
}

/** `3 of 9 sourced, 1 supported in full, 2 verified, 3 fresh, 1 with its quote found; 1 ignored`. */
export function coverageInWords(coverage: Coverage): string {
  const {checkworthy, sourced, supporting, verified, fresh, quoteChecked, ignored} = coverage
  const parts = [
    `${sourced} of ${checkworthy} sourced`,
    `${supporting} supported in full`,
    `${verified} verified`,
    `${fresh} fresh`,
    `${quoteChecked} with the quote found`
  ]
  return parts.join(', ') + (ignored === 0 ? '' : `; ${ignored} ignored`)
}
