import type {ClauseReading, Concept} from '../../claims/reading.js'
import {overlap} from '../../document/span.js'
import {inCase, ONE_THING, states, tierOf} from '../acts.js'
import {coverage, kindsClash} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import {opposite} from '../lexicon/opposites.js'
import type {Page, Side} from '../side.js'
import {bothSay, quoted} from '../wording.js'

/** What the clause says of its subject: its act, or the adjective behind its copula. */
function predicateOf(clause: ClauseReading): Concept | null {
  if (clause.act) return clause.act.kind === 'verb' ? clause.act : null
  const subject = clause.subject?.head.span.end ?? -1
  return (
    clause.theme.find(
      (c) =>
        c.kind === 'adjective' &&
        c.span.start > subject &&
        !clause.phrases.some((p) => p.modifiers.some(({span}) => overlap(span, c.span) > 0))
    ) ?? null
  )
}

interface Opposed {
  readonly a: Concept
  readonly b: Concept
}

function opposed(x: ClauseReading, y: ClauseReading): Opposed | null {
  const [a, b] = [predicateOf(x), predicateOf(y)]
  if (!a || !b || a.kind !== b.kind || (a.kind !== 'verb' && a.kind !== 'adjective')) return null
  return opposite(a.kind, a.lemma, b.lemma) ? {a, b} : null
}

/** One side must speak of nearly all that the other says of the subject. */
const COVERED = 0.6
const SHARED_WORDS = 2
/** Of the circumstances of two deeds, on both sides. */
const SAME_OCCASION = 0.75

function clash(own: Side, x: ClauseReading, other: Side, y: ClauseReading, page: Page): Clash | null {
  const found = opposed(x, y)
  if (!found || !x.subject || !y.subject || likeness(x.subject.head, y.subject.head) < ONE_THING) return null
  if (kindsClash(x.phrases, y.phrases, own.concepts, other.concepts)) return null
  const rest = (clause: ClauseReading, word: Concept): Concept[] =>
    clause.theme.filter((c) => c.span.start !== word.span.start)
  const forth = coverage(rest(x, found.a), other.concepts, page.weight)
  const back = coverage(rest(y, found.b), own.concepts, page.weight)
  const met = Math.max(...[forth, back].map((c) => c.met.filter((m) => m.grade >= ONE_THING).length))
  if (Math.max(forth.share, back.share) < COVERED || met < SHARED_WORDS) return null
  // Deeds follow one another ("opens at noon", "closes at dusk"): only with the same circumstances is it one occasion.
  if (found.a.kind === 'verb' && Math.min(forth.share, back.share) < SAME_OCCASION) return null
  return {
    tier: inCase(own, x) || inCase(other, y) ? 'tension' : tierOf(x, y),
    own: found.a.span,
    other: found.b.span,
    message: `${quoted(page, found.a.span)} against ${quoted(page, found.b.span)}`,
    why: bothSay(
      page,
      {side: own, span: x.span, focus: found.a.span},
      {side: other, span: y.span, focus: found.b.span},
      'it cannot be both'
    )
  }
}

const asserts = (clause: ClauseReading): boolean =>
  states(clause) && clause.pronoun === null && (clause.force === 'asserted' || clause.force === 'obliged')

const assertedIn = ({claim}: Side): ClauseReading[] => claim.reading.clauses.filter(asserts)

export default defineDetector({
  id: 'opposite-states',
  title: 'Opposite things said of one thing',
  why: 'Some words exclude each other when they are said of the same thing: renewed and lapsed, public and confidential.',
  resolve: 'Find out which of the two it is, and since when.',
  measured: {
    on: '2026-11-24',
    development: {right: 3, fired: 5, documents: 1, pairs: 2},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two opposite ends of one plan',
      text: 'The mooring plan renews at the end of its term.\n\nA mooring plan lapses at the end of its term.\n',
      finds: ['3:16-3:22 “renews” against “lapses”']
    },
    {
      name: 'leaves two things that differ',
      text: 'The east gate opens at noon.\n\nThe west gate closes at noon.\n',
      finds: []
    },
    {
      name: 'leaves two deeds that follow one another',
      text: 'The harbour master opens the lock for a boat.\n\nThe harbour master closes the lock after high water.\n',
      finds: []
    }
  ],
  ...comparing(assertedIn, assertedIn, clash)
})
