// What the comparison of claims leaves out on a long page, told so that silence is not taken for agreement.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import {COMMONEST} from './candidates.js'
import {likenessKeys} from './lexicon/likeness.js'
import {readPage, type Side} from './side.js'

/**
 * Words in so many claims that they bring no two of them together, in the order of the page. Where claims have nothing else in
 * common they were not compared. A word stands here too where it is rare but too many claims have one like it.
 */
export function passedOver(document: Document, claims: readonly Claim[]): string[] {
  if (claims.length <= COMMONEST) return []
  const {sides} = readPage(document, claims)
  const common = commonKeys(sides)
  const words: string[] = []
  for (const concept of sides.flatMap((side) => side.concepts)) {
    const untold = likenessKeys(concept).filter((key) => common.has(key))
    if (untold.length > 0) words.push(concept.lemma)
    for (const key of untold) common.delete(key)
  }
  return words
}

function commonKeys(sides: readonly Side[]): Set<string> {
  const counts = new Map<string, number>()
  for (const {concepts} of sides) {
    for (const key of new Set(concepts.flatMap(likenessKeys))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > COMMONEST).map(([key]) => key))
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
