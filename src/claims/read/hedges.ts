// Words by which a text keeps the door open. They stay in the claim; the claim is marked.
import type {Clause} from '../parse/clauses.js'
import type {Hedge} from '../reading.js'
import {acts} from './force.js'
import type {Parsed} from './parsed.js'

const FREQUENCY =
  /\b(?:not (?:always|necessarily|all|every)|typically|usually|generally|normally|often|commonly|sometimes|occasionally|frequently|mostly|largely|rarely|in most cases|in many cases|in some cases|in general|as a rule|for the most part|tends? to|hardly ever|at times|from time to time|on average|most (?:people|users|customers|patients))\b/i
const POSSIBILITY =
  /\b(?:probably|possibly|perhaps|potentially|likely|apparently|seemingly|reportedly|allegedly|presumably|arguably|appears? to|seems? to|(?:is|are) believed to|(?:is|are) said to)\b/i
const KNOWLEDGE =
  /\b(?:as of (?:my|the) (?:last|latest|current|most recent) \w+|as of now|to (?:my|our) knowledge|as far as (?:i|we) know|not aware of)\b/i

const WEAK_MODAL = new Set(['might', 'could', 'would'])
const STATIVE = new Set(
  'be have differ vary occur change depend need lead cause contain mean become feel face help include affect result arise raise take last rise fall grow'.split(
    ' '
  )
)

/** "may weigh up to 7 kg" allows a value; it is no guess. */
const LIMIT = /\b(?:up to|no more than|at most|not more than|a maximum of)\b/i

/** "may" is a hedge when a thing or a state is its subject, a permission when somebody who can act is. */
function modalHedges({text, tokens}: Parsed, {verb, subject}: Clause): boolean {
  if (verb.modal !== null && WEAK_MODAL.has(verb.modal)) return true
  if (verb.modal !== 'may' || verb.negated || LIMIT.test(text)) return false
  const words = subject ? tokens.slice(subject.start, subject.end) : []
  return STATIVE.has(verb.lemma) || (!verb.passive && !words.some((t) => acts(t)))
}

function hedgeIn(text: string, modal: boolean): Hedge | null {
  if (modal || POSSIBILITY.test(text)) return 'possibility'
  if (FREQUENCY.test(text)) return 'frequency'
  return KNOWLEDGE.test(text) ? 'knowledge' : null
}

/** The hedge of a whole sentence. */
export const readHedge = (parsed: Parsed): Hedge | null =>
  hedgeIn(
    parsed.text,
    parsed.clauses.some((clause) => modalHedges(parsed, clause))
  )

/**
 * The hedge of one statement of a sentence, whose words `holds` knows: "may" in the other half says nothing about it. What is
 * fronted ("Usually, ...") and up to when the page vouches hold for every statement.
 */
export function readPartHedge(parsed: Parsed, holds: (token: Parsed['tokens'][number]) => boolean): Hedge | null {
  const {tokens, clauses, text} = parsed
  const front = clauses[0]?.subject?.start ?? 0
  const words = tokens.flatMap((token, at) => (at < front || holds(token) ? [text.slice(token.start, token.end)] : []))
  const modal = clauses.some((clause) => {
    const first = tokens[clause.verb.start]
    return first !== undefined && holds(first) && modalHedges(parsed, clause)
  })
  return hedgeIn(words.join(' '), modal) ?? (KNOWLEDGE.test(text) ? 'knowledge' : null)
}

/** The hedge of one clause: "usually" in the next clause says nothing about this one. */
export function readClauseHedge(parsed: Parsed, clause: Clause): Hedge | null {
  // "In some cases, you need ...": what opens the sentence belongs to its first clause.
  const from =
    clause === parsed.clauses[0] ? 0 : Math.min(clause.range.start, clause.subject?.start ?? clause.range.start)
  const start = parsed.tokens[from]?.start ?? 0
  const end = parsed.tokens[clause.range.end - 1]?.end ?? parsed.text.length
  return hedgeIn(parsed.text.slice(start, end), modalHedges(parsed, clause))
}
