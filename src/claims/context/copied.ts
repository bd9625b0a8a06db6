// Words of the source with the place of their first occurrence.
import type {Insert} from '../claim.js'

export const count = (text: string, word: string): number => text.split(word).length - 1

export const copied = (source: string, text: string): Insert | null => {
  const start = source.indexOf(text)
  return start < 0 ? null : {text, from: {start, end: start + text.length}}
}
