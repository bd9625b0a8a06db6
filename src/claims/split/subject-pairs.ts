// "Guests and staff may use the gym": what is allowed to two is allowed to each. Only where the verb fits both as it stands
// (a modal, or two plurals in front of a plain present), and where one alone can do it ("agree" and "meet" need two).
import {TOGETHER} from '../lexicon/splitting-words.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {headOf} from './number.js'
import {enclosed, holds, type Piece, type Rule, without} from './pieces.js'

const NOMINAL = new Set(['noun', 'name'])

/** A noun phrase without relative, verb or mark inside. */
const isPlain = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  NOMINAL.has(words.at(-1)?.pos ?? '') &&
  words.slice(0, -1).every((t) => !/[,;:–—]/.test(t.after)) &&
  !words.some(
    (t, i) =>
      t.pos === 'relative' ||
      (t.pos === 'conjunction' && words[i + 1]?.pos !== 'name') ||
      t.pos === 'pronoun' ||
      t.form !== undefined
  )

const hasPhrase = (words: readonly Token[]): boolean => words.some((t) => t.pos === 'preposition')

/** "state and local agencies", "terms and conditions": one noun carries both, or one thing has two names. */
function stand(left: readonly Token[], right: readonly Token[], {modal: word, passive}: Clause['verb']): boolean {
  const modal = word !== null
  if (!isPlain(left) || !isPlain(right) || (hasPhrase(right) && !hasPhrase(left))) return false
  if (hasPhrase(left) && !hasPhrase(right)) return false
  const [first, second] = [headOf(left), headOf(right)]
  if (/^(?:no|every|each|both|either|neither|any)$/.test(left[0]?.lower ?? '')) return false
  const plurals = first?.plural === true && second?.plural === true
  // "Gas and air may be used": one mixture.
  // "Zinc and iron may harm the pump": each does it; "Gas and air may be used" as one.
  const alone = right.length === 1 || /^(?:similar|other|certain|some)$/.test(right[0]?.lower ?? '')
  const each = modal && !passive && left.length === 1 && alone
  return plurals || each || (modal && left.length > 1 && right.length > 1 && left[0]?.pos === right[0]?.pos)
}

const lends = ({tokens}: Parsed, {verb, borrowed, kind}: Clause): boolean =>
  !borrowed &&
  (kind === 'main' || kind === 'coordinate') &&
  !TOGETHER.has(verb.lemma) &&
  (verb.modal !== null || tokens[verb.start]?.form === 'base' || tokens[verb.start]?.lower === 'do')

function pair(parsed: Parsed, piece: Piece, clause: Clause): readonly Piece[] | null {
  const {tokens} = parsed
  const {subject, verb} = clause
  if (!subject || !lends(parsed, clause) || !holds(piece, subject.start, subject.end)) return null
  const and = tokens.findIndex(
    (t, i) =>
      i >= subject.start &&
      i < subject.end &&
      t.lower === 'and' &&
      !enclosed(parsed, i) &&
      stand(tokens.slice(subject.start, i), tokens.slice(i + 1, subject.end), verb)
  )
  if (and < 0) return null
  return [without(piece, and, subject.end), without(piece, subject.start, and + 1)]
}

export const subjectPairs: Rule = (parsed, piece) => {
  for (const clause of parsed.clauses) {
    const parts = pair(parsed, piece, clause)
    if (parts) return parts
  }
  return null
}
