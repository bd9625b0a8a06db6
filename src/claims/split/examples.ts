// "It is used in many fields, including logistics and farming"; "it is passed on through mechanisms such as touch and air": each
// example takes the place of its kind. Behind "including" only where the kind leaves open which ones ("many", "a variety of"): in
// "three plans, including one for firms" the examples are no answer.
import {VAGUE_NUMBERS} from '../lexicon/splitting-words.js'
import type {Range} from '../parse/clauses.js'
import {nounPhraseBefore} from '../parse/noun-phrase.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {between, enclosed, holds, lastOf, type Piece, type Rule, range} from './pieces.js'

type Tokens = readonly Token[]

/** Where "many fields" or "a wide range of fields" begins. */
function kindBefore(tokens: Tokens, at: number): number | null {
  const near = nounPhraseBefore(tokens, at)?.start
  if (near === undefined || tokens[at - 1]?.plural !== true) return null
  return tokens[near - 1]?.lower === 'of' ? (nounPhraseBefore(tokens, near - 1)?.start ?? near) : near
}

const isVague = (tokens: Tokens, start: number, at: number): boolean =>
  tokens.slice(start, at).some((t) => VAGUE_NUMBERS.has(t.lower))

const OPENS = new Set(['determiner', 'possessive', 'pronoun', 'number'])
const OPEN_NUMBERS = /^(?:some|other|certain|several|many|most)$/

/** Of a bare plural, and of "some", "other" and "many", an example holds what holds of the kind; of "no", "two" or "the" it may not. */
const lendsItsPlace = (tokens: Tokens, start: number, at: number): boolean =>
  isVague(tokens, start, at) || !OPENS.has(tokens[start]?.pos ?? '') || OPEN_NUMBERS.test(tokens[start]?.lower ?? '')

const INSIDE = new Set(['noun', 'name', 'adjective', 'determiner', 'conjunction', 'number'])

/** "exposure to dust", "the House of Glass". */
const hangs = ({lower}: Token): boolean => lower === 'to' || lower === 'of'

const COMMA = /^[)\]"”’]*,["”’]*$/

/** Marks that belong to a member: quotation marks and brackets. */
const isPlain = (words: Tokens): boolean =>
  words.slice(0, -1).every((t) => COMMA.test(t.after) || /^[)("”“]*$/.test(t.after))

/** The members of a list that fills [from, to), in order; none where it holds more than things. */
function members(tokens: Tokens, from: number, to: number): Range[] {
  const words = tokens.slice(from, to)
  if (!words.every((t) => INSIDE.has(t.pos) || t.form === 'gerund' || hangs(t)) || !isPlain(words)) return []
  const found: Range[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const last = at === to - 1
    if (!last && !COMMA.test(tokens[at]?.after ?? '')) continue
    if (tokens[start]?.pos === 'conjunction') start += 1
    if (at >= start) found.push({start, end: at + 1})
    start = at + 1
  }
  const last = found.length - 1
  const listed = found.flatMap(({start: first, end}, i) =>
    i === last ? pairOf(tokens, first, end) : [{start: first, end}]
  )
  return listed.every((member) => isThing(tokens, member)) ? listed : []
}

/** "with hearing, visual and other impairments": the noun at the end goes with each of them. */
const isThing = (tokens: Tokens, {start, end}: Range): boolean =>
  tokens[start]?.form === 'gerund' ||
  !(tokens[end - 1]?.pos === 'adjective' && /^\p{Ll}/u.test(tokens[end - 1]?.text ?? ''))

/** "ships and cars" at the end of a list is two. */
function pairOf(tokens: Tokens, start: number, end: number): Range[] {
  const and = tokens.findIndex((t, i) => i > start && i < end - 1 && t.pos === 'conjunction')
  return and < 0 || tokens[start - 1]?.pos === 'conjunction'
    ? [{start, end}]
    : [
        {start, end: and},
        {start: and + 1, end}
      ]
}

/** "and more", "and many others". */
const REST = /^(?:more|many|others?|so|etc)$/

interface Opening {
  readonly at: number
  /** First word of the list. */
  readonly from: number
  readonly kind: number
}

const OPENING = /including|such as/i

/** "including" or "such as" behind a kind whose place its examples can take. */
function openingIn(parsed: Parsed): Opening | null {
  const {tokens, text} = parsed
  if (!OPENING.test(text)) return null
  for (let at = 2; at < tokens.length - 1; at++) {
    const such = tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as'
    if (!(such || (tokens[at]?.lower === 'including' && at > 2)) || enclosed(parsed, at)) continue
    const kind = kindBefore(tokens, at)
    const fits = kind !== null && (such ? lendsItsPlace(tokens, kind, at) : isVague(tokens, kind, at))
    return fits ? {at, from: such ? at + 2 : at + 1, kind} : null
  }
  return null
}

/** "for many reasons such as to save time, to meet people, or to rest": a purpose takes the place of "for many reasons". */
function purposes(tokens: Tokens, {from, at, kind}: Opening, end: number): {front: number; list: Range[]} | null {
  if (tokens[at - 1]?.lemma !== 'reason' || tokens[kind - 1]?.lower !== 'for' || tokens[from]?.pos !== 'to') return null
  const starts = tokens.flatMap((t, i) => {
    const opens = i === from || tokens[i - 1]?.after === ',' || tokens[i - 1]?.pos === 'conjunction'
    return i >= from && i < end && t.pos === 'to' && opens && tokens[i + 1]?.form === 'base' ? [i] : []
  })
  const list = starts.map((start, i) => ({
    start,
    end: behind(tokens, starts[i + 1] ?? end)
  }))
  return {front: kind - 1, list}
}

/** A member ends in front of the conjunction that opens the next. */
const behind = (tokens: Tokens, next: number): number => (tokens[next - 1]?.pos === 'conjunction' ? next - 1 : next)

/** Two that are alternatives are one statement ("a card or a key"). */
const isPairOfAlternatives = (tokens: Tokens, list: readonly Range[], from: number, end: number): boolean =>
  list.length < 3 && tokens.slice(from, end).some((t) => t.lower === 'or')

function things(tokens: Tokens, {from, kind}: Opening, end: number): {front: number; list: Range[]} | null {
  const slot = tokens[kind - 1]
  if (slot?.pos !== 'preposition' && slot?.pos !== 'verb') return null
  return {
    front: kind,
    list: members(tokens, from, end).filter((m) => !REST.test(tokens[m.start]?.lower ?? ''))
  }
}

/** ", with features such as": behind a comma the kind is no part of what the verb says. */
const isApart = ({tokens, clauses}: Parsed, piece: Piece, kind: number): boolean => {
  const verb = clauses.findLast((c) => c.verb.end <= kind && holds(piece, c.verb.start, c.verb.end))?.verb
  return verb === undefined || tokens.slice(verb.end, kind).some((t) => /[,;:–—]/.test(t.after))
}

export const examples: Rule = (parsed, piece): readonly Piece[] | null => {
  const {tokens} = parsed
  const end = lastOf(piece)
  const opening = openingIn(parsed)
  if (!opening || !holds(piece, opening.kind, end)) return null
  const {at, from, kind} = opening
  if (isApart(parsed, piece, kind)) return null
  const found = purposes(tokens, opening, end) ?? things(tokens, opening, end)
  if (!found || found.list.length < 2 || isPairOfAlternatives(tokens, found.list, from, end)) return null
  const front = between(piece, 0, found.front)
  // "through mechanisms", "for many reasons": alone they say nothing.
  const whole = at - kind > 1 && found.front === kind ? [between(piece, 0, at)] : []
  return [...whole, ...found.list.map((m) => [...front, ...range(m.start, m.end)])]
}
