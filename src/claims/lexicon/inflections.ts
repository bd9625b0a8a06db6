// Verb forms made from the dictionary form: "cite" gives "cites" and "cited". Rules of Quirk et al. (1985), 3.5-3.9.
import {irregularPast} from './irregular-verbs.js'

/** "cites", "passes", "carries", "goes". */
export function presentForm(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** One syllable that ends in a single consonant behind a single vowel doubles it: "plan", not "visit" or "show". */
const DOUBLES = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/

/** "cited", "planned", "carried", "became". */
export function pastForm(lemma: string): string {
  const irregular = irregularPast(lemma)
  if (irregular !== undefined) return irregular
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return DOUBLES.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}
