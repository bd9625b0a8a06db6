// When do two calendar dates exclude each other?
import type {CalendarDate} from '../claims/reading.js'

const known = (a: number | null, b: number | null): boolean => a !== null && b !== null

/** At the precision that both have: "in 1928" and "in May 1928" agree. */
export const datesDiffer = (a: CalendarDate, b: CalendarDate): boolean =>
  (known(a.year, b.year) && a.year !== b.year) ||
  (known(a.month, b.month) && a.month !== b.month) ||
  (known(a.day, b.day) && known(a.month, b.month) && a.day !== b.day)
