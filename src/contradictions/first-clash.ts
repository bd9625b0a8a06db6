// The walk that detectors share: everything that one side says against everything that the other says, in order.
import type {Clash} from './define-detector.js'

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
