// Sentences of one block. Engines that see raw text disagree wildly; fed one block at a time, a small rule set with good
// abbreviation lists is enough (Read et al. 2012 found the same for plain prose).
import {GENERAL, LEGAL, MAY_END, OPENERS, SHORT_WORDS, TIMES, TITLES} from './lexicon/abbreviations.js'

/** Offsets into the block's plain text, half open, trimmed of white space. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A full stop, question or exclamation mark (or a run of them), the closing marks behind it, and the space that follows.
 * Scripts without spaces have marks of their own.
 */
const CANDIDATE = /([.!?…]+)(["'”’»)\]]*)(\s+|$)|([。！？]+)([”’»）」』]*)(\s*)/g

const abbreviations = [TITLES, GENERAL, LEGAL]

/** The word that ends right before `end`, dots inside it included: "9th Cir" gives "cir", "U.S" gives "u.s". */
const wordBefore = (text: string, end: number): string =>
  /[\p{L}\p{N}.'’-]*$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0] ?? ''

const nextWord = (text: string, from: number): string =>
  /^["'“‘([]*([\p{L}\p{N}.§'’-]+)/u.exec(text.slice(from, from + 40))?.[1] ?? ''

const startsLower = (text: string, from: number): boolean => /^["'“‘([]*\p{Ll}/u.test(text.slice(from, from + 4))

/** A capital, digit or opening mark: what a sentence begins with. */
const startsSentence = (text: string, from: number): boolean =>
  /^[\p{Lu}\p{Lt}\p{N}\p{So}\p{Sc}"'“‘«([§*`£$€@#¡¿–—-]|^\p{Lo}/u.test(text.slice(from, from + 2))

const isAbbreviation = (word: string, next: string): boolean => {
  if (abbreviations.some((set) => set.has(word))) return true
  return SHORT_WORDS.has(word) && (/^[\d§]/.test(next) || LEGAL.has(next.replace(/\.$/, '').toLowerCase()))
}

const LIST_MARK = /^(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i
const STEP = /^(?:step|part|question) \d{1,2}$/i

/** Does the full stop before `next` belong to the word in front of it? */
function holds(raw: string, next: string, atStart: boolean): boolean {
  const word = raw.toLowerCase().replace(/^[.'’-]+/, '')
  const opener = OPENERS.has(next.toLowerCase())
  if (MAY_END.has(word) || TIMES.has(word)) return !opener
  if (isAbbreviation(word, next)) return true
  if (atStart && LIST_MARK.test(raw)) return true
  return /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(raw) && !opener
}

/** Brackets opened and not closed in `text`: a stop inside them does not end the sentence around them. */
const openBrackets = (text: string): boolean => {
  let depth = 0
  for (const c of text) {
    if (c === '(' || c === '[') depth += 1
    if ((c === ')' || c === ']') && depth > 0) depth -= 1
  }
  return depth > 0
}

/** A bracket that is never closed must not swallow the rest of the block. */
const LONGEST_BRACKET = 300

function endsSentence(text: string, from: number, match: RegExpExecArray): boolean {
  const [whole, marks = '', closing = '', , wide] = match
  const after = match.index + whole.length
  if (after >= text.length || wide !== undefined) return true
  // What is left says nothing by itself: "Thanks! 🎉".
  if (!/[\p{L}\p{N}]/u.test(text.slice(after))) return false
  if (startsLower(text, after) || !startsSentence(text, after)) return false
  const sofar = text.slice(from, match.index + marks.length + closing.length)
  if (sofar.length < LONGEST_BRACKET && openBrackets(sofar)) return false
  if (marks !== '.' || closing !== '') return !(marks === '…' && closing === '')
  if (STEP.test(text.slice(from, match.index))) return false
  const word = wordBefore(text, match.index)
  // "Keep it below 25 °C. Tablets ...", "Press Ctrl+J. Lines ...": a unit and a key, no initials.
  if (/[°+]/.test(text.charAt(match.index - word.length - 1))) return true
  return !holds(word, nextWord(text, after), match.index - word.length <= from)
}

/** Splits a block's plain text. Nothing but white space is lost between sentences. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = text.length - text.trimStart().length
  for (const match of text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].trimEnd().length
    if (end <= from || !endsSentence(text, from, match)) continue
    sentences.push({start: from, end, text: text.slice(from, end)})
    from = match.index + match[0].length
  }
  const rest = text.slice(from).trimEnd()
  if (rest) sentences.push({start: from, end: from + rest.length, text: rest})
  return sentences
}
