// "It is worth reading", "it takes an hour": this "it" stands for nothing that was named before.
import type {Clause} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'

const IMPERSONAL = new Set('seem appear take depend matter happen follow turn rain snow'.split(' '))

/** Views and reports: "it is estimated that", "it was announced in May that". */
const SAID = new Set(
  'say think believe know estimate announce report expect suggest argue claim assume imply hope note agree decide recommend allege make'.split(
    ' '
  )
)

/** Words that open what "it" points ahead to. */
function isAhead({tokens}: Parsed, at: number): boolean {
  const token = tokens[at]
  if (token?.pos === 'to') {
    const next = tokens[at + 1]?.pos === 'adverb' ? tokens[at + 2] : tokens[at + 1]
    return ['verb', 'be', 'have', 'do'].includes(next?.pos ?? '')
  }
  // "It is only then that a clerk may sign".
  if (token?.lower === 'that') return token.pos !== 'determiner' || tokens[at - 1]?.pos === 'adverb'
  return /^(?:whether|if|how|worth|what|why|who|where)$/.test(token?.lower ?? '')
}

/** Words between a copula and what it points ahead to: "is a good idea to", "is not possible for members to". */
const LONGEST_JUDGEMENT = 7

function pointsAhead(parsed: Parsed, {verb}: Clause): boolean {
  if (verb.passive) return SAID.has(verb.lemma) || parsed.tokens[verb.end]?.lower === 'that'
  if (parsed.tokens[verb.main]?.pos !== 'be') return false
  for (let at = verb.end; at < verb.end + LONGEST_JUDGEMENT; at++) {
    if (isAhead(parsed, at)) return true
    if (parsed.tokens[at]?.pos === 'verb' || /[,;:]/.test(parsed.tokens[at]?.after ?? '')) return false
  }
  return false
}

/** Is the "it" at word `at` such a one? */
export function standsForNothing(parsed: Parsed, at: number): boolean {
  const clause = parsed.clauses.find((c) => !c.borrowed && c.subject?.start === at && c.subject.end === at + 1)
  if (!clause || parsed.tokens[at]?.lower !== 'it') return false
  // "it can be taken" speaks of a thing.
  return (IMPERSONAL.has(clause.verb.lemma) && !clause.verb.passive) || pointsAhead(parsed, clause)
}
