// "Rules vary, with some towns asking for permits"; "He won by two votes, the margin being one seat": the phrase has a subject
// of its own, and its gerund says what that does (Quirk et al. 1985, 15.58).
import {pastForm, presentForm} from '../lexicon/inflections.js'
import type {Clause, Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {endOfPhrase} from './copular.js'
import {beFor, isPlural} from './number.js'
import {
  between,
  enclosed,
  holds,
  inflected,
  lastOf,
  type Piece,
  type Rule,
  range,
  type Words,
  without
} from './pieces.js'

/** The gerund's own subject behind ", with" or, with its article, behind the comma alone. */
function subjectAt({tokens}: Parsed, at: number): Range | null {
  const start = tokens[at]?.lower === 'with' ? at + 1 : at
  if (start === at && tokens[at]?.lower !== 'the') return null
  let end = endOfPhrase(tokens, start)
  while (tokens[end - 1]?.form === 'gerund') end -= 1
  const gerund = tokens[end]?.pos === 'verb' || tokens[end]?.pos === 'be' ? tokens[end] : undefined
  const named = tokens[end - 1]?.pos === 'noun' || tokens[end - 1]?.pos === 'name'
  return named && tokens[end - 1]?.after === '' && gerund !== undefined && isGerund(gerund.lower, gerund.form)
    ? {start, end}
    : null
}

const isGerund = (lower: string, form: string | undefined): boolean => form === 'gerund' || lower === 'being'

function finite(parsed: Parsed, thing: Range, tense: Clause['verb']['tense'], at: number): string {
  const verb = parsed.tokens[at]
  if (!verb || verb.lower === 'being') return beFor(parsed, thing, tense)
  if (tense === 'past') return pastForm(verb.lemma)
  return isPlural(parsed.tokens.slice(thing.start, thing.end)) ? verb.lemma : presentForm(verb.lemma)
}

/** The rest behind the verb; "living in Lund and working in Oslo" has a second one. */
function rest(parsed: Parsed, piece: Piece, thing: Range, tense: Clause['verb']['tense']): Words[] {
  const from = thing.end + 1
  const end = lastOf(piece)
  const second = parsed.tokens.findIndex(
    (t, i) => i > from && i < end && t.form === 'gerund' && parsed.tokens[i - 1]?.lower === 'and'
  )
  if (second < 0) return between(piece, from, end)
  const verb = inflected(second, finite(parsed, thing, tense, second))
  return [...between(piece, from, second), ...verb, ...between(piece, second + 1, end)]
}

export const absolutes: Rule = (parsed, piece): readonly Piece[] | null => {
  const {tokens, clauses} = parsed
  const end = lastOf(piece)
  const host = clauses.findLast(
    (c) => (c.kind === 'main' || c.kind === 'coordinate') && holds(piece, c.verb.start, c.verb.end)
  )
  if (!host) return null
  for (let at = host.verb.end; at < end - 2; at++) {
    if (tokens[at - 1]?.after !== ',' || !holds(piece, at, end) || enclosed(parsed, at)) continue
    const thing = subjectAt(parsed, at)
    if (!thing || thing.end + 1 >= end) continue
    const {tense} = host.verb
    const verb = inflected(thing.end, finite(parsed, thing, tense, thing.end))
    return [without(piece, at, end), [...range(thing.start, thing.end), ...verb, ...rest(parsed, piece, thing, tense)]]
  }
  return null
}
