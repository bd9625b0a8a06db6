// Words by which a text keeps the door open. They stay in the claim; the claim is marked.
import {acts} from './force.js'
import type {Parsed} from './parsed.js'

const HEDGE =
  /\b(?:typically|usually|generally|normally|often|commonly|sometimes|occasionally|frequently|mostly|largely|rarely|probably|possibly|perhaps|potentially|likely|apparently|seemingly|reportedly|allegedly|presumably|arguably|in most cases|in many cases|in some cases|in general|as a rule|for the most part|tends? to|appears? to|seems? to|is believed to|are believed to|is said to|as of (?:my|the) (?:last|latest|current|most recent) \w+|as of now|to (?:my|our) knowledge|as far as (?:i|we) know|not aware of|hardly ever|at times|from time to time|on average)\b/i

const WEAK_MODAL = new Set(['might', 'could', 'would'])
const STATIVE = new Set([
  'be',
  'have',
  'differ',
  'vary',
  'occur',
  'change',
  'depend',
  'need',
  'lead',
  'cause',
  'contain',
  'mean',
  'become',
  'feel',
  'face',
  'help',
  'include',
  'affect',
  'result',
  'arise',
  'raise',
  'take',
  'last',
  'rise',
  'fall',
  'grow'
])

/** "may" is a hedge when a thing or a state is its subject, a permission when somebody who can act is. */
function mayHedges(parsed: Parsed): boolean {
  return parsed.clauses.some(({verb, subject}) => {
    if (verb.modal !== null && WEAK_MODAL.has(verb.modal)) return true
    if (verb.modal !== 'may' || verb.negated) return false
    const words = subject ? parsed.tokens.slice(subject.start, subject.end) : []
    const head = words.findLast((t) => t.pos === 'noun' || t.pos === 'name' || t.pos === 'pronoun')
    return STATIVE.has(verb.lemma) || (!acts(words.length > 3 ? words.find((t) => acts(t)) : head) && !verb.passive)
  })
}

export const isHedged = (parsed: Parsed): boolean => HEDGE.test(parsed.text) || mayHedges(parsed)
