// The quick answer against ajv's: never a yes where ajv has something to say, and a yes wherever a file of ours is right.
import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {annotationsSchema} from '../../src/annotations/annotations-schema.js'
import {conformsTo} from '../../src/annotations/conforms.js'
import {readYaml} from '../../src/annotations/read-yaml.js'
import {baselineSchema} from '../../src/findings/baseline-schema.js'
import {configSchema} from '../../src/findings/config-schema.js'

function ajvFor(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({discriminator: true, strict: false})
  ajvFormats.default(ajv)
  return ajv.compile(schema)
}

/** Nothing where it is no YAML. */
function read(path: string): unknown {
  const {document, problems} = readYaml(readFileSync(path, 'utf8'))
  return problems.length > 0 ? undefined : document?.toJS()
}

const folders = ['annotations', 'test/annotations/bad', 'test/findings', 'corpus']
const files = folders.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .map((name) => `${folder}/${name}`)
)

const SCHEMAS = {annotations: annotationsSchema, config: configSchema, baseline: baselineSchema}

const record = {id: 'c-1', selector: {exact: 'A permit lasts 15 days.'}, review: {state: 'queued'}}
const proposal = {
  id: 'p-0123456789abcdef',
  kind: 'class',
  by: 'tool',
  state: 'proposed',
  at: '2026-02-28'
}

/** A file that has something under most names of the schema. */
const full = {
  schema: 1,
  'x-desk': {any: ['thing']},
  target: {file: 'corpus/permits.md', blob: '3b18e512dba79e4c8300dd08aeb37f8e728b8dad'},
  claims: [
    {
      ...record,
      headingPath: ['Permits'],
      verdict: 'supported',
      recheckAfter: '2028-02-29',
      checks: [{by: 'ana', role: 'author', at: '2026-11-24', verdict: 'supported', settles: true}],
      citations: [{source: 'rules', supports: 'full'}]
    }
  ],
  sources: [
    {
      id: 'rules',
      csl: {type: 'report', title: 'Harbour Rules', author: [{literal: 'Port of Marrow'}], issued: '2026-03'}
    }
  ],
  contradictions: [
    {
      pair: ['c-1', 'c-2'],
      fingerprints: ['0123456789abcdef', 'fedcba9876543210'],
      detector: 'quantity-mismatch',
      decision: 'real',
      reason: 'One is old.',
      by: 'ana',
      at: '2026-11-24'
    }
  ]
}

/** One place of a value, replaced, taken out or added to. */
function changed(value: unknown, path: readonly number[], by: unknown): unknown {
  const [at = 0, ...rest] = path
  if (path.length === 0) return by
  if (Array.isArray(value)) {
    if (value.length === 0) return [by]
    return value.map((item: unknown, index) => (index === at % value.length ? changed(item, rest, by) : item))
  }
  if (typeof value !== 'object' || value === null) return by
  const entries = Object.entries(value)
  const [name = 'x-new', own] = entries[at % Math.max(1, entries.length + 1)] ?? ['extra', by]
  return by === undefined && rest.length === 0
    ? Object.fromEntries(entries.filter(([each]) => each !== name))
    : {...value, [name]: changed(own, rest, by)}
}

const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue({maxDepth: 2}),
  fc.constantFrom('2027-02-29', '2028-02-29', '2026-13-01', '2026-04-31', '', ' ', 'supported', 'class', 1, 0, -1, 1.5),
  fc.constantFrom<unknown>([], {}, [record], [record, record], proposal, [proposal], ['c-1', 'c-1'], 'rules')
)

describe('the quick answer', () => {
  it('has files to be asked about', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  describe.each(Object.entries(SCHEMAS))('about the schema of %s', (_, schema) => {
    const [quick, ajv] = [conformsTo(schema), ajvFor(schema)]

    it.each(files)("is ajv's for %s", (path) => {
      const value = read(path)
      expect(quick(value)).toBe(ajv(value))
    })

    it("is ajv's for any value", () => {
      fc.assert(fc.property(fc.anything(), (value) => quick(value) === ajv(value)))
    })
  })

  it("is ajv's for a file with one thing changed, however deep", () => {
    const [quick, ajv] = [conformsTo(annotationsSchema), ajvFor(annotationsSchema)]
    expect(quick(full)).toBe(true)
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(fc.array(fc.nat(12), {maxLength: 6}), anything, (path, by) => {
        const value = changed(full, path, by)
        seen.add(ajv(value))
        expect(quick(value)).toBe(ajv(value))
      }),
      {numRuns: 3000}
    )
    expect(seen.size).toBe(2)
  })

  it("is ajv's for proposals of every kind with one thing changed", () => {
    const [quick, ajv] = [conformsTo(annotationsSchema), ajvFor(annotationsSchema)]
    const kinds = fc.constantFrom('contradiction', 'split', 'class', 'verdict', 'other', 3)
    fc.assert(
      fc.property(kinds, fc.array(fc.nat(8), {maxLength: 3}), anything, (kind, path, by) => {
        const value = {...full, proposals: [changed({...proposal, kind}, path, by)]}
        expect(quick(value)).toBe(ajv(value))
      }),
      {numRuns: 1000}
    )
  })

  it('is no where a keyword is not known to it', () => {
    expect(conformsTo({type: 'string', contentEncoding: 'base64'})('')).toBe(false)
    expect(conformsTo({type: 'string', format: 'uri'})('https://port.example/')).toBe(false)
    expect(conformsTo({$ref: '#/$defs/missing'})('')).toBe(false)
    expect(conformsTo({oneOf: [{type: 'string'}, {minLength: 1}]})('a')).toBe(false)
  })

  it('goes into a part that holds itself', () => {
    const tree = {$ref: '#/$defs/node', $defs: {node: {type: 'object', properties: {next: {$ref: '#/$defs/node'}}}}}
    expect(conformsTo(tree)({next: {next: {}}})).toBe(true)
    expect(conformsTo(tree)({next: {next: 1}})).toBe(false)
  })
})
