// From the words that a window shares with a quote to the stretch of source that is the quote's edited form.
import type {Span} from '../../document/span.js'
import type {Page} from '../page.js'
import {passageAt} from './passages.js'
import type {Window} from './windows.js'

/** Where a sentence could have ended: what an edit hangs on behind one of these is a statement of its own. */
const SEAM = /[;(—–]|\.\s/
const LAST_SEAM = /[;)—–.]\s+(?!.*[;)—–.]\s)/s

/** The marks right behind a word that belong to it: a full stop, a closing bracket or quotation mark. */
const TRAILING = /^[^\s\p{L}\p{N}]*/u
const LEADING = /[^\s\p{L}\p{N}]*$/u

export interface Edges {
  /** The quote began (ended) its sentence, so its edited form does too. */
  readonly opens: boolean
  readonly closes: boolean
}

/** Place of the edited form in the source. */
export function regionOf({words, likeness: {found}}: Window, page: Page, {opens, closes}: Edges): Span {
  const [first, last] = [words[found.start], words[found.end - 1]]
  if (!first || !last) throw new Error('a region of no words')
  const {spans} = page.passages()
  const [head, tail] = [spans[passageAt(spans, first.start)], spans[passageAt(spans, last.end - 1)]]
  const lead = head ? page.source.slice(head.start, first.start) : ''
  const rest = tail ? page.source.slice(last.end, tail.end) : ''
  const seam = LAST_SEAM.exec(lead)
  const kept = opens ? lead.length - (seam ? seam.index + seam[0].length : 0) : (LEADING.exec(lead)?.[0].length ?? 0)
  const start = first.start - kept
  const marks = TRAILING.exec(rest)?.[0].length ?? 0
  const cut = rest.search(SEAM)
  const end = closes ? last.end + (cut < 0 ? rest.length : cut + (rest[cut] === '.' ? 1 : 0)) : last.end + marks
  return {start, end: page.source.slice(first.start, end).trimEnd().length + first.start}
}
