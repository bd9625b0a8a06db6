// Citation marks are evidence about a sentence and no part of it: a reader of claims must not trip over `[1]`, and an
// annotator must still find them. So they leave the text here, with their places, and take one blank with them.
import type {Citation, Leaf, LineBreak} from './leaf.js'
import {type Piece, type PlainText, slicePlain, sourceSpan} from './plain-text.js'

interface Stretch {
  readonly start: number
  readonly end: number
}

// `[1]`, `[2, 5]`, `[3-6]`, `[^note]`, `[note 2]`, `[citation needed]`, and the lenticular marks of chat assistants.
const BRACKETS = String.raw`\[\^[^\]\s]+\]|\[(?:note )?[1-9]\d{0,2}(?:\s?[,–-]\s?[1-9]\d{0,2})*\]|\[citation needed\]|【[^】]{1,40}】`
// `(Smith 2020)`, `(Smith, 2020)`, `(Smith & Doe, 2019; Lee et al. 2021, p. 4)`.
const NAME = String.raw`[A-Z][\p{L}'’-]+`
const AUTHORS = String.raw`${NAME}(?:(?:,? (?:and|&) | )${NAME})?(?: et al\.?)?`
const WORK = String.raw`${AUTHORS},? (?:1[89]|20)\d\d[a-z]?(?:, pp?\. ?[\d–-]+)?`
const AUTHOR_YEAR = String.raw`\(${WORK}(?:; ${WORK})*\)`
const MARK = new RegExp(`${BRACKETS}|${AUTHOR_YEAR}`, 'gu')
// A month, a season or a kind of legal text before a year is no author.
const NO_AUTHOR =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Easter|Christmas|Act|Acts|Law|Code|Bill|Rule|Rules|Regulation|Regulations|Directive|Order|Ordinance|Treaty|Convention|Constitution|Since|Until|From|By|In|As|Before|After|Effective|Revised|Updated|Version|Edition|Season|Census|Olympics|Q[1-4])\b/

function findMarks(text: string, known: readonly Stretch[]): Stretch[] {
  const found = [...text.matchAll(MARK)]
    .filter(({0: mark}) => !mark.startsWith('(') || !NO_AUTHOR.test(mark))
    .map(({0: mark, index}) => ({start: index, end: index + mark.length}))
  const all = [...found, ...known].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Stretch[] = []
  for (const mark of all) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

/** Marks in a row, with the commas between them, leave as one stretch; so does one blank beside them, but no line break. */
function stretchesToDrop(text: string, marks: readonly Stretch[], breaks: ReadonlySet<number>): Stretch[] {
  const rows: Stretch[] = []
  for (const mark of marks) {
    const last = rows.at(-1)
    if (last && /^\s?[,;]?\s?$/.test(text.slice(last.end, mark.start)) && !hasBreak(breaks, last.end, mark.start)) {
      rows[rows.length - 1] = {start: last.start, end: mark.end}
    } else rows.push(mark)
  }
  return rows.map(({start, end}) => widen(text, start, end, breaks))
}

function hasBreak(breaks: ReadonlySet<number>, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (breaks.has(i)) return true
  return false
}

function widen(text: string, start: number, end: number, breaks: ReadonlySet<number>): Stretch {
  const blank = (at: number): boolean => /\s/.test(text[at] ?? '') && !breaks.has(at)
  let from = start
  while (from > 0 && blank(from - 1)) from--
  if (from > 0 && !breaks.has(from - 1)) return {start: from, end}
  let to = end
  while (to < text.length && blank(to)) to++
  return {start: from, end: to}
}

function keptStretches(length: number, dropped: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  let at = 0
  for (const {start, end} of dropped) {
    if (start > at) kept.push({start: at, end: start})
    at = Math.max(at, end)
  }
  return at < length ? [...kept, {start: at, end: length}] : kept
}

/** A plain text without some stretches, in one pass over its pieces. */
function keep({text, pieces}: PlainText, kept: readonly Stretch[]): PlainText {
  const parts: Piece[] = []
  let words = ''
  let first = 0
  for (const {start, end} of kept) {
    while ((pieces[first]?.at ?? 0) + (pieces[first]?.length ?? 0) <= start) first++
    for (let i = first; (pieces[i]?.at ?? end) < end; i++) {
      for (const piece of slicePlain({text, pieces: pieces.slice(i, i + 1)}, start, end).pieces) {
        parts.push({...piece, at: piece.at + words.length})
      }
    }
    words += text.slice(start, end)
  }
  return {text: words, pieces: parts}
}

/** Offsets after the drop: a place inside a dropped stretch moves to where the stretch was. */
function shifter(dropped: readonly Stretch[]): (at: number) => number {
  const goneBefore = [0]
  for (const {start, end} of dropped) goneBefore.push((goneBefore.at(-1) ?? 0) + end - start)
  return (at) => {
    let low = 0
    let high = dropped.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((dropped[middle]?.start ?? at) < at) low = middle + 1
      else high = middle
    }
    const last = dropped[low - 1]
    return at - (goneBefore[low] ?? 0) + (last ? Math.max(0, last.end - at) : 0)
  }
}

/** Takes the citation marks (those found by their look, and `known` ones) and blank ends out of a text. */
export function liftMarks(
  plain: PlainText,
  breaks: readonly LineBreak[],
  strong: readonly Stretch[],
  known: readonly Stretch[]
): Pick<Leaf, 'text' | 'breaks' | 'strong' | 'citations'> {
  const places = new Set(breaks.map((b) => b.at))
  const marks = findMarks(plain.text, known)
  const dropped = stretchesToDrop(plain.text, marks, places)
  const kept = keptStretches(plain.text.length, dropped)
  const whole = dropped.length === 0 ? plain : keep(plain, kept)
  const lead = whole.text.length - whole.text.trimStart().length
  const text = whole.text.trim() === '' ? {text: '', pieces: []} : slicePlain(whole, lead, whole.text.trimEnd().length)
  const shift = shifter(dropped)
  const move = (at: number): number => Math.min(Math.max(shift(at) - lead, 0), text.text.length)
  const citations: Citation[] = marks.map(({start, end}) => ({
    at: move(start),
    text: plain.text.slice(start, end),
    span: sourceSpan(plain, start, end)
  }))
  return {
    text,
    breaks: breaks.map(({at, flush}) => ({at: move(at), flush})).filter(({at}) => at > 0 && at < text.text.length),
    strong: strong.map(({start, end}) => ({start: move(start), end: move(end)})).filter(({start, end}) => end > start),
    citations
  }
}
