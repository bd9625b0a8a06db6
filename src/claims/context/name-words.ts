// Which words of a title name somebody and which say what it is about: what the page writes small, and what is a word of the
// language, names nobody.
import {BODIES} from '../lexicon/bodies.js'
import {NAMING_NOUNS} from '../lexicon/naming-nouns.js'
import {isCommonWord} from '../tagging/common-word.js'
import {singular, verbReading} from '../tagging/lemma.js'
import {count} from './copied.js'
import {isRole} from './page-reader.js'

/** A name in the title counts only if the page keeps speaking of it. */
export const NAME_MENTIONS = 2

/** Capitalised by habit, not because they name anybody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|faq|faqs)$/i

const GOES_ON_IN_FRONT = /[\p{L}\p{N}./@_-]$/u
const GOES_ON_BEHIND = /^(?:[\p{L}\p{N}@/_-]|\.\p{L})/u

/** Written in lower case in running text; addresses ("kestrel.example") do not count. */
function isLowered(word: string, source: string): boolean {
  const small = word.toLowerCase()
  for (let at = source.indexOf(small); at >= 0 && at < source.length; at = source.indexOf(small, at + 1)) {
    const end = at + small.length
    if (
      !GOES_ON_IN_FRONT.test(source.slice(Math.max(at - 2, 0), at)) &&
      !GOES_ON_BEHIND.test(source.slice(end, end + 3))
    )
      return true
  }
  return false
}

/** In whatever number: "Kennels" where the page says "the kennel". */
export function isSmall(word: string, source: string): boolean {
  const one = singular(word.toLowerCase())
  return [word, one, `${one}s`].some((form) => isLowered(form, source))
}

export const isBody = (word: string): boolean => BODIES.has(word.toLowerCase())

export const isGerund = (word: string): boolean => verbReading(word.toLowerCase())?.form === 'gerund'

/** "C.4", "Chapter", "Modifying": a number, a part of a work or an act, by which pages are titled too. */
const isHeading = (word: string): boolean =>
  /^\p{Lu}?\.?\p{N}/u.test(word) || NAMING_NOUNS.has(word.toLowerCase()) || isGerund(word)

const canName = (word: string): boolean =>
  word.length > 2 && /^\p{Lu}/u.test(word) && !CALENDAR.test(word) && !isBody(word) && !isRole(word)

const owner = (word: string): string => word.replace(/[’']s$/, '')

/** A proper name is never written in lower case, and the page speaks of it more than once or says what body it is. */
export function isProper(printed: string, run: string, source: string): boolean {
  const word = owner(printed)
  const ofBody = run.split(' ').some(isBody)
  return (
    canName(word) &&
    !(isHeading(word) && !ofBody) &&
    !isLowered(word, source) &&
    (count(source, word) >= NAME_MENTIONS || ofBody)
  )
}

/** Endings of words that are made of other words: "property", "explanatory", "veterinary". */
const DERIVED =
  /(?:ty|ory|ary|tion|sion|ment|ness|ance|ence|ship|ism|ist|ive|able|ible|ous|[cdnrtu]al|ial|ology|graphy|therapy|(?<!g)ate|ic|ing|ed|ly)$/

export const isDerived = (word: string): boolean => DERIVED.test(singular(word.toLowerCase()))

/** No word of the language as far as anybody can tell, and the page never writes it small: "Hartswell". */
export function isStrange(printed: string, source: string): boolean {
  const word = owner(printed)
  return (
    canName(word) &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !isHeading(word) &&
    !isCommonWord(word.toLowerCase()) &&
    !isDerived(word) &&
    !isSmall(word, source)
  )
}

/** Does the word of a name say what kind of thing it is? */
export const isDescribing = (word: string, source: string): boolean =>
  !CALENDAR.test(word) && (isSmall(word, source) || isCommonWord(word.toLowerCase()) || isDerived(word))
