// A run that puts its reports aside, all of them on the disk: every format has the bytes of reports that were never away.
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {check} from '../../src/check.js'
import {productOf} from '../../src/cli/check-documents.js'
import type {Io} from '../../src/cli/io.js'
import {type Kept, keep, reportOf} from '../../src/cli/kept.js'
import {printKept} from '../../src/cli/print-reports.js'
import type {Project} from '../../src/cli/project.js'
import {openShelf, type Shelf} from '../../src/cli/shelf.js'
import {baselineOf, holdAgainstBaseline} from '../../src/findings/baseline.js'
import {defaultConfig} from '../../src/findings/config.js'
import {joinReports} from '../../src/findings/summarise.js'
import {REPORTERS, type Reporter} from '../../src/reports/index.js'
import {inFolder} from './terminal.js'

const PAGES: Readonly<Record<string, string>> = {
  'harbour.md':
    '# Harbour\n\n## 1. How long is a permit valid?\n\nA mooring permit is valid for 15 days.\n\n## 2. Can I stay?\n\nA mooring permit is valid for 50 days. “Every skipper signs the log.”\n',
  'pier.md': 'The pier of Marrow opened in 1920.\n',
  'rules.md':
    'Rule of the port \u2028 one. <!-- claimlint-ignore unsourced-claim: our own -->\n\nDogs are not allowed. 🛶 Dogs are allowed.\n'
}

const PROJECT: Project = {
  file: null,
  config: defaultConfig,
  value: {},
  place: {project: '/', annotations: '/annotations', cwd: '/'},
  problems: []
}

const IO: Io = {
  cwd: '/',
  env: {},
  stdin: (async function* () {})(),
  stdout: {isTTY: false, write: () => {}},
  stderr: {isTTY: false, write: () => {}}
}

async function keepOne(path: string, shelf: Shelf): Promise<Kept> {
  const source = PAGES[path] ?? ''
  const opened = {path, source, annotations: null, previous: null, quotes: [], project: PROJECT}
  return keep(opened, await productOf({source, options: {path}}), shelf)
}

const keepAll = (paths: readonly string[], shelf: Shelf): Promise<Kept[]> =>
  Promise.all(paths.map((path) => keepOne(path, shelf)))

const REPORTS: readonly Reporter[] = Object.values(REPORTERS)

describe.each(REPORTS)('$name of reports that were put aside', (reporter) => {
  it.each([1, 3])('has the bytes of %i at hand', async (count) => {
    const paths = Object.keys(PAGES).slice(0, count)
    const reports = paths.map((path) => check(PAGES[path] ?? '', {path}))
    const shelf = openShelf(0)
    const printed = [
      ...(await printKept(await keepAll(paths, shelf), {format: reporter.name, file: null}, {}, IO))
    ].join('')
    shelf.close()
    const [only] = reports
    const alone = only && count === 1 && reporter.name !== 'json'
    expect(printed).toBe(alone ? reporter.one(only) : reporter.many(joinReports(reports)))
  })
})

it('a report that was put aside tells what became of its findings meanwhile', async () => {
  const reports = Object.entries(PAGES).map(([path, source]) => check(source, {path}))
  const known = baselineOf(reports.slice(0, 2), null)
  const held = holdAgainstBaseline(reports, known, 'known.json').reports
  expect(held.flatMap(({setAside}) => setAside).length).toBeGreaterThan(2)
  const shelf = openShelf(0)
  const kept = await keepAll(Object.keys(PAGES), shelf)
  const outlines = holdAgainstBaseline(
    kept.map(({outline}) => outline),
    known,
    'known.json'
  ).reports
  const judged = kept.map((each, at) => reportOf({...each, outline: outlines[at] ?? each.outline}))
  shelf.close()
  expect(judged.map((report) => JSON.stringify(report))).toEqual(held.map((report) => JSON.stringify(report)))
})

const start = (cwd: string) =>
  spawn(process.execPath, [resolve('dist/cli/main.js'), 'check', '.', '--quiet', '--format', 'html:page.html'], {
    cwd,
    stdio: 'ignore'
  })

const ended = (child: ReturnType<typeof start>): Promise<NodeJS.Signals | null> =>
  new Promise((done) => child.on('close', (_, signal) => done(signal)))

describe('a run that is broken off', {timeout: 240_000}, () => {
  it('leaves the old file or the new one, and nothing else', () =>
    inFolder({...PAGES, 'page.html': 'old'}, async (cwd) => {
      const began = performance.now()
      await ended(start(cwd))
      const took = performance.now() - began
      const [before, whole] = [readdirSync(cwd), readFileSync(join(cwd, 'page.html'), 'utf8')]
      expect(whole).toContain('</html>')
      for (const moment of [0.5, 0.8, 0.9, 0.95, 1]) {
        writeFileSync(join(cwd, 'page.html'), 'old')
        const child = start(cwd)
        setTimeout(() => child.kill('SIGINT'), took * moment)
        await ended(child)
        expect(['old', whole]).toContain(readFileSync(join(cwd, 'page.html'), 'utf8'))
        expect(readdirSync(cwd)).toEqual(before)
      }
    }))
})
