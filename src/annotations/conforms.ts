// Does a value fit its schema? Nearly every file does, and then nobody asks for the words of a breach: loading and compiling
// ajv for this answer would take longer than checking a page. It says yes only where it is sure; anything else is for ajv.

export type Test = (value: unknown) => boolean

type Schema = Readonly<Record<string, unknown>>

/** Says what something is, or how it is to be shown; no value breaks it. */
const NOTES: ReadonlySet<string> = new Set(['$schema', '$defs', 'title', 'description', 'examples', 'default'])

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const never: Test = () => false
const always: Test = () => true

const TYPES: Readonly<Record<string, Test>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : []
  const last = month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= last
}

/** A keyword holds of values of its own kind; of any other it says nothing. */
const ofText =
  (test: (text: string) => boolean): Test =>
  (value) =>
    typeof value !== 'string' || test(value)
const ofNumber =
  (test: (value: number) => boolean): Test =>
  (value) =>
    typeof value !== 'number' || test(value)
const ofList =
  (test: (list: readonly unknown[]) => boolean): Test =>
  (value) =>
    !Array.isArray(value) || test(value)
const ofObject =
  (test: (value: Readonly<Record<string, unknown>>) => boolean): Test =>
  (value) =>
    !isObject(value) || test(value)

const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null

const inside = (schema: unknown, tests: Tests): Test => (isObject(schema) ? tests.of(schema) : never)

const listed = (schemas: unknown, tests: Tests): Test[] =>
  Array.isArray(schemas) ? schemas.map((each: unknown) => inside(each, tests)) : [never]

const named = (schemas: unknown, tests: Tests): [string, Test][] =>
  Object.entries(isObject(schemas) ? schemas : {}).map(([name, each]) => [name, inside(each, tests)])

/** How many items have a schema of their own. */
const counted = ({prefixItems}: Schema): number => (Array.isArray(prefixItems) ? prefixItems.length : 0)

/** `properties`, `patternProperties` and `additionalProperties`, which decide together about each field. */
function fields(schema: Schema, tests: Tests): Test {
  const own = new Map(named(schema['properties'], tests))
  const patterns = named(schema['patternProperties'], tests).map(
    ([form, test]) => [new RegExp(form, 'u'), test] as const
  )
  const {additionalProperties: rest = {}} = schema
  const others = rest === false ? never : inside(rest, tests)
  const found = new Map<string, readonly Test[]>()
  const testsOf = (name: string): readonly Test[] => {
    const alike = patterns.flatMap(([form, test]) => (form.test(name) ? [test] : []))
    // A field that is undefined is not there, as in JSON; a pattern is asked about it all the same.
    const field = own.get(name)
    const all = field ? [(value: unknown) => value === undefined || field(value), ...alike] : alike
    return all.length > 0 ? all : [others]
  }
  for (const name of own.keys()) found.set(name, testsOf(name))
  const fits = (name: string, value: unknown): boolean =>
    (found.get(name) ?? testsOf(name)).every((test) => test(value))
  return ofObject((value) => Object.keys(value).every((name) => fits(name, value[name])))
}

/** The branch whose constant stands in the field that tells the branches apart. */
function branches(schema: Schema, tests: Tests): Test {
  const {discriminator, oneOf} = schema
  const tag = isObject(discriminator) ? discriminator['propertyName'] : undefined
  if (typeof tag !== 'string' || !Array.isArray(oneOf)) return never
  const byName = new Map<unknown, Test>()
  for (const branch of oneOf.filter(isObject)) {
    const {properties} = tests.meant(branch)
    const field = isObject(properties) ? properties[tag] : undefined
    if (isObject(field)) byName.set(field['const'], tests.of(branch))
  }
  return (value) => isObject(value) && typeof value[tag] === 'string' && (byName.get(value[tag])?.(value) ?? false)
}

type Keyword = (argument: unknown, schema: Schema, tests: Tests) => Test

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: (path, _, tests) => (typeof path === 'string' ? tests.named(path) : never),
  type: (names) => {
    const tests = [names].flat().map((name) => TYPES[String(name)] ?? never)
    return (value) => tests.some((test) => test(value))
  },
  const: (only) => (value) => isPrimitive(only) && value === only,
  enum: (names) => (value) => Array.isArray(names) && isPrimitive(value) && names.includes(value),
  // Characters, of which each is one code unit or two.
  minLength: (least) => ofText((text) => text.length >= 2 * Number(least) || [...text].length >= Number(least)),
  pattern: (form) => {
    const expression = new RegExp(String(form), 'u')
    return ofText((text) => expression.test(text))
  },
  format: (name) => (name === 'date' ? ofText(isDay) : never),
  minimum: (least) => ofNumber((value) => value >= Number(least)),
  maximum: (most) => ofNumber((value) => value <= Number(most)),
  minItems: (least) => ofList((list) => list.length >= Number(least)),
  maxItems: (most) => ofList((list) => list.length <= Number(most)),
  uniqueItems: () => ofList((list) => list.every(isPrimitive) && new Set(list).size === list.length),
  prefixItems: (schemas, _, tests) => {
    const each = listed(schemas, tests)
    return ofList((list) => each.every((test, at) => at >= list.length || test(list[at])))
  },
  items: (schema, whole, tests) => {
    const test = inside(schema, tests)
    const from = counted(whole)
    return ofList((list) => list.every((item, at) => at < from || test(item)))
  },
  required: (names) =>
    ofObject((value) => Array.isArray(names) && names.every((name) => value[String(name)] !== undefined)),
  minProperties: (least) => ofObject((value) => Object.keys(value).length >= Number(least)),
  propertyNames: (schema, _, tests) => {
    const test = inside(schema, tests)
    return ofObject((value) => Object.keys(value).every(test))
  },
  properties: (_, schema, tests) => fields(schema, tests),
  patternProperties: (_, schema, tests) => ('properties' in schema ? always : fields(schema, tests)),
  additionalProperties: (_, schema, tests) =>
    'properties' in schema || 'patternProperties' in schema ? always : fields(schema, tests),
  oneOf: (_, schema, tests) => branches(schema, tests),
  discriminator: () => always
}

/** The tests of one schema and of its parts, each made once. */
class Tests {
  private readonly made = new Map<string, Test>()

  constructor(private readonly root: Schema) {}

  /** What stands under `$defs`; a part may hold itself. */
  named(path: string): Test {
    const made = this.made.get(path)
    if (made) return made
    this.made.set(path, (value) => this.made.get(path)?.(value) ?? false)
    const test = this.of(this.defined(path))
    this.made.set(path, test)
    return test
  }

  meant(schema: Schema): Schema {
    return typeof schema['$ref'] === 'string' ? this.defined(schema['$ref']) : schema
  }

  of(schema: Schema): Test {
    const tests = Object.entries(schema)
      .filter(([name]) => !NOTES.has(name))
      .map(([name, argument]) => KEYWORDS[name]?.(argument, schema, this) ?? never)
    return (value) => tests.every((test) => test(value))
  }

  private defined(path: string): Schema {
    const {$defs} = this.root
    const found = isObject($defs) && path.startsWith('#/$defs/') ? $defs[path.slice('#/$defs/'.length)] : undefined
    return isObject(found) ? found : {'no such definition': path}
  }
}

/**
 * A function that says whether a value fits `schema` (JSON Schema, draft 2020-12, without `format` but for days). True is
 * certain; false means that it does not fit or that this reader of schemas does not know a keyword of it.
 */
export function conformsTo(schema: object): Test {
  let test: Test | null = null
  return (value) => {
    test ??= new Tests({...schema}).of({...schema})
    return test(value)
  }
}
