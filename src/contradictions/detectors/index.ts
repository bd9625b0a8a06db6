// The order decides which detector names a pair that several would find: the most telling explanation first.
import type {Detector} from '../define-detector.js'
import ageConflict from './age-conflict.js'
import beginningConflict from './beginning-conflict.js'
import deniedEvent from './denied-event.js'
import exceptionDenied from './exception-denied.js'
import exclusiveOpen from './exclusive-open.js'
import existenceDenied from './existence-denied.js'
import freeAgainstPrice from './free-against-price.js'
import holderConflict from './holder-conflict.js'
import lifetimeConflict from './lifetime-conflict.js'
import modeConflict from './mode-conflict.js'
import nearRestatement from './near-restatement.js'
import oppositeStates from './opposite-states.js'
import partyDealing from './party-dealing.js'
import primaryConflict from './primary-conflict.js'
import quantityMismatch from './quantity-mismatch.js'
import sceneConflict from './scene-conflict.js'
import slotConflict from './slot-conflict.js'
import tableMismatch from './table-mismatch.js'

export const detectors: readonly Detector[] = [
  quantityMismatch,
  tableMismatch,
  ageConflict,
  lifetimeConflict,
  beginningConflict,
  freeAgainstPrice,
  existenceDenied,
  primaryConflict,
  holderConflict,
  slotConflict,
  exclusiveOpen,
  exceptionDenied,
  modeConflict,
  partyDealing,
  oppositeStates,
  deniedEvent,
  nearRestatement,
  sceneConflict
]
