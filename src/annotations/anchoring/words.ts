// Words of a stretch of source, with their places, for finding a passage again. What a word means is material/'s business.
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {perWord} from '../../claims/tagging/per-word.js'
import type {Span} from '../../document/span.js'

export interface Word extends Span {
  /** Small letters, straight quotes, no ending of plural or tense. */
  readonly stem: string
  /** "the", "of": such a word stands everywhere and tells nothing of a passage. */
  readonly light: boolean
}

const WORD = /\p{N}+(?:[.,:/-]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[$€£¥%§]/gu

const ENDINGS = [
  /(?<=[a-z]{3})ies$/,
  /(?<=[a-z]{3}(?:s|x|z|ch|sh))es$/,
  /(?<=[a-z]{2}[^s\W])s$/,
  /(?<=[a-z]{3})(?:ing|ed)$/
]

/** Cut the same way on both sides, so it only has to be steady, not right. */
export const stemOf = perWord((word) => {
  const lower = word.toLowerCase().normalize('NFC').replaceAll('’', "'").replace(/'s$/, '')
  if (!/^[a-z]+$/.test(lower)) return lower
  const cut = ENDINGS.reduce((text, ending) => text.replace(ending, ''), lower)
  return cut.length > 3 ? cut.replace(/(?:e|y|i)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1') : cut
})

const readWord = perWord((word) => {
  const stem = stemOf(word)
  return {stem, light: closedClass(stem) !== undefined}
})

/** The words of `source` from `start` to `end`. */
export function wordsIn(source: string, {start, end}: Span): Word[] {
  const text = source.slice(start, end)
  let at = 0
  // Where a word begins, nothing before it is one: looking for its letters finds this place, and no match has to be kept.
  return (text.match(WORD) ?? []).map((word) => {
    const from = text.indexOf(word, at)
    at = from + word.length
    const {stem, light} = readWord(word)
    return {start: start + from, end: start + at, stem, light}
  })
}
