// One clause as who does what, and how it is put.
import {MODE_VERBS} from '../lexicon/modes.js'
import {LIGHT_VERBS, MODE_WORDS, PRONOUNS_POINTING} from '../lexicon/weak-words.js'
import type {Clause, Range} from '../parse/clauses.js'
import type {ClauseReading, Concept, Phrase} from '../reading.js'
import {conceptAt, conceptsIn} from './concepts.js'
import {readClauseHedge} from './hedges.js'
import {type Forced, readForce} from './force.js'
import {type Parsed, placeOf} from './parsed.js'
import {phrasesIn} from './phrases.js'

const wordsIn = (parsed: Parsed, range: Range | null): readonly Parsed['tokens'][number][] =>
  range ? parsed.tokens.slice(range.start, range.end) : []

/** A pronoun subject that points to another sentence; "you", "we" and "nobody" point to nobody in the text. */
function pronounSubject(parsed: Parsed, subject: Range | null): string | null {
  const words = wordsIn(parsed, subject)
  const [first] = words
  return words.length === 1 && first && PRONOUNS_POINTING.has(first.lower) ? first.lower : null
}

function themeOf(parsed: Parsed, clause: Clause, forced: Forced): Concept[] {
  const subject = clause.subject ? conceptsIn(parsed, clause.subject.start, clause.subject.end, forced.used) : []
  const rest = conceptsIn(parsed, clause.verb.start, clause.complement.end, forced.used)
  const seen = new Set<number>()
  return [...subject, ...rest].filter(({lemma, kind, span}) => {
    if (seen.has(span.start) || (kind === 'verb' && LIGHT_VERBS.has(lemma)) || (MODE_WORDS.has(lemma) && kind !== 'noun' && kind !== 'name')) return false
    seen.add(span.start)
    return true
  })
}

function readOne(parsed: Parsed, clause: Clause, forced: Forced): ClauseReading {
  const subjectPhrases = clause.subject ? phrasesIn(parsed, clause.subject.start, clause.subject.end, 'subject') : []
  const phrases: Phrase[] = [
    ...subjectPhrases,
    ...phrasesIn(parsed, clause.complement.start, clause.complement.end, 'object')
  ]
  const act = forced.act === null ? null : conceptAt(parsed, forced.act)
  const start = Math.min(
    clause.borrowed ? clause.verb.start : (clause.subject?.start ?? clause.verb.start),
    clause.verb.start
  )
  return {
    kind: clause.kind,
    marker: clause.marker,
    force: forced.force,
    strength: forced.strength,
    act,
    passive: clause.verb.passive,
    past: clause.verb.tense === 'past',
    hedge: readClauseHedge(parsed, clause),
    subject: subjectPhrases[0] ?? null,
    pronoun: pronounSubject(parsed, clause.subject),
    phrases,
    theme: themeOf(parsed, clause, forced),
    span: placeOf(parsed, start, Math.max(start + 1, clause.complement.end))
  }
}

/** Words that end a "without" phrase. */
const ENDS_ASIDE = new Set(['modal', 'be', 'conjunction', 'relative', 'subordinator'])

/**
 * "without asking the owner" says that asking is not needed; "never without a permit" says that it is. The phrase becomes a
 * clause of its own, exempt where its host is allowed or happens.
 */
function asides(parsed: Parsed, clauses: readonly ClauseReading[]): ClauseReading[] {
  return parsed.tokens.flatMap((token, at) => {
    if (token.lower !== 'without') return []
    const host = parsed.clauses.findLastIndex((c) => at >= c.range.start && at < c.range.end)
    const force = clauses[host]?.force
    if (force === undefined || force === 'denied' || force === 'forbidden' || force === 'exempt') return []
    let end = at + 1
    while (
      end < parsed.tokens.length &&
      !(end > at + 1 && /[,;:]/.test(parsed.tokens[end - 1]?.after ?? '')) &&
      !ENDS_ASIDE.has(parsed.tokens[end]?.pos ?? '')
    )
      end += 1
    const theme = conceptsIn(parsed, at + 1, end).filter((c) => !LIGHT_VERBS.has(c.lemma))
    if (theme.length === 0) return []
    const act = theme.find((c) => c.kind === 'verb') ?? null
    return [
      {
        kind: 'aside' as const,
        marker: 'without',
        force: 'exempt' as const,
        strength: 'strong' as const,
        act,
        passive: false,
        past: false,
        hedge: null,
        subject: null,
        pronoun: null,
        phrases: phrasesIn(parsed, at + 1, end, 'object'),
        theme,
        span: placeOf(parsed, at, end)
      }
    ]
  })
}

/** Where a participle or gerund of a mode verb begins a clause without a finite verb. */
function opensParticipial(parsed: Parsed, at: number): boolean {
  const token = parsed.tokens[at]
  const left = parsed.tokens[at - 1]
  if (token?.pos !== 'verb' || token.form !== 'gerund' || !MODE_VERBS.has(token.lemma) || token.lemma === 'need')
    return false
  return (
    left !== undefined && (left.after === ',' || left.pos === 'noun' || left.pos === 'name' || left.pos === 'number')
  )
}

/** "an order prohibiting agencies from sharing data": the participle puts a mode as a finite verb would. */
function participials(parsed: Parsed): ClauseReading[] {
  return parsed.tokens.flatMap((token, at) => {
    if (!opensParticipial(parsed, at)) return []
    const host = parsed.clauses.find((c) => at >= c.range.start && at < c.range.end)
    const end = host?.range.end ?? parsed.tokens.length
    const verb = {
      start: at,
      end: at + 1,
      main: at,
      lemma: token.lemma,
      modal: null,
      negated: parsed.tokens[at - 1]?.pos === 'not',
      passive: false,
      semiModal: null,
      tense: 'present' as const
    }
    const clause: Clause = {
      kind: 'relative',
      marker: null,
      subject: null,
      borrowed: true,
      verb,
      leansOn: null,
      range: {start: at, end},
      complement: {start: at + 1, end}
    }
    return [{...readOne(parsed, clause, readForce(parsed.tokens, clause, null)), kind: 'aside' as const}]
  })
}

export function readClausesOf(parsed: Parsed): ClauseReading[] {
  const forces: Forced[] = []
  const clauses = parsed.clauses.map((clause) => {
    const host = clause.leansOn === null ? null : (forces[clause.leansOn] ?? null)
    const forced = readForce(parsed.tokens, clause, host)
    forces.push(forced)
    return readOne(parsed, clause, forced)
  })
  return [...clauses, ...participials(parsed), ...asides(parsed, clauses)]
}
