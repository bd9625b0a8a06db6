// How a recorded quote finds its place in today's text: rungs from sure to unsure, the first that answers decides. A wrong
// place is worse than a lost one, so a tie is an answer (`ambiguous`) and no rung guesses.
import {type Anchor, tie} from './anchoring/anchor.js'
import {type Base, fromBase} from './anchoring/from-base.js'
import {fromSimilar} from './anchoring/from-similar.js'
import {nearMiss} from './anchoring/near-miss.js'
import {underItsQuestion} from './anchoring/question.js'
import {readAround} from './anchoring/read-around.js'
import type {AnchorState} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import type {Page} from './page.js'
import {type Candidate, type Search, searchQuote} from './search-quote.js'

type Rung = (search: Search) => Anchor | null

const nothing = {rung: 'none', score: 0, place: null} as const

/** The one candidate as an anchor, a tie where there are several, null (try the next rung) where there is none. */
const only = (found: readonly Candidate[], state: AnchorState, rung: Anchor['rung'], reason: string): Anchor | null =>
  found.length > 1
    ? tie(found.map(({place}) => place))
    : found[0]
      ? {state, rung, score: 1, reason, place: found[0].place}
      : null

const inPlace: Rung = ({candidates, recorded}) =>
  only(
    candidates.filter(({home, kept}) => home && kept === recorded),
    'exact',
    'quote-in-context',
    recorded === 0 ? 'the quote stands once' : 'the quote stands between the same words'
  )

const oneNeighbour: Rung = ({candidates}) =>
  only(
    candidates.filter(({home, kept}) => home && kept > 0),
    'moved',
    'quote-in-context',
    'the quote is unchanged, the words on one side of it are not'
  )

/** The same words under the same question are the same claim, whichever copy it is. */
const sameQuestion: Rung = ({record, candidates}) =>
  record.question === undefined
    ? null
    : only(
        candidates.filter(({home}) => home),
        'moved',
        'quote',
        'the quote is unchanged, the words around it are not'
      )

const underOtherHeadings: Rung = ({record, candidates}) =>
  record.question !== undefined
    ? null
    : only(
        candidates.filter(({kept}) => kept > 0),
        'moved',
        'quote-in-context',
        'the quote now stands below other headings'
      )

/** Its question was edited, or it moved to another one: what that does to the verdict is seen from the questions. */
const underOtherQuestion: Rung = ({record, recorded, candidates}) => {
  if (record.question === undefined) return null
  const full = candidates.filter(({kept}) => recorded > 0 && kept === recorded)
  return only(full.length > 0 ? full : candidates, 'moved', 'quote', 'the quote now stands under another question')
}

/** Share of the neighbour words that must still stand near; fewer do below the recorded headings, where a copy is rarer. */
const NEAR = {anywhere: 0.6, home: 0.3} as const

/** Both neighbours were edited, but most of their words are still there. */
const amongItsWords: Rung = ({record, candidates}) =>
  only(
    candidates.filter(({home, near}) => near() >= (home && record.selector.hint ? NEAR.home : NEAR.anywhere)),
    'moved',
    'quote-in-context',
    'the quote is unchanged, the words around it were edited'
  )

/** Without its question, its headings or a neighbour, the last copy may be the twin of the one that was judged. */
const loneTwin: Rung = ({candidates: [first]}) =>
  first
    ? {
        ...nothing,
        state: 'ambiguous',
        reason: 'the quote stands between other words than the recorded ones, it may be a copy of the judged one'
      }
    : null

const AT_HOME: readonly Rung[] = [inPlace, oneNeighbour, sameQuestion]
const ELSEWHERE: readonly Rung[] = [underOtherHeadings, underOtherQuestion, amongItsWords, loneTwin]

/** The first rung that answers. */
function climb(rungs: readonly Rung[], found: Search): Anchor | null {
  for (const rung of rungs) {
    const answer = rung(found)
    if (answer) return answer
  }
  return null
}

/**
 * A copy that stands elsewhere is no find while an edited form of the quote stands at home: the quote may be the twin of the
 * edited one.
 */
function elsewhere(found: Search, record: AnnotationRecord, page: Page): Anchor | null {
  const copy = climb(ELSEWHERE, found)
  const edited = copy?.place ? fromSimilar(record, page) : null
  if (!copy?.place || !edited?.place || found.candidates.some(({kept, near}) => kept > 0 || near() >= NEAR.anywhere))
    return copy
  const start = edited.place.spans[0]?.start ?? 0
  if (found.candidates.some(({place}) => place.spans.some((span) => span.start <= start && start < span.end)))
    return copy
  const reason = 'the quote stands elsewhere, and an edited form of it where it stood: either may be the judged one'
  return {...nothing, state: 'ambiguous', reason}
}

/** Without the old text: the quote word for word, then words like it. */
function fromQuote(record: AnnotationRecord, page: Page): Anchor | null {
  const found = searchQuote(record, page)
  const home = climb(AT_HOME, found)
  if (home) return readAround(home, record, page)
  const copy = elsewhere(found, record, page)
  return copy ? readAround(copy, record, page) : fromSimilar(record, page)
}

function gone(record: AnnotationRecord, page: Page): Anchor {
  const rest = nearMiss(page.folded, record.selector.exact)
  const reason =
    rest === null
      ? 'the quote is no longer in the document'
      : `the quote is no longer in the document, only \`${rest}\` of it is`
  return {...nothing, state: 'orphaned', reason}
}

/**
 * Finds the recorded quote in the page. `base` is the text in which it was judged, where that is known: a comparison of the
 * two texts is then asked first, and what it says about this passage is the answer.
 */
export function anchor(record: AnnotationRecord, page: Page, base: Base | null = null): Anchor {
  const found = (base && fromBase(record, page, base)) ?? fromQuote(record, page) ?? gone(record, page)
  return found.place ? underItsQuestion(found, record, page) : found
}
