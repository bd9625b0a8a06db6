// From the words that a window shares with a quote to the stretch of source that is the quote's edited form.
import type {Span} from '../../document/span.js'
import type {Page} from '../page.js'
import {passageAt} from './passages.js'
import type {Window} from './windows.js'

/** Where a sentence could have ended: what an edit hangs on behind one of these is a statement of its own. */
const SEAM = /[;(—–]|[.?!]\s/
const LAST_SEAM = /[;)—–.?!][*_"'”’)]*\s+(?!.*[;)—–.?!][*_"'”’)]*\s)/s

/** The marks right behind a word that belong to it: a full stop, a closing bracket or quotation mark. */
const TRAILING = /^[^\s\p{L}\p{N}]*/u
const LEADING = /[^\s\p{L}\p{N}]*$/u

export interface Edges {
  /** The quote began (ended) its sentence, so its edited form does too. */
  readonly opens: boolean
  readonly closes: boolean
  /** What stood right before and after: a sentence that lost its full stop runs into it and does not take it in. */
  readonly prefix: string
  readonly suffix: string
}

/** So many words of a neighbour are enough to know it by. */
const KNOWN_BY = 3

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

/** Where the old neighbour begins in what follows the last word of the quote; -1 where it does not. */
function neighbourAfter(rest: string, suffix: string): number {
  const known = wordsOf(suffix).slice(0, KNOWN_BY).join(' ')
  const at = known === '' ? -1 : rest.replace(/\s/g, ' ').indexOf(known)
  return at > 0 ? at : -1
}

/** Where it ends in what precedes the first word; 0 where it is not there. */
function neighbourBefore(lead: string, prefix: string): number {
  const known = wordsOf(prefix).slice(-KNOWN_BY).join(' ')
  const at = known === '' ? -1 : lead.replace(/\s/g, ' ').lastIndexOf(known)
  return at < 0 ? 0 : at + known.length
}

/** Place of the edited form in the source. */
export function regionOf({words, likeness: {found}}: Window, page: Page, {opens, closes, prefix, suffix}: Edges): Span {
  const [first, last] = [words[found.start], words[found.end - 1]]
  if (!first || !last) throw new Error('a region of no words')
  const {spans} = page.passages()
  const [head, tail] = [spans[passageAt(spans, first.start)], spans[passageAt(spans, last.end - 1)]]
  const lead = head ? page.source.slice(head.start, first.start) : ''
  const rest = tail ? page.source.slice(last.end, tail.end) : ''
  const seam = LAST_SEAM.exec(lead)
  const from = Math.max(neighbourBefore(lead, prefix), seam ? seam.index + seam[0].length : 0)
  const start = first.start - (opens ? lead.slice(from).trimStart().length : (LEADING.exec(lead)?.[0].length ?? 0))
  const marks = TRAILING.exec(rest)?.[0].length ?? 0
  const stops = [rest.search(SEAM), neighbourAfter(rest, suffix)].filter((at) => at >= 0)
  const cut = stops.length === 0 ? rest.length : Math.min(...stops)
  const end = closes ? last.end + cut + (/[.?!]/.test(rest[cut] ?? '') ? 1 : 0) : last.end + marks
  return {start, end: page.source.slice(first.start, end).trimEnd().length + first.start}
}
