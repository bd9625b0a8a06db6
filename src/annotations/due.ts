// Which verdicts have to be looked at again by a day. There is no clock here: the day is given.
import type {AnnotationRecord} from './annotation-records.js'

/** A fact that is likely to change is looked at again after so many days where its record says nothing else. */
const VOLATILE_DAYS = 180

const DAY = 86_400_000

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The day after which a record has to be checked again, and why; null where there is none. */
export function dueDay({
  recheckAfter,
  validUntil,
  volatile,
  checks = []
}: AnnotationRecord): {day: string; because: string} | null {
  if (recheckAfter) return {day: recheckAfter, because: `\`recheckAfter\` ${recheckAfter}`}
  if (validUntil) return {day: validUntil, because: `\`validUntil\` ${validUntil}`}
  const last = checks
    .filter(({role}) => role !== 'tool')
    .map(({at}) => at)
    .sort()
    .at(-1)
  if (!volatile || !last) return null
  return {day: plusDays(last, VOLATILE_DAYS), because: `volatile, last checked ${last}`}
}

/** True where the record has to be checked again on `asOf` (`YYYY-MM-DD`). */
export const isDue = (record: AnnotationRecord, asOf: string): boolean => (dueDay(record)?.day ?? '9999') < asOf
