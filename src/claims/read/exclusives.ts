// "Only A may", "A alone decides", "reserved for A", "nobody else": what is said to hold for one thing and no other.
import type {Exclusive} from '../reading.js'
import {conceptsIn} from './concepts.js'
import {type Parsed, placeOf} from './parsed.js'

const WORDS = new Set([
  'only',
  'solely',
  'exclusively',
  'alone',
  'sole',
  'primary',
  'primarily',
  'main',
  'mainly',
  'principal',
  'principally'
])

/** The words that "only" singles out: those behind it up to a mark or verb, or those before "alone". */
function focusRange(parsed: Parsed, at: number): {start: number; end: number} {
  const {tokens} = parsed
  if (tokens[at]?.lower === 'alone') {
    let start = at
    while (
      start > 0 &&
      tokens[start - 1]?.after === '' &&
      ['noun', 'name', 'adjective', 'determiner'].includes(tokens[start - 1]?.pos ?? '')
    )
      start -= 1
    return {start, end: at}
  }
  let end = at + 1
  while (
    end < tokens.length &&
    !/[,;:]/.test(tokens[end - 1]?.after ?? '') &&
    !['verb', 'be', 'have', 'do', 'modal', 'relative'].includes(tokens[end]?.pos ?? '')
  )
    end += 1
  return {start: at + 1, end}
}

export function readExclusives(parsed: Parsed): Exclusive[] {
  return parsed.tokens.flatMap((token, at) => {
    if (!WORDS.has(token.lower) || (token.lower === 'only' && parsed.tokens[at - 1]?.pos === 'not')) return []
    const {start, end} = focusRange(parsed, at)
    const clause = parsed.clauses.findLastIndex(
      (c) =>
        (at >= c.range.start && at < c.range.end) ||
        (c.subject !== null && at >= c.subject.start - 1 && at < c.subject.end)
    )
    return [
      {
        word: token.lower,
        focus: conceptsIn(parsed, start, end),
        clause: clause < 0 ? null : clause,
        span: placeOf(parsed, at, Math.max(at + 1, end))
      }
    ]
  })
}
