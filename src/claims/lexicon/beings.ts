// Nouns for those who act of their own will, as sets: the tables themselves are generated text.
import {ANIMALS} from './wordnet-animals.js'
import {PEOPLE} from './wordnet-people.js'

const words = (table: string): string[] => table.trim().split(/\s+/)

/** Nouns whose first sense is a person. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(words(PEOPLE))

/** Nouns whose first sense is a person or an animal. */
export const BEINGS: ReadonlySet<string> = new Set([...PEOPLE_NOUNS, ...words(ANIMALS)])
