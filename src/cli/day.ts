// Days as people type them. The clock of the machine is asked here and nowhere else, and only where no day was typed.
import {InvalidArgumentError} from 'commander'

/** Of the machine's calendar, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** `2026-11-24`; a day that no calendar has is refused. */
export function day(typed: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(typed) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(typed)) return typed
  throw new InvalidArgumentError('expected a day such as 2026-11-24')
}

export const dayOrToday = (typed: string): string => (typed === 'today' ? today() : day(typed))
