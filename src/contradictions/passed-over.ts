// What the comparison of claims leaves out on a long page, told so that silence is not taken for agreement.
import {COMMONEST, commonKeys} from './candidates.js'
import {likenessKeys} from './lexicon/likeness.js'
import type {Page} from './side.js'

/**
 * Words in so many claims that they bring no two of them together, in the order of the page. Where claims have nothing else in
 * common they were not compared. A word stands here too where it is rare but too many claims have one like it.
 */
export function passedOver(page: Page): string[] {
  if (page.sides.length <= COMMONEST) return []
  const common = commonKeys(page)
  const words: string[] = []
  for (const concept of page.sides.flatMap((side) => side.concepts)) {
    if (common.size === 0) break
    const untold = likenessKeys(concept).filter((key) => common.has(key))
    if (untold.length > 0) words.push(concept.lemma)
    for (const key of untold) common.delete(key)
  }
  return words
}

/** More would hide what is to be said. */
const SHOWN = 8

/** The same as a notice; none where every pair that shares a word was compared. */
export function passedOverInWords(words: readonly string[]): string[] {
  if (words.length === 0) return []
  const shown = words.slice(0, SHOWN).map((word) => `\`${word}\``)
  const more = words.length > SHOWN ? ` and ${words.length - SHOWN} more` : ''
  const told = `claims that share no other word than ${shown.join(', ')}${more} were not compared`
  return [`${told}: more than ${COMMONEST} claims have each of these, or a word like it`]
}
