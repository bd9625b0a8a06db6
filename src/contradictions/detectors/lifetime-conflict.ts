import type {Measure} from '../../claims/reading.js'
import {defineDetector} from '../define-detector.js'
import {comparingMeasures, type MeasureRule} from '../measures.js'

/** Months differ in length, and "two weeks" may be a day more or less. */
const ROUNDING = 1.1

/** In days: what is said to last for ever. */
const FOR_EVER = 1_000_000
/** A display that goes dark in minutes is not the one thing that is used in months: so many times as long is another thing. */
const COMPARABLE = 100

const isForEver = (_: Measure, there: Measure): boolean => there.low >= FOR_EVER

function isLater(gone: Measure, there: Measure): boolean {
  const over = gone.high ?? gone.low
  return there.low > over * ROUNDING && there.low < over * COMPARABLE
}

const rule = (exclude: MeasureRule['exclude'], shared: number): MeasureRule => ({
  matter: 'lifetime',
  own: 'gone after',
  other: 'there after',
  exclude,
  shared,
  link: 'what is over by then in one is still there later in the other'
})

/** A page tells of few things that they are still there after a time, so that a commoner word will do; much lasts for ever. */
const RULES: readonly MeasureRule[] = [rule(isLater, 0.3), rule(isForEver, 0.6)]

export default defineDetector({
  id: 'lifetime-conflict',
  title: 'Gone, and still there later',
  why: 'What is erased, thrown away or void after a time cannot be read, used or fetched after a longer one.',
  resolve: 'Find out how long it is kept or good for, and correct the other passage.',
  tolerates: ['name', 'circumstance', 'pointing'],
  measured: {
    on: '2026-11-24',
    development: {right: 5, fired: 5, documents: 4, pairs: 0},
    unseen: {right: 2, fired: 2, documents: 2, pairs: 0}
  },
  examples: [
    {
      name: 'catches what is still there after it was thrown away',
      text: 'Nets found in Marrow harbour are kept for two weeks.\n\nA net lost in spring can still be fetched three months later.\n',
      finds: ['3:22-3:61 “kept for two weeks” against “can still be fetched three months later”']
    },
    {
      name: 'leaves what is fetched in time',
      text: 'Nets found in Marrow harbour are kept for two weeks.\n\nA net lost on Monday can still be fetched three days later.\n',
      finds: []
    },
    {
      name: 'leaves two things of which one lasts longer',
      text: 'Nets found in Marrow harbour are kept for two weeks.\n\nA berth can still be claimed three months later.\n',
      finds: []
    }
  ],
  ...comparingMeasures(RULES)
})
