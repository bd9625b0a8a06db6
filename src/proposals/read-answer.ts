// The words of a model, read by the schema of the question. What does not fit is no answer; nothing of it is guessed.
import {validator} from '../annotations/validate.js'

/** Some models put their JSON into a fence, or think aloud before it. */
function jsonIn(text: string): string {
  const plain = text.replace(/<think>[\s\S]*?<\/think>/g, '').trim()
  return /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(plain)?.[1] ?? plain
}

export function readAnswer(text: string): {value: unknown} | {wrong: string} {
  let value: unknown
  try {
    value = JSON.parse(jsonIn(text))
  } catch {
    return {wrong: 'the answer is not JSON'}
  }
  return {value}
}

/**
 * The entries of the one list that every answer is, those of the right shape apart from the others: one bad entry does not
 * take the good ones with it. Null where there is no such list.
 */
export function entriesOf<T>(
  value: unknown,
  list: string,
  schema: object
): {entries: readonly T[]; wrong: readonly string[]} | null {
  const found =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === list)?.[1] : null
  if (!Array.isArray(found)) return null
  const breaches = validator({...itemOf(schema, list)})
  const entries: T[] = []
  const wrong: string[] = []
  for (const each of found as readonly unknown[]) {
    const [breach] = breaches(each)
    if (breach) wrong.push(`${breach.pointer === '' ? 'an entry' : `\`${breach.pointer}\``} ${breach.message}`)
    else entries.push(each as T)
  }
  return {entries, wrong}
}

function itemOf(schema: object, list: string): object {
  const {properties = {}} = schema as {properties?: Readonly<Record<string, {readonly items?: object}>>}
  const item = properties[list]?.items
  if (!item) throw new Error(`the schema has no list ${list}`)
  return item
}
