// Which detectors have something to compare in a pair. Most claims say little that any of them looks for, so that most pairs
// concern few of them; a page has thousands of pairs.
import type {Detector} from './define-detector.js'
import {detectors} from './detectors/index.js'
import {perSide} from './remembered.js'
import type {Side} from './side.js'

/** A detector as one bit of a set of them. */
export interface Turn {
  readonly detector: Detector
  readonly bit: number
}

/** In the order of the list. */
export const TURNS: readonly Turn[] = detectors.map((detector, at) => ({detector, bit: 1 << at}))

/** The detectors whose needs the side meets in one of the places. */
const meeting = (side: Side, place: 'own' | 'other'): number =>
  TURNS.reduce((met, {detector: {needs}, bit}) => (needs?.[place](side) === false ? met : met | bit), 0)

const met = perSide((side) => ({own: meeting(side, 'own'), other: meeting(side, 'other')}))

/** The detectors that have what they need of `own` and of `other`. */
export const concerned = (own: Side, other: Side): number => met(own).own & met(other).other
