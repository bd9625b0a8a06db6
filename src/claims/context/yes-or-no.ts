// A bare "Yes." or "No." states what the question asks: "Can a member lock the rate? Yes." The question's words are put in the
// order of a statement. Where the order is not certain nothing is composed.
import type {Insert} from '../claim.js'
import type {Parsed} from '../read/parsed.js'
import {verbReading} from '../tagging/lemma.js'
import type {Token} from '../tagging/token.js'
import {possessive, third} from './agreement.js'
import {readerWords} from './page-reader.js'

const BARE = /^(?:in most cases, )?(yes|no)[.!]?$/i

/** "Yes!", "In most cases, yes.": nothing but the polarity. */
export const bareAnswer = (text: string): 'yes' | 'no' | null => {
  const word = BARE.exec(text.trim())?.[1]?.toLowerCase()
  return word === 'yes' || word === 'no' ? word : null
}

const NOMINAL = new Set(['noun', 'name'])
const INSIDE = new Set(['noun', 'name', 'adjective', 'number', 'determiner', 'possessive'])

/** The word behind the subject, which begins at word 1; 0 where it has no clear end. */
function subjectEnd(tokens: readonly Token[]): number {
  const first = tokens[1]
  if (first?.pos === 'pronoun' || first?.pos === 'there') return tokens[2]?.lower === 'else' ? 3 : 2
  let end = 1
  while (INSIDE.has(tokens[end]?.pos ?? '') && (end === 1 || tokens[end - 1]?.after === '')) {
    end += 1
    if (NOMINAL.has(tokens[end - 1]?.pos ?? '') && !NOMINAL.has(tokens[end]?.pos ?? '')) break
  }
  if (tokens[end]?.lower === 'of') return 0
  return NOMINAL.has(tokens[end - 1]?.pos ?? '') ? end : 0
}

const OPENERS = new Set(['modal', 'be', 'have', 'do'])
const ACTS = new Set(['verb', 'modal', 'be', 'have', 'do'])

const isBase = (token: Token | undefined): boolean => token !== undefined && verbReading(token.lower)?.form === 'base'

/**
 * Where the subject ends and the rest begins. "can" and "do" ask for a verb, which behind a noun looks like one more noun:
 * "Must a host register?" "is" takes anything that can be said of a thing.
 */
function boundary(tokens: readonly Token[]): number {
  const end = subjectEnd(tokens)
  if (end === 0 || tokens[0]?.pos === 'be' || ACTS.has(tokens[end]?.pos ?? '')) return end
  if (NOMINAL.has(tokens[end]?.pos ?? '') || tokens[end - 1]?.pos === 'pronoun') return isBase(tokens[end]) ? end : 0
  return end > 2 && isBase(tokens[end - 1]) && NOMINAL.has(tokens[end - 2]?.pos ?? '') ? end - 1 : 0
}

interface Words {
  readonly opener: string
  readonly subject: string
  readonly rest: string
}

/** "Are there any fees? No." says "no fees", "Yes." says "fees"; "Is there a fee? Yes." keeps its article. */
const behindThere = (rest: string, answer: 'yes' | 'no'): string =>
  rest.replace(answer === 'no' ? /^(?:any|an?)\s+/i : /^any\s+/i, '')

function statement({opener, subject, rest}: Words, answer: 'yes' | 'no'): string {
  const there = subject.toLowerCase() === 'there'
  const behind = there ? behindThere(rest, answer) : rest
  const denial = answer === 'yes' ? '' : there ? 'no ' : 'not '
  // "Do members pay? Yes.": the auxiliary only asked.
  const asks = /^do$/.test(opener) && answer === 'yes'
  return `${subject} ${asks ? '' : `${opener} `}${denial}${behind}`
}

const ASKER = /^(?:i|we)$/i
const MINE = /\b(?:I|me|my|mine|we|us|our|ours)\b/

/** "Do I need my card" asks for the reader, where the page names its readers: "the guest needs the guest's card". */
function named({opener, rest}: Words, reader: string, answer: 'yes' | 'no'): Words {
  const asks = opener === 'do' && answer === 'yes'
  const verb = asks ? rest.replace(/^[a-z]+/, third) : rest
  return {
    opener: opener === 'am' ? 'is' : !asks && /^(?:are|do|have|were)$/.test(opener) ? third(opener) : opener,
    subject: reader,
    rest: verb.replace(/\b(?:my|our)\b/g, possessive(reader)).replace(/\b(?:me|us)\b/g, reader)
  }
}

export interface Answered {
  readonly text: string
  readonly inserts: readonly Insert[]
  readonly selfContained: boolean
}

function asked({tokens, text}: Parsed): (Words & {readonly end: number}) | null {
  const [opener] = tokens
  const end = opener && OPENERS.has(opener.pos) ? boundary(tokens) : 0
  const [first, last, next, final] = [tokens[1], tokens[end - 1], tokens[end], tokens.at(-1)]
  // "Does it": the verb behind would have to change its form.
  if (!opener || end < 2 || !first || !last || !next || !final || /^(?:does|did)$/.test(opener.lower)) return null
  return {
    opener: opener.lower,
    subject: text.slice(first.start, last.end),
    rest: text.slice(next.start, final.end),
    end: final.end
  }
}

/** The statement that a bare answer makes of its question, or null. */
export function answered(question: Parsed, answer: 'yes' | 'no', reader: Insert | null): Answered | null {
  const words = asked(question)
  if (!words) return null
  // "if I pay": a second verb would have to agree.
  const byReader = ASKER.test(words.subject) && reader !== null && !/\b(?:I|we)\b/.test(words.rest)
  const told = statement(byReader ? named(words, readerWords(reader), answer) : words, answer)
  const copied = {text: question.text.slice(0, words.end), from: question.place(0, words.end)}
  return {
    text: told,
    inserts: byReader ? [reader, copied] : [copied],
    selfContained: !MINE.test(told) && !/^(?:it|they|this|that)\b/i.test(told)
  }
}
