// Noun phrases: a head and the words in front of it that narrow it.
import type {Concept, Phrase} from '../reading.js'
import type {Token} from '../tagging/token.js'
import {conceptAt} from './concepts.js'
import type {Parsed} from './parsed.js'
import {tight} from './tight.js'

const INSIDE: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'number', 'possessive', 'determiner'])

/** Gerunds that introduce a phrase instead of narrowing a noun. */
const MARKERS = new Set(['including', 'excluding', 'regarding', 'concerning', 'following', 'involving'])

/** A participle in front of its noun narrows it: "the printed card", "a checked bag". */
const narrows = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.pos === 'verb' &&
  !MARKERS.has(token.lower) &&
  (token.form === 'past' || token.form === 'participle' || token.form === 'gerund') &&
  token.after === '' &&
  (next?.pos === 'noun' || next?.pos === 'name')

interface Found {
  readonly start: number
  readonly end: number
}

/** End of the phrase that begins at `start`, or `start` where none does. */
function phraseEnd(tokens: readonly Token[], start: number, limit: number): number {
  let i = start
  while (i < limit) {
    const token = tokens[i]
    // "Driver and Vehicle Services": a conjunction between names is part of one.
    if (
      token?.lower === 'and' &&
      i > start &&
      tokens[i - 1]?.pos === 'name' &&
      tokens[i - 1]?.after === '' &&
      tokens[i + 1]?.pos === 'name' &&
      i + 1 < limit
    ) {
      i += 1
      continue
    }
    if (
      !token ||
      !(
        INSIDE.has(token.pos) ||
        (i > start && narrows(token, tokens[i + 1])) ||
        (i === start && narrows(token, tokens[i + 1]))
      )
    )
      break
    // A second determiner opens a phrase of its own.
    if (i > start && (token.pos === 'determiner' || token.pos === 'possessive') && tokens[i - 1]?.pos !== 'determiner')
      break
    i += 1
    if (token.after !== '' && token.after !== "'" && token.after !== '’') break
  }
  return i
}

const headIn = (tokens: readonly Token[], {start, end}: Found): number => {
  for (let i = end - 1; i >= start; i--) if (tokens[i]?.pos === 'noun' || tokens[i]?.pos === 'name') return i
  return -1
}

function prepositionBefore(tokens: readonly Token[], start: number): string | null {
  let at = start - 1
  // "to publicly funded museums": the adverb belongs to the phrase.
  while (tokens[at]?.pos === 'adverb' && tokens[at]?.after === '') at -= 1
  const left = tokens[at]
  return left && (left.pos === 'preposition' || left.pos === 'to') && left.after === '' ? left.lower : null
}

function build(parsed: Parsed, found: Found, role: Phrase['role']): Phrase | null {
  const at = headIn(parsed.tokens, found)
  const head = at < 0 ? null : conceptAt(parsed, at)
  if (!head) return null
  const modifiers: Concept[] = []
  for (let i = found.start; i < at; i++) {
    const concept = conceptAt(parsed, i)
    if (concept) modifiers.push(concept)
  }
  const first = parsed.tokens[found.start]
  const preposition = prepositionBefore(parsed.tokens, found.start)
  return {
    head,
    modifiers: tight(modifiers),
    attached: NONE,
    determiner: first?.pos === 'determiner' || first?.pos === 'possessive' ? first.lower : null,
    role: preposition !== null && role === 'object' ? 'adjunct' : role,
    preposition
  }
}

interface Placed {
  readonly phrase: Phrase
  /** Joined to the phrase before by "and" or "or". */
  readonly joined: boolean
}

function place(parsed: Parsed, found: Found, role: Phrase['role']): Placed | null {
  const phrase = build(parsed, found, role)
  const left = parsed.tokens[found.start - 1]
  return phrase && {phrase, joined: left?.lower === 'and' || left?.lower === 'or'}
}

/** The noun phrases in [start, end), from left to right. `role` is that of the first; later ones hang on their prepositions. */
export function phrasesIn(parsed: Parsed, start: number, end: number, role: Phrase['role']): Phrase[] {
  const placed: Placed[] = []
  for (let i = start; i < end; ) {
    const stop = phraseEnd(parsed.tokens, i, end)
    const hangs = role === 'subject' && placed.length > 0 && prepositionBefore(parsed.tokens, i) !== null
    const next = stop === i ? null : place(parsed, {start: i, end: stop}, hangs ? 'adjunct' : role)
    if (next) placed.push(next)
    i = Math.max(stop, i + 1)
  }
  return attach(placed)
}

const NONE: readonly Concept[] = []

const ATTACHING = new Set(['of', 'for', 'by', 'from', 'between', 'with', 'about', 'on'])

/** A phrase right behind a noun narrows it, and so does what "and" joins to it ("agreements between the port and the firm"). */
function attach(placed: readonly Placed[]): Phrase[] {
  return placed.map(({phrase}, at) => {
    const attached: Concept[] = []
    for (const {phrase: next, joined} of placed.slice(at + 1)) {
      const hangs = next.preposition !== null && ATTACHING.has(next.preposition)
      if (!hangs && !(joined && attached.length > 0)) break
      attached.push(next.head, ...next.modifiers)
    }
    return attached.length === 0 ? phrase : {...phrase, attached: tight(attached)}
  })
}
