// JSON with the place of the first mistake, which the language's own parser says only in passing.
import type {Problem} from '../index.js'

export function parseJson(text: string, file: string): {readonly value: unknown} | {readonly problem: Problem} {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, ''))}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length)
    const before = text.slice(0, offset).split('\n')
    const message = `is not valid JSON, expected a value, comma or bracket here`
    return {problem: {file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message}}
  }
}
