import {isBeing} from '../../claims/read/being.js'
import type {ClauseReading, Concept, Phrase} from '../../claims/reading.js'
import {contains, type Span} from '../../document/span.js'
import {ONE_THING, states} from '../acts.js'
import {speaksOf} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import {sceneContrast} from '../lexicon/opposites.js'
import type {Page, Side} from '../side.js'
import {wordsClash} from '../wording.js'

/** Words besides the one that changed: of fewer there is no scene to know again. */
const SHARED_WORDS = 2

/** "A man", "the dogs", "two women", "a group of children": not "men", which speaks of all of them. */
function showsSomebody({claim}: Side, {head, determiner, attached}: Phrase): boolean {
  const counted = claim.reading.quantities.some((q) => q.of.some((c) => c.span.start === head.span.start))
  return (determiner !== null || counted) && [head, ...attached].some((c) => isBeing(c.lemma))
}

/** Somebody is doing something: a picture, not a rule or a habit. */
const isScene = (side: Side, clause: ClauseReading): boolean =>
  states(clause) &&
  clause.progressive &&
  clause.force === 'asserted' &&
  clause.strength === 'strong' &&
  clause.subject !== null &&
  showsSomebody(side, clause.subject)

interface Scene {
  readonly clause: ClauseReading
  readonly words: readonly Concept[]
}

function scenesIn(side: Side): Scene[] {
  const {clauses, concepts, quantities, planned} = side.claim.reading
  if (planned) return []
  const words = concepts.filter(
    (c) => side.claim.spans.some((s) => contains(s, c.span)) && !quantities.some((q) => contains(q.span, c.span))
  )
  return clauses.filter((clause) => isScene(side, clause)).map((clause) => ({clause, words}))
}

interface Differing {
  readonly own: Span
  readonly other: Span
  /** In front of the word on the own side: "no". */
  readonly lead: string
}

const unmet = (words: readonly Concept[], others: readonly Concept[]): Concept[] =>
  words.filter((c) => !speaksOf(c, others, ONE_THING))

/** The one word that changed, for its opposite. */
function word([a, ...left]: readonly Concept[], [b, ...right]: readonly Concept[]): Differing | null {
  const one = a !== undefined && b !== undefined && left.length === 0 && right.length === 0
  return one && sceneContrast(a.lemma, b.lemma) ? {own: a.span, other: b.span, lead: ''} : null
}

const isMissing = (p: Phrase): boolean => p.determiner === 'no' || p.preposition === 'without'

/** "A man with no hat", "without a hat", "in a hat". */
function nothing(own: Scene, other: Scene): Differing | null {
  const missing = own.clause.phrases.find(isMissing)
  const there = missing && other.clause.phrases.find((p) => !isMissing(p) && likeness(p.head, missing.head) === 1)
  return missing && there ? {own: missing.head.span, other: there.head.span, lead: 'no '} : null
}

/** Where a deed and its opposite lead to and from: "adds salt to the soup", "removes salt from the soup". */
const TOWARDS = new Set(['to', 'into', 'in', 'on', 'onto'])

const leadsBack = (a: Phrase, b: Phrase): boolean =>
  (TOWARDS.has(a.preposition ?? '') && b.preposition === 'from') ||
  (TOWARDS.has(b.preposition ?? '') && a.preposition === 'from')

/** "On a blanket" and "over a blanket" are two places. */
const placedAlike = (a: Phrase, b: Phrase): boolean =>
  likeness(a.head, b.head) < ONE_THING ||
  isMissing(a) ||
  isMissing(b) ||
  a.preposition === b.preposition ||
  leadsBack(a, b)

const inOnePlace = (a: ClauseReading, b: ClauseReading): boolean =>
  a.phrases.every((p) => b.phrases.every((q) => placedAlike(p, q)))

const TOLD_TWICE = 'one scene told in two ways'

function clash(own: Side, a: Scene, other: Side, b: Scene, page: Page): Clash | null {
  const [left, right] = [unmet(a.words, b.words), unmet(b.words, a.words)]
  if (a.words.length - left.length < SHARED_WORDS || !inOnePlace(a.clause, b.clause)) return null
  const found = left.length + right.length === 0 ? nothing(a, b) : word(left, right)
  if (!found) return null
  const words = wordsClash(page, {side: own, focus: found.own}, {side: other, focus: found.other}, TOLD_TWICE)
  return {tier: 'contradiction', ...words, message: `${found.lead}${words.message}`}
}

export default defineDetector({
  id: 'scene-conflict',
  title: 'One scene told twice, with one thing changed',
  why: 'Two passages show the same scene in the same words, but for one word that excludes its counterpart.',
  resolve: 'Look at what is shown and correct the other passage, or say what tells the two scenes apart.',
  measured: {
    on: '2026-11-25',
    development: {right: 86, fired: 100, documents: 0, pairs: 86},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two people in one scene',
      text: 'A woman is mending a net on the quay of Marrow.\n\nA man is mending a net on the quay of Marrow.\n',
      finds: ['3:3-3:6 “woman” against “man”']
    },
    {
      name: 'catches what somebody wears and does not wear',
      text: 'A boy in a hat is painting the boat of the pilot.\n\nA boy with no hat is painting the boat of the pilot.\n',
      finds: ['3:15-3:18 no “hat” against “hat”']
    },
    {
      name: 'catches a deed and its opposite',
      text: 'The cook is adding salt to the soup.\n\nThe cook is removing salt from the soup.\n',
      finds: ['3:13-3:21 “adding” against “removing”']
    },
    {
      name: 'leaves two places',
      text: 'A boy is sitting under the bridge of Marrow.\n\nA boy is standing on the bridge of Marrow.\n',
      finds: []
    },
    {
      name: 'leaves a rule for each of two',
      text: 'Men row the long boat on the first day.\n\nWomen row the long boat on the first day.\n',
      finds: []
    },
    {
      name: 'leaves what is said of all of a kind',
      text: 'Women are earning more on the boats of Marrow.\n\nMen are earning more on the boats of Marrow.\n',
      finds: []
    },
    {
      name: 'leaves two scenes that differ in more',
      text: 'A woman is mending a net on the quay of Marrow.\n\nA man is mending a sail on the pier of Marrow.\n',
      finds: []
    }
  ],
  ...comparing(scenesIn, scenesIn, clash)
})
