// "It is used in many fields, including logistics and farming": each example takes the place of the fields. Only behind a word
// that leaves open which ones ("many", "a variety of"): in "three plans, including one for firms" the examples are no answer.
import {VAGUE_NUMBERS} from '../lexicon/splitting-words.js'
import {nounPhraseBefore} from '../parse/noun-phrase.js'
import type {Token} from '../tagging/token.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule, range} from './pieces.js'

/** Where "many fields" or "a wide range of fields" begins. */
function kindBefore(tokens: readonly Token[], at: number): number | null {
  const near = nounPhraseBefore(tokens, at)?.start
  if (near === undefined || tokens[at - 1]?.plural !== true) return null
  const start = tokens[near - 1]?.lower === 'of' ? (nounPhraseBefore(tokens, near - 1)?.start ?? near) : near
  return tokens.slice(start, at).some((t) => VAGUE_NUMBERS.has(t.lower)) ? start : null
}

const INSIDE = new Set(['noun', 'name', 'adjective', 'determiner', 'conjunction', 'number'])

/** The members of a list that fills [from, to), in order; none where it holds more than things. */
function members(tokens: readonly Token[], from: number, to: number): {start: number; end: number}[] {
  const words = tokens.slice(from, to)
  if (!words.every((t) => INSIDE.has(t.pos) || t.form === 'gerund')) return []
  const found: {start: number; end: number}[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const last = at === to - 1
    if (!last && tokens[at]?.after !== ',') continue
    if (tokens[start]?.pos === 'conjunction') start += 1
    if (at >= start) found.push({start, end: at + 1})
    start = at + 1
  }
  return found.flatMap(({start: first, end}, i) =>
    i === found.length - 1 ? pairOf(tokens, first, end) : [{start: first, end}]
  )
}

/** "ships and cars" at the end of a list is two. */
function pairOf(tokens: readonly Token[], start: number, end: number): {start: number; end: number}[] {
  const and = tokens.findIndex((t, i) => i > start && i < end - 1 && t.pos === 'conjunction')
  return and < 0 || tokens[start - 1]?.pos === 'conjunction'
    ? [{start, end}]
    : [
        {start, end: and},
        {start: and + 1, end}
      ]
}

export const examples: Rule = (parsed, piece): readonly Piece[] | null => {
  const {tokens} = parsed
  const at = tokens.findIndex((t, i) => t.lower === 'including' && i > 2 && !enclosed(parsed, i))
  const end = lastOf(piece)
  const start = at < 0 ? null : kindBefore(tokens, at)
  if (start === null || !holds(piece, start, end)) return null
  const slot = tokens[start - 1]
  if (slot?.pos !== 'preposition' && slot?.pos !== 'verb') return null
  const list = members(tokens, at + 1, end).filter((m) => tokens[m.start]?.lower !== 'more')
  if (list.length < 2) return null
  const front = between(piece, 0, start)
  return [between(piece, 0, at), ...list.map((m) => [...front, ...range(m.start, m.end)])]
}
