// "Nobody can see them", "many ask for one": a pronoun that carries on from the sentence before, or from the question, in a place
// where the subject is somebody else. The one phrase there that fits is copied; where two fit, or one in its own sentence, none.
import type {Insert} from '../claim.js'
import {PEOPLE_NOUNS} from '../lexicon/beings.js'
import type {Range} from '../parse/clauses.js'
import {nounPhraseBefore} from '../parse/noun-phrase.js'
import type {Parsed} from '../read/parsed.js'
import type {Part} from '../split-sentence.js'
import {standsForNothing} from './expletive.js'
import {endsRun, isIn} from './noun-runs.js'
import type {Replacement} from './replacement.js'

type Kind = 'it' | 'them' | 'one'

const KINDS: Readonly<Record<string, Kind>> = {it: 'it', they: 'them', them: 'them', one: 'one'}

/** Longer phrases nobody repeats. */
const LONGEST = 6

/** The noun phrases of a sentence. */
const phrases = ({tokens}: Parsed): Range[] =>
  tokens.flatMap((_, at) => (endsRun(tokens, at) ? (nounPhraseBefore(tokens, at + 1) ?? []) : []))

const KNOWN = /^(?:the|this|these|your|our|its|their|an?)$/

/** Can the pronoun mean this phrase? "one" asks for "a card", "it" for a thing, "them" for several. */
function fits({tokens}: Parsed, {start, end}: Range, kind: Kind): boolean {
  const [first, head] = [tokens[start], tokens[end - 1]]
  if (!first || !head) return false
  const somebody = PEOPLE_NOUNS.has(head.lemma)
  if (kind === 'one') return /^an?$/.test(first.lower) && !somebody
  if (kind === 'them') return head.plural === true
  return head.plural !== true && !somebody
}

/** Can it be copied? A bare noun ("in writing") or a name that may be somebody's cannot. */
function canBeSaid({tokens}: Parsed, {start, end}: Range): boolean {
  const [first, head] = [tokens[start], tokens[end - 1]]
  const known = KNOWN.test(first?.lower ?? '') || (head?.plural === true && first?.pos !== 'number')
  return known && end - start <= LONGEST && tokens[end]?.lower !== 'of'
}

/** "another one", "one of the keys", "one key", "one more": no pronoun for a thing. */
function isPronoun({tokens}: Parsed, at: number): boolean {
  const [left, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // "making it public", "when it does": they speak of what happens.
  if (token?.lower !== 'one') return left?.form !== 'gerund' && next?.pos !== 'do'
  const opens = left?.pos === 'verb' || left?.pos === 'preposition' || left?.pos === 'have'
  const narrowed = token.after === '' && /^(?:noun|name|adjective|number|verb)$/.test(next?.pos ?? '')
  return opens && left.after === '' && !narrowed && !/^(?:of|more|or|who|that)$/.test(next?.lower ?? '')
}

const copyOf = ({text, tokens, place}: Parsed, {start, end}: Range): Insert | null => {
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first && last ? {text: text.slice(first.start, last.end), from: place(first.start, last.end)} : null
}

export class Carried {
  constructor(private before: Parsed | null) {}

  private meant(kind: Kind): Insert | null {
    const {before} = this
    const [only, other] = before ? phrases(before).filter((range) => fits(before, range, kind)) : []
    return before && only && !other && canBeSaid(before, only) ? copyOf(before, only) : null
  }

  private at(parsed: Parsed, at: number): Replacement | null {
    const token = parsed.tokens[at]
    const kind = token && KINDS[token.lower]
    if (!token || !kind || !isPronoun(parsed, at) || standsForNothing(parsed, at)) return null
    if (phrases(parsed).some((range) => range.start < at && fits(parsed, range, kind))) return null
    const insert = this.meant(kind)
    if (!insert) return null
    const small = /^\p{Lu}\p{Ll}*(?: |$)/u.test(insert.text)
    const words = small ? insert.text.charAt(0).toLowerCase() + insert.text.slice(1) : insert.text
    return {from: at, to: at, words, insert}
  }

  /** The pronouns of a part, but for its subject, that speak of the sentence before. */
  resolve(parsed: Parsed, part: Part): Replacement[] {
    const subject = parsed.clauses.find((c) => c.kind === 'main')?.subject?.start
    return parsed.tokens.flatMap((token, at) => {
      return isIn(part, token) && at !== subject ? (this.at(parsed, at) ?? []) : []
    })
  }

  /** Called behind each sentence. */
  meet(parsed: Parsed): void {
    this.before = parsed
  }
}
