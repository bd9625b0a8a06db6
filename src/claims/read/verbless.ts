// What is stated without a finite verb: "a hotline operated by X", "an order prohibiting Y", "without asking the owner".
// Each becomes a clause of kind `aside`, so that a comparison need not care how it was put.
import {MODE_VERBS} from '../lexicon/modes.js'
import {LIGHT_VERBS} from '../lexicon/weak-words.js'
import type {Clause, Range} from '../parse/clauses.js'
import {nounsBefore} from '../parse/noun-phrase.js'
import type {ClauseReading} from '../reading.js'
import {readClause} from './clause.js'
import {conceptsIn} from './concepts.js'
import {readForce} from './force.js'
import {type Parsed, placeOf} from './parsed.js'
import {phrasesIn} from './phrases.js'

/** Words that end a "without" phrase. */
const ENDS_PHRASE = new Set(['modal', 'be', 'conjunction', 'relative', 'subordinator'])

const breaksBefore = (parsed: Parsed, at: number): boolean => /[,;:]/.test(parsed.tokens[at - 1]?.after ?? '')

/** End of the phrase that begins behind `at`: a mark, a conjunction or the next verb. */
function phraseEnd(parsed: Parsed, at: number): number {
  let end = at + 1
  while (
    end < parsed.tokens.length &&
    !(end > at + 1 && breaksBefore(parsed, end)) &&
    !ENDS_PHRASE.has(parsed.tokens[end]?.pos ?? '')
  )
    end += 1
  return end
}

const HAPPENS = new Set(['asserted', 'permitted', 'obliged'])

function withoutAt(parsed: Parsed, clauses: readonly ClauseReading[], at: number): ClauseReading | null {
  const host = parsed.clauses.findLastIndex((c) => at >= c.range.start && at < c.range.end)
  if (!HAPPENS.has(clauses[host]?.force ?? '')) return null
  const end = phraseEnd(parsed, at)
  const theme = conceptsIn(parsed, at + 1, end).filter((c) => !LIGHT_VERBS.has(c.lemma))
  if (theme.length === 0) return null
  return {
    kind: 'aside',
    marker: 'without',
    force: 'exempt',
    strength: 'strong',
    act: theme.find((c) => c.kind === 'verb') ?? null,
    passive: false,
    past: false,
    progressive: false,
    hedge: null,
    subject: null,
    pronoun: null,
    phrases: phrasesIn(parsed, at + 1, end, 'object'),
    theme,
    span: placeOf(parsed, at, end)
  }
}

/** "without asking the owner" says that asking is not needed, where its host is allowed or happens. */
export const withoutPhrases = (parsed: Parsed, clauses: readonly ClauseReading[]): ClauseReading[] =>
  parsed.tokens.flatMap((token, at) => (token.lower === 'without' ? (withoutAt(parsed, clauses, at) ?? []) : []))

const inVerb = (parsed: Parsed, at: number): boolean =>
  parsed.clauses.some(({verb}) => at >= verb.start && at < verb.end)

/** A gerund of a mode verb ("prohibiting agencies from ...") or a participle with its agent ("operated by ..."). */
function participleAt(parsed: Parsed, at: number): {subject: Range | null; passive: boolean} | null {
  const token = parsed.tokens[at]
  const left = parsed.tokens[at - 1]
  if (token?.pos !== 'verb' || !left || inVerb(parsed, at)) return null
  if (token.form === 'gerund') {
    const opens =
      MODE_VERBS.has(token.lemma) &&
      token.lemma !== 'need' &&
      (left.after === ',' || ['noun', 'name', 'number'].includes(left.pos))
    return opens ? {subject: null, passive: false} : null
  }
  const agent = parsed.tokens[at + 1]?.lower === 'by'
  return agent && (token.form === 'past' || token.form === 'participle')
    ? {subject: left.after === '' ? nounsBefore(parsed.tokens, at) : null, passive: true}
    : null
}

function participial(parsed: Parsed, at: number): ClauseReading | null {
  const found = participleAt(parsed, at)
  const token = parsed.tokens[at]
  if (!found || !token) return null
  const host = parsed.clauses.find((c) => at >= c.range.start && at < c.range.end)
  const end = host?.range.end ?? parsed.tokens.length
  const verb = {
    start: at,
    end: at + 1,
    main: at,
    lemma: token.lemma,
    modal: null,
    negated: parsed.tokens[at - 1]?.pos === 'not',
    passive: found.passive,
    semiModal: null,
    tense: 'present' as const
  }
  const clause: Clause = {
    kind: 'relative',
    marker: null,
    subject: found.subject,
    borrowed: true,
    verb,
    leansOn: null,
    range: {start: at, end},
    complement: {start: at + 1, end}
  }
  return {...readClause(parsed, clause, readForce(parsed.tokens, clause, null)), kind: 'aside'}
}

export const participials = (parsed: Parsed): ClauseReading[] =>
  parsed.tokens.flatMap((_, at) => participial(parsed, at) ?? [])
