import type {Measure} from '../../claims/reading.js'
import {defineDetector} from '../define-detector.js'
import {comparingMeasures, type MeasureRule} from '../measures.js'

const end = ({high}: Measure): number => high ?? Number.POSITIVE_INFINITY

/** Some age is among both. */
const meet = (a: Measure, b: Measure): boolean => a.low < end(b) && b.low < end(a)

const rule = (own: string, other: string, shared: number, link: string): MeasureRule => ({
  matter: 'age',
  own,
  other,
  exclude: meet,
  shared,
  link
})

/**
 * A page has one answer to whether children come alone; ages for different things ("a boat from 16, a raft from 8") are common,
 * and what somebody pays depends on more than age.
 */
const RULES: readonly MeasureRule[] = [
  rule('with company', 'alone', 0, 'people of one age need company in one and none in the other'),
  rule('kept out', 'let in', 0.4, 'people of one age are kept out in one and let in in the other'),
  rule('free', 'paying', 0.8, 'people of one age pay nothing in one and pay in the other')
]

export default defineDetector({
  id: 'age-conflict',
  title: 'One age, two rules',
  why: 'People of one age cannot be kept out and let in, come alone and need company, go free and pay.',
  resolve: 'Find out what holds for people of that age, and correct the other passage.',
  tolerates: ['name', 'circumstance', 'pointing', 'plan'],
  unproven: true,
  measured: {
    on: '2026-11-24',
    development: {right: 8, fired: 8, documents: 8, pairs: 0},
    unseen: {right: 1, fired: 2, documents: 1, pairs: 0}
  },
  examples: [
    {
      name: 'catches a child who needs company and comes alone',
      text: 'On the Marrow ferry, children under 12 must be accompanied by an adult.\n\nA ten-year-old may take the ferry to school alone.\n',
      finds: [
        '3:1-3:50 (tension) “On the Marrow ferry, children under 12 must be accompanied by an adult” against “A ten-year-old may take the ferry to school alone”'
      ]
    },
    {
      name: 'catches people who are let in before the age that is set',
      text: 'Sailors must be at least 16 to rent a boat.\n\nThirteen-year-olds can rent a boat of their own.\n',
      finds: [
        '3:1-3:48 (tension) “Sailors must be at least 16 to rent a boat” against “Thirteen-year-olds can rent a boat of their own”'
      ]
    },
    {
      name: 'leaves the age for something else',
      text: 'Sailors must be at least 16 to rent a boat.\n\nThirteen-year-olds can join the choir.\n',
      finds: []
    },
    {
      name: 'leaves two ages with two rules',
      text: 'Children under 12 must be accompanied by an adult on the ferry.\n\nA fourteen-year-old may take the ferry alone.\n',
      finds: []
    }
  ],
  ...comparingMeasures(RULES)
})
