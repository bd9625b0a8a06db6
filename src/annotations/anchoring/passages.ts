// A source cut into sentences without reading its markup, so that an old text and a new one are cut alike whatever their
// format, and a quote that is part of a sentence can be read with the rest of it.
import {splitSentences} from '../../claims/sentences.js'
import type {Span} from '../../document/span.js'

/** A line that begins something of its own: a list item, a heading, a fence, a rule, a table row. */
const OPENS = /^[ \t>]*(?:[-*+•](?=[ \t`])|\d{1,3}[.)](?=[ \t])|#{1,6}(?=[ \t])|```|~~~|:::|---|===|\|)/

/** A line that nothing follows on: a heading, a fence, a table row, a hard line break. */
const CLOSES = /^[ \t>]*(?:#{1,6}[ \t]|```|~~~|:::|---|===|\|)|\\\r?\n$/

/** Marks in front of a sentence are no part of it. */
const MARKS = /^(?:[ \t>]*(?:[-*+•](?=[\s`])|\d{1,3}[.)](?=\s)|#{1,6}(?=\s)))*\s*/

function* paragraphs(source: string): Generator<Span> {
  let start = 0
  let end = 0
  for (const {0: line, index} of source.matchAll(/[^\n]*(?:\n|$)/g)) {
    const blank = line.trim() === ''
    if (end > start && (blank || OPENS.test(line))) yield {start, end}
    if (blank || OPENS.test(line) || end === start) start = end = index
    if (!blank) end = index + line.length
    if (!CLOSES.test(line)) continue
    yield* cells({start, end}, source)
    start = end
  }
  if (end > start) yield {start, end}
}

/** The cells of a table row; any other line as it is. */
function* cells(line: Span, source: string): Generator<Span> {
  if (!/^[ \t>]*\|/.test(source.slice(line.start, line.end))) return yield line
  let {start} = line
  for (let bar = source.indexOf('|', start); bar >= 0 && bar < line.end; bar = source.indexOf('|', bar + 1)) {
    if (bar > start) yield {start, end: bar}
    start = bar + 1
  }
  if (start < line.end) yield {start, end: line.end}
}

/** Sentences in order, trimmed; what lies between two of them is white space and marks. */
export function cutPassages(source: string): Span[] {
  const passages: Span[] = []
  for (const {start, end} of paragraphs(source)) {
    const text = source.slice(start, end)
    const lead = MARKS.exec(text)?.[0].length ?? 0
    for (const sentence of splitSentences(text.slice(lead))) {
      passages.push({start: start + lead + sentence.start, end: start + lead + sentence.end})
    }
  }
  return passages
}

/** Index of the first passage that ends after `offset`; `passages.length` where there is none. */
export function passageAt(passages: readonly Span[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
