// One clause as who does what, and how it is put.
import {LIGHT_VERBS, MODE_WORDS, PRONOUNS_POINTING} from '../lexicon/weak-words.js'
import type {Clause, Range} from '../parse/clauses.js'
import type {ClauseReading, Concept, Phrase} from '../reading.js'
import {conceptAt, conceptsIn} from './concepts.js'
import {isGerund} from './existential.js'
import type {Forced} from './force.js'
import {readClauseHedge} from './hedges.js'
import {type Parsed, placeOf} from './parsed.js'
import {phrasesIn} from './phrases.js'
import {tight} from './tight.js'

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
    if (
      seen.has(span.start) ||
      (kind === 'verb' && LIGHT_VERBS.has(lemma)) ||
      (MODE_WORDS.has(lemma) && kind !== 'noun' && kind !== 'name')
    )
      return false
    seen.add(span.start)
    return true
  })
}

/** The act is a verb among the words of its clause too. */
const withAct = (theme: readonly Concept[], act: Concept | null): readonly Concept[] =>
  act === null ? theme : theme.map((c) => (c.span.start === act.span.start ? act : c))

export function readClause(parsed: Parsed, clause: Clause, forced: Forced): ClauseReading {
  const subjectPhrases = clause.subject ? phrasesIn(parsed, clause.subject.start, clause.subject.end, 'subject') : []
  const phrases: Phrase[] = [
    ...subjectPhrases,
    ...phrasesIn(parsed, clause.complement.start, clause.complement.end, 'object')
  ]
  const named = forced.act === null ? null : conceptAt(parsed, forced.act)
  // An -ing form that was taken for a noun is a verb where it is the act.
  const act = named && forced.act === clause.verb.main ? {...named, kind: 'verb' as const} : named
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
    progressive: clause.verb.tense === 'present' && wordsIn(parsed, clause.verb).some(isGerund),
    hedge: readClauseHedge(parsed, clause),
    subject: subjectPhrases[0] ?? null,
    pronoun: pronounSubject(parsed, clause.subject),
    phrases,
    theme: tight(withAct(themeOf(parsed, clause, forced), act)),
    span: placeOf(parsed, start, Math.max(start + 1, clause.complement.end))
  }
}
