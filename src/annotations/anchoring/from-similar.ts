// The last rung that finds anything: words like the quote's, in one place that stands out.
import search from 'approx-string-match'
import {distance} from 'fastest-levenshtein'
import type {Span} from '../../document/span.js'
import type {AnnotationRecord} from '../annotation-records.js'
import {foldedText, unfold} from '../fold-source.js'
import {compareTexts} from '../material/compare.js'
import type {Page} from '../page.js'
import {type Anchor, tie} from './anchor.js'
import {type Around, aroundIn, aroundOf, changedAround} from './read-around.js'
import {regionOf} from './region.js'
import {type Free, similarWindows, type Window} from './windows.js'
import {stemOf, type Word, wordsIn} from './words.js'

/**
 * How much of the quote has to stand there. Measured on real documents edited for years: sentences that were deleted have
 * look-alikes up to 0.69, edited ones lie above 0.76 but for a few. Lower finds those few and starts to guess.
 */
const THRESHOLD = 0.72

/** Short quotes have look-alikes everywhere ("Linus" on "chines"): a quarter of the laxness. */
const SHORT = 32
const SHORT_THRESHOLD = 0.93

/** The next best place must be worse by this much, else the two are a tie. */
const MARGIN = 0.06

/** What the neighbours that still stand beside a place add to its score: enough to decide between look-alikes. */
const CONTEXT = 0.1

/** What standing where the edited form is expected adds. */
const EXPECTED = 0.05

/** A word-for-word reading needs words; below this the letters are compared (names, and scripts without spaces). */
const FEWEST_WORDS = 3

/** Letters that may differ, and text beyond which they are not looked for: the time is the product. */
const LETTERS = {share: 0.2, longestPage: 500_000, longestQuote: 400, margin: 0.04, wholeSentence: 0.85} as const

export interface Sought {
  /** The quote as it stood. */
  readonly text: string
  readonly around: Around
  readonly free: Free
  /** Passages among which it is expected; the score of one there is raised by `CONTEXT`. */
  readonly near: Span
  /** The neighbours as recorded, to raise the score by. */
  readonly prefix: string
  readonly suffix: string
}

const stems = (text: string): string[] => wordsIn(text, {start: 0, end: text.length}).map(({stem}) => stemOf(stem))

/** Share of up to six recorded neighbour words on one side that stand in the next dozen today. */
function kept(recorded: readonly string[], today: readonly Word[]): number {
  return recorded.length === 0
    ? 0
    : recorded.filter((stem) => today.some((word) => word.stem === stem)).length / recorded.length
}

interface Neighbours {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const neighboursOf = ({prefix, suffix}: Sought): Neighbours => ({
  before: stems(prefix).slice(-6),
  after: stems(suffix).slice(0, 6)
})

function contextOf(recorded: Neighbours, page: Page, {passages, words, likeness: {found}}: Window): number {
  const around = page.passages()
  const before = around
    .words(passages.start - 1)
    .concat(words.slice(0, found.start))
    .slice(-12)
  const after = words.slice(found.end).concat(around.words(passages.end)).slice(0, 12)
  return (kept(recorded.before, before) + kept(recorded.after, after)) / 2
}

const inside = ({passages}: Window, near: Span): boolean => passages.start >= near.start && passages.end <= near.end

const isShort = (text: string): boolean => text.replace(/\s+/g, ' ').length < SHORT

/** A short quote that is a sentence of its own may stand in a sentence that has nearly all its letters and few others. */
function isLike(sought: Sought, short: boolean, page: Page, window: Window): boolean {
  const {score} = window.likeness
  if (!short || score >= SHORT_THRESHOLD) return score >= THRESHOLD
  return score >= THRESHOLD && letterLikeness(sought, page, window) >= LETTERS.wholeSentence
}

const apart = (a: Window, b: Window): boolean =>
  a.passages.end <= b.passages.start || b.passages.end <= a.passages.start

/** The best window that stands out, or a tie; null where none is like it. */
function choose(
  sought: Sought,
  quote: readonly Word[],
  page: Page
): {best: Window} | {tied: number; score: number} | null {
  const short = isShort(sought.text)
  const windows = similarWindows(THRESHOLD, quote, page, sought.free, sought.near)
  const neighbours = neighboursOf(sought)
  const ranked = windows
    .filter((window) => isLike(sought, short, page, window))
    .map((window) => ({
      window,
      total:
        window.likeness.score +
        CONTEXT * contextOf(neighbours, page, window) +
        (inside(window, sought.near) ? EXPECTED : 0)
    }))
    .sort((a, b) => b.total - a.total)
  const [first] = ranked
  if (!first) return null
  const rivals = ranked.filter(({window, total}) => apart(window, first.window) && total > first.total - MARGIN)
  if (rivals.length === 0) return {best: first.window}
  const best = byLetter(
    sought,
    page,
    [first, ...rivals].map(({window}) => window)
  )
  return best ? {best} : {tied: rivals.length + 1, score: first.window.likeness.score}
}

/** How alike the whole sentences are letter by letter, 0 to 1. */
function letterLikeness({text, around}: Sought, page: Page, {passages}: Window): number {
  const whole = foldedText(`${around.before ?? ''}${text}${around.after ?? ''}`)
    .trim()
    .slice(0, LETTERS.longestQuote)
  const other = page
    .passages()
    .keys.slice(passages.start, passages.end)
    .join(' ')
    .slice(0, 2 * LETTERS.longestQuote)
  return 1 - distance(whole, other) / Math.max(whole.length, other.length, 1)
}

/** Sentences of the same words differ in a name or a number inside them: the one whose letters are nearest, if it stands out. */
function byLetter(sought: Sought, page: Page, windows: readonly Window[]): Window | null {
  const ranked = windows
    .slice(0, 12)
    .map((window) => ({window, likeness: letterLikeness(sought, page, window)}))
    .sort((a, b) => b.likeness - a.likeness)
  const [first] = ranked
  const rival = ranked.find(({window}) => first && apart(window, first.window))
  return first && first.likeness - (rival?.likeness ?? 0) >= LETTERS.margin ? first.window : null
}

/** An edit at a place, judged: the words of the quote, and what bears on them in the rest of the sentence. */
export function judgeEdit(sought: Pick<Sought, 'text' | 'around'>, page: Page, span: Span, score: number): Anchor {
  const {material, changes} = compareTexts(sought.text, page.source.slice(span.start, span.end))
  const around = changedAround(sought.around, aroundIn(page.source, page.passages().spans, span))
  const all = [...changes, ...around]
  const what =
    all.length > 0 ? `: ${all.join(', ')}` : material ? ': too many words are new' : ' in its marks or small words only'
  const void_ = material || around.length > 0
  return {
    state: void_ ? 'edited-material' : 'edited-minor',
    rung: 'similar',
    score: Math.round(score * 1000) / 1000,
    reason: `the quote was edited${what}`,
    place: {folded: span, spans: [span]}
  }
}

/** Letters, where there are too few words to go by. */
function byLetters(sought: Sought, page: Page): Anchor | null {
  const pattern = foldedText(sought.text.trim())
  const {text} = page.folded
  if (text.length > LETTERS.longestPage || pattern.length > LETTERS.longestQuote || pattern.length === 0) return null
  const most = Math.floor(pattern.length * (pattern.length < SHORT ? LETTERS.share / 4 : LETTERS.share))
  if (most === 0) return null
  const found = search(text, pattern, most)
  const places = found.flatMap(({start, end, errors}) => {
    const span = unfold(page.folded, start, end)
    return span ? [{span, errors}] : []
  })
  const distinct = places.filter(({span}, at) => at === 0 || span.start >= (places[at - 1]?.span.end ?? 0))
  const [only] = distinct
  if (!only) return null
  const score = 1 - only.errors / pattern.length
  if (distinct.length > 1)
    return tie(
      distinct.map(({span}) => ({folded: span, spans: [span]})),
      score
    )
  return judgeEdit(sought, page, only.span, score)
}

/** The edited form of what is sought, a tie, or null where nothing is like it. */
export function findEdited(sought: Sought, page: Page): Anchor | null {
  const quote = wordsIn(sought.text, {start: 0, end: sought.text.length})
  if (quote.length < FEWEST_WORDS) return byLetters(sought, page)
  const chosen = choose(sought, quote, page)
  if (chosen === null) return null
  if ('tied' in chosen) {
    return {
      state: 'ambiguous',
      rung: 'none',
      score: chosen.score,
      place: null,
      reason: `${chosen.tied} places are like the quote and none stands out`
    }
  }
  const edges = {
    opens: sought.around.before === '',
    closes: sought.around.after === '',
    prefix: sought.prefix,
    suffix: sought.suffix
  }
  return judgeEdit(sought, page, regionOf(chosen.best, page, edges), chosen.best.likeness.score)
}

const NOWHERE: Span = {start: 0, end: 0}

/** From the record alone. */
export function fromSimilar({selector}: AnnotationRecord, page: Page): Anchor | null {
  const {exact, prefix = '', suffix = ''} = selector
  const free: Free = {taken: () => false, having: page.passages().having}
  return findEdited({text: exact, around: aroundOf(selector), free, near: NOWHERE, prefix, suffix}, page)
}
