// The one error of the library that is not a bug: what the caller handed in cannot be used.
import type {Problem} from '../annotations/annotation.js'

const line = ({file, line, column, pointer, message}: Problem): string => {
  const place = [file, line, line && column].filter((part) => part !== undefined).join(':')
  return `${place}: ${message}${pointer ? ` (at ${pointer})` : ''}`
}

/** Thrown by `check` for annotations or a config that are not valid. `problems` holds all of them, `message` one a line. */
export class InputError extends Error {
  override readonly name = 'InputError'

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(line).join('\n'))
  }
}

/** Null stands only beside problems, so what is accepted has none. */
type Accepted<T> = {readonly [K in keyof T]: NonNullable<T[K]>}

/** What was loaded, as it is, where nothing is wrong with it; else throws `InputError` with every problem. */
export function accept<T extends {readonly problems: readonly Problem[]}>(loaded: T): Accepted<T> {
  if (loaded.problems.length > 0) throw new InputError(loaded.problems)
  return loaded as Accepted<T>
}
