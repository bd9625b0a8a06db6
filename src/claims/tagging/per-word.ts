// What depends on one printed word alone is read once for each: a page has few words, and most of them often.

/** Words remembered; the memory is cleared before it grows large. */
const MOST = 20_000

/** The same function, remembered for each word. */
export function perWord<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, {readonly value: T}>()
  return (word) => {
    const found = known.get(word)
    if (found) return found.value
    if (known.size >= MOST) known.clear()
    const value = read(word)
    known.set(word, {value})
    return value
  }
}
