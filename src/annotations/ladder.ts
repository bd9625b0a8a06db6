// How a recorded quote finds its place in today's text: rungs from sure to unsure, the first that answers decides. A wrong
// place is worse than a lost one, so a tie is an answer (`ambiguous`) and no rung guesses. Rungs that compare with the old
// text or look for similar words fit in as further entries.

import type {AnchorState} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import type {Place} from './find-quote.js'
import {nearMiss} from './near-miss.js'
import type {Page} from './page.js'
import {type Candidate, type Search, searchQuote} from './search-quote.js'

/** Where a quote was found, or why it was not. */
export interface Anchor {
  readonly state: AnchorState
  readonly reason: string
  /** Null where `ambiguous` or `orphaned`. */
  readonly place: Place | null
}

type Rung = (search: Search) => Anchor | null

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

function goneBecause(page: Page, quote: string): string {
  const rest = nearMiss(page.folded, quote)
  return rest === null
    ? 'the quote is no longer in the document'
    : `the quote is no longer in the document, only \`${rest}\` of it is`
}

/** Finds the recorded quote in the page. */
export function anchor(record: AnnotationRecord, page: Page): Anchor {
  const found = searchQuote(record, page)
  for (const rung of LADDER) {
    const answer = rung(found)
    if (answer) return answer
  }
  return {state: 'orphaned', reason: goneBecause(page, record.selector.exact), place: null}
}
