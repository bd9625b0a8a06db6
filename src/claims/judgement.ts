// "The form is confusing", "The coffee alone justifies the trip": what nobody could look up. The judging word must be what the
// clause says of its subject; "an important class of drugs" in passing judges nothing.
import {EVALUATIVE, JUDGING_VERBS, VERDICT_NOUNS} from './lexicon/evaluative.js'
import type {Clause} from './parse/clauses.js'
import type {Parsed} from './read/parsed.js'
import type {Token} from './tagging/token.js'

const LINKING = new Set('be seem look feel sound remain become prove'.split(' '))

/** With these the predicate goes on: "easy to use" says no less than "easy". */
const ENDS = new Set(['preposition', 'to', 'subordinator', 'relative', 'conjunction', 'verb'])

/** The words that a linking verb says of its subject, up to the first phrase or mark. */
function predicate(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const end = tokens.findIndex(
    (t, i) => i >= from && i < to && (ENDS.has(t.pos) || (i > from && tokens[i - 1]?.after !== ''))
  )
  return tokens.slice(from, end < 0 ? to : end)
}

/** "a fair", "the best way": with a noun behind it, the word judges only where the noun is empty or a verdict. */
const EMPTY_NOUNS =
  /^(?:way|thing|idea|place|time|choice|option|deal|price|value|part|spot|route|step|protection|guide|rule|result|success|improvement|company|experience|view|habit|precaution)$/

const ONE = /^(?:an?|the|such|no)$/

function judgesOf(words: readonly Token[]): boolean {
  const last = words.at(-1)
  if (!last) return false
  if (VERDICT_NOUNS.has(last.lower) && words.some((t) => ONE.test(t.lower))) return true
  if (EVALUATIVE.has(last.lower)) return true
  return EMPTY_NOUNS.test(last.lower) && words.some((t) => EVALUATIVE.has(t.lower))
}

const topLevel = ({kind}: Clause): boolean => kind === 'main' || kind === 'coordinate'

/** "are confusing": by its letters a verb. */
const isJudgingGerund = (tokens: readonly Token[], {verb}: Clause): boolean =>
  tokens[verb.main]?.form === 'gerund' &&
  EVALUATIVE.has(tokens[verb.main]?.lower ?? '') &&
  (tokens[verb.main]?.after !== '' || ENDS.has(tokens[verb.end]?.pos ?? 'preposition'))

/** Does a statement of the sentence judge? What stands before `from` only announces ("it is important to note that"). */
export const judges = ({tokens, clauses}: Parsed, from: number): boolean =>
  clauses.some((clause) => {
    const {verb, range} = clause
    if (!topLevel(clause) || (tokens[verb.start]?.start ?? 0) < from) return false
    if (JUDGING_VERBS.has(verb.lemma) && !verb.passive) return true
    if (isJudgingGerund(tokens, clause)) return true
    return LINKING.has(verb.lemma) && judgesOf(predicate(tokens, verb.end, range.end))
  })
