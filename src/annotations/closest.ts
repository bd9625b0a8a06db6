// "Did you mean": the known word that a misspelt one was probably meant to be.
import {distance} from 'fastest-levenshtein'

/**
 * The nearest of `known` to `word`, case set aside; null where none is near. Near is a third of the word's length, at
 * least one slip: wider, and short words suggest each other.
 */
export function closest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase()
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | null = null
  let least = limit + 1
  for (const candidate of known) {
    const slips = distance(lower, candidate.toLowerCase())
    if (slips < least) {
      least = slips
      best = candidate
    }
  }
  return best
}

/** `, did you mean \`x\`?` or nothing, to end a message with. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = closest(word, known)
  return meant === null ? '' : `, did you mean \`${meant}\`?`
}
