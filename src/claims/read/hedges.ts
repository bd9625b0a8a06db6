// Words by which a text keeps the door open. They stay in the claim; the claim is marked.
import type {Reading} from '../reading.js'
import {acts} from './force.js'
import type {Parsed} from './parsed.js'

const FREQUENCY =
  /\b(?:typically|usually|generally|normally|often|commonly|sometimes|occasionally|frequently|mostly|largely|rarely|in most cases|in many cases|in some cases|in general|as a rule|for the most part|tends? to|hardly ever|at times|from time to time|on average|most (?:people|users|customers|patients))\b/i
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

/** "may" is a hedge when a thing or a state is its subject, a permission when somebody who can act is. */
function modalHedges(parsed: Parsed): boolean {
  return parsed.clauses.some(({verb, subject}) => {
    if (verb.modal !== null && WEAK_MODAL.has(verb.modal)) return true
    if (verb.modal !== 'may' || verb.negated) return false
    const words = subject ? parsed.tokens.slice(subject.start, subject.end) : []
    return STATIVE.has(verb.lemma) || (!verb.passive && !words.some((t) => acts(t)))
  })
}

export function readHedge(parsed: Parsed): Reading['hedge'] {
  if (POSSIBILITY.test(parsed.text) || modalHedges(parsed)) return 'possibility'
  if (FREQUENCY.test(parsed.text)) return 'frequency'
  return KNOWLEDGE.test(parsed.text) ? 'knowledge' : null
}
