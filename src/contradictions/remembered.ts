// What is read from one side, or from the page, is read once for all pairs.
import type {Page, Side} from './side.js'

function remembered<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, {readonly value: T}>()
  return (of) => {
    const found = known.get(of)
    if (found) return found.value
    const value = read(of)
    known.set(of, {value})
    return value
  }
}

/** The same function, remembered per side for as long as the side lives. */
export const perSide = <T>(read: (side: Side) => T): ((side: Side) => T) => remembered(read)

/** The same function, remembered per page for as long as the page lives. */
export const perPage = <T>(read: (page: Page) => T): ((page: Page) => T) => remembered(read)
