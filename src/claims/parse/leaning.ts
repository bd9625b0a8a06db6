// "may copy and mail", "are scanned and tagged": a second verb that leans on the auxiliaries of the first.
import {onlyPast} from '../lexicon/irregular-verbs.js'
import {NEVER_PASSIVE} from '../lexicon/splitting-words.js'
import type {Token} from '../tagging/token.js'
import type {VerbGroup} from './verb-groups.js'

type Tokens = readonly Token[]

/** "was born in Oslo and studied law", "was elected, and served till May": the past of an act, no second participle. */
const standsApart = (tokens: Tokens, group: VerbGroup, before: VerbGroup, conjunction: number | null): boolean =>
  (conjunction !== null && tokens[conjunction - 1]?.after === ',') ||
  tokens[before.main]?.lower === 'born' ||
  NEVER_PASSIVE.has(group.lemma)

/** Has the verb the form that the auxiliaries of the verb before ask for, and no auxiliary of its own? */
export function leans(tokens: Tokens, group: VerbGroup, before: VerbGroup, conjunction: number | null): boolean {
  const first = tokens[group.start]
  // "can raise costs and have lasting effects": a base form too.
  const auxiliary = group.main === group.start && /^(?:have|be|do)$/.test(first?.lower ?? '')
  if (first?.pos !== 'verb' && !auxiliary) return false
  // "cannot be renewed, so keep an eye on it": an order.
  if (first?.form === 'base' && conjunction !== null && tokens[conjunction]?.lower === 'so') return false
  if (auxiliary || first?.form === 'base')
    return before.modal !== null || before.semiModal !== null || tokens[before.start]?.pos === 'do'
  if (first?.form !== 'past' || onlyPast(first.lower)) return false
  // "was open and locked by another program": with its doer a participle leans on a copula too.
  const copula = tokens[before.main]?.pos === 'be' && tokens[group.end]?.lower === 'by'
  return (before.passive || copula) && !standsApart(tokens, group, before, conjunction)
}
