// The words of a sentence with compromise's tags: punctuation off, hyphenated words joined again, contractions apart.
import {tagTerms} from './compromise.js'
import type {Term} from './world.js'

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Punctuation before and behind it, white space removed. */
  readonly before: string
  readonly after: string
  readonly tags: ReadonlySet<string>
}

/** Does the printed form end in a contraction of "not"? It becomes a word of its own. */
const NEGATIVE = /^(.+?)(n['’]t)$/i
const CONTRACTED = /^(.+?)(['’](?:ll|re|ve|m|d))$/i
/** Behind these 's is a verb, elsewhere a possessive. */
const WITH_VERB = /^(it|he|she|that|there|here|what|who|where)(['’]s)$/i

function split(word: Word): Word[] {
  if (!/['’]|^cannot$/i.test(word.text)) return [word]
  if (/^cannot$/i.test(word.text)) return parts(word, 3)
  const match = NEGATIVE.exec(word.text) ?? CONTRACTED.exec(word.text) ?? WITH_VERB.exec(word.text)
  return match?.[1] ? parts(word, match[1].length) : [word]
}

const parts = (word: Word, at: number): Word[] => [
  {...word, text: word.text.slice(0, at), end: word.start + at, after: ''},
  {...word, text: word.text.slice(at), start: word.start + at, before: ''}
]

const punctuation = (between: string): string => (between === '' || between === ' ' ? '' : between.replace(/\s+/g, ''))

/** A lone dash or comma is no word: it belongs to the gap. */
const isWord = (term: Term): boolean => /[\p{L}\p{N}§$€£%&]/u.test(term.text)

/** compromise leaves the bracket of "(50 lb)" on the number. */
function unbracketed(term: Term): Term {
  const bracket = /^[([{]+/.exec(term.text)?.[0] ?? ''
  return bracket ? {...term, pre: term.pre + bracket, text: term.text.slice(bracket.length)} : term
}

class Words {
  readonly list: Word[] = []
  private at = 0
  /** The last term ended in a hyphen. */
  private hyphen = false

  constructor(private readonly sentence: string) {}

  private behindLast(marks: string): void {
    const last = this.list.at(-1)
    if (last && marks) this.list[this.list.length - 1] = {...last, after: last.after + marks}
  }

  add(term: Term): void {
    const start = this.at + term.pre.length
    const end = start + term.text.length
    this.at = end + term.post.length
    this.behindLast(punctuation(term.pre))
    if (!isWord(term)) {
      this.behindLast(punctuation(term.text + term.post))
      this.hyphen = false
      return
    }
    const opens = term.post === '-'
    this.place(term, start, end, opens ? '' : punctuation(term.post))
    this.hyphen = opens
  }

  /** A word of its own, or the rest of a hyphenated one. */
  private place(term: Term, start: number, end: number, after: string): void {
    const last = this.list.at(-1)
    const {tags} = term
    if (last && this.hyphen && start === last.end + 1)
      this.list[this.list.length - 1] = {...last, text: this.sentence.slice(last.start, end), end, after, tags}
    else this.list.push({text: term.text, start, end, before: punctuation(term.pre), after, tags})
  }
}

export function wordsOfSentence(sentence: string): Word[] {
  const words = new Words(sentence)
  for (const terms of tagTerms(sentence)) for (const term of terms) words.add(unbracketed(term))
  return words.list.flatMap(split)
}
