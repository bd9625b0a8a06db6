// The months by name, and how long they are where it only matters which day comes first.
import {unitOf} from './units.js'

/** In small letters, January first. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')

/** Any of them as printed, as the source of a regular expression. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** In days; months of even length are good enough to tell which day comes first. */
export const YEAR = unitOf('year')?.size ?? 365
export const MONTH_LENGTH = YEAR / MONTHS.length
