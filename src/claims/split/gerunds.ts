// "He settled in London, devoting himself to teaching": the subject does that too. A result ("the act passed, ending the
// ban") is done by the whole clause and stays with it.
import {pastForm, presentForm} from '../lexicon/inflections.js'
import {NO_DOING} from '../lexicon/splitting-words.js'
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'
import {between, enclosed, inflected, lastOf, lengthOf, type Rule, range, type Words} from './pieces.js'

/** Behind these a gerund has an object or a phrase of its own; alone it is a noun ("swimming, fishing"). */
const BEHIND = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'preposition',
  'to',
  'adjective',
  'noun',
  'name',
  'number',
  'verb'
])

function opens({tokens}: Parsed, at: number): boolean {
  const token = tokens[at]
  return (
    token?.pos === 'verb' &&
    token.form === 'gerund' &&
    token.after === '' &&
    !NO_DOING.has(token.lemma) &&
    tokens[at - 1]?.after === ',' &&
    BEHIND.has(tokens[at + 1]?.pos ?? 'other')
  )
}

/** Subject and verb in the form of the host: "may send", "sent", "sends". */
function doing(parsed: Parsed, {subject, verb}: Clause, at: number, token: Token): Words[] {
  if (!subject) return []
  const thing = range(subject.start, subject.end)
  if (verb.modal !== null) return [...thing, ...range(verb.start, verb.main), ...inflected(at, token.lemma)]
  if (verb.tense === 'past') return [...thing, ...inflected(at, pastForm(token.lemma))]
  return [...thing, ...inflected(at, isSingular(parsed.tokens[verb.start]) ? presentForm(token.lemma) : token.lemma)]
}

const isSingular = (token: Token | undefined): boolean =>
  token?.form === 'present' || /^(?:is|has)$/.test(token?.lower ?? '')

/** "can mean granting it, denying it or explaining it": gerunds side by side are one list. */
const listed = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some((t) => t.form === 'gerund') ||
  tokens.slice(at + 1).some((t, i) => t.form === 'gerund' && tokens[at + i]?.pos === 'conjunction')

/** An active clause of one verb or of a modal with its verb: nothing else lends its form. */
const lends = ({tokens}: Parsed, {kind, subject, verb}: Clause): boolean =>
  (kind === 'main' || kind === 'coordinate') &&
  subject !== null &&
  !verb.passive &&
  !verb.negated &&
  verb.semiModal === null &&
  // "The sight is a hill, looming in the distance": the hill looms.
  tokens[verb.main]?.pos !== 'be' &&
  (verb.start === verb.main || (verb.modal !== null && tokens[verb.main]?.form === 'base')) &&
  !/^(?:there|this|that|which|it)$/.test(tokens[subject.start]?.lower ?? '')

const SHORTEST = 3

export const gerunds: Rule = (parsed, piece) => {
  const {tokens, clauses} = parsed
  for (const host of clauses) {
    const end = lastOf(piece)
    const from = piece.find((r) => host.verb.start >= r.start && host.verb.end <= r.end)
    if (!from || from.end !== end || !lends(parsed, host)) continue
    for (let at = host.verb.end + 1; at < end - 1; at++) {
      const token = tokens[at]
      if (!token || !opens(parsed, at) || enclosed(parsed, at) || listed(tokens, host.verb.end, at)) continue
      // What comes in between has a subject of its own, which may be the doer.
      if (clauses.some((c) => c !== host && c.verb.start > host.verb.start && c.kind !== 'relative')) break
      const said = [...doing(parsed, host, at, token), ...between(piece, at + 1, end)]
      if (lengthOf(said) >= SHORTEST) return [between(piece, 0, at), said]
    }
  }
  return null
}
