// What a word's class decides about it: dictionary form, verb form, number.
import {isPlural, singular, verbReading} from './lemma.js'
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

/** Adds what depends on the class: lemma, verb form, number. Called again by a repair that changes the class. */
export function withForms(bare: Bare): Token {
  const {lower, pos} = bare
  if (pos === 'verb') {
    const reading = verbReading(lower)
    return {...bare, lemma: reading?.lemma ?? lower, form: reading?.form ?? 'base'}
  }
  if (pos === 'noun' || pos === 'name') {
    const plural = isPlural(lower)
    return {...bare, lemma: /^\p{Lu}{2,}s$/u.test(bare.text) ? lower.slice(0, -1) : singular(lower), plural}
  }
  return {...bare, lemma: AUXILIARIES[lower] ?? lower}
}
