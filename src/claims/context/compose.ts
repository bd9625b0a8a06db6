// The self-contained text of a statement: its own words, with pronouns replaced and missing context put in front. Copying
// only: every word that the quote lacks is an insert with the place that it was copied from.
import type {Insert} from '../claim.js'
import type {Parsed} from '../read/parsed.js'
import {isMark, type Part, type Stretch} from '../split-sentence.js'
import {verbReading} from '../tagging/lemma.js'
import type {Token} from '../tagging/token.js'
import {possessive, third} from './agreement.js'
import type {Antecedent} from './antecedents.js'
import {type Composed, framed, lowered, lowerFirst} from './framed.js'
import type {Lent} from './list-leads.js'
import type {PageFrame} from './page-frame.js'
import {readerWords} from './page-reader.js'
import type {Referent} from './referents.js'
import type {Replacement} from './replacement.js'
import {unlinked} from './unlinked.js'

interface Edit {
  readonly words: string
  readonly insert: Insert
  /** Index of the last word that it replaces, where it replaces several. */
  readonly last?: number
  /** What stands inside the copied words for "we" or "you". */
  readonly more?: readonly Insert[]
}

const WE = new Set(['we', 'us', 'our', 'ours'])
const YOU = new Set(['you', 'your', 'yours'])
const POSSESSIVE = new Set(['our', 'your', 'ours', 'yours', 'its', 'their'])

/** Whoever wrote the page thinks and argues, not the body that it is about: "we believe", "as we have seen". */
const WRITES =
  /\b(?:we|us) (?:(?:can|could|may|must|will|have|should|now|also|already|then|therefore) )*(?:think|believe|recommend|suggest|hope|advise|feel|see|saw|seen|note|noted|conclude|assume|assumed|argue|argued|discuss|discussed|mention|mentioned|know|say|said)\b/i

/** What may begin with a capital only because it began a sentence. */
const OPENS = new Set(['determiner', 'possessive', 'adjective', 'number'])

const OPENS_CLAUSE =
  /^(?:and|or|but|as|if|when|while|than|that|because|unless|until|before|after|once|what|where|how|why|whether|whenever|wherever|whatever|although|though|since)$/

/** "two of you", "all of us": several, not the one that the page speaks of. */
const COUNTS = /^(?:two|three|both|all|some|many|most|each|none|one|any|neither|either|few|half)$/

/** A word that takes an -s behind a singular. */
const isFiniteBase = (token: Token | undefined): boolean =>
  /^(?:have|do|are|were)$/.test(token?.lower ?? '') || (token?.pos === 'verb' && token.form === 'base')

/** Classes that a verb right behind its pronoun was taken for. */
const MISREAD = new Set(['noun', 'preposition'])

const SHORT_NOT = /^n['’]t$/

const SHORTENED: Readonly<Record<string, string>> = {ca: 'can', wo: 'will', sha: 'shall'}

const PLURAL_PRONOUNS = /^(?:we|you|they|these|those)$/

class Composer {
  private readonly edits = new Map<number, Edit>()
  private readonly inflected = new Map<number, string>()

  constructor(
    private readonly parsed: Parsed,
    private readonly frame: PageFrame
  ) {}

  /** "it"/"they" as the subject of the main clause. */
  resolve(antecedent: Antecedent | null): void {
    const subject = this.parsed.clauses.find((c) => c.kind === 'main')?.subject
    if (!antecedent || !subject) return
    const {text, more} = this.owned(antecedent.insert.text)
    this.edits.set(subject.start, {words: lowerFirst(text, subject.start > 0), insert: antecedent.insert, more})
    this.expand(subject.start, !antecedent.plural)
  }

  /** Copied words with the owner's name for "our" and "your". */
  private owned(copied: string): {text: string; more: Insert[]} {
    const {speaker, reader} = this.frame
    const more: Insert[] = []
    const named = (words: string, pronoun: RegExp, owner: Insert | null, name: string): string => {
      if (!owner || !pronoun.test(words)) return words
      more.push(owner)
      return words.replace(pronoun, possessive(name))
    }
    const ours = named(copied, /\bour\b/i, speaker, speaker?.text ?? '')
    return {text: named(ours, /\byour\b/i, reader, reader ? readerWords(reader) : ''), more}
  }

  /** "it" and "they" that stand for words of the clause before. */
  restore(referents: readonly Referent[]): void {
    for (const {at, words} of referents) {
      const [first, last] = [this.parsed.tokens[words.start], this.parsed.tokens[words.end - 1]]
      if (!first || !last || this.edits.has(at)) continue
      const text = this.parsed.text.slice(first.start, last.end)
      const named = this.stretch(first.start, last.end)
      const plain = words.start > 0 || (!OPENS.has(first.pos) && first.plural !== true) || /^\p{Lu}{2}/u.test(text)
      const copied = plain ? named.text : lowered(named.text)
      const owned = POSSESSIVE.has(this.parsed.tokens[at]?.lower ?? '')
      this.edits.set(at, {
        words: owned ? possessive(copied) : copied,
        insert: {text, from: this.parsed.place(first.start, last.end)},
        more: named.inserts
      })
      this.expand(at, this.parsed.tokens[at]?.lower === 'it')
    }
  }

  /** "camera" in front of "recording", where the page says so. */
  complete(fuller: readonly Replacement[]): void {
    for (const {from, to, words, insert} of fuller)
      if (!this.edits.has(to)) this.edits.set(from, {words, insert, last: to})
  }

  /** "it's" with a noun for its pronoun: "the key is". */
  private expand(at: number, singular: boolean): void {
    const [token, next, behind] = this.parsed.tokens.slice(at, at + 3)
    if (!token || next?.start !== token.end) return
    const has = behind?.lower === 'been' || behind?.lower === 'got'
    const full = {
      "'s": has ? 'has' : 'is',
      "'re": singular ? 'is' : 'are',
      "'ve": singular ? 'has' : 'have',
      "'ll": 'will'
    }
    const words = full[next.lower.replace('’', "'") as keyof typeof full]
    if (words !== undefined && !this.inflected.has(at + 1)) this.inflected.set(at + 1, ` ${words}`)
  }

  private replace(at: number, insert: Insert, name: string, singular: boolean): void {
    const lower = this.parsed.tokens[at]?.lower ?? ''
    this.edits.set(at, {words: POSSESSIVE.has(lower) ? possessive(name) : name, insert})
    this.expand(at, singular)
    if (!singular || POSSESSIVE.has(lower)) return
    for (const verb of this.verbsOf(at)) {
      const token = this.parsed.tokens[verb]
      if (token && !this.inflected.has(verb)) this.inflected.set(verb, third(token.text))
    }
  }

  /** The finite verbs that have the pronoun at word `at` for their subject: "you cancel late or do not come". */
  private verbsOf(at: number): number[] {
    const {clauses, tokens} = this.parsed
    const own = clauses.filter((c) => c.subject?.start === at && c.subject.end === at + 1 && c.leansOn === null)
    // "you may leave and pay nothing": what may lean on a modal is left alone.
    const first = own.find((c) => !c.borrowed)
    const said = own.filter((c) => !c.borrowed || (c.marker !== null && first?.verb.modal === null))
    const told = said.flatMap(({verb}) => (isFiniteBase(tokens[verb.start]) ? [verb.start] : []))
    const next = this.isActing(at) ? this.behindAdverbs(at + 1) : at
    return next > at && !told.includes(next) ? [...told, next] : told
  }

  private behindAdverbs(from: number): number {
    const {tokens} = this.parsed
    let at = from
    while (tokens[at]?.pos === 'adverb' && tokens[at]?.after === '') at += 1
    return at
  }

  /**
   * "and we sign off", "as you like", "the moment you file it": behind "we", and behind a "you" that opens a clause, stands its
   * verb, whatever its tag.
   */
  private isActing(at: number): boolean {
    const {tokens} = this.parsed
    const [left, token, next] = [tokens[at - 1], tokens[at], tokens[this.behindAdverbs(at + 1)]]
    const opens = left?.after !== '' || OPENS_CLAUSE.test(left.lower) || left.pos === 'noun'
    const acts = token?.lower === 'we' || (token?.lower === 'you' && opens)
    if (!acts || token?.after !== '' || next === undefined) return false
    return isFiniteBase(next) || (MISREAD.has(next.pos) && verbReading(next.lower)?.form === 'base')
  }

  /** "don't" as "do not", "you'll" as "you will": two statements with the same words are written alike. */
  spell(): void {
    const {tokens, text} = this.parsed
    if (/[?"“]/.test(text)) return
    tokens.forEach((token, at) => {
      const left = tokens[at - 1]
      if (left?.end !== token.start) return
      if (SHORT_NOT.test(token.lower)) this.spellNot(at, left)
      else if (left.pos === 'pronoun' || left.pos === 'there') this.expand(at - 1, !PLURAL_PRONOUNS.test(left.lower))
    })
  }

  private spellNot(at: number, {lower, text}: Token): void {
    const whole = SHORTENED[lower]
    if (whole !== undefined) this.inflected.set(at - 1, text.charAt(0) + whole.slice(1))
    this.inflected.set(at, lower === 'ca' ? 'not' : ' not')
  }

  /** "US" and "IT" are names, and "we'd" may stand for two things. */
  private isPronoun(at: number, words: ReadonlySet<string>): boolean {
    const [token, next] = [this.parsed.tokens[at], this.parsed.tokens[at + 1]]
    if (!token || !words.has(token.lower) || token.text === 'US') return false
    const [of, counted] = [this.parsed.tokens[at - 1], this.parsed.tokens[at - 2]]
    if (of?.lower === 'of' && COUNTS.test(counted?.lower ?? '') && !POSSESSIVE.has(token.lower)) return false
    return !(next && next.start === token.end && /^['’](?!(?:ve|re|ll)$)/.test(next.text))
  }

  /** "we" is the organisation, "you" the reader, where the page says who they are. */
  name(): void {
    const thinks = WRITES.test(this.parsed.text)
    this.parsed.tokens.forEach((_, at) => {
      const {speaker, reader} = this.frame
      if (this.isPronoun(at, WE) && speaker && !thinks) this.replace(at, speaker, speaker.text, true)
      if (this.isPronoun(at, YOU) && reader) this.replace(at, reader, readerWords(reader), true)
    })
  }

  private stretch(start: number, end: number): {text: string; inserts: Insert[]} {
    const inserts: Insert[] = []
    let text = ''
    let at = start
    this.parsed.tokens.forEach((token, i) => {
      if (token.start < at || token.end > end) return
      const edit = this.edits.get(i)
      const words = edit?.words ?? this.inflected.get(i)
      if (words === undefined) return
      text += this.parsed.text.slice(at, token.start) + words
      at = this.parsed.tokens[edit?.last ?? i]?.end ?? token.end
      if (edit) inserts.push(edit.insert, ...(edit.more ?? []))
    })
    return {text: text + this.parsed.text.slice(at, end), inserts}
  }

  /** A word in another form keeps its place; a word that only a comma stood for is copied from that comma. */
  private respoken(stretch: Stretch, text: string): {text: string; inserts: Insert[]} {
    const from = this.parsed.place(stretch.start, stretch.end)
    return {text, inserts: isMark(this.parsed, stretch) ? [{text, from}] : []}
  }

  part(part: Part): Composed {
    const pieces = part.map((s) => (s.as === undefined ? this.stretch(s.start, s.end) : this.respoken(s, s.as)))
    const text = pieces.map((p) => p.text).join(' ')
    return {text: text.replace(/\bcan not\b(?! only)/, 'cannot'), inserts: pieces.flatMap((p) => p.inserts)}
  }
}

/** An item inside its lead-in's sentence: "A parent" goes on small behind "The form requires". */
const inside = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?:[\s,-]|$)/u.test(text) && !/^(?:I\b|\p{Lu}[\p{L}-]* \p{Lu})/u.test(text) ? lowered(text) : text

function lent({text, inserts}: Composed, {lead, tail, joined}: Lent): Composed {
  const item = joined && lead.length > 0 ? inside(text) : text
  const core = tail.length > 0 ? item.replace(/[.;,]+$/, '') : item
  const words = [...lead.map((i) => i.text), core, ...tail.map((i) => i.text)]
  return {text: words.join(' '), inserts: [...lead, ...inserts, ...tail]}
}

/** A statement with what it needs from elsewhere. */
export interface Needy {
  readonly parsed: Parsed
  readonly part: Part
  readonly antecedent: Antecedent | null
  readonly referents: readonly Referent[]
  readonly lent: Lent
  readonly fuller: readonly Replacement[]
}

export function compose(statement: Needy, frame: PageFrame): Composed {
  const composer = new Composer(statement.parsed, frame)
  composer.resolve(statement.antecedent)
  composer.name()
  composer.restore(statement.referents)
  composer.complete(statement.fuller)
  composer.spell()
  const {text, inserts} = composer.part(statement.part)
  return framed(lent({text: unlinked(text), inserts}, statement.lent), frame)
}

/** A statement made of the question, with the page's place or name. */
export const composeAnswer = (answered: Composed, frame: PageFrame): Composed => framed(answered, frame)
