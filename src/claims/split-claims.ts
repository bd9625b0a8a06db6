// Document -> claims.
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import {blockDrafts, type Draft, parsePlain, wordsOf} from './block-claims.js'
import type {Claim} from './claim.js'
import {Memory} from './context/antecedents.js'
import {type Names, Nouns, namesIn, type Written} from './context/fuller.js'
import {isSmall} from './context/name-words.js'
import {readPageFrame} from './context/page-frame.js'
import {parseSentence} from './read/parsed.js'
import {readRegister} from './register.js'

/** Ids from the words and the question; a second claim with the same words under the same question gets `-2`. */
function identify(drafts: readonly Draft[], questions: ReadonlyMap<string, string>): Claim[] {
  const seen = new Map<string, number>()
  return drafts.map((d) => {
    const base = `c-${fingerprint(d.quote, questions.get(d.section) ?? '').slice(0, 12)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return {id: count === 1 ? base : `${base}-${count}`, ...d}
  })
}

/** Capitals make no names of words that the page also writes small. */
const writtenIn = (source: string): Written => ({
  common: (word) => isSmall(word, source),
  said: (words) => source.includes(words)
})

/** What the title names. */
function titleNames({title, source}: Document, written: Written): Names {
  const at = title === null ? -1 : source.indexOf(title)
  if (title === null || at < 0) return new Map()
  const parsed = parseSentence(title, (start, end) => ({start: at + start, end: at + end}))
  return namesIn(parsed, written)
}

/** The claims of a document in source order. Never throws; a document without sentences has none. */
export function splitClaims(document: Document): Claim[] {
  const frame = readPageFrame(document)
  const register = readRegister(document)
  const written = writtenIn(document.source)
  const title = titleNames(document, written)
  const drafts = document.sections.flatMap((section) => {
    const about = section.question ? wordsOf(section.question) : []
    const question = section.question ? parsePlain(section.question) : null
    const nouns = new Nouns(
      [...(question ? [namesIn(question, {common: () => false, said: written.said})] : []), title],
      frame.own,
      question
    )
    const context = {nouns, source: document.source, section, frame, register, about, memory: new Memory()}
    return section.blocks.flatMap((block, index) => blockDrafts(context, block, index))
  })
  const questions = new Map(document.sections.map((s) => [s.id, s.question?.text ?? s.headingPath.join(' > ')]))
  return identify(drafts, questions)
}
