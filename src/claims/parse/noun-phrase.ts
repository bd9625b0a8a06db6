// Noun phrases, seen from their end: the one way to walk left over the words of a thing.
import type {Pos, Token} from '../tagging/token.js'
import type {Range} from './clause.js'

const INSIDE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'adjective', 'number'])
/** With these a phrase begins. */
const FIRST: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'pronoun'])

/** No mark behind it but the stop of an initial: "Ada B. Holm". */
const isOpen = (token: Token | undefined): boolean =>
  token?.after === '' || (token?.after === '.' && /^\p{Lu}\p{Ll}{0,2}$/u.test(token.text))

/** The bare words of the phrase that ends right before word `at`, without what opens it; null where there are none. */
export function nounsBefore(tokens: readonly Token[], at: number): Range | null {
  let start = at
  while (INSIDE.has(tokens[start - 1]?.pos ?? 'other') && (start === at || isOpen(tokens[start - 1]))) start -= 1
  return start < at ? {start, end: at} : null
}

/** The noun phrase that ends right before word `at`, its determiner or pronoun included. A mark inside ends it. */
export function nounPhraseBefore(tokens: readonly Token[], at: number): Range | null {
  const start = nounsBefore(tokens, at)?.start ?? at
  const first = tokens[start - 1]
  const opened = first !== undefined && FIRST.has(first.pos) && (start === at || first.after === '')
  const from = opened ? start - 1 : start
  return from < at ? {start: from, end: at} : null
}

const joinsNames = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.pos === 'name' && tokens[at]?.pos === 'name'

/** The thing in front of a relative word; "the Department of Transportation" is one name. */
export function antecedentOf(tokens: readonly Token[], marker: number): Range | null {
  const phrase = nounPhraseBefore(tokens, marker)
  if (!phrase || !joinsNames(tokens, phrase.start)) return phrase
  return {start: antecedentOf(tokens, phrase.start - 1)?.start ?? phrase.start, end: marker}
}
