// A document made ready for looking up many quotes. Costly parts are made when first asked for: most pages have not changed.
import type {Document, Section} from '../document/document.js'
import {foldText} from '../document/fingerprint.js'
import {readDocument} from '../document/read-document.js'
import type {Span} from '../document/span.js'
import {cutPassages} from './anchoring/passages.js'
import {type Word, wordsIn} from './anchoring/words.js'
import {type FoldedText, foldedText, foldSource, indexed} from './fold-source.js'

export interface Page {
  readonly source: string
  readonly folded: FoldedText
  /** The section that holds the offset, or the last one that begins before it. */
  readonly sectionAt: (offset: number) => Section | null
  readonly passages: () => Passages
}

/** The sentences of a page. */
export interface Passages {
  readonly spans: readonly Span[]
  /** Their words as compared: quotation marks, dashes and white space in one form. */
  readonly keys: readonly string[]
  readonly words: (at: number) => readonly Word[]
  /** Passages that have the word. */
  readonly having: Having
}

/** In the order of the page. */
export type Having = (stem: string) => readonly number[]

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

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | null = null
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

function openPassages(source: string): Passages {
  const spans = cutPassages(source)
  const read = spans.map((span) => once(() => wordsIn(source, span)))
  const words = (at: number): readonly Word[] => read[at]?.() ?? []
  return {
    spans,
    keys: spans.map(({start, end}) => foldedText(source.slice(start, end)).trim()),
    words,
    having: havingAmong(words, [...spans.keys()])
  }
}

/** Which of the passages at `among` have a word. Reads them when it is first asked. */
export function havingAmong(words: Passages['words'], among: readonly number[]): Having {
  const index = once(() => {
    const places = new Map<string, number[]>()
    for (const at of among) {
      for (const {stem, light} of words(at)) {
        if (light) continue
        const known = places.get(stem)
        if (!known) places.set(stem, [at])
        else if (known.at(-1) !== at) known.push(at)
      }
    }
    return places
  })
  return (stem) => index().get(stem) ?? []
}

function pageOf(source: string, sections: () => readonly Section[]): Page {
  const folded = once(() => indexed(foldSource(source)))
  return {
    source,
    get folded() {
      return folded()
    },
    sectionAt: (offset) => lastBefore(sections(), offset),
    passages: once(() => openPassages(source))
  }
}

export const openPage = ({source, sections}: Document): Page => pageOf(source, () => sections)

/** An older text of `today`. Its markup is read only where its questions are asked for, which is seldom. */
export function openOlderPage(source: string, {format, path}: Document): Page {
  const read = (): readonly Section[] => readDocument(source, {format, ...(path === undefined ? {} : {path})}).sections
  return pageOf(source, once(read))
}

export const sameWords = (a: string, b: string): boolean => a === b || foldText(a) === foldText(b)

/** Source place from the first span's start to the last one's end. */
export const outer = (spans: readonly Span[]): Span => ({start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0})
