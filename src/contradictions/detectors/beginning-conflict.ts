import type {Measure} from '../../claims/reading.js'
import {defineDetector} from '../define-detector.js'
import {comparingMeasures, type MeasureRule} from '../measures.js'

const isEarlier = (began: Measure, already: Measure): boolean => (already.high ?? already.low) < began.low

const RULES: readonly MeasureRule[] = [
  {
    matter: 'beginning',
    own: 'began',
    other: 'already',
    exclude: isEarlier,
    also: (own, _, other) => !own.claim.reading.superseded && !other.claim.reading.superseded,
    // A page tells of few things when they began, and of many what happened in some year.
    shared: 0.5,
    link: 'it was used, or did something, before it began'
  }
]

export default defineDetector({
  id: 'beginning-conflict',
  title: 'At work before it began',
  why: 'A rule cannot be applied, nor an office give or sell anything, before it exists.',
  resolve: 'Look both dates up, and say what came before where something did.',
  tolerates: ['name', 'circumstance', 'pointing', 'period'],
  measured: {
    on: '2026-11-24',
    development: {right: 3, fired: 3, documents: 3, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a rule that was used before it was in force',
      text: 'The harbour charter of Marrow came into force on 1 May 2011.\n\nIn 2008, boat builders used the harbour charter to stop the dredging.\n',
      finds: ['3:1-3:28 “came into force on 1 May 2011” against “In 2008, boat builders used”']
    },
    {
      name: 'leaves what happened later',
      text: 'The harbour charter of Marrow came into force on 1 May 2011.\n\nIn 2014, boat builders used the harbour charter to stop the dredging.\n',
      finds: []
    },
    {
      name: 'leaves what something else did earlier',
      text: 'The harbour charter of Marrow came into force on 1 May 2011.\n\nIn 2008, boat builders used a petition to stop the dredging.\n',
      finds: []
    }
  ],
  ...comparingMeasures(RULES)
})
