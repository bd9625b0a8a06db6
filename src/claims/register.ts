// Does a document speak to its readers, or answer somebody's one question? See `Register`.
import type {Document} from '../document/document.js'
import type {Register} from './classify.js'

/** A page says "we" of those who run it. */
const HOUSE = /\b(?:we|our|us|ours)\b/i

export function readRegister(document: Document): Register {
  const questions = document.sections.filter((s) => s.question !== null)
  const text = document.sections.flatMap((s) => s.blocks.map((b) => b.text.text)).join('\n')
  return questions.length === 1 && !HOUSE.test(text) ? 'answer' : 'page'
}
