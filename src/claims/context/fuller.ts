// What a page has named more fully: under "How long are camera recordings kept?" a "recording" is a camera recording, and
// "the network" behind "a data network" is that one. The words in front of the noun are copied, nothing else.
import type {Insert} from '../claim.js'
import {ORDERS} from '../lexicon/ordering-words.js'
import type {Parsed} from '../read/parsed.js'
import type {Part} from '../split-sentence.js'
import {verbReading} from '../tagging/lemma.js'
import type {Token} from '../tagging/token.js'
import {Carried} from './carried.js'
import {endsRun, isIn, isNoun} from './noun-runs.js'
import {type OwnNoun, OwnNouns, withName} from './own-nouns.js'
import {Pointing} from './pointing.js'
import type {Replacement} from './replacement.js'

/** What stands in front of a noun, by its dictionary form; null where it was named in two ways. */
export type Names = ReadonlyMap<string, Insert | null>

const NARROWS = new Set(['noun', 'name', 'adjective'])
const POINTS = /^(?:the|this|that|these|those)$/

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|\w+(?:ourth|fth|ixth|enth|ghth|inth|ieth))$/

/** What the page that a title or a question belongs to tells about its words. */
export interface Written {
  /** Written in capitals in the title, yet no name. */
  readonly common: (word: string) => boolean
  /** Do these words stand in its running text? */
  readonly said: (words: string) => boolean
}

const UNKNOWN: Written = {common: () => false, said: () => false}

/** "a scolding judge": no kind of judge, whatever its tag. */
const isParticiple = ({lower}: Token): boolean => {
  const form = verbReading(lower)?.form
  return form === 'gerund' || form === 'past' || form === 'participle'
}

/** More words in a row are rarely one name: a verb among them was read as a noun ("does it impact community trust"). */
const MOST_WORDS = 3

/** "law enforcement data" of "a law enforcement data network"; null where the word in front of the noun is no noun itself. */
function narrowing({tokens, text, place}: Parsed, head: number, {common, said}: Written): Insert | null {
  let start = head
  while (NARROWS.has(tokens[start - 1]?.pos ?? '') && tokens[start - 1]?.after === '') start -= 1
  const words = tokens.slice(start, head)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !isNoun(last)) return null
  // "Building Permits" where the page says "a building permit".
  if (isParticiple(last) && !said(`${last.lower} ${tokens[head]?.lemma}`)) return null
  if (words.some((t) => ORDERS.has(t.lower) || ORDINAL.test(t.lower) || (/['’]s$/.test(t.text) && t.pos === 'name')))
    return null
  if (words.length > MOST_WORDS || words.some((t) => !common(t.lower) && /\p{Lu}/u.test(t.text))) return null
  return {text: text.slice(first.start, last.end), from: place(first.start, last.end)}
}

/** The nouns of a question, title or sentence that it narrows by other nouns. */
export function namesIn(parsed: Parsed, written: Written = UNKNOWN): Names {
  const names = new Map<string, Insert | null>()
  parsed.tokens.forEach((token, at) => {
    const common = token.pos === 'noun' || written.common(token.lower)
    const insert = common && endsRun(parsed.tokens, at) ? narrowing(parsed, at, written) : null
    if (!insert) return
    const known = names.get(token.lemma)
    const twice = known !== undefined && known?.text.toLowerCase() !== insert.text.toLowerCase()
    names.set(token.lemma, twice ? null : insert)
  })
  return names
}

/** "concerns about prices": narrowed behind the noun already. */
const NARROWS_BEHIND = new Set(['about', 'of', 'on', 'regarding', 'concerning', 'against', 'over'])

/** "a ride" is "an evening ride": the article in the form that the words ask for, or null where it has that form. */
function articleFor(left: Token | undefined, words: string): string | null {
  if (left?.after !== '' || !/^an?$/.test(left.lower)) return null
  const wanted = VOWEL.test(words) ? 'an' : 'a'
  return wanted === left.lower ? null : left.text.charAt(0) + wanted.slice(1)
}

/** "an hour", "an entrance", not "a unit", "a European". */
const VOWEL = /^(?:[aeio]|u(?!n[ai]|s[aeu]|ti|r[aio])|h(?:our|onest|eir))(?!ur?o)/i

/** A title's words inside a sentence: "Short-Term Rental" as "short-term rental", acronyms as they are. */
const small = (words: string): string =>
  words.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase())

/** A noun with nothing in front but what opens its phrase: no number ("seven days") and no word that narrows it. */
function isBare(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1]
  if (tokens[at]?.pos !== 'noun' || !endsRun(tokens, at)) return false
  if (tokens[at]?.after === '' && NARROWS_BEHIND.has(tokens[at + 1]?.lower ?? '')) return false
  if (left?.after !== '') return true
  const narrowed = NARROWS.has(left.pos) || (left.pos === 'verb' && left.form !== 'base') || left.pos === 'number'
  return !narrowed && left.lower !== 'per' && left.lower !== 'of'
}

/** The noun at word `at` with the words that narrow it, behind an article that fits them. */
function narrowed(tokens: readonly Token[], at: number, insert: Insert): Replacement {
  const noun = at === 0 ? tokens[at]?.text.toLowerCase() : tokens[at]?.text
  const article = articleFor(tokens[at - 1], insert.text)
  const words = `${small(insert.text)} ${noun}`
  return article === null
    ? {from: at, to: at, words, insert}
    : {from: at - 1, to: at, words: `${article} ${words}`, insert}
}

/** A noun that the sentences have named more fully; null where they named two. */
interface Met {
  readonly insert: Insert | null
  /** Number of the sentence that spoke of it last. */
  readonly last: number
}

/** What a page has named so far: by its title and the question for good, by a sentence as long as the next ones speak of it. */
export class Nouns {
  private readonly met = new Map<string, Met>()
  private sentence = 0

  private readonly own: OwnNouns
  private readonly pointing = new Pointing()
  private readonly carried: Carried

  constructor(
    private readonly lasting: readonly Names[],
    own: readonly OwnNoun[] = [],
    question: Parsed | null = null
  ) {
    this.own = new OwnNouns(own)
    this.carried = new Carried(question)
  }

  /** Only what is pointed at ("the network") was named by a sentence; what the title names is meant by the bare noun too. */
  private nameOf(token: Token, left: Token | undefined): Insert | null {
    const met = left?.after === '' && POINTS.test(left.lower) ? this.met.get(token.lemma) : undefined
    const recent = met && met.last === this.sentence ? met.insert : null
    return recent ?? this.lasting.find((names) => names.has(token.lemma))?.get(token.lemma) ?? null
  }

  /** The nouns of a part that were named more fully elsewhere, unless the part says those words itself. */
  fullerIn(parsed: Parsed, part: Part): Replacement[] {
    const {tokens} = parsed
    const pointed = [...this.pointing.resolve(parsed, part), ...this.carried.resolve(parsed, part)]
    const inside = (token: Token): boolean => isIn(part, token)
    const said = new Set(tokens.filter(inside).map((t) => t.lower))
    const own = this.own.resolve(tokens)
    const fuller = tokens.flatMap((token, at): Replacement[] => {
      if (pointed.some(({from, to}) => at >= from && at <= to)) return []
      const noun = own.get(at)
      if (noun && inside(token)) return [withName(token, at, noun)]
      const insert = inside(token) && isBare(tokens, at) ? this.nameOf(token, tokens[at - 1]) : null
      const repeats = insert?.text
        .toLowerCase()
        .split(/\s+/)
        .some((word) => said.has(word))
      return insert && !repeats ? [narrowed(tokens, at, insert)] : []
    })
    return [...pointed, ...fuller]
  }

  /** Called behind each sentence. */
  meet(parsed: Parsed): void {
    this.sentence += 1
    this.own.meet(parsed.tokens)
    this.pointing.meet(parsed)
    this.carried.meet(parsed)
    const names = namesIn(parsed)
    for (const [at, token] of parsed.tokens.entries()) {
      if (!isNoun(token) || !endsRun(parsed.tokens, at)) continue
      const known = this.met.get(token.lemma)
      const named = names.get(token.lemma)
      // "the girl's picture": somebody's is no kind of it.
      const insert = named && /['’]s?(?: |$)/.test(named.text) ? null : named
      const other = insert === undefined && !isBare(parsed.tokens, at)
      const same = !known || insert === undefined || known.insert?.text === insert?.text
      if (insert === undefined && !known) continue
      this.met.set(token.lemma, {
        insert: other || !same ? null : (insert ?? known?.insert ?? null),
        last: this.sentence
      })
    }
  }
}
