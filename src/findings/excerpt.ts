// Text of the document inside a message: one line, short enough to read, never mistaken for the message itself.

/** Cut at the last word boundary within `limit` UTF-16 units, the `…` included. White space becomes single spaces. */
function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  // A word longer than half the limit is cut inside, but never inside a surrogate pair.
  const kept = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}

/** A message shows at most this much of a passage: two passages and a reason still fit three lines of a terminal. */
const EXCERPT = 80

/** In backticks, at most 80 UTF-16 units of text. Backticks of the text itself become straight quotes. */
export const excerpt = (text: string): string => `\`${shorten(text.replaceAll('`', "'"), EXCERPT)}\``

/** Words before a change that say what it is about. */
const LEAD = 4

/** As `excerpt`; where that would stop before the first word that `other` has not, it starts shortly before that word. */
export function excerptOfChange(text: string, other: string): string {
  const [words, others] = [text, other].map((each) => each.trim().split(/\s+/))
  const changed = (words ?? []).findIndex((word, index) => word !== others?.[index])
  const upTo = (words ?? []).slice(0, changed + 1).join(' ').length
  // One less: a word is kept whole only where the blank after it fits too.
  if (!words || changed < 0 || upTo < EXCERPT - 1) return excerpt(text)
  return excerpt(`… ${words.slice(Math.max(0, changed - LEAD)).join(' ')}`)
}

/** Someone's sentence as part of a message: one line, without its full stop. */
export const fragment = (sentence: string, limit: number): string => shorten(sentence, limit).replace(/[.\s]+$/, '')
