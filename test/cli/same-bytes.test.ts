// Every format comes out of one run the same as out of another: in another process and folder, in another time zone and language.
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, it} from 'vitest'
import {joinReports, REPORTERS, type Report, type ReporterName} from '../../src/index.js'
import {REPORTER_NAMES} from '../../src/reports/names.js'
import {inFolder} from './terminal.js'

const PAGE = `# Harbour

## 1. When did the harbour open?

The Harbour of Marrow opened in 1911. A mooring permit lasts 15 days.

<!-- claimlint-disable-next-line unsourced-claim -- every skipper knows -->
The ferry of Marrow sails at noon.

## 2. How long does a permit last?

A mooring permit lasts 50 days. The pier of Marrow opened in 1920.
`

const FILES = {
  'docs/harbour.md': PAGE,
  'docs/pier.md': 'The pier of Marrow opened in 1931.\n\n| Berth | Fee |\n|---|---|\n| North | 12 crowns |\n',
  'claimlint.config.json': '{"documents": ["docs/*.md"], "baseline": "claimlint-baseline.json"}',
  'claimlint-baseline.json': '{"version": 1, "entries": []}',
  'annotations/harbour.claims.yaml': `schema: 1
target: {file: docs/harbour.md}
claims:
  - id: c-opened
    question: When did the harbour open?
    selector: {exact: The Harbour of Marrow opened in 1911.}
    verdict: supported
    review: {state: verified}
    citations: [{source: chronicle, supports: full, locator: p. 12}]
sources:
  - {id: chronicle, csl: {type: book, title: Chronicle of Marrow}}
`
}

const WORLDS = [
  {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'},
  {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
]

/** Format -> what it wrote. */
const runIn = (world: NodeJS.ProcessEnv): Promise<Record<string, string>> =>
  inFolder(FILES, async (cwd) => {
    const formats = REPORTER_NAMES.flatMap((name) => ['--format', `${name}:out/${name}`])
    const {status, stderr} = spawnSync(process.execPath, [resolve('dist/cli/main.js'), 'check', ...formats], {
      cwd,
      encoding: 'utf8',
      env: {PATH: process.env['PATH'], ...world}
    })
    if (status !== 1) throw new Error(`ended with ${status}: ${stderr}`)
    const written = readdirSync(join(cwd, 'out')).map((name) => [name, readFileSync(join(cwd, 'out', name), 'utf8')])
    return Object.fromEntries(written)
  })

it('in two processes', {timeout: 60_000}, async () => {
  const [here, there] = await Promise.all(WORLDS.map(runIn))
  expect(Object.keys(here ?? {}).sort()).toEqual([...REPORTER_NAMES].sort())
  for (const name of REPORTER_NAMES) expect({[name]: there?.[name]}).toEqual({[name]: here?.[name]})
})

it('out of a report that was stored', {timeout: 60_000}, async () => {
  const {json = '', ...others} = await runIn(WORLDS[0] ?? {})
  const {documents}: {documents: Report[]} = JSON.parse(json)
  expect(documents).toHaveLength(2)
  const again = (name: ReporterName): string => REPORTERS[name].many(joinReports(documents))
  for (const name of REPORTER_NAMES.filter((each) => each !== 'json')) {
    expect({[name]: again(name)}).toEqual({[name]: others[name]})
  }
})
