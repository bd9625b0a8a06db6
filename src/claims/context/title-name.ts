// Names that only the title says. "Borough of Alder: ..." names its place by its kind. A page that says "we" is somebody's, and what
// its title has in capitals and no text of it writes small is the name: "Tarnholm" of "Tarnholm Swimming Pool: Questions".
import {BODIES} from '../lexicon/bodies.js'
import {closedClass} from '../lexicon/closed-classes.js'
import {verbReading} from '../tagging/lemma.js'
import {isRole} from './page-reader.js'

const OF_PLACE =
  /\b(?:City|Town|Borough|County|Village|Municipality|Parish) of ((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)*)(?=\s*(?:[:,–—-]|$))/u

/** "Alder Flats" of "Town of Alder Flats: Permits"; null where the title has no such name. */
export const placeByKind = (title: string): string | null => OF_PLACE.exec(title)?.[1] ?? null

const SAYS_WE = /\b(?:we|our|us)\b/i

/** Endings of nouns and adjectives made from other words: "Registration", "Undergraduate" are topics, no names. */
const MADE_OF_WORDS =
  /(?:tion|sion|ment|ness|ship|ance|ence|ing|ings|ity|(?<!g)ates?|ic|ics|al|als|ive|ous|able|ible|ist|ism)$/

export const isMadeOfWords = (word: string): boolean => MADE_OF_WORDS.test(word.toLowerCase())

const ARTICLE = /^(?:The|A|An|Our|Your|My)$/

/** The topic or what is done about it: "Hiring" of "Hiring Alder Manor". */
const isOrdinary = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  return (
    closedClass(lower) !== undefined ||
    verbReading(lower) !== undefined ||
    BODIES.has(lower) ||
    isRole(lower) ||
    isMadeOfWords(lower) ||
    lower.length < 4
  )
}

/** How many words of the run, from `start`, name somebody. */
function lengthFrom(words: readonly string[], start: number, isCommon: (word: string) => boolean): number {
  const ends = (word: string): boolean =>
    !/^[\p{Lu}\p{N}]/u.test(word) || isCommon(word) || isBody(word) || isMadeOfWords(word)
  const end = words.findIndex((word, at) => at > start && ends(word))
  return (end < 0 ? words.length : end) - start
}

const isBody = (word: string): boolean => BODIES.has(word.toLowerCase())

const NO_NAME = /^(?:frequently|answers?|faqs?|questions?|everything|welcome|guide)$/i

/**
 * The name in one run of capitalised words, where running text (`body`) speaks for it as "we"; `isCommon` tells what the page
 * writes small. Null where the first word of the run, behind what it does, could be any word.
 */
export function nameOfHouse(run: string, body: string, isCommon: (word: string) => boolean): string | null {
  if (!SAYS_WE.test(body)) return null
  const words = run.split(' ')
  const gerund = verbReading(words[0]?.toLowerCase() ?? '')?.form === 'gerund'
  const behind = words.findIndex((word) => /^(?:of|at|with)$/.test(word)) + 1
  const start = behind > 0 ? behind : gerund || ARTICLE.test(words[0] ?? '') ? 1 : 0
  const first = words[start]
  if (!first || NO_NAME.test(first) || isOrdinary(first) || isCommon(first)) return null
  return words.slice(start, start + lengthFrom(words, start, isCommon)).join(' ')
}
