// The walk that detectors share: everything that one side says against everything that the other says, in order.
import type {Clash, Detector} from './define-detector.js'
import {perSide} from './remembered.js'
import type {Page, Side} from './side.js'

/** The first clash between a part of the own side and a part of the other; null where none clashes. */
export function firstClash<A, B>(
  own: readonly A[],
  other: readonly B[],
  clash: (a: A, b: B) => Clash | null
): Clash | null {
  for (const a of own) {
    for (const b of other) {
      const found = clash(a, b)
      if (found) return found
    }
  }
  return null
}

/** What a side says of one kind; mostly nothing. */
type Saying<T> = (side: Side) => readonly T[]

/** A detector of what the own side says of one kind against what the other says of another; sides without are never asked. */
export function comparing<A, B>(
  inOwn: Saying<A>,
  inOther: Saying<B>,
  clash: (own: Side, a: A, other: Side, b: B, page: Page) => Clash | null
): Pick<Detector, 'needs' | 'compare'> {
  // Remembered of the few sides that say something: a long page has many that do not.
  const [as, bs] = [perSide(inOwn), perSide(inOther)]
  return {
    needs: {own: (side) => inOwn(side).length > 0, other: (side) => inOther(side).length > 0},
    compare: (own, other, page) => firstClash(as(own), bs(other), (a, b) => clash(own, a, other, b, page))
  }
}
