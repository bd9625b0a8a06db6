// The subject of a verb: what stands between the opening of its clause and the verb, fronted phrases cut off.
import type {Token} from '../tagging/token.js'
import type {Range} from './clause.js'
import type {VerbGroup} from './verb-groups.js'

type Tokens = readonly Token[]

/** Marks that can end a clause. */
export const BREAK = /[,;:–—]/

/** The token after the last break in (from, to), or `from`. */
export function afterBreak(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (BREAK.test(tokens[i - 1]?.after ?? '')) return i
  return from
}

const ENDS = new Set(['noun', 'name', 'number'])

/** Behind a fronted phrase: after its comma, or where a second noun phrase begins ("under the act the file is ..."). */
function behindPhrase(tokens: Tokens, from: number, to: number): number {
  const broken = afterBreak(tokens, from, to)
  if (broken !== from) return broken
  for (let i = to - 1; i > from + 1; i--) {
    const opens = ['determiner', 'possessive', 'pronoun'].includes(tokens[i]?.pos ?? '')
    if (opens && (ENDS.has(tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.lower === 'that')) return i
  }
  return from
}

/** "Using drones, the office ..." begins with a phrase; "Sinking sand, also known as quicksand, is" with its subject. */
function behindParticiple(tokens: Tokens, from: number, to: number): number {
  const start = afterBreak(tokens, from, to)
  const word = tokens.slice(start, to).find((t) => t.pos !== 'adverb')
  return word?.pos === 'verb' && word.form !== 'gerund' ? from : start
}

/** "Very large files, such as images, are": the adverb narrows the subject. */
const DEGREES = /^(?:very|highly|newly|fully|extremely|most|more|less)$/

const narrows = (tokens: Tokens, at: number): boolean =>
  DEGREES.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'adjective'

function behindFronted(tokens: Tokens, from: number, to: number): number {
  const first = tokens[from]
  if (narrows(tokens, from)) return from
  if (first && ['preposition', 'to', 'adverb', 'subordinator'].includes(first.pos))
    return behindPhrase(tokens, from, to)
  const participle = first?.form === 'gerund' || first?.form === 'past' || first?.form === 'participle'
  return first?.pos === 'verb' && participle ? behindParticiple(tokens, from, to) : from
}

const ANSWER = /^(?:yes|no|so|overall|specifically|please)$/

/** "Yes, a bag is included": an answer word is no subject. */
function behindAnswer(tokens: Tokens, from: number, to: number): number {
  let start = from
  while (start < to && ANSWER.test(tokens[start]?.lower ?? '') && tokens[start]?.after === ',') start += 1
  return start
}

const SUBJECT_PRONOUNS = /^(?:i|he|she|we|they)$/

/** "That same year he received": a pronoun is the subject alone. */
function fromPronoun(tokens: Tokens, start: number, end: number): number {
  const alone =
    end - start > 1 &&
    SUBJECT_PRONOUNS.test(tokens[end - 1]?.lower ?? '') &&
    ['noun', 'name', 'number'].includes(tokens[end - 2]?.pos ?? '')
  return alone ? end - 1 : start
}

const SUBJECTS = new Set(['noun', 'name', 'pronoun', 'number', 'there', 'determiner', 'adjective', 'verb'])

const LEFT_OUT = new Set(['conjunction', 'adverb', 'not'])

/** The subject in [from, to), adverbs and conjunctions around it cut off; null where nothing there can be one. */
export function subjectIn(tokens: Tokens, from: number, to: number): Range | null {
  let start = behindFronted(tokens, from, to)
  while (start < to && LEFT_OUT.has(tokens[start]?.pos ?? '') && !narrows(tokens, start)) start += 1
  let end = to
  while (end > start && ['adverb', 'not'].includes(tokens[end - 1]?.pos ?? '')) end -= 1
  start = fromPronoun(tokens, behindAnswer(tokens, start, end), end)
  return tokens.slice(start, end).some((t) => SUBJECTS.has(t.pos)) ? {start, end} : null
}

const PLURAL_DETERMINERS = new Set('these those many few several all some most both other any no'.split(' '))

/** "the rail firm on": a base form behind a subject without any plural is no verb of it. */
export function agrees(tokens: Tokens, subject: Range | null, group: VerbGroup): boolean {
  const first = tokens[group.start]
  if (!subject || first?.pos !== 'verb' || first.form !== 'base') return true
  return tokens
    .slice(subject.start, subject.end)
    .some(
      (t) =>
        t.plural === true ||
        ['conjunction', 'pronoun', 'name', 'number'].includes(t.pos) ||
        PLURAL_DETERMINERS.has(t.lower)
    )
}
