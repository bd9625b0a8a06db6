// compromise's tags, repaired into the few classes that the readings need. Tagging is nearly all of the time spent on a
// sentence, so each sentence is tagged once.
import nlp from 'compromise/two'
import {closedClass} from '../lexicon/closed-classes.js'
import {AUXILIARIES, withForms} from './forms.js'
import {verbReading} from './lemma.js'
import {repair} from './repair.js'
import type {Pos, Token} from './token.js'

/** Text, punctuation and tags of one word, hyphenated words joined again and contractions kept apart. */
interface Raw {
  text: string
  start: number
  end: number
  before: string
  after: string
  tags: ReadonlySet<string>
}

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags?: ReadonlySet<string>
}

/** Does the printed form end in a contraction of "not"? It becomes a word of its own. */
const NEGATIVE = /^(.+?)(n['’]t)$/i
const CONTRACTED = /^(.+?)(['’](?:ll|re|ve|m|d))$/i

function split(raw: Raw): Raw[] {
  if (/^cannot$/i.test(raw.text)) return parts(raw, 3)
  const match = NEGATIVE.exec(raw.text) ?? CONTRACTED.exec(raw.text)
  return match?.[1] ? parts(raw, match[1].length) : [raw]
}

const parts = (raw: Raw, at: number): Raw[] => [
  {...raw, text: raw.text.slice(0, at), end: raw.start + at, after: ''},
  {...raw, text: raw.text.slice(at), start: raw.start + at, before: ''}
]

const punctuation = (between: string): string => between.replace(/\s+/g, '')

function readTerms(sentence: string): Raw[] {
  const raws: Raw[] = []
  let at = 0
  let glue = false
  for (const terms of nlp(sentence).document as readonly (readonly Term[])[]) {
    for (const term of terms) {
      const start = at + term.pre.length
      const end = start + term.text.length
      at = end + term.post.length
      const last = raws.at(-1)
      if (last) last.after += punctuation(term.pre)
      if (term.text === '' || !/[\p{L}\p{N}§$€£%&]/u.test(term.text)) {
        // A lone dash or comma is no word: it belongs to the gap.
        if (last) last.after += punctuation(term.text + term.post)
        glue = false
        continue
      }
      if (glue && last && start === last.end + 1) {
        last.text = sentence.slice(last.start, end)
        last.end = end
        last.after = punctuation(term.post)
        last.tags = term.tags ?? new Set()
      } else {
        raws.push({
          text: term.text,
          start,
          end,
          before: punctuation(term.pre),
          after: punctuation(term.post),
          tags: term.tags ?? new Set()
        })
      }
      glue = term.post === '-'
      if (glue) {
        const joined = raws.at(-1)
        if (joined) joined.after = ''
      }
    }
  }
  return raws.flatMap(split)
}

const CARDINALS =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half)(?:-[a-z]+)?$/

const isNumber = (lower: string): boolean => /^[$€£]?\d/.test(lower) || CARDINALS.test(lower)

const VERB_TAGS = ['Verb', 'PastTense', 'PresentTense', 'Infinitive', 'Gerund', 'Participle']

function openClass(raw: Raw, lower: string, first: boolean): Pos {
  if (isNumber(lower)) return 'number'
  const {tags} = raw
  if (VERB_TAGS.some((tag) => tags.has(tag)) && verbReading(lower) && !raw.text.includes('-')) return 'verb'
  if (!first && /^\p{Lu}/u.test(raw.text)) return 'name'
  if (/^\p{Lu}{2,}/u.test(raw.text)) return 'name'
  if (tags.has('Adverb') || (lower.endsWith('ly') && lower.length > 4 && !tags.has('Noun'))) return 'adverb'
  if (tags.has('Adjective') || tags.has('Comparable')) return 'adjective'
  if (tags.has('ProperNoun') && /^\p{Lu}/u.test(raw.text)) return 'name'
  return 'noun'
}

function toToken(raw: Raw, index: number): Token {
  const lower = raw.text.toLowerCase().replaceAll('’', "'")
  const bare = lower.replace(/'s$|s'$/, (m) => (m === "s'" ? 's' : ''))
  const closed = closedClass(lower) ?? (lower === "n't" ? 'not' : undefined)
  // Acronyms are names even where they spell a word ("IT", "US", "WHO").
  const acronym = /^\p{Lu}{2,}$/u.test(raw.text) && lower !== 'i' && lower.length > 1
  const pos = closed && !acronym ? closed : openClass(raw, bare, index === 0)
  return withForms({
    text: raw.text,
    lower: bare,
    pos,
    start: raw.start,
    end: raw.end,
    before: raw.before,
    after: raw.after
  })
}

const MODAL_STEMS: ReadonlySet<string> = new Set(['ca', 'wo', 'sha'])

const asStem = (token: Token, next: Token | undefined): Token =>
  MODAL_STEMS.has(token.lower) && next?.lower === "n't"
    ? {...token, pos: 'modal', lemma: AUXILIARIES[token.lower] ?? token.lower}
    : token

/** The words of one sentence, in order. Offsets count from the sentence's start. */
export function tagSentence(sentence: string): Token[] {
  const tokens = readTerms(sentence).map(toToken)
  return repair(tokens.map((token, i) => asStem(token, tokens[i + 1])))
}
