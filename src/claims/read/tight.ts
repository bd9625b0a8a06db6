// Readings stay until the report of their document is written, and a long document has tens of thousands of them.

const NONE: readonly never[] = []

/** The same list without room to grow: one that was filled item by item has place for a dozen more. */
export const tight = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice())
