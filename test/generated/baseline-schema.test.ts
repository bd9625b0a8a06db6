// Renders the baseline schema as a value, so that the core validates without reading a file. `npm run generate` writes it;
// a stale one fails here.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const PATH = 'src/findings/baseline-schema.ts'
const HEADER = '// Generated from schemas/baseline.schema.json by npm run generate. Do not edit.\n'

const formatted = (code: string): string =>
  execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${PATH}`], {input: code, encoding: 'utf8'})

describe('baseline schema', () => {
  it('gives the value', async () => {
    const schema = JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8'))
    const code = `${HEADER}export const baselineSchema = ${JSON.stringify(schema, null, 2)}\n`
    await expect(formatted(code)).toMatchFileSnapshot(`../../${PATH}`)
  })
})
