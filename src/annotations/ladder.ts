// How a recorded quote finds its place in today's text: rungs from sure to unsure, the first that answers decides. A wrong
// place is worse than a lost one, so a tie is an answer (`ambiguous`) and no rung guesses. Rungs that compare with the old
// text or look for similar words fit in as further entries.

import type {AnchorState} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import {findQuote, type Place} from './find-quote.js'
import {foldSource} from './fold-source.js'
import {type Page, sameWords} from './page.js'

/** Where a quote was found, or why it was not. */
export interface Anchor {
  readonly state: AnchorState
  readonly reason: string
  /** Null where `ambiguous` or `orphaned`. */
  readonly place: Place | null
}

/** One place of the quote with all that speaks for it being the recorded one. */
interface Candidate {
  readonly place: Place
  /** Under the recorded question, or below the recorded headings where there was no question. */
  readonly home: boolean
  /** Recorded neighbours (the words before and after) that are still there; of `recorded`. */
  readonly kept: number
}

interface Search {
  readonly record: AnnotationRecord
  /** How many neighbours were recorded: 0 to 2. */
  readonly recorded: number
  readonly candidates: readonly Candidate[]
}

type Rung = (search: Search) => Anchor | null

const foldNeighbour = (words: string | undefined): string => foldSource(words ?? '').text

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

function search(record: AnnotationRecord, page: Page): Search {
  const {prefix, suffix, exact} = record.selector
  const candidates = findQuote(page.folded, exact).map((place) => ({
    place,
    home: isHome(record, page, place),
    kept: keptNeighbours(record, page.folded.text, place)
  }))
  return {record, recorded: [prefix, suffix].filter((words) => words?.trim()).length, candidates}
}

const tie = (found: readonly Candidate[]): Anchor => ({
  state: 'ambiguous',
  reason: `the quote stands in ${found.length} places and nothing tells them apart, lengthen its \`prefix\` or \`suffix\``,
  place: null
})

/** The one candidate as an anchor, a tie where there are several, null (try the next rung) where there is none. */
const only = (found: readonly Candidate[], state: AnchorState, reason: string): Anchor | null =>
  found.length > 1 ? tie(found) : found[0] ? {state, reason, place: found[0].place} : null

const inPlace: Rung = ({candidates, recorded}) =>
  only(
    candidates.filter(({home, kept}) => home && kept === recorded),
    'exact',
    recorded === 0 ? 'the quote stands once' : 'the quote stands between the same words'
  )

const oneNeighbour: Rung = ({candidates}) =>
  only(
    candidates.filter(({home, kept}) => home && kept > 0),
    'moved',
    'the quote is unchanged, the words on one side of it are not'
  )

/** The same words under the same question are the same claim, whichever copy it is. */
const sameQuestion: Rung = ({record, candidates}) =>
  record.question === undefined
    ? null
    : only(
        candidates.filter(({home}) => home),
        'moved',
        'the quote is unchanged, the words around it are not'
      )

const underOtherHeadings: Rung = ({record, candidates}) =>
  record.question !== undefined
    ? null
    : only(
        candidates.filter(({kept}) => kept > 0),
        'moved',
        'the quote now stands below other headings'
      )

/** Another question can turn the meaning of an answer over, so the place is known and the verdict void. */
const underOtherQuestion: Rung = ({record, recorded, candidates}) => {
  if (record.question === undefined) return null
  const full = candidates.filter(({kept}) => recorded > 0 && kept === recorded)
  const reason = 'the quote now stands under another question than the one it was judged under'
  return only(full.length > 0 ? full : candidates, 'edited-material', reason)
}

/** Without its question, its headings or a neighbour, the last copy may be the twin of the one that was judged. */
const loneTwin: Rung = ({candidates: [first]}) =>
  first
    ? {
        state: 'ambiguous',
        reason: 'the quote stands between other words than the recorded ones, it may be a copy of the judged one',
        place: null
      }
    : null

const LADDER: readonly Rung[] = [inPlace, oneNeighbour, sameQuestion, underOtherHeadings, underOtherQuestion, loneTwin]

/** Finds the recorded quote in the page. */
export function anchor(record: AnnotationRecord, page: Page): Anchor {
  const found = search(record, page)
  for (const rung of LADDER) {
    const answer = rung(found)
    if (answer) return answer
  }
  return {state: 'orphaned', reason: 'the quote is no longer in the document', place: null}
}
