// Where one clause ends and the next begins: at a conjunction that joins clauses, not things.
import type {Token} from '../tagging/token.js'
import {BREAK} from './subject.js'

type Tokens = readonly Token[]

const OPENS_PHRASE = new Set(['determiner', 'possessive', 'pronoun', 'there', 'number', 'name'])

/** Does a noun phrase begin here, adverbs skipped ("and later the gate")? */
export function startsPhrase(tokens: Tokens, from: number): boolean {
  let at = from
  while (tokens[at]?.pos === 'adverb') at += 1
  return OPENS_PHRASE.has(tokens[at]?.pos ?? '')
}

const isConjunction = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.pos === 'conjunction' || (tokens[at]?.lower === 'so' && tokens[at - 1]?.after === ',')

/** "terms and rules apply": a conjunction inside the subject is no clause boundary, unless a comma precedes it. */
const joinsNouns = (tokens: Tokens, at: number, floor: number, verb: number): boolean =>
  at > floor &&
  !BREAK.test(tokens[at - 1]?.after ?? '') &&
  !startsPhrase(tokens, at + 1) &&
  !tokens.slice(at + 1, verb).every((w) => w.pos === 'adverb' || w.pos === 'not')

/** The conjunction that joins the clause of the verb at `verb` to what ends at `floor`; null where there is none. */
export function conjunctionBefore(tokens: Tokens, floor: number, verb: number): number | null {
  for (let at = verb - 1; at >= floor; at--)
    if (isConjunction(tokens, at) && !joinsNouns(tokens, at, floor, verb)) return at
  return null
}

const BARE = new Set(['noun', 'name', 'adjective'])
const OBJECTS = new Set(['number', 'determiner', 'possessive'])

/** "Copies cost $2 and delivery costs $5": a bare noun with an -s form that has an object of its own. */
export function bareConjunct(tokens: Tokens, floor: number, verb: number): number | null {
  const at = tokens.findLastIndex((t, i) => i < verb && !(BARE.has(t.pos) && t.after === ''))
  const thing = tokens.slice(at + 1, verb)
  const joins = at > floor && tokens[at]?.lower === 'and' && thing.length > 0 && thing.at(-1)?.plural !== true
  return joins && tokens[verb]?.form === 'present' && OBJECTS.has(tokens[verb + 1]?.pos ?? 'other') ? at : null
}
