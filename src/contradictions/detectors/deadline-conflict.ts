import type {Measure} from '../../claims/reading.js'
import {defineDetector} from '../define-detector.js'
import {compareMeasures, type MeasureRule} from '../measures.js'

const latest = ({low, high}: Measure): number => high ?? low

/** Four weeks and a month are one thing in plain prose. */
const ROUNDING = 0.1

const differ = (a: Measure, b: Measure): boolean =>
  Math.abs(latest(a) - latest(b)) > ROUNDING * Math.max(latest(a), latest(b))

const rule = (act: string, shared: number): MeasureRule => ({
  matter: 'deadline',
  own: act,
  other: act,
  exclude: differ,
  shared,
  link: 'two different times for one step'
})

/** One way to appeal is the rule; who answers, reports or returns what has to be the same in both. */
const RULES: readonly MeasureRule[] = [
  rule('to appeal', 0),
  rule('to answer', 1),
  rule('to report', 1),
  rule('to return', 0.5),
  rule('to lodge', 1)
]

export default defineDetector({
  id: 'deadline-conflict',
  title: 'Two deadlines for one step',
  why: 'Whoever appeals, answers or sends something back has one time for it.',
  resolve: 'Look the deadline up and correct the other passage, or say what tells the two cases apart.',
  tolerates: ['name', 'circumstance'],
  unproven: true,
  measured: {
    on: '2026-11-24',
    development: {right: 2, fired: 2, documents: 2, pairs: 0},
    unseen: {right: 0, fired: 2, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches two times to appeal in other words',
      text: 'A skipper who is refused a berth may ask the harbour master of Marrow to look at the case again within ten days.\n\nThose who are turned away have two months before they must challenge the refusal.\n',
      finds: [
        '3:27-3:69 (tension) “look at the case again within ten days” against “have two months before they must challenge”'
      ]
    },
    {
      name: 'leaves the time of those who answer',
      text: 'A skipper who is refused a berth may appeal within ten days.\n\nThe harbour master of Marrow has two months to answer.\n',
      finds: []
    },
    {
      name: 'leaves answers to two different things',
      text: 'The harbour master of Marrow has two months to answer a petition.\n\nThe tide office replies to letters within ten days.\n',
      finds: []
    }
  ],
  compare: (own, other, page) => compareMeasures(RULES, own, other, page)
})
