// JSON as `JSON.stringify` indents it, in pieces: a list of thousands is never one string.

const pad = (depth: number): string => '  '.repeat(depth)

/** A value that stands `depth` levels down. */
export const nested = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${pad(depth)}`)

/** A list that stands `depth` levels down, item by item. */
export function* nestedList(items: Iterable<unknown>, depth: number): Generator<string> {
  let before = '['
  for (const item of items) {
    yield `${before}\n${pad(depth + 1)}${nested(item, depth + 1)}`
    before = ','
  }
  yield before === '[' ? '[]' : `\n${pad(depth)}]`
}
