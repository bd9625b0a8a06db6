// compromise's tags, repaired into the few classes that the readings need. Tagging is nearly all of the time spent on a
// sentence, so each sentence is tagged once.
import {closedClass} from '../lexicon/closed-classes.js'
import {startsWithNumber} from '../lexicon/numbers.js'
import {AUXILIARIES, withForms} from './forms.js'
import {verbReading} from './lemma.js'
import {perWord} from './per-word.js'
import {repair} from './repairs/repair.js'
import type {Pos, Token} from './token.js'
import {type Word, wordsOfSentence} from './words.js'

const isNumber = (lower: string): boolean =>
  /^[-−]?(?:us|c|a)?[$€£]?\d|^[½¼¾⅓⅔]$/.test(lower) || startsWithNumber(lower)

/** What a word is by its letters alone. */
interface Printed {
  readonly lower: string
  /** Its class where that is known whatever the sentence says. */
  readonly closed: Pos | null
  readonly number: boolean
  readonly verb: boolean
  readonly capital: boolean
  readonly capitals: boolean
  readonly adverb: boolean
  /** "unsigned" */
  readonly undone: boolean
}

const printedAs = perWord((text): Printed => {
  const printed = text.toLowerCase().replaceAll('’', "'")
  const lower = printed.replace(/(?<=.)'s$|s'$/, (m) => (m === "s'" ? 's' : ''))
  const closed = closedClass(printed) ?? (printed === "n't" ? 'not' : null)
  // Acronyms are names even where they spell a word ("IT", "US", "WHO").
  const acronym = /^\p{Lu}{2,}$/u.test(text) && printed !== 'i' && printed.length > 1
  return {
    lower,
    closed: acronym ? null : closed,
    number: isNumber(lower),
    verb: verbReading(lower) !== undefined && !text.includes('-'),
    capital: /^\p{Lu}/u.test(text),
    capitals: /^\p{Lu}{2,}/u.test(text),
    adverb: lower.endsWith('ly') && lower.length > 4,
    undone: /^un.+ed$/.test(lower) && verbReading(lower.slice(2))?.form === 'past'
  }
})

const VERB_TAGS = ['Verb', 'PastTense', 'PresentTense', 'Infinitive', 'Gerund', 'Participle']

function openClass({tags}: Word, printed: Printed, first: boolean): Pos {
  if (printed.number) return 'number'
  if (printed.verb && VERB_TAGS.some((tag) => tags.has(tag))) return 'verb'
  if (printed.capital && (!first || printed.capitals)) return 'name'
  if (tags.has('Adverb') || (printed.adverb && !tags.has('Noun'))) return 'adverb'
  if (printed.undone || tags.has('Adjective') || tags.has('Comparable')) return 'adjective'
  return printed.capital && tags.has('ProperNoun') ? 'name' : 'noun'
}

function toToken(word: Word, index: number): Token {
  const {text, start, end, before, after} = word
  const printed = printedAs(text)
  const pos = printed.closed ?? openClass(word, printed, index === 0)
  return withForms({text, lower: printed.lower, pos, start, end, before, after})
}

const MODAL_STEMS: ReadonlySet<string> = new Set(['ca', 'wo', 'sha'])

const asStem = (token: Token, next: Token | undefined): Token =>
  MODAL_STEMS.has(token.lower) && next?.lower === "n't"
    ? {...token, pos: 'modal', lemma: AUXILIARIES[token.lower] ?? token.lower}
    : token

/** The words of one sentence, in order. Offsets count from the sentence's start. */
export function tagSentence(sentence: string): Token[] {
  const tokens = wordsOfSentence(sentence).map(toToken)
  return repair(tokens.map((token, i) => asStem(token, tokens[i + 1])))
}
