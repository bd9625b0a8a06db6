// Words of the language, as against those that somebody made up or that only name: "bridge", "records", not "Tarnbrook".
import nlp from './compromise-two.cjs'
import {singular, verbReading} from './lemma.js'
import {perWord} from './per-word.js'
import type {World} from './world.js'

const lexicon = (nlp.world() as World).model.one.lexicon

const NAMES = new Set([
  'Place',
  'City',
  'Country',
  'Region',
  'Person',
  'FirstName',
  'LastName',
  'Organization',
  'ProperNoun'
])

const isListed = (lower: string): boolean => {
  const tags = lexicon[lower]
  return tags !== undefined && ![tags].flat().some((tag) => NAMES.has(tag))
}

export const isCommonWord = perWord(
  (lower): boolean => isListed(lower) || isListed(singular(lower)) || verbReading(lower) !== undefined
)
