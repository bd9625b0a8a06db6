// Where a conjunct begins: behind its conjunction, with what is fronted in it, without words that only order ("and then").
import {ORDERING} from '../lexicon/splitting-words.js'
import type {Clause} from '../parse/clauses.js'
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
  if (!tokens[start - 1]?.after.includes(',')) return behindPhrase(tokens, start)
  const front = clauses.findLast((c) => c.kind === 'subordinate' && c.range.start < start && c.verb.end <= start)
  if (front && isJoiner(tokens[front.range.start - 1])) return front.range.start
  return behindJoiner(tokens, start)
}

/** "and with such a card the gate can be opened": no comma, but a second noun phrase begins. */
function behindPhrase(tokens: Parsed['tokens'], start: number): number {
  const opens = ['determiner', 'possessive', 'pronoun'].includes(tokens[start]?.pos ?? '')
  const left = tokens[start - 1]
  const ends = left?.after === '' && ['noun', 'name', 'number'].includes(left.pos)
  return opens && ends ? behindJoiner(tokens, start) : start
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

const isJoiner = (token: Parsed['tokens'][number] | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'conjunction' || (/^(?:so|yet)$/.test(token.lower) && token.after === '')) &&
  /^(?:and|but|yet|or|so)$/.test(token.lower)

/** Walks left from the conjunct over its adverbs to the conjunction. */
export function edge(parsed: Parsed, at: number): Edge | null {
  const {tokens} = parsed
  const start = frontedStart(parsed, at)
  let from = start
  while (
    from > 0 &&
    /^(?:adverb|not)$/.test(tokens[from - 1]?.pos ?? '') &&
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
  const behind = tokens[from - 1]?.after.includes(';') ? from : behindSemicolon(tokens, from)
  return behind > 0 ? {from: behind, until: behind, conjunction} : null
}

/** "; later than that, the hours are deducted": what is fronted behind a semicolon. 0 where there is none. */
function behindSemicolon(tokens: Parsed['tokens'], start: number): number {
  // "; after that a fee is due"
  if (tokens[start - 1]?.lower === 'that' && tokens[start - 3]?.after.includes(';')) return start - 2
  if (tokens[start - 1]?.after !== ',') return 0
  for (let at = start - 1; at > Math.max(0, start - LONGEST_PHRASE); at--) {
    // "; he, however, meets her": no front.
    if (tokens[at]?.pos === 'pronoun' || tokens[at]?.pos === 'verb') return 0
    if (tokens[at - 1]?.after.includes(';')) return at
    if (tokens[at - 1]?.after !== '') return 0
  }
  return 0
}

/** "a nurse takes blood, a test is done and the doctor asks": the middle of a list of clauses, which a last "and" closes. */
export function listed({tokens, clauses}: Parsed, clause: Clause): Edge | null {
  const at = clause.subject?.start ?? 0
  const index = clauses.indexOf(clause)
  const [before, next] = [clauses[index - 1], clauses[index + 1]]
  const first = stands(before) && before !== undefined && before.verb.end < at
  const last = stands(next) && next?.kind === 'coordinate' && next.marker === 'and'
  // "thirty are downtown, eighteen are in the hills"
  const counts = tokens[at]?.pos === 'number' && clause.subject?.end === at + 1 && tokens[at + 1]?.pos === 'be'
  const opens = tokens[at - 1]?.after === ',' && (counts || /^(?:determiner|possessive)$/.test(tokens[at]?.pos ?? ''))
  return first && last && opens && stands(clause) && clause.marker === null
    ? {from: at, until: at, conjunction: null}
    : null
}

const stands = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (clause.kind === 'main' || clause.kind === 'coordinate') &&
  clause.subject !== null &&
  !clause.borrowed
