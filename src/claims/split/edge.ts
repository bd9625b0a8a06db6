// Where a conjunct begins: behind its conjunction, with what is fronted in it, without words that only order ("and then").
import {ORDERING} from '../lexicon/splitting-words.js'
import type {Parsed} from '../read/parsed.js'

export interface Edge {
  /** First word of the conjunct, conjunction and ordering adverbs left out. */
  readonly from: number
  /** The word behind the last one of the conjunct before. */
  readonly until: number
  readonly conjunction: string | null
}

/** "and once the gate opens, guards check bags": the conjunct begins with the clause in front of its subject. */
function frontedStart({tokens, clauses}: Parsed, start: number): number {
  if (!tokens[start - 1]?.after.includes(',')) return start
  const front = clauses.findLast((c) => c.kind === 'subordinate' && c.range.start < start && c.verb.end <= start)
  if (front && isJoiner(tokens[front.range.start - 1])) return front.range.start
  return behindJoiner(tokens, start)
}

/** "and as such, it", "and in June, it": a short phrase between the conjunction and the subject. */
function behindJoiner(tokens: Parsed['tokens'], start: number): number {
  const nearest = Math.max(0, start - LONGEST_PHRASE)
  for (let at = start - 1; at > nearest; at--) {
    if (isJoiner(tokens[at - 1])) return tokens[at]?.pos === 'preposition' ? at : start
    if (tokens[at - 1]?.after !== '' || tokens[at]?.pos === 'verb') return start
  }
  return start
}
const LONGEST_PHRASE = 6

/** Walks left from the conjunct over its adverbs to the conjunction. */
export function edge(parsed: Parsed, at: number): Edge | null {
  const {tokens} = parsed
  const start = frontedStart(parsed, at)
  let from = start
  while (
    from > 0 &&
    tokens[from - 1]?.pos === 'adverb' &&
    /^,?$/.test(tokens[from - 1]?.after ?? '') &&
    !isJoiner(tokens[from - 1])
  )
    from -= 1
  let left = from
  while (left > 0 && isJoiner(tokens[left - 1])) left -= 1
  const conjunction = left < from ? (tokens[left]?.lower ?? null) : null
  while (from < start && ORDERING.has(tokens[from]?.lower ?? '')) from += 1
  if (left <= 0) return null
  if (conjunction !== null) return {from, until: left, conjunction}
  return tokens[from - 1]?.after.includes(';') ? {from, until: from, conjunction} : null
}

const isJoiner = (token: Parsed['tokens'][number] | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'conjunction' || (/^(?:so|yet)$/.test(token.lower) && token.after === '')) &&
  /^(?:and|but|yet|or|so)$/.test(token.lower)
