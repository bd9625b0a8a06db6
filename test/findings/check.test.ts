// The whole corridor on real and on generated pages: valid reports, the same every time, places that are text.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {parse} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {validator} from '../../src/annotations/validate.js'
import {check} from '../../src/check.js'
import {InputError} from '../../src/findings/input-error.js'
import type {Report} from '../../src/findings/report.js'
import {joinReports} from '../../src/findings/summarise.js'

const breaches = validator(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')))

const FOLDERS = ['corpus', 'test/quality/gold'].filter((folder) => existsSync(folder))
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => `${folder}/${name}`)
)

/** Tensions on, so that every rule has its say. */
const config = {rules: {tension: 'info'}} as const

function reportOf(path: string): Report {
  const file = `annotations/${parse(path).name}.claims.yaml`
  const annotations = path.startsWith('corpus/') && existsSync(file) ? {annotations: readFileSync(file, 'utf8')} : {}
  return check(readFileSync(path, 'utf8'), {path, config, ...annotations})
}

function expectPlacesIn(source: string, report: Report): void {
  for (const {span, cause, message} of report.findings) {
    expect([message, source.slice(span.start, span.end).trim()]).not.toEqual([message, ''])
    if (cause) expect(source.slice(cause.span.start, cause.span.end).trim()).not.toBe('')
  }
  const names = report.findings.map(({fingerprint}) => fingerprint)
  expect(new Set(names).size).toBe(names.length)
  const places = report.findings.map(({line, column}) => line * 100_000 + column)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

it('finds documents', () => {
  expect(documents.length).toBeGreaterThan(0)
})

describe.each(documents)('%s', (path) => {
  const report = reportOf(path)

  it('gives a report of the published form, alone and among others', () => {
    expect(report.claims.length).toBeGreaterThan(0)
    expect(breaches(report)).toEqual([])
    expect(breaches(joinReports([report]))).toEqual([])
  })

  it('has findings that stand in its text, each under its own name', () => {
    expectPlacesIn(readFileSync(path, 'utf8'), report)
  })

  it('says of every check-worthy claim without a source either that, or why not', () => {
    const said = new Set(report.findings.map(({claim}) => claim))
    const open = report.claims.filter(({checkworthy, sourced}) => checkworthy && !sourced)
    const silent = open.filter(({id, annotation}) => !said.has(id) && annotation?.verdict !== 'not-checkable')
    const stale = silent.filter(({annotation}) => annotation?.state !== 'edited-material')
    expect(stale.map(({quote}) => quote)).toEqual([])
  })
})

const paragraph = fc.constantFrom(
  '# Permits',
  '## How long does a permit last?',
  'A permit lasts 15 days. It cannot be extended.',
  'Each permit lasts 50 days, unless the owner objects.',
  '- The office publishes refusals.\n- The office must not publish refusals.',
  '1. Are refusals public?',
  'I think so; see the rules.',
  '   ',
  '| Permit | Price |\n|---|---|\n| Day | $15 |',
  '> A permit lasts 15 days.'
)

describe('any text', () => {
  it('gives a report of the published form', () => {
    fc.assert(
      fc.property(fc.array(paragraph, {maxLength: 8}), (paragraphs) => {
        const source = paragraphs.join('\n\n')
        const report = check(source, {path: 'harbour.md', config})
        expect(breaches(report)).toEqual([])
        expectPlacesIn(source, report)
        expect(JSON.stringify(check(source, {path: 'harbour.md', config}))).toBe(JSON.stringify(report))
      }),
      {numRuns: 40}
    )
  })

  it.each(['', '\n', 'no full stop', '# ', '\uFEFF'])('also %j', (source) => {
    expect(breaches(check(source))).toEqual([])
  })
})

const problemsOf = (options: Parameters<typeof check>[1]): readonly string[] => {
  try {
    check('A permit lasts 15 days.', options)
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('input that is not valid', () => {
  it('is refused with every problem of the annotations', () => {
    const annotations = {schema: 2, target: {file: 'harbour.md'}, claims: [{}]}
    const found = problemsOf({annotations})
    expect(found.length).toBeGreaterThan(1)
    expect(found.join('\n')).toContain('annotations: expected `1`, found `2` (at /schema)')
  })

  it('is refused with its line where it is text', () => {
    const found = problemsOf({annotations: 'schema: 1\ntarget: {file: harbour.md}\nclaims:\n  - id: c-1\n'})
    expect(found.length).toBeGreaterThan(0)
    for (const line of found) expect(line).toMatch(/^annotations:\d+:\d+: /)
  })

  it('is refused with every problem of the config', () => {
    expect(problemsOf({config: {failon: 'error', rules: {tension: 'on'}}})).toEqual([
      'config: unknown field `failon`, did you mean `failOn`? (at /failon)',
      expect.stringMatching(/^config: expected one of .*found `on`.* \(at \/rules\/tension\)$/)
    ])
  })
})
