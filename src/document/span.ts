// Places in a source text. The whole library speaks in offsets; lines and columns exist only where something is printed.

/** A stretch of the source: UTF-16 code units, half open (`source.slice(start, end)` is the text meant). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A printed place: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Code units that two spans share; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Does `outer` hold all of `inner`? */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds all the given ones. Throws on an empty list: there is no empty place. */
export function hull(spans: readonly Span[]): Span {
  const [first, ...rest] = spans
  if (!first) throw new Error('hull of no spans')
  return rest.reduce((all, s) => ({start: Math.min(all.start, s.start), end: Math.max(all.end, s.end)}), first)
}

/** A function from offset to printed place; the line starts are found once. CRLF, CR and LF each end one line. */
export function positionIn(source: string): (offset: number) => Position {
  const starts = [0]
  for (const {index, 0: ending} of source.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1}
  }
}
