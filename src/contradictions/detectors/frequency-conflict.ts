import type {Measure} from '../../claims/reading.js'
import {ACTORS, ONE_THING} from '../acts.js'
import {defineDetector} from '../define-detector.js'
import {likeness} from '../lexicon/likeness.js'
import {clauseOf, compareMeasures, type MeasureRule} from '../measures.js'
import type {Side} from '../side.js'

/** A month is no exact number of weeks. */
const ROUNDING = 0.2

const differ = (a: Measure, b: Measure): boolean => Math.abs(a.low - b.low) > ROUNDING * Math.max(a.low, b.low)

/** One deed, done to or by one thing. */
function sameDeed(own: Side, a: Measure, other: Side, b: Measure): boolean {
  const [x, y] = [clauseOf(own, a), clauseOf(other, b)]
  if (!x?.act || !y?.act || likeness(x.act, y.act) < ONE_THING) return false
  const [s, t] = [x.subject?.head, y.subject?.head]
  return !s || !t || ACTORS.has(s.lemma) || ACTORS.has(t.lemma) || likeness(s, t) >= ONE_THING
}

const RULES: readonly MeasureRule[] = [
  {
    matter: 'frequency',
    own: 'every',
    other: 'every',
    exclude: differ,
    also: sameDeed,
    shared: 0.5,
    link: 'one thing happens at two different intervals'
  }
]

export default defineDetector({
  id: 'frequency-conflict',
  title: 'Two intervals of one deed',
  why: 'What is done once a week is not done every second week.',
  resolve: 'Find out how often it happens, and correct the other passage.',
  tolerates: ['name', 'circumstance', 'pointing'],
  unproven: true,
  measured: {
    on: '2026-11-24',
    development: {right: 1, fired: 1, documents: 1, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a week against a fortnight',
      text: 'The beacon of Marrow is cleaned once a week.\n\nThe beacon is cleaned every other Monday by a diver.\n',
      finds: ['3:23-3:41 (tension) “once a week” against “every other Monday”']
    },
    {
      name: 'leaves two deeds',
      text: 'The beacon of Marrow is cleaned once a week.\n\nThe beacon is painted every other year.\n',
      finds: []
    },
    {
      name: 'leaves two things',
      text: 'The beacon of Marrow is cleaned once a week.\n\nThe slipway is cleaned every other Monday.\n',
      finds: []
    }
  ],
  compare: (own, other, page) => compareMeasures(RULES, own, other, page)
})
