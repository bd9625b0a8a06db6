// What a page calls itself: "the museum" on the page of Harrow Museum, "the state" on one about Vermont. The name can take the
// place of the noun as long as nobody else's museum has come up.
import type {Insert} from '../claim.js'
import {BODIES} from '../lexicon/bodies.js'
import {US_STATES} from '../lexicon/us-states.js'
import type {Token} from '../tagging/token.js'
import {possessive} from './agreement.js'
import type {Replacement} from './replacement.js'

/** A noun and the name that it stands for. */
export interface OwnNoun {
  readonly noun: string
  readonly name: Insert
  /** The name says the noun itself ("Harrow Museum"), so that it takes its place; else it goes in front ("the Pine Harbor bank"). */
  readonly whole: boolean
}

/** Not bodies, but what a page can be about as a whole. */
const WORKS = new Set(
  'study trial programme program scheme service server fund pass policy scholarship award card membership subscription pension app meter device thermostat monitor'.split(
    ' '
  )
)

/** "Keystead Deposit" of "Keystead Deposit Scheme": such a name keeps its article and its noun, "the Keystead Deposit scheme". */
function without(noun: string, name: Insert): Insert {
  const length = name.text.length - (name.text.toLowerCase().endsWith(` ${noun}`) ? noun.length + 1 : 0)
  return {text: name.text.slice(0, length), from: {start: name.from.start, end: name.from.start + length}}
}

/** "Harrow Museum of Glass", "Pine Harbor Credit Union": the noun ends the name or stands in front of "of". */
export function ownNouns(run: string, name: Insert): OwnNoun[] {
  const words = run.split(' ')
  return words.flatMap((word, at) => {
    const noun = word.toLowerCase()
    const head = at > 0 && (at === words.length - 1 || words[at + 1] === 'of')
    if (head && WORKS.has(noun)) return [{noun, name: without(noun, name), whole: false}]
    if (!head || !BODIES.has(noun)) return []
    return [{noun, name, whole: name.text.toLowerCase().endsWith(` ${noun}`)}]
  })
}

/** "the state" on a page about Vermont or about the State of Franklin, "the city" on one about the City of Corvane. */
export function ownPlace(title: string, place: Insert): OwnNoun[] {
  const text = place.text.replace(/^in (?:the )?(?:City of |State of )?/, '')
  const {end} = place.from
  const name = {text, from: {start: end - text.length, end}}
  const kind = /\bin the (City|State) of /.exec(title)?.[1]?.toLowerCase() ?? (US_STATES.has(text) ? 'state' : null)
  return kind === null ? [] : [{noun: kind, name, whole: true}]
}

const MODIFIES = new Set(['noun', 'name'])

/** Not "the museum shop", "the state court". */
const isHead = (token: Token, next: Token | undefined): boolean =>
  token.after !== '' || /['’]s$/.test(token.text) || !MODIFIES.has(next?.pos ?? '')

/** Nor "the museum of the town". */
const endsPhrase = (token: Token, next: Token | undefined): boolean =>
  isHead(token, next) && (token.after !== '' || !/^(?:of|that|which|where)$/.test(next?.lower ?? ''))

const isOwn = (tokens: readonly Token[], at: number): boolean => {
  const [left, token] = [tokens[at - 1], tokens[at]]
  return token !== undefined && left?.lower === 'the' && left.after === '' && endsPhrase(token, tokens[at + 1])
}

/** The noun at word `at` with the name instead of "the" and it, or with the name in front. */
export function withName(token: Token, at: number, {name, whole}: OwnNoun): Replacement {
  const said = /['’]s$/.test(token.text) ? possessive(name.text) : name.text
  return whole
    ? {from: at - 1, to: at, words: said, insert: name}
    : {from: at, to: at, words: `${name.text} ${token.text}`, insert: name}
}

/** Knows, along one section, which of a page's own nouns have been used of somebody else: "museums that borrow". */
export class OwnNouns {
  private readonly shared = new Set<string>()

  constructor(private readonly own: readonly OwnNoun[]) {}

  private strangers(tokens: readonly Token[], until: number): string[] {
    return tokens.slice(0, until).flatMap((token, at) => {
      const noun = this.own.find((o) => o.noun === token.lemma)
      const other = noun !== undefined && !isOwn(tokens, at) && isHead(token, tokens[at + 1])
      return other && !noun.name.text.includes(token.text) ? [noun.noun] : []
    })
  }

  /** The own nouns of these words that are the page's, by index of the noun. */
  resolve(tokens: readonly Token[]): Map<number, OwnNoun> {
    const found = new Map<number, OwnNoun>()
    for (const [at, token] of tokens.entries()) {
      const noun = this.own.find((o) => o.noun === token.lower)
      if (!noun || !isOwn(tokens, at) || this.shared.has(noun.noun)) continue
      if (!this.strangers(tokens, at).includes(noun.noun)) found.set(at, noun)
    }
    return found
  }

  /** Called behind each sentence. */
  meet(tokens: readonly Token[]): void {
    for (const noun of this.strangers(tokens, tokens.length)) this.shared.add(noun)
  }
}
