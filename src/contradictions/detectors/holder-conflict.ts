import type {ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {ONE_THING, states, tierOf} from '../acts.js'
import {kindsClash} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import type {Page, Side} from '../side.js'
import {bothSay, phraseSpan, quoted} from '../wording.js'

/** Relations that a thing has with one holder at a time: who issues, runs, owns, employs, underwrites it. */
const ONE_VALUED = new Set(
  'issue grant run operate manage own employ underwrite administer conduct enforce license belong'.split(' ')
)

interface Holding {
  readonly clause: ClauseReading
  readonly verb: Concept
  readonly holder: Phrase
  readonly thing: Phrase
}

/** "T is issued by H", "H issues T", "H, to whom T belong". */
function holding(clause: ClauseReading): Holding | null {
  const verb = clause.act
  if (!verb || !ONE_VALUED.has(verb.lemma) || clause.force !== 'asserted' || clause.kind === 'subordinate') return null
  const object = clause.phrases.find((p) => p.role === 'object' && p.head !== clause.subject?.head)
  const by = clause.phrases.find((p) => p.preposition === 'by')
  const [holder, thing] = clause.passive ? [by, clause.subject] : [clause.subject, object]
  return holder && thing && isBody(holder) ? {clause, verb, holder, thing} : null
}

const held = ({claim}: Side): Holding[] => claim.reading.clauses.flatMap((clause) => holding(clause) ?? [])
const stated = (side: Side): Holding[] => held(side).filter(({clause}) => states(clause) || clause.kind === 'relative')

/** Bodies are names here: "a clerk" may act for the body that another passage names. */
const isBody = (p: Phrase): boolean => p.head.kind === 'name' || p.modifiers.some((m) => m.kind === 'name')

const words = (p: Phrase): Concept[] => [p.head, ...p.modifiers, ...p.attached].filter((c) => c.kind === 'name')

/** Parts of names that many bodies share. */
const COMMON = new Set(
  'department office agency ministry bureau division service authority board council commission company llc ltd inc union city county state national federal'.split(
    ' '
  )
)

/** Kinds of bodies: a department is no commission, whatever their names share. A part may act for its whole. */
const KINDS = new Set(
  'department ministry commission committee board council court university trust foundation association'.split(' ')
)

const ofOtherKind = (a: Phrase, b: Phrase, own: Side, other: Side): boolean =>
  a.head.lemma !== b.head.lemma &&
  [a, b].every((p) => KINDS.has(p.head.lemma)) &&
  !other.concepts.some((c) => c.lemma === a.head.lemma) &&
  !own.concepts.some((c) => c.lemma === b.head.lemma)

function sameBody(a: Phrase, b: Phrase, own: Side, other: Side): boolean {
  if (ofOtherKind(a, b, own, other)) return false
  const [left, right] = [words(a), words(b)]
  const apart = (x: readonly Concept[], y: readonly Concept[], all: readonly Concept[]): boolean =>
    x.some((c) => !COMMON.has(c.lemma) && !y.some((d) => d.lemma === c.lemma) && !all.some((d) => d.lemma === c.lemma))
  return !(apart(left, right, other.concepts) && apart(right, left, own.concepts))
}

function clash(own: Side, a: Holding, other: Side, b: Holding, page: Page): Clash | null {
  if (likeness(a.verb, b.verb) < ONE_THING || likeness(a.thing.head, b.thing.head) < ONE_THING) return null
  if (kindsClash([a.thing], [b.thing], own.concepts, other.concepts) || sameBody(a.holder, b.holder, own, other))
    return null
  return {
    tier: tierOf(a.clause, b.clause),
    own: phraseSpan(a.holder),
    other: phraseSpan(b.holder),
    message: `${quoted(page, phraseSpan(a.thing))}: ${quoted(page, phraseSpan(a.holder))} against ${quoted(page, phraseSpan(b.holder))}`,
    why: bothSay(
      page,
      {side: own, span: a.clause.span, focus: phraseSpan(a.holder)},
      {side: other, span: b.clause.span, focus: phraseSpan(b.holder)},
      'only one of them can'
    )
  }
}

export default defineDetector({
  id: 'holder-conflict',
  title: 'Two holders of one role',
  why: 'A thing is issued, run or owned by one body at a time; two passages name different ones.',
  resolve: 'Find out which body it is, or say since when or for which part each holds it.',
  tolerates: ['name'],
  measured: {
    on: '2026-11-24',
    development: {right: 3, fired: 3, documents: 2, pairs: 1},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two offices that issue one permit',
      text: 'Mooring permits are issued by the Marrow Planning Department.\n\nThe Finance Department issues mooring permits in the town.\n',
      finds: ['3:5-3:23 “Mooring permits”: “Marrow Planning Department” against “Finance Department”']
    },
    {
      name: 'leaves two different things',
      text: 'Mooring permits are issued by the Planning Department.\n\nThe Finance Department issues parking fines.\n',
      finds: []
    },
    {
      name: 'leaves one of several that may be so',
      text: 'If the quay is managed by Norf, call the north desk.\n\nIf the quay is managed by Harb, call the south desk.\n',
      finds: []
    }
  ],
  ...comparing(stated, held, clash)
})
