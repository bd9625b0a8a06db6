// JSON as `JSON.stringify` indents it, in pieces: a list of thousands is never one string.

const pad = (depth: number): string => '  '.repeat(depth)

/** A value that stands `depth` levels down. */
export const nested = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${pad(depth)}`)

/** A list that stands `depth` levels down, item by item. */
export function* nestedList<T>(
  items: Iterable<T>,
  depth: number,
  piecesOf: (item: T, depth: number) => Iterable<string> = (item, at) => [nested(item, at)]
): Generator<string> {
  let before = '['
  for (const item of items) {
    yield `${before}\n${pad(depth + 1)}`
    yield* piecesOf(item, depth + 1)
    before = ','
  }
  yield before === '[' ? '[]' : `\n${pad(depth)}]`
}

/** An object that stands `depth` levels down, its lists item by item. */
export function* nestedObject(object: object, depth: number): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield `${before}\n${pad(depth + 1)}${JSON.stringify(key)}: `
    if (Array.isArray(value)) yield* nestedList(value, depth + 1)
    else yield nested(value, depth + 1)
    before = ','
  }
  yield before === '{' ? '{}' : `\n${pad(depth)}}`
}
