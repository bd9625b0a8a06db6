// What "it" and "they" stand for: the subject of the sentence before, if it agrees in number. Anything less certain stays
// unresolved and the claim says so; a wrong referent is worse than none.
import type {Insert} from '../claim.js'
import type {Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {phrasesIn} from '../read/phrases.js'
import type {Concept, Phrase} from '../reading.js'
import type {Token} from '../tagging/token.js'
import {standsForNothing} from './expletive.js'
import {phraseBehind} from './referents.js'
import {repeatable} from './repeatable.js'

export interface Antecedent {
  readonly insert: Insert
  readonly phrase: Phrase
  readonly concepts: readonly Concept[]
  readonly plural: boolean
  /** Somebody: "he" or "she", never "it". */
  readonly person: boolean
}

const PRONOUNS: Readonly<Record<string, 'singular' | 'plural'>> = {
  it: 'singular',
  they: 'plural',
  he: 'singular',
  she: 'singular'
}

/** Longer phrases are no referent that a reader would repeat. */
const LONGEST = 12

/** "no clerk", "each key": the next sentence speaks of something else. */
const OPENS_NOTHING = new Set(['no', 'each', 'every', 'any', 'such', 'both'])

/** Number by the verb where its form tells it: "Brindle Oaks is". */
function pluralBy(token: Token | undefined): boolean | null {
  if (/^(?:are|were|have|do)$/.test(token?.lower ?? '')) return true
  return /^(?:is|was|has|does)$/.test(token?.lower ?? '') || token?.form === 'present' ? false : null
}

const TITLES = /^(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|justice|judge|mayor|king|queen|saint)$/

/** "Justice Ada B. Holm": a title, or an initial between two names. */
const isPerson = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  words.every((t) => t.pos === 'name' && !t.text.includes("'")) &&
  (TITLES.test(words[0]?.lower ?? '') || words.some((t) => t.after === '.' && /^\p{Lu}$/u.test(t.text)))

function antecedent(parsed: Parsed, range: Range, role: Phrase['role'], verb: Token | undefined): Antecedent | null {
  const words = parsed.tokens.slice(range.start, range.end)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length > LONGEST || OPENS_NOTHING.has(first.lower)) return null
  if (words.some((t) => t.pos === 'pronoun' || t.pos === 'there')) return null
  const [phrase] = phrasesIn(parsed, range.start, range.end, role)
  if (!phrase) return null
  const conjoined = words.some((t) => t.pos === 'conjunction')
  const head = words.find((t) => parsed.place(t.start, t.end).start === phrase.head.span.start)
  return {
    insert: {text: parsed.text.slice(first.start, last.end), from: parsed.place(first.start, last.end)},
    phrase,
    concepts: [...phrase.modifiers, phrase.head, ...phrase.attached],
    plural: pluralBy(verb) ?? (conjoined || head?.plural === true),
    person: isPerson(words)
  }
}

const SINGLES_OUT = /^(?:first|last|only|most|least|\p{Ll}{2,}est)$/u

/** "The oldest clerk was Ada Holm. She ...": what a definite subject asks for and the predicate names. */
function predicate(parsed: Parsed, {subject, verb}: Parsed['clauses'][number]): Range | null {
  const {tokens} = parsed
  if (!subject || tokens[verb.main]?.pos !== 'be' || verb.negated || verb.modal !== null) return null
  const words = tokens.slice(subject.start, subject.end)
  if (words[0]?.lower !== 'the' || !words.some((t) => SINGLES_OUT.test(t.lower))) return null
  const said = phraseBehind(parsed, verb.end, tokens.length)
  const opened = said && (tokens[said.start]?.lower === 'the' || tokens[said.start]?.pos === 'name')
  return said && opened && said.end === tokens.length ? said : null
}

/** What the next sentence's pronoun may stand for: the subject of the main clause, then its object. */
function offered(parsed: Parsed): Antecedent[] {
  const main = parsed.clauses.find((c) => c.kind === 'main')
  if (!main) return []
  const {tokens} = parsed
  const subject = main.subject && repeatable(parsed, main.subject)
  const object = tokens[main.verb.main]?.pos === 'be' ? null : phraseBehind(parsed, main.verb.end, tokens.length)
  // "Swallow the tablet. It ...": what is new to the page ("a long history") is seldom what it goes on with.
  const known = object !== null && /^(?:the|this|these|your|our|its|their)$/.test(tokens[object.start]?.lower ?? '')
  const direct = known && tokens[object.start - 1]?.pos !== 'preposition' ? object : null
  const named = predicate(parsed, main)
  return [
    named && antecedent(parsed, named, 'object', tokens[main.verb.start]),
    subject && antecedent(parsed, subject, 'subject', tokens[main.verb.start]),
    direct && antecedent(parsed, direct, 'object', undefined)
  ].filter((found) => found !== null)
}

/** "It is worth reading ...", "it depends on": the main clause speaks of nothing before it. */
const isExpletive = (parsed: Parsed): boolean => {
  const subject = parsed.clauses.find((c) => c.kind === 'main')?.subject
  return subject ? standsForNothing(parsed, subject.start) : false
}

/** "When the gate closes, it is locked": what "it" means stands in the same sentence. */
const namesInFront = ({clauses, tokens}: Parsed): boolean => {
  const [first] = clauses
  const subject = first?.kind === 'subordinate' ? first.subject : null
  return subject !== null && subject !== undefined && tokens[subject.end - 1]?.pos !== 'pronoun'
}

/** Walks the sentences of one section in order. */
export class Memory {
  private named: readonly Antecedent[] = []

  /** The referent of this sentence's leading pronoun, and what the sentence leaves for the next. */
  meet(parsed: Parsed): Antecedent | null {
    const main = parsed.clauses.find((c) => c.kind === 'main')
    const first = main?.subject && parsed.tokens[main.subject.start]
    const number =
      first && main.subject && main.subject.end - main.subject.start === 1 ? PRONOUNS[first.lower] : undefined
    if (number !== undefined && (isExpletive(parsed) || namesInFront(parsed))) return null
    if (number !== undefined) {
      const person = first?.lower === 'he' || first?.lower === 'she'
      return this.named.find((a) => a.plural === (number === 'plural') && a.person === person) ?? null
    }
    this.named = offered(parsed)
    return null
  }
}
