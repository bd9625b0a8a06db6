// Renders the types that schemas/report.schema.json describes, so that the compiler can hold them against the types of the
// library (test/findings/report-schema.test.ts). `npm run generate` writes them; stale ones fail here.
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {compile} from 'json-schema-to-typescript'
import {describe, expect, it} from 'vitest'

const PATH = 'test/generated/report-file.ts'
const HEADER = '// Generated from schemas/report.schema.json by npm run generate. Do not edit.\n'

const formatted = (code: string): string =>
  execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${PATH}`], {input: code, encoding: 'utf8'})

describe('report schema', () => {
  it('gives the types', async () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'))
    const types = await compile(schema, 'ReportFile', {bannerComment: '', ignoreMinAndMaxItems: true})
    await expect(formatted(HEADER + types)).toMatchFileSnapshot(`../../${PATH}`)
  })
})
