// "This network", "those studies", "the act": a noun that points to a fuller phrase with the same noun, which the claim has not
// got. The words that narrow it there are copied; where two phrases could be meant, none.
import type {Insert} from '../claim.js'
import {ORDERS} from '../lexicon/ordering-words.js'
import {nounPhraseBefore} from '../parse/noun-phrase.js'
import type {Parsed} from '../read/parsed.js'
import type {Part} from '../split-sentence.js'
import type {Token} from '../tagging/token.js'
import {endsRun, isIn} from './noun-runs.js'
import {phraseBehind} from './referents.js'
import type {Replacement} from './replacement.js'

type Tokens = readonly Token[]

/** A phrase that says more than its bare noun. */
interface Named {
  readonly lemma: string
  readonly plural: boolean
  /** Its capital is that of the sentence. */
  readonly opens: boolean
  /** The words in front of the noun. */
  readonly narrowing: Insert | null
  /** From there to the end of what hangs on it with "of". */
  readonly whole: Insert | null
}

const isOpener = (token: Token): boolean =>
  ['determiner', 'possessive', 'pronoun', 'number'].includes(token.pos) || ORDERS.has(token.lower)

const copy = ({text, place, tokens}: Parsed, start: number, end: number): Insert | null => {
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first && last && end > start
    ? {text: text.slice(first.start, last.end), from: place(first.start, last.end)}
    : null
}

/** Longer phrases nobody repeats. */
const LONGEST = 8

/** Where the words that narrow the noun at word `at` begin; null where one of them belongs to somebody or counts. */
function narrowedFrom({tokens}: Parsed, from: number, at: number): number | null {
  const opened = tokens.slice(from, at).findIndex((t) => !isOpener(t))
  const start = opened < 0 ? at : from + opened
  return tokens.slice(start, at).some((t) => isOpener(t) || /['’]s?$/.test(t.text)) ? null : start
}

/** The phrase of the noun at word `at`, if it says more than the noun. */
function namedAt(parsed: Parsed, at: number): Named | null {
  const {tokens} = parsed
  const token = tokens[at]
  const phrase = token && endsRun(tokens, at) ? nounPhraseBefore(tokens, at + 1) : null
  const start = phrase && narrowedFrom(parsed, phrase.start, at)
  if (!token || start === null) return null
  const hangs = token.after === '' && tokens[at + 1]?.lower === 'of'
  const end = (hangs ? phraseBehind(parsed, at + 2, tokens.length)?.end : undefined) ?? at + 1
  if (end - start > LONGEST || tokens.slice(start, end).some((t) => t.pos === 'pronoun')) return null
  const narrowing = copy(parsed, start, at)
  const whole = end > at + 1 ? copy(parsed, start, end) : null
  if (!narrowing && !whole) return null
  const opens = start === 0 && /^\p{Lu}\p{Ll}+$/u.test(tokens[0]?.text ?? '') && tokens[0]?.pos !== 'name'
  return {lemma: token.lemma, plural: token.plural === true, opens, narrowing, whole}
}

/** The phrases of a sentence that narrow their noun. */
const named = (parsed: Parsed): Named[] => parsed.tokens.flatMap((_, at) => namedAt(parsed, at) ?? [])

const POINTS = /^(?:this|that|these|those)$/

/** "this network": nothing between, nothing behind that narrows it. */
function isPointed(tokens: Tokens, at: number): boolean {
  const [left, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.pos !== 'noun' || !endsRun(tokens, at) || left?.after !== '' || !POINTS.test(left.lower)) return false
  return token.after !== '' || !/^(?:of|that|which|who|whose|where|about|for)$/.test(next?.lower ?? '')
}

export class Pointing {
  private before: readonly Named[] = []

  /** What the pointing nouns of a part stand for. */
  resolve(parsed: Parsed, part: Part): Replacement[] {
    const {tokens} = parsed
    const inside = (token: Token): boolean => isIn(part, token)
    return tokens.flatMap((token, at) => {
      if (!inside(token) || !isPointed(tokens, at)) return []
      if (tokens.slice(0, at).some((t) => t.lemma === token.lemma && inside(t))) return []
      const known = this.before.filter(({lemma}) => lemma === token.lemma)
      const [only, other] = known
      if (!only || other) return []
      const whole = only.whole && only.plural === (token.plural === true) ? only.whole : null
      const insert = whole ?? only.narrowing
      if (!insert) return []
      const words = only.opens ? insert.text.charAt(0).toLowerCase() + insert.text.slice(1) : insert.text
      return [{from: at, to: at, words: whole ? words : `${words} ${token.text}`, insert}]
    })
  }

  /** Called behind each sentence. */
  meet(parsed: Parsed): void {
    this.before = named(parsed)
  }
}
