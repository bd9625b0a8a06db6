// What the schema validator found, in the words of someone who edits the file.
import type {ErrorObject} from 'ajv'
import {suggestion} from './closest.js'

const KINDS: Readonly<Record<string, string>> = {
  object: 'fields',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'nothing'
}

const LONGEST_SHOWN = 60

/** A value as a message shows it: text in backticks, cut where it is long; lists and fields only by their kind. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'fields'
  if (typeof value === 'string' && value.trim() === '') return value === '' ? 'empty text' : 'only white space'
  const text = String(value).replace(/\s+/g, ' ')
  return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``
}

/** More than this many allowed values bury the message. */
const MOST_LISTED = 8

const listed = (values: readonly unknown[]): string =>
  `${values.slice(0, MOST_LISTED).map(shown).join(', ')}${values.length > MOST_LISTED ? ', …' : ''}`

function oneOf(error: ErrorObject): string {
  const allowed: unknown[] = error.params['allowedValues']
  const words = allowed.filter((value) => typeof value === 'string')
  const meant = typeof error.data === 'string' ? suggestion(error.data, words) : ''
  return `expected one of ${listed(allowed)}, found ${shown(error.data)}${meant}`
}

function ofType(error: ErrorObject): string {
  const types: string[] = [error.params['type']].flat()
  const names: string[] = error.parentSchema?.['required'] ?? []
  const fields = types.includes('object') && names.length > 0 ? ` ${listed(names)}` : ''
  return `expected ${types.map((type) => KINDS[type] ?? type).join(' or ')}${fields}, found ${shown(error.data)}`
}

/** Fields of CSL-JSON that stand beside `csl` here, because they tell how the work was read. */
const BESIDE_CSL: Readonly<Record<string, string>> = {URL: 'url', accessed: 'accessed'}

function besideCsl(name: string, {instancePath}: ErrorObject): string {
  const field = instancePath.endsWith('/csl') ? BESIDE_CSL[name] : undefined
  return field === undefined ? '' : `, it belongs in \`${field}\` of the source, beside \`csl\``
}

function unknownField(error: ErrorObject): string {
  const name = String(error.params['additionalProperty'])
  const known = Object.keys(error.parentSchema?.['properties'] ?? {})
  const meant = besideCsl(name, error) || suggestion(name, known) || ` (fields of your own begin with \`x-\`)`
  return `unknown field ${shown(name)}${meant}`
}

function ofForm(error: ErrorObject): string {
  const example: unknown = error.parentSchema?.['examples']?.[0]
  const form = example === undefined ? '' : ` such as ${shown(example)}`
  return `expected ${error.params['format'] === 'date' ? 'a day' : 'text'}${form}, found ${shown(error.data)}`
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function ofLength({params, parentSchema, keyword}: ErrorObject): string {
  const bound = keyword === 'minItems' ? ' or more' : ' at most'
  const fixed = parentSchema?.['minItems'] === parentSchema?.['maxItems']
  return `expected ${counted(params['limit'], 'entry', 'entries')}${fixed ? '' : bound}`
}

const MESSAGES: Readonly<Record<string, (error: ErrorObject) => string>> = {
  enum: oneOf,
  type: ofType,
  pattern: ofForm,
  format: ofForm,
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  const: (error) => `expected ${shown(error.params['allowedValue'])}, found ${shown(error.data)}`,
  required: (error) => `expected a field \`${error.params['missingProperty']}\`, found none`,
  minLength: (error) => `expected text, found ${shown(error.data)}`,
  minItems: ofLength,
  maxItems: ofLength,
  minProperties: (error) => `expected ${counted(error.params['limit'], 'field', 'fields')} or more`,
  uniqueItems: () => 'expected different entries, found one twice',
  minimum: (error) => `expected ${error.params['limit']} or more, found ${shown(error.data)}`,
  maximum: (error) => `expected ${error.params['limit']} or less, found ${shown(error.data)}`
}

/** One fragment without full stop: what was expected, what was found. Needs errors made with `verbose`. */
export const schemaMessage = (error: ErrorObject): string =>
  MESSAGES[error.keyword]?.(error) ?? `${error.message ?? error.keyword}, found ${shown(error.data)}`
