// What a word's class decides about it: dictionary form, verb form, number.
import {isPlural, singular, verbReading} from './lemma.js'
import {perWord} from './per-word.js'
import type {Token} from './token.js'

type Bare = Omit<Token, 'lemma' | 'form' | 'plural'>

export const AUXILIARIES: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'m": 'be',
  "'re": 'be',
  "'s": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  "'ll": 'will',
  "n't": 'not'
}

/** "MOUs" is many. */
const isAcronyms = (text: string): boolean => text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(text)

const asNoun = perWord((lower) => ({lemma: singular(lower), plural: isPlural(lower)}))

/** Adds what depends on the class: lemma, verb form, number. Called again by a repair that changes the class. */
export function withForms({text, lower, pos, start, end, before, after}: Bare): Token {
  if (pos === 'verb') {
    const {lemma, form} = verbReading(lower) ?? {lemma: lower, form: 'base'}
    return {text, lower, pos, start, end, before, after, lemma, form}
  }
  if (pos === 'noun' || pos === 'name') {
    const {lemma, plural} = asNoun(lower)
    return {text, lower, pos, start, end, before, after, lemma: isAcronyms(text) ? lower.slice(0, -1) : lemma, plural}
  }
  return {text, lower, pos, start, end, before, after, lemma: AUXILIARIES[lower] ?? lower}
}
