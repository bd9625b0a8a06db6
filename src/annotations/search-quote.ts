// The places where a recorded quote might stand today, each with all that speaks for it being the recorded one. The ladder
// only weighs these.
import {type Word, wordsIn} from './anchoring/words.js'
import type {AnnotationRecord, AnnotationSelector} from './annotation-records.js'
import {findQuote, type Place} from './find-quote.js'
import {foldedText} from './fold-source.js'
import {type Page, sameWords} from './page.js'

/** One place of the quote with all that speaks for it being the recorded one. */
export interface Candidate {
  readonly place: Place
  /** Under the recorded question, or below the recorded headings where there was no question. */
  readonly home: boolean
  /** Recorded neighbours (the words before and after) that are still there; of `recorded`. */
  readonly kept: number
  /** Share of the recorded neighbour words that still stand near it; 0 to 1, 0 where none were recorded. */
  readonly near: () => number
}

export interface Search {
  readonly record: AnnotationRecord
  /** How many neighbours were recorded: 0 to 2. */
  readonly recorded: number
  readonly candidates: readonly Candidate[]
}

const foldNeighbour = (words: string | undefined): string => foldedText(words ?? '')

function isHome({question, headingPath}: AnnotationRecord, page: Page, place: Place): boolean {
  const section = page.sectionAt(place.spans[0]?.start ?? 0)
  if (question !== undefined) return sameWords(question, section?.question?.text ?? '')
  return headingPath === undefined || sameWords(headingPath.join('\n'), (section?.headingPath ?? []).join('\n'))
}

/** White space at the seam does not count: it moves when text is re-wrapped. */
function keptNeighbours({selector}: AnnotationRecord, text: string, {folded}: Place): number {
  const before = foldNeighbour(selector.prefix).trim()
  const after = foldNeighbour(selector.suffix).trim()
  const keptBefore =
    before !== '' &&
    text
      .slice(Math.max(0, folded.start - before.length - 2), folded.start)
      .trimEnd()
      .endsWith(before)
  const keptAfter =
    after !== '' &&
    text
      .slice(folded.end, folded.end + after.length + 2)
      .trimStart()
      .startsWith(after)
  return Number(keptBefore) + Number(keptAfter)
}

const wordsOf = (text: string): Word[] => wordsIn(text, {start: 0, end: text.length})

/** How far neighbour words are looked for: twice as far as they were recorded, since an edit puts words between. */
const REACH = 2

function nearShare(
  {prefix = '', suffix = ''}: AnnotationSelector,
  text: string,
  {folded: {start, end}}: Place
): number {
  const recorded = [...wordsOf(prefix), ...wordsOf(suffix)].filter(({light}) => !light)
  const before = text.slice(Math.max(0, start - REACH * prefix.length), start)
  const after = text.slice(end, end + REACH * suffix.length)
  const today = new Set([...wordsOf(before), ...wordsOf(after)].map(({stem}) => stem))
  return recorded.length === 0 ? 0 : recorded.filter(({stem}) => today.has(stem)).length / recorded.length
}

/** Every place of the record's quote in the page. */
export function searchQuote(record: AnnotationRecord, page: Page): Search {
  const {prefix, suffix, exact} = record.selector
  const candidates = findQuote(page.folded, exact).map((place) => ({
    place,
    home: isHome(record, page, place),
    kept: keptNeighbours(record, page.folded.text, place),
    near: () => nearShare(record.selector, page.folded.text, place)
  }))
  return {record, recorded: [prefix, suffix].filter((words) => words?.trim()).length, candidates}
}
