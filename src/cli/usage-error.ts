// A wrong command line. Thrown where it is noticed and printed in one place, because nothing was done yet that could be lost.

/** The message is one line that says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
