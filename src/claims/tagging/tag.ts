// compromise's tags, repaired into the few classes that the readings need. Tagging is nearly all of the time spent on a
// sentence, so each sentence is tagged once.
import {closedClass} from '../lexicon/closed-classes.js'
import {startsWithNumber} from '../lexicon/numbers.js'
import {AUXILIARIES, withForms} from './forms.js'
import {verbReading} from './lemma.js'
import {repair} from './repairs/repair.js'
import type {Pos, Token} from './token.js'
import {type Word, wordsOfSentence} from './words.js'

const isNumber = (lower: string): boolean =>
  /^[-−]?(?:us|c|a)?[$€£]?\d|^[½¼¾⅓⅔]$/.test(lower) || startsWithNumber(lower)

const VERB_TAGS = ['Verb', 'PastTense', 'PresentTense', 'Infinitive', 'Gerund', 'Participle']

function openClass(word: Word, lower: string, first: boolean): Pos {
  if (isNumber(lower)) return 'number'
  const {tags} = word
  if (VERB_TAGS.some((tag) => tags.has(tag)) && verbReading(lower) && !word.text.includes('-')) return 'verb'
  if (!first && /^\p{Lu}/u.test(word.text)) return 'name'
  if (/^\p{Lu}{2,}/u.test(word.text)) return 'name'
  if (tags.has('Adverb') || (lower.endsWith('ly') && lower.length > 4 && !tags.has('Noun'))) return 'adverb'
  if (/^un.+ed$/.test(lower) && verbReading(lower.slice(2))?.form === 'past') return 'adjective'
  if (tags.has('Adjective') || tags.has('Comparable')) return 'adjective'
  if (tags.has('ProperNoun') && /^\p{Lu}/u.test(word.text)) return 'name'
  return 'noun'
}

function toToken(word: Word, index: number): Token {
  const lower = word.text.toLowerCase().replaceAll('’', "'")
  const bare = lower.replace(/(?<=.)'s$|s'$/, (m) => (m === "s'" ? 's' : ''))
  const closed = closedClass(lower) ?? (lower === "n't" ? 'not' : undefined)
  // Acronyms are names even where they spell a word ("IT", "US", "WHO").
  const acronym = /^\p{Lu}{2,}$/u.test(word.text) && lower !== 'i' && lower.length > 1
  const pos = closed && !acronym ? closed : openClass(word, bare, index === 0)
  return withForms({
    text: word.text,
    lower: bare,
    pos,
    start: word.start,
    end: word.end,
    before: word.before,
    after: word.after
  })
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
