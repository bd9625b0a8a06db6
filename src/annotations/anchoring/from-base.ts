// The text in which a quote was judged is known: what became of each of its sentences says what became of the quote.

import type {Span} from '../../document/span.js'
import type {AnnotationRecord} from '../annotation-records.js'
import {findQuote, type Place} from '../find-quote.js'
import {foldedText} from '../fold-source.js'
import {havingAmong, outer, type Page} from '../page.js'
import {searchQuote} from '../search-quote.js'
import {alignPassages, type PassageMap} from './align-passages.js'
import {type Anchor, tie} from './anchor.js'
import {findEdited, judgeEdit} from './from-similar.js'
import {nearMiss} from './near-miss.js'
import {passageAt} from './passages.js'
import {type Around, aroundIn, changedAround} from './read-around.js'
import type {Free} from './windows.js'

/** The old text beside today's. */
export interface Base {
  readonly page: Page
  readonly map: PassageMap
  /** What no old sentence stands in word for word. */
  readonly free: Free
}

/** Null where the two texts have too little in common. */
export function openBase(old: Page, today: Page): Base | null {
  const map = alignPassages(old.passages().keys, today.passages().keys)
  return map && {page: old, map, free: freeIn(today, map)}
}

function freeIn(today: Page, {taken}: PassageMap): Free {
  const {spans, words} = today.passages()
  return {
    taken,
    having: havingAmong(
      words,
      [...spans.keys()].filter((at) => !taken(at))
    )
  }
}

const folded = (text: string): string => foldedText(text).trim()

/** Where the quote stood. The hint is good here: it was taken from this text, and the words are compared all the same. */
function placeIn(record: AnnotationRecord, old: Page): Span | null {
  const {exact, hint} = record.selector
  if (hint && folded(old.source.slice(hint.start, hint.end)) === folded(exact)) return hint
  const {candidates, recorded} = searchQuote(record, old)
  const sure = [
    candidates.filter(({home, kept}) => home && kept === recorded),
    candidates.filter(({home, kept}) => home && kept > 0),
    candidates.filter(({home}) => home),
    candidates
  ].find((found) => found.length > 0)
  return sure?.length === 1 && sure[0] ? outer(sure[0].place.spans) : null
}

interface Old {
  readonly span: Span
  readonly text: string
  /** Passages that it stands in. */
  readonly first: number
  readonly last: number
  readonly around: Around
}

function readOld(span: Span, {source, passages}: Page): Old {
  const {spans} = passages()
  const first = passageAt(spans, span.start)
  const last = Math.max(first, passageAt(spans, span.end - 1))
  return {span, text: source.slice(span.start, span.end), first, last, around: aroundIn(source, spans, span)}
}

const passagesOf = (page: Page, {start, end}: Span): Span => {
  const {spans} = page.passages()
  return {start: passageAt(spans, start), end: passageAt(spans, end - 1) + 1}
}

const within = (inner: Span, whole: Span): boolean => inner.start >= whole.start && inner.end <= whole.end

/** The sentences are the same but for a mark that the quote has and they do not count, as a list mark. */
function inMarksOnly(page: Page, {start, end}: Span, {text, around}: Old): Anchor | null {
  const {spans} = page.passages()
  const [first, last] = [spans[start], spans[end - 1]]
  if (!first || !last || around.before || around.after) return null
  return judgeEdit({text, around}, page, {start: first.start, end: last.end}, 1)
}

/** All its sentences still stand, one after the other. */
function unchanged(record: AnnotationRecord, page: Page, base: Base, old: Old): Anchor | null {
  const images = Array.from({length: old.last - old.first + 1}, (_, k) => base.map.image(old.first + k))
  const [first] = images
  if (!first || images.some((image, k) => image?.at !== first.at + k)) return null
  const whole = {start: first.at, end: first.at + images.length}
  const oldWhole = {start: old.first, end: old.last + 1}
  const kept = images.every((image) => image?.kept)
  const shifted = sameLetters(page, whole, base.page, oldWhole, old.span)
  if (shifted) return asItStood({folded: shifted, spans: [shifted]}, kept)
  const inOld = findQuote(base.page.folded, record.selector.exact).filter(({spans}) =>
    within(passagesOf(base.page, outer(spans)), oldWhole)
  )
  const nth = inOld.findIndex(({spans}) => outer(spans).start === old.span.start)
  const places = findQuote(page.folded, record.selector.exact).filter(({spans}) =>
    within(passagesOf(page, outer(spans)), whole)
  )
  const place = places[Math.max(0, nth)]
  if (!place) return inMarksOnly(page, whole, old)
  return asItStood(place, kept)
}

const asItStood = (place: Place, kept: boolean): Anchor => ({
  state: kept ? 'exact' : 'moved',
  rung: 'diff',
  score: 1,
  reason: kept ? 'its sentence has not changed' : 'its sentence has not changed and stands elsewhere',
  place
})

/** Where not even white space changed in the sentences, the place is only shifted: no need to look for it. */
function sameLetters(page: Page, whole: Span, oldPage: Page, oldWhole: Span, span: Span): Span | null {
  const [is, was] = [stretch(page, whole), stretch(oldPage, oldWhole)]
  if (page.source.slice(is.start, is.end) !== oldPage.source.slice(was.start, was.end)) return null
  const [start, end] = [span.start - was.start + is.start, span.end - was.start + is.start]
  return start >= is.start && end <= is.end ? {start, end} : null
}

function stretch({passages}: Page, {start, end}: Span): Span {
  const {spans} = passages()
  return {start: spans[start]?.start ?? 0, end: spans[end - 1]?.end ?? 0}
}

/** Word for word in a sentence that is new: the rest of that sentence decides. */
function inNewSentence(places: readonly Place[], page: Page, old: Old): Anchor | null {
  const [place] = places
  if (!place) return null
  if (places.length > 1) return tie(places)
  const changes = changedAround(old.around, aroundIn(page.source, page.passages().spans, outer(place.spans)))
  return changes.length > 0
    ? {state: 'edited-material', rung: 'diff', score: 1, reason: changes.join(', '), place}
    : {state: 'moved', rung: 'diff', score: 1, reason: 'the quote is unchanged, the rest of its sentence is not', place}
}

function verbatim(record: AnnotationRecord, page: Page, {map}: Base, old: Old, near: Span): Anchor | null {
  const free = findQuote(page.folded, record.selector.exact).filter(({spans}) => {
    const {start, end} = passagesOf(page, outer(spans))
    return Array.from({length: end - start}, (_, k) => start + k).some((at) => !map.taken(at))
  })
  const expected = free.filter(({spans}) => within(passagesOf(page, outer(spans)), near))
  return inNewSentence(expected.length > 0 ? expected : free, page, old)
}

function deleted(record: AnnotationRecord, page: Page): Anchor {
  const rest = nearMiss(page.folded, record.selector.exact)
  const what = rest === null ? '' : `, only \`${rest}\` of it still stands`
  return {
    state: 'orphaned',
    rung: 'diff',
    score: 0,
    reason: `the quote was deleted since it was judged${what}`,
    place: null
  }
}

/** Code units on each side that tell look-alikes apart. */
const NEIGHBOURS = 120

/** What became of the quote; null where the old text does not have it, so that it says nothing about it. */
export function fromBase(record: AnnotationRecord, page: Page, base: Base): Anchor | null {
  const span = placeIn(record, base.page)
  if (!span) return null
  const old = readOld(span, base.page)
  const near = {start: base.map.gap(old.first).start, end: base.map.gap(old.last).end}
  const found = unchanged(record, page, base, old) ?? verbatim(record, page, base, old, near)
  if (found) return found
  const {source} = base.page
  const prefix = source.slice(Math.max(0, span.start - NEIGHBOURS), span.start)
  const suffix = source.slice(span.end, span.end + NEIGHBOURS)
  const sought = {text: old.text, around: old.around, free: base.free, near, prefix, suffix}
  return findEdited(sought, page) ?? deleted(record, page)
}
