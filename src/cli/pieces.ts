// Text that is made while it is written, so that it never has to fit into memory.

/** A whole text, or the pieces that it consists of. */
export type Pieces = string | Iterable<string>

/** Characters that go out at a time: enough that calls to the system do not count. */
const PORTION = 1 << 16

/** The same text in portions. */
export function* gathered(text: Pieces): Generator<string> {
  let portion: string[] = []
  let size = 0
  for (const piece of typeof text === 'string' ? [text] : text) {
    portion.push(piece)
    size += piece.length
    if (size < PORTION) continue
    yield portion.join('')
    portion = []
    size = 0
  }
  if (size > 0) yield portion.join('')
}
