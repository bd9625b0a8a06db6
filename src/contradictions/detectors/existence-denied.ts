import type {ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {ONE_THING, states, tierOf} from '../acts.js'
import {coverage, speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {bothSay, phraseSpan, quoted} from '../wording.js'

const EXISTING = new Set(
  'be exist have place set contain include know sign issue make adopt publish establish need charge hold offer provide run operate use keep own sell serve'.split(
    ' '
  )
)

/** "because the tablets contain no lactose" states it as well. */
const GIVES_REASON = new Set(['because', 'since'])

const saysSo = (clause: ClauseReading): boolean =>
  states(clause) || (clause.kind === 'subordinate' && GIVES_REASON.has(clause.marker ?? ''))

/** The noun whose existence a clause denies: "there is no N", "no N exists", "places no N". */
function deniedPhrase(clause: ClauseReading): Phrase | null {
  if (clause.force !== 'denied' || !saysSo(clause) || (clause.act?.lemma === 'have' && !clause.subject)) return null
  // "Any patterns have no effect" denies the effect.
  const denied = clause.phrases.find(
    (p) =>
      p.determiner === 'no' || p.determiner === 'neither' || (p.determiner === 'any' && p.head !== clause.subject?.head)
  )
  if (denied) return denied
  // "There are no specific agreements": the adjective may hide the determiner from the noun.
  return clause.act === null && clause.subject === null ? (clause.phrases[0] ?? null) : null
}

interface Denied {
  readonly clause: ClauseReading
  readonly denied: Phrase
}

const deniedIn = ({claim}: Side): Denied[] =>
  claim.reading.clauses.flatMap((clause) => {
    const denied = EXISTING.has(clause.act?.lemma ?? 'be') ? deniedPhrase(clause) : null
    return denied ? [{clause, denied}] : []
  })

/** Nouns whose presence a text can presuppose by speaking of the thing; others are too general to count on. */
const INSTRUMENTS: Concept[] =
  'agreement memorandum contract law rule policy fee limit deadline requirement mandate inspection record copy register plan permit warranty insurance exam'
    .split(' ')
    .map((lemma) => ({lemma, kind: 'noun', span: {start: 0, end: 0}}))

const isInstrument = (head: Concept): boolean =>
  INSTRUMENTS.some((i) => likeness({...head, kind: 'noun'}, i) >= ONE_THING)

/** A phrase that asserts or presupposes the thing: the same class of noun in a clause that neither denies nor supposes it. */
const asserts = ({force, kind}: ClauseReading): boolean =>
  force !== 'denied' && force !== 'forbidden' && force !== 'exempt' && kind !== 'subordinate'

function presupposed(head: Concept, clause: ClauseReading): Phrase | null {
  if (!asserts(clause)) return null
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

function instrumentMet(d: ClauseReading, denied: Phrase, other: Side, p: ClauseReading, page: Page): Phrase | null {
  const found = isInstrument(denied.head) ? presupposed(denied.head, p) : null
  if (!found) return null
  const covered = coverage(d.theme, other.concepts, page.weight)
  const met = covered.met.filter((m) => m.grade >= ONE_THING)
  if (covered.share < COVERED || met.length < SHARED_WORDS) return null
  // The parties, and names in front of the noun, must be those of the other passage.
  const parties = [...denied.attached, ...denied.modifiers.filter((m) => m.kind === 'name')]
  return parties.every((c) => speaksOf(c, other.concepts, ONE_THING)) ? found : null
}

/** A part of the name of a thing may be a kind of the other's: "sight", "eyesight". */
const KIND = 0.7

/** Nouns that hold what they are named for: "no field for X" denies the "X entry". */
const HOLDERS = new Set('field entry box column test check examination exam screening form section space'.split(' '))

const LIMITS = new Set('limit maximum cap ceiling'.split(' '))

/** "no limit on the size of a file" against "50 GB is the maximum": a limit has a value. */
const limitMet = (denied: Phrase, narrowing: readonly Concept[], other: Side, p: ClauseReading): Phrase | null =>
  (other.claim.reading.quantities.length > 0 &&
    narrowing.some((c) => speaksOf(c, other.concepts, ONE_THING)) &&
    p.phrases.find((q) => q.determiner !== 'no' && LIMITS.has(q.head.lemma) && q.head !== denied.head)) ||
  null

const isHolder = ({lemma}: Concept): boolean => HOLDERS.has(lemma)

/** A place or time in which alone there is none ("no market in April"), unless the other passage is about it too. */
const placedElsewhere = ({clause, denied}: Denied, other: Side): boolean =>
  clause.phrases.some(
    (p) =>
      p.preposition !== null &&
      p.preposition !== 'of' &&
      p !== denied &&
      !denied.attached.some((c) => c.span.start === p.head.span.start) &&
      !speaksOf(p.head, other.concepts, KIND)
  )

/** "No field for X" against "the X entry". */
const holderMet = (narrowing: readonly Concept[], p: ClauseReading): Phrase | null =>
  p.phrases.find(
    (q) => isHolder(q.head) && narrowing.some((c) => speaksOf(c, [...q.modifiers, ...q.attached], KIND))
  ) ?? null

/** A limit or a holder: there either is one for the thing or not, whatever was told before. */
function thingMet(d: Denied, other: Side, p: ClauseReading): Phrase | null {
  const {denied} = d
  const narrowing = [...denied.modifiers, ...denied.attached].filter(tellsApart)
  if (LIMITS.has(denied.head.lemma)) return limitMet(denied, narrowing, other, p)
  if (!isHolder(denied.head) || placedElsewhere(d, other) || other.claim.reading.conditional) return null
  return holderMet(narrowing, p)
}

function met(own: Side, d: Denied, other: Side, p: ClauseReading, page: Page): Phrase | null {
  const instrument = states(d.clause) ? instrumentMet(d.clause, d.denied, other, p, page) : null
  if (instrument) return instrument
  const toldApart = own.claim.reading.clauses.some((c) => c.kind === 'relative')
  return asserts(p) && !toldApart ? thingMet(d, other, p) : null
}

function clash(own: Side, d: Denied, other: Side, p: ClauseReading, page: Page): Clash | null {
  const found = met(own, d, other, p, page)
  if (!found) return null
  const [denied, phrase] = [phraseSpan(d.denied), phraseSpan(found)]
  return {
    tier: tierOf(d.clause, p),
    own: denied,
    other: phrase,
    message: `no ${quoted(page, denied)} against ${quoted(page, phrase)}`,
    why: bothSay(
      page,
      {side: own, span: d.clause.span, focus: denied},
      {side: other, span: p.span, focus: phrase},
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
    development: {right: 4, fired: 4, documents: 4, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches an agreement that another passage denies',
      text: 'The port shares cargo data with the rail firm under the Memorandum of Agreement signed by the port and the rail firm.\n\nThere are no agreements between the port and the rail firm on cargo data.\n',
      finds: ['3:14-3:24 no “agreements” against “Memorandum of Agreement”']
    },
    {
      name: 'catches a limit that is said not to exist',
      text: 'Marrow sets no limit on the length of a boat.\n\nA boat of 30 m is the maximum that the lock takes.\n',
      finds: ['3:23-3:30 no “limit” against “maximum”']
    },
    {
      name: 'catches a field that there is not',
      text: 'The berth book of Marrow has no column for nationality.\n\nThe nationality entry in the berth book is filled in by the pilot.\n',
      finds: ['3:5-3:22 no “column” against “nationality entry”']
    },
    {
      name: 'leaves what there is not at one time',
      text: 'There is no regatta in April.\n\nThe regatta starts at the pier.\n',
      finds: []
    },
    {
      name: 'leaves an agreement with somebody else',
      text: 'The port signed an agreement with the bus firm.\n\nThere are no agreements between the port and the rail firm.\n',
      finds: []
    }
  ],
  ...comparing(deniedIn, ({claim}) => claim.reading.clauses, clash)
})
