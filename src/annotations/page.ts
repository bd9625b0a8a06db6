// A document made ready for looking up many quotes.
import type {Document, Section} from '../document/document.js'
import {foldText} from '../document/fingerprint.js'
import type {Span} from '../document/span.js'
import {type FoldedText, foldSource} from './fold-source.js'

export interface Page {
  readonly folded: FoldedText
  /** The section that holds the offset, or the last one that begins before it. */
  readonly sectionAt: (offset: number) => Section | null
}

function lastBefore(sections: readonly Section[], offset: number): Section | null {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sections[low - 1] ?? null
}

export const openPage = ({source, sections}: Document): Page => ({
  folded: foldSource(source),
  sectionAt: (offset) => lastBefore(sections, offset)
})

export const sameWords = (a: string, b: string): boolean => foldText(a) === foldText(b)

/** Source place from the first span's start to the last one's end. */
export const outer = (spans: readonly Span[]): Span => ({start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0})
