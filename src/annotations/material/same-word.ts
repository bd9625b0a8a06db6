// When two spellings are one word.
import {distance} from 'fastest-levenshtein'
import {stemOf} from '../anchoring/words.js'
import {isWord} from './dictionary.js'

/** British and American spelling, a hyphen, an apostrophe: each pair of forms is one word by rule. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/['’-]/g, ''],
  [/ys(?=(?:e|ed|es|ing|er|ers)$)/, 'yz'],
  [/grey/, 'gray'],
  [/^programme(?=s?$)/, 'program'],
  [/^(?<verb>learn|burn|spoil|dream|lean|leap)t$/, '$<verb>ed'],
  [/is(?=(?:e|ed|es|ing|ation|ations)$)/, 'iz'],
  [/our(?=$|s$|ed$|ing$|able$|ite$)/, 'or'],
  [/(?<=[a-z])re$/, 'er'],
  [/ll(?=ed$|ing$|er$)/, 'l'],
  [/(?<=judg|acknowledg)e(?=ment)/, ''],
  [/ogue$/, 'og'],
  [/ence$/, 'ense']
]

/** One form for all spellings of a word. */
export const oneSpelling = (word: string): string =>
  VARIANTS.reduce((text, [form, other]) => text.replace(form, other), word.normalize('NFC').toLowerCase())

/** Long enough that the words next to it in the dictionary are few. */
const SHORTEST_TYPO = 4

/** A slip is one letter more, less or other, or two that changed places. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_TYPO) return false
  if (distance(a, b) === 1) return true
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.length === b.length && a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at]
}

/** True where both are proven to be one word, by ending or by spelling rule. */
export function sameWord(a: string, b: string): boolean {
  const [one, other] = [oneSpelling(a), oneSpelling(b)]
  return one === other || stemOf(one) === stemOf(other)
}

export interface Mended {
  readonly text: string
  /** What was mended, as it stood and as it is meant. */
  readonly slips: readonly (readonly [string, string])[]
}

const LOWER_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{4,}(?![\p{L}\p{N}'’-])/gu

/** `text` with every slip of the pen put right that `other` has right. Names are left alone: nobody knows how they are spelt. */
export function mendSlips(text: string, other: string): Mended {
  const right = [...new Set(other.match(LOWER_WORD) ?? [])].filter(isWord)
  const slips: [string, string][] = []
  const mended = text.replace(LOWER_WORD, (word) => {
    if (isWord(word)) return word
    const [meant, ...more] = right.filter((candidate) => isSlip(word, candidate))
    if (meant === undefined || more.length > 0) return word
    slips.push([word, meant])
    return meant
  })
  return {text: mended, slips}
}
