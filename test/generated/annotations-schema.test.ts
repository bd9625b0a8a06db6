// Renders what src/annotations takes from schemas/annotations.schema.json: the types and the schema as a value that needs
// no file access. `npm run generate` writes both; a stale one fails here.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {compile, type JSONSchema} from 'json-schema-to-typescript'
import {describe, expect, it} from 'vitest'

const HEADER = '// Generated from schemas/annotations.schema.json by npm run generate. Do not edit.\n'
const text = readFileSync('schemas/annotations.schema.json', 'utf8')

const formatted = (path: string, code: string): string =>
  execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${path}`], {input: code, encoding: 'utf8'})

/**
 * For the compiler of types: without the free `x-` fields, which as an index signature would let every misspelt name
 * through, with tuples in the older spelling that it knows, and with a union as no more than its members.
 */
function forTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forTypes)
  if (typeof value !== 'object' || value === null) return value
  const tuple = 'prefixItems' in value
  const union = 'discriminator' in value
  const dropped = [
    'patternProperties',
    ...(tuple ? ['items'] : []),
    ...(union ? ['properties', 'required', 'type'] : [])
  ]
  const kept = Object.entries(value).filter(([name]) => !dropped.includes(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name === 'prefixItems' ? 'items' : name, forTypes(inner)]))
}

describe('annotations schema', () => {
  it('gives the types', async () => {
    const schema = forTypes(JSON.parse(text)) as JSONSchema
    const types = await compile(schema, 'Annotations', {bannerComment: '', additionalProperties: false})
    const path = 'src/annotations/annotation-records.ts'
    await expect(formatted(path, HEADER + types)).toMatchFileSnapshot(`../../${path}`)
  })

  it('gives the value', async () => {
    const path = 'src/annotations/annotations-schema.ts'
    const code = `${HEADER}export const annotationsSchema = ${JSON.stringify(JSON.parse(text), null, 2)}\n`
    await expect(formatted(path, code)).toMatchFileSnapshot(`../../${path}`)
  })
})
