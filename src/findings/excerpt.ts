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

/** Someone's sentence as part of a message: one line, without its full stop. */
export const fragment = (sentence: string, limit: number): string => shorten(sentence, limit).replace(/[.\s]+$/, '')
