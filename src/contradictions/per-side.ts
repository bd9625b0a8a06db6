// What a detector reads from one side alone is read once for all of its pairs.
import type {Side} from './side.js'

/** The same function, remembered per side for as long as the side lives. */
export function perSide<T>(read: (side: Side) => T): (side: Side) => T {
  const known = new WeakMap<Side, {readonly value: T}>()
  return (side) => {
    const found = known.get(side)
    if (found) return found.value
    const value = read(side)
    known.set(side, {value})
    return value
  }
}
