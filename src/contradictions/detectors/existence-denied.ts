import type {ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {ONE_THING, states, tierOf} from '../acts.js'
import {coverage, speaksOf} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {bothSay, phraseSpan, quoted} from '../wording.js'

const EXISTING = new Set(
  'be exist have place set contain include know sign issue make adopt publish establish need charge'.split(' ')
)

/** The noun whose existence a clause denies: "there is no N", "no N exists", "places no N". */
function deniedPhrase(clause: ClauseReading): Phrase | null {
  if (clause.force !== 'denied' || !states(clause) || (clause.act?.lemma === 'have' && !clause.subject)) return null
  // "Any patterns have no effect" denies the effect.
  const denied = clause.phrases.find(
    (p) =>
      p.determiner === 'no' || p.determiner === 'neither' || (p.determiner === 'any' && p.head !== clause.subject?.head)
  )
  if (denied) return denied
  // "There are no specific agreements": the adjective may hide the determiner from the noun.
  return clause.act === null && clause.subject === null ? (clause.phrases[0] ?? null) : null
}

/** Nouns whose presence a text can presuppose by speaking of the thing; others are too general to count on. */
const INSTRUMENTS: Concept[] =
  'agreement memorandum contract law rule policy fee limit deadline requirement mandate inspection record copy register plan permit warranty insurance exam'
    .split(' ')
    .map((lemma) => ({lemma, kind: 'noun', span: {start: 0, end: 0}}))

const isInstrument = (head: Concept): boolean =>
  INSTRUMENTS.some((i) => likeness({...head, kind: 'noun'}, i) >= ONE_THING)

/** A phrase that asserts or presupposes the thing: the same class of noun in a clause that neither denies nor supposes it. */
function presupposed(head: Concept, clause: ClauseReading): Phrase | null {
  if (
    clause.force === 'denied' ||
    clause.force === 'forbidden' ||
    clause.force === 'exempt' ||
    clause.kind === 'subordinate'
  )
    return null
  return (
    clause.phrases.find(
      (p) =>
        p.determiner !== 'no' &&
        p.determiner !== 'any' &&
        likeness({...p.head, kind: 'noun'}, {...head, kind: 'noun'}) >= ONE_THING
    ) ?? null
  )
}

/** The parties and the matter of the denied thing must be those of the other passage. */
const COVERED = 0.6
const SHARED_WORDS = 3

function clash(own: Side, d: ClauseReading, denied: Phrase, other: Side, p: ClauseReading, page: Page): Clash | null {
  const found = presupposed(denied.head, p)
  if (!found) return null
  const covered = coverage(d.theme, other.concepts, page.weight)
  const met = covered.met.filter((m) => m.grade >= ONE_THING)
  if (covered.share < COVERED || met.length < SHARED_WORDS) return null
  // The parties, and names in front of the noun, must be those of the other passage.
  const parties = [...denied.attached, ...denied.modifiers.filter((m) => m.kind === 'name')]
  if (!parties.every((p) => speaksOf(p, other.concepts, ONE_THING))) return null
  return {
    tier: tierOf(d, p),
    own: phraseSpan(denied),
    other: phraseSpan(found),
    message: `no ${quoted(page, phraseSpan(denied))} against ${quoted(page, phraseSpan(found))}`,
    why: bothSay(
      page,
      {side: own, span: d.span, focus: phraseSpan(denied)},
      {side: other, span: p.span, focus: phraseSpan(found)},
      'one says that there is none, the other speaks of one'
    )
  }
}

export default defineDetector({
  id: 'existence-denied',
  title: 'Said not to exist, yet spoken of',
  why: 'One passage says that there is no such thing, while another speaks of one that exists.',
  resolve: 'Find out whether it exists; name it with its date, or remove it.',
  tolerates: ['name'],
  measured: {
    on: '2026-11-24',
    development: {right: 1, fired: 1, documents: 1, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches an agreement that another passage denies',
      text: 'The port shares cargo data with the rail firm under the Memorandum of Agreement signed by the port and the rail firm.\n\nThere are no agreements between the port and the rail firm on cargo data.\n',
      finds: ['3:14-3:24 no “agreements” against “Memorandum of Agreement”']
    },
    {
      name: 'leaves an agreement with somebody else',
      text: 'The port signed an agreement with the bus firm.\n\nThere are no agreements between the port and the rail firm.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    for (const d of own.claim.reading.clauses) {
      const denied = EXISTING.has(d.act?.lemma ?? 'be') ? deniedPhrase(d) : null
      if (!denied || !isInstrument(denied.head)) continue
      for (const p of other.claim.reading.clauses) {
        const found = clash(own, d, denied, other, p, page)
        if (found) return found
      }
    }
    return null
  }
})
