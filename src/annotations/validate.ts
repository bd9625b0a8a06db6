// JSON Schema as plain words: every breach of a schema with the place in the value. Used for each file that people write.
import type {AnySchemaObject, ErrorObject, Options, ValidateFunction} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import {conformsTo} from './conforms.js'
import {schemaMessage} from './schema-message.js'

/** One breach. */
export interface SchemaProblem {
  /** JSON pointer to the value, or, for an unknown field, to that field. */
  readonly pointer: string
  /** The trouble is the field's name and not its value. */
  readonly atName: boolean
  /** A fragment, no full stop. */
  readonly message: string
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function toProblem(error: ErrorObject): SchemaProblem {
  const extra: unknown = error.params['additionalProperty'] ?? error.params['unevaluatedProperty']
  const pointer = typeof extra === 'string' ? `${error.instancePath}/${escaped(extra)}` : error.instancePath
  return {pointer, atName: typeof extra === 'string', message: schemaMessage(error)}
}

/** A conditional that failed only repeats what its branch says, a union what the field says that tells its members apart. */
const SILENT: ReadonlySet<string> = new Set(['if', 'propertyNames', 'discriminator'])

const speaks = ({keyword}: ErrorObject): boolean => !SILENT.has(keyword)

const IN_WORDS: Options = {allErrors: true, verbose: true, allowUnionTypes: true, discriminator: true}

function compile(schema: AnySchemaObject): ValidateFunction {
  const ajv = new Ajv2020(IN_WORDS)
  // The package is CommonJS: bundlers and Node disagree on what its default import is, but both have `default` on it.
  ajvFormats.default(ajv)
  return ajv.compile(schema)
}

/**
 * A function that lists all breaches of `schema` (draft 2020-12) in a value; empty where there are none. The schema is compiled
 * when the first value breaks it: that takes longer than reading a page, and nearly every value is right.
 */
export function validator(schema: AnySchemaObject): (value: unknown) => SchemaProblem[] {
  const conforms = conformsTo(schema)
  let check: ValidateFunction | null = null
  return (value) => {
    if (conforms(value)) return []
    check ??= compile(schema)
    return check(value) ? [] : (check.errors ?? []).filter(speaks).map(toProblem)
  }
}

/** All breaches of `schema` in `value`. */
export const validate = (schema: AnySchemaObject, value: unknown): SchemaProblem[] => validator(schema)(value)
