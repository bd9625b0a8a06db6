import type {ClauseReading, Concept} from '../../claims/reading.js'
import {overlap} from '../../document/span.js'
import {inCase, ONE_THING, type SameAct, sameAct, states, tierOf} from '../acts.js'
import {coverage, type Grade, narrowerToo, speaksOf} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {isKindOf, likeness} from '../lexicon/likeness.js'
import {sidesAround} from '../passages.js'
import type {Page, Side} from '../side.js'
import {actsClash} from '../wording.js'

/** All of what is denied must be asserted; on the way back little may be left over. */
const DENIED_COVERED = 0.85
const ASSERTED_COVERED = 0.5
const SHARED_WORDS = 2

const asserts = (clause: ClauseReading): boolean =>
  states(clause) &&
  clause.kind !== 'aside' &&
  (clause.force === 'asserted' || clause.force === 'obliged' || clause.force === 'permitted')

/** "Hot desks don't." denies something of the sentence before, not of its subject. */
const saysWhat = (clause: ClauseReading): boolean => {
  const inSubject = (c: Concept): boolean =>
    clause.subject !== null &&
    [clause.subject.head, ...clause.subject.modifiers].some(({span}) => overlap(span, c.span) > 0)
  return clause.theme.some((c) => !inSubject(c) && c.span.start > (clause.subject?.head.span.start ?? -1))
}

/** Said under a condition, or as what somebody checks, hopes or asserts. */
const isSupposed = (side: Side, clause: ClauseReading): boolean =>
  side.claim.reading.conditional || clause.kind === 'complement'

/** "A diver is on the quay and is mending a net" is told in two claims of one subject: together they say what is denied. */
function withSiblings(side: Side, {subject}: ClauseReading, page: Page): Side {
  const tells = ({claim}: Side): boolean =>
    claim.reading.clauses.some((c) => states(c) && c.subject?.head.span.start === subject?.head.span.start)
  const siblings = sidesAround(side, page).filter(tells)
  return siblings.length > 1 ? {...side, concepts: siblings.flatMap((s) => s.concepts)} : side
}

/**
 * What is denied of the wider word reaches the narrower one that is asserted. Outside a scene verbs are too loose for that: what
 * increases changes, and yet nothing may change.
 */
const widerToo: Grade = (own, other) => narrowerToo(other, own)

const gradeOf = (d: ClauseReading, p: ClauseReading): Grade => (d.progressive && p.progressive ? widerToo : likeness)

const isSubject = (a: ClauseReading, b: ClauseReading): boolean =>
  a.subject !== null && b.subject !== null && narrowerToo(a.subject.head, b.subject.head) >= ONE_THING

/** "You will be sent a new one": a verb alone may be done to anything. */
const saysOfWhat = ({act, theme}: ClauseReading): boolean => theme.some((c) => c.span.start !== act?.span.start)

const isDenied = (act: SameAct | null): boolean =>
  act !== null && act.share >= DENIED_COVERED && act.count >= SHARED_WORDS

/** "No pilot eats an apple" leaves it open whether one eats fruit. */
const deniesLess = ({theme}: ClauseReading, {concepts}: Side): boolean =>
  theme.some(
    (c) =>
      c.kind === 'noun' &&
      !speaksOf(c, concepts, ONE_THING, narrowerToo) &&
      concepts.some((wider) => isKindOf(c, wider))
  )

function denies(own: Side, d: ClauseReading, other: Side, p: ClauseReading, page: Page): boolean {
  if (isDenied(sameAct(d, own, other, p, page, narrowerToo))) return true
  const whole = isSubject(d, p) ? withSiblings(other, p, page) : other
  return whole !== other && isDenied(sameAct(d, own, whole, p, page, narrowerToo))
}

function clash(own: Side, d: ClauseReading, other: Side, p: ClauseReading, page: Page): Clash | null {
  if (!saysWhat(d) || !saysOfWhat(p) || !denies(own, d, other, p, page) || deniesLess(d, other)) return null
  if (coverage(p.theme, own.concepts, page.weight, gradeOf(d, p)).share < ASSERTED_COVERED) return null
  return {
    tier: inCase(own, d) || isSupposed(own, d) || isSupposed(other, p) ? 'tension' : tierOf(d, p),
    ...actsClash(page, {side: own, clause: d}, {side: other, clause: p}, 'one denies what the other states')
  }
}

const deniedIn = ({claim}: Side): ClauseReading[] =>
  claim.reading.clauses.filter((d) => d.force === 'denied' && d.kind !== 'aside')

const assertedIn = ({claim}: Side): ClauseReading[] => claim.reading.clauses.filter(asserts)

export default defineDetector({
  id: 'denied-event',
  title: 'The same thing stated and denied',
  why: 'One passage says that something happens and another that it does not.',
  resolve: 'Find out whether it happens, and correct the passage that is wrong.',
  measured: {
    on: '2026-11-25',
    development: {right: 556, fired: 572, documents: 1, pairs: 555},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a plain denial',
      text: 'The lab tests imported seed.\n\nThe lab never tests imported seed.\n',
      finds: ['3:1-3:20 “The lab never tests imported seed” against “The lab tests imported seed”']
    },
    {
      name: 'catches a denial of what two claims tell of one subject',
      text: 'A diver is wearing a red suit and is holding a lamp in one hand.\n\nThere is no diver wearing a red suit and holding a lamp in one hand.\n',
      finds: [
        '3:10-3:26 “no diver wearing a red suit and holding a lamp in one hand” against “A diver is wearing a red suit”'
      ]
    },
    {
      name: 'catches a wider denial',
      text: 'The pilot is slicing a melon.\n\nThere is no one cutting a melon.\n',
      finds: ['3:10-3:24 “no one cutting a melon” against “The pilot is slicing a melon”']
    },
    {
      name: 'leaves a narrower denial',
      text: 'The pilot eats fruit at the lock.\n\nThe pilot eats no apples at the lock.\n',
      finds: []
    },
    {
      name: 'leaves a denial of something else',
      text: 'The lab tests imported seed.\n\nThe lab never tests drinking water.\n',
      finds: []
    },
    {
      name: 'leaves what is not so yet',
      text: 'The Marrow office prints the tide tables.\n\nThe Marrow office has not printed the tide tables yet.\n',
      finds: []
    },
    {
      name: 'leaves a verb that does not say what it is done to',
      text: 'The harbour pass is never sent to us.\n\nPress "Lost harbour pass" in the hall: you will be sent a new one.\n',
      finds: []
    },
    {
      name: 'leaves a word of the act that names something else',
      text: 'Tests on the quay are over.\n\nThe cranes on the quay are not tested.\n',
      finds: []
    }
  ],
  ...comparing(deniedIn, assertedIn, clash)
})
