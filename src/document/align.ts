// Parsers hand out text with entities decoded, escapes undone and line prefixes folded away. This finds the way back:
// which source characters each run of that text came from. It never fails: what cannot be matched is mapped as a whole.
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Span} from './span.js'

/** A run of text with its source. `verbatim` runs agree with the source to the letter. */
export interface Run {
  readonly text: string
  readonly source: Span
  readonly verbatim: boolean
}

/** What the markup lets a writer use in place of a plain character. */
export interface Markup {
  readonly escapes: boolean
  readonly entities: boolean
  /** Blanks and quote marks around a line ending are not part of the text. */
  readonly folds: boolean
  /** Tags may stand inside what the parser gives as one text. */
  readonly tags: boolean
}

const ENTITY = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/y
const ESCAPE = /\\[!-/:-@[-`{-~]/y
const ENDING = /\r\n|\r|\n/y
// A line ending with the blanks before it, and the indentation and quote marks that open the next line.
const FOLD = /[ \t]*(?:\r\n|\r|\n)[ \t>]*/y
const PREFIX = /[ \t>]*/y

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

interface Step {
  readonly taken: number
  readonly to: number
}

/** A line ending, which both may spell differently, with what is folded around it. */
function endingStep(value: string, i: number, source: string, j: number, folds: boolean): Step | null {
  const taken = matchAt(ENDING, value, i)?.[0].length ?? (value[i] === ' ' ? 1 : 0)
  if (taken === 0) return null
  if (!folds) {
    const ending = matchAt(ENDING, source, j)
    return ending ? {taken, to: j + ending[0].length} : null
  }
  const fold = matchAt(FOLD, source, j)
  // What the reader still sees of the next line's blanks and `>` is no prefix.
  const seen = matchAt(PREFIX, value, i + taken)?.[0].length ?? 0
  return fold ? {taken, to: Math.max(j + 1, j + fold[0].length - seen)} : null
}

function entityStep(value: string, i: number, source: string, j: number): Step | null {
  const match = source[j] === '&' ? matchAt(ENTITY, source, j) : null
  if (!match) return null
  const [whole, hex, decimal, name] = match
  const to = j + whole.length
  if (name !== undefined) {
    const text = decodeNamedCharacterReference(name)
    return text !== false && value.startsWith(text, i) ? {taken: text.length, to} : null
  }
  // Parsers replace forbidden code points by others, so any one character will do; a bare `&` was no entity.
  const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10)
  if (value[i] === '&' && code !== 38) return null
  return {taken: (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1, to}
}

const LONGEST_ENTITY = 34

/** The start of the entity that `at` lies inside, or `at`: parse5 places some texts at the end of their first entity. */
export function beforeEntity(source: string, at: number): number {
  const start = source.lastIndexOf('&', at - 1)
  if (at === 0 || start < 0 || at - start > LONGEST_ENTITY) return at
  const match = matchAt(ENTITY, source, start)
  return match && start + match[0].length > at ? start : at
}

function nextStep(value: string, i: number, source: string, j: number, markup: Markup): Step | null {
  const ending = endingStep(value, i, source, j, markup.folds)
  if (ending) return ending
  if (value[i] === '\uFFFD' && source[j] === '\0') return {taken: 1, to: j + 1}
  if (markup.escapes && matchAt(ESCAPE, source, j) && value[i] === source[j + 1]) return {taken: 1, to: j + 2}
  return markup.entities ? entityStep(value, i, source, j) : null
}

/**
 * Aligns `value` with `source.slice(start, end)`. A line ending in `value` comes back as a run of its own with the text
 * of that line ending. Runs are in order and do not overlap; together they spell `value`.
 */
export function align(value: string, source: string, {start, end}: Span, markup: Markup): Run[] {
  const runs: Run[] = []
  let i = 0
  let j = start
  while (i < value.length) {
    const step = j < end ? nextStep(value, i, source, j, markup) : null
    if (step && step.to <= end) {
      runs.push({text: value.slice(i, i + step.taken), source: {start: j, end: step.to}, verbatim: false})
      i += step.taken
      j = step.to
      continue
    }
    const length = commonLength(value, i, source, j, end, markup)
    if (length > 0) {
      runs.push({text: value.slice(i, i + length), source: {start: j, end: j + length}, verbatim: true})
      i += length
      j += length
      continue
    }
    const next = resume(value, i, source, j, end, markup)
    if (next === null) return [...runs, ...rest(value.slice(i), {start: Math.min(j, end), end}, runs.at(-1))]
    j = next
  }
  return runs
}

/** Length of the stretch that reads the same in both, up to the next character that could be markup or a line ending. */
function commonLength(value: string, i: number, source: string, j: number, end: number, markup: Markup): number {
  let n = 0
  while (j + n < end && i + n < value.length && value[i + n] === source[j + n]) {
    if (n > 0 && stops(source, j + n, markup)) break
    n++
  }
  return n
}

function stops(source: string, at: number, markup: Markup): boolean {
  const c = source[at]
  if (c === '\\') return markup.escapes
  if (c === '&') return markup.entities
  if (c === '\n' || c === '\r') return true
  return markup.folds && (c === ' ' || c === '\t') && matchAt(FOLD, source, at) !== null
}

/** Where in the source the text goes on, after something that is no part of it; null where it does not. */
function resume(value: string, i: number, source: string, j: number, end: number, markup: Markup): number | null {
  if (markup.tags && source[j] === '<') {
    const close = source.indexOf('>', j) + 1
    if (close > 0 && close < end) return close
  }
  for (let k = j + 1; k < end; k++) {
    if (source[k] === value[i] || nextStep(value, i, source, k, markup)) return k
  }
  return null
}

/** Text that was not found in the source maps to what is left of it, or to the last run where nothing is left. */
function rest(text: string, left: Span, last: Run | undefined): Run[] {
  if (left.start < left.end) return [{text, source: left, verbatim: false}]
  return last ? [{text, source: last.source, verbatim: false}] : []
}
