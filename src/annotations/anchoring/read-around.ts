// A quote that is part of a sentence is read with the rest of it: "A permit is needed" is another statement once "It is not
// true that" stands in front.

import {closedClass} from '../../claims/lexicon/closed-classes.js'
import type {Span} from '../../document/span.js'
import type {AnnotationRecord, AnnotationSelector} from '../annotation-records.js'
import {ELISION} from '../find-quote.js'
import {foldedText} from '../fold-source.js'
import {compareAround} from '../material/compare-around.js'
import {outer, type Page} from '../page.js'
import type {Anchor} from './anchor.js'
import {passageAt} from './passages.js'

/** The rest of the sentence on both sides of a place; null where it is not known. */
export interface Around {
  readonly before: string | null
  readonly after: string | null
}

/** The rest of the sentences that the place begins and ends in. */
export function aroundIn(source: string, passages: readonly Span[], {start, end}: Span): Around {
  const [first, last] = [passages[passageAt(passages, start)], passages[passageAt(passages, end - 1)]]
  return {
    before: first && first.start < start ? source.slice(first.start, start) : '',
    after: last && last.end > end ? source.slice(end, last.end) : ''
  }
}

const folded = (text: string): string => foldedText(text).trim()

/** Of a record without its sentence, only a side at which the quote looks like the edge of one is known. */
const edges = (exact: string): Around => ({
  before: /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(exact) ? '' : null,
  after: /[.!?]["'”’)\]*_`]*$/.test(exact.trim()) ? '' : null
})

/** How many letters two texts end with alike. */
function alikeAtEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1
  return n
}

/** Where the words stand in the sentence; of several places the one that reads most like what the record has before it. */
function placeIn(sentence: string, words: string, prefix: string): number {
  let best = {at: sentence.indexOf(words), alike: -1}
  for (let at = best.at; at >= 0; at = sentence.indexOf(words, at + 1)) {
    const alike = alikeAtEnd(sentence.slice(0, at).trimEnd(), prefix)
    if (alike > best.alike) best = {at, alike}
  }
  return best.at
}

/** The same from a record. Of one written by hand, without a `hint`, nothing is known. */
export function aroundOf({exact, sentence, hint, prefix}: AnnotationSelector): Around {
  if (sentence === undefined) return hint ? edges(exact) : {before: null, after: null}
  const [whole, quote] = [folded(sentence), folded(exact)]
  const parts = quote.split(ELISION)
  const before = folded(prefix ?? '')
  const at = [quote, parts[0] ?? quote].map((part) => placeIn(whole, part, before)).find((found) => found >= 0)
  const last = parts.at(-1) ?? quote
  const end = (parts.length === 1 && at !== undefined ? at : whole.lastIndexOf(last)) + last.length
  return at === undefined || end < last.length
    ? {before: null, after: null}
    : {before: whole.slice(0, at), after: whole.slice(end)}
}

/** A quote that began its sentence, and begins with a small letter now, is cut together with the sentence before. */
const sinceStop = (before: string | null): string | null => before?.replace(/^.*[.!?]["'”’)\]*_]*\s+/s, '') ?? null

const OPENERS: ReadonlySet<string | undefined> = new Set(['determiner', 'pronoun', 'possessive', 'there'])

/** A quote that ended its sentence, and lost its full stop, is cut together with the sentence behind: "... in port This allows". */
function untilNext(after: string | null): string | null {
  const word = /^\s+(\p{Lu}\p{Ll}+)\b/u.exec(after ?? '')?.[1]
  return word !== undefined && OPENERS.has(closedClass(word.toLowerCase())) ? '' : after
}

const SIDES = [
  ['before', sinceStop],
  ['after', untilNext]
] as const

/** What bears on the quote and changed beside it, in words. */
export function changedAround(recorded: Around, today: Around): string[] {
  return SIDES.flatMap(([side, cut]) => {
    const was = recorded[side]
    const is = was === '' ? cut(today[side]) : today[side]
    return was === null || is === null ? [] : compareAround(was, is, side).changes
  })
}

/** The anchor of a quote found word for word; void where the rest of its sentence turns it around. */
export function readAround(found: Anchor, record: AnnotationRecord, page: Page): Anchor {
  if (!found.place || found.state === 'edited-material') return found
  const today = aroundIn(page.source, page.passages().spans, outer(found.place.spans))
  const changes = changedAround(aroundOf(record.selector), today)
  return changes.length === 0 ? found : {...found, state: 'edited-material', reason: changes.join(', ')}
}
