// What build servers and code scanning services read. Each is held against its own schema, and against the report.
import {readFileSync} from 'node:fs'
import type {Log, Result} from 'sarif'
import {describe, expect, it} from 'vitest'
import type {Element} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {validator} from '../../src/annotations/validate.js'
import type {Report} from '../../src/findings/report.js'
import {RULE_INFO} from '../../src/findings/rules.js'
import {csvRows} from '../../src/reports/csv-rows.js'
import {REPORTERS} from '../../src/reports/index.js'
import {filledWith, HOSTILE} from './hostile.js'
import {JUNIT, type XmlRule} from './junit-form.js'
import {nodes, parseMarkdown} from './parsed.js'
import {both, quiet, quillmere} from './quillmere.js'

const everyReport: readonly [string, Report][] = [
  ['a full page', quillmere],
  ['a page with nothing to do', quiet],
  ...Object.entries(HOSTILE).map(([name, text]): [string, Report] => [`a page full of ${name}`, filledWith(text)])
]

/** A page with `errors` unsourced claims and as many warnings. */
const long = (errors: number, warnings = errors): Report => {
  const [first] = quillmere.findings
  if (!first) throw new Error('the sample has no finding')
  const many = (severity: 'error' | 'warning', n: number): Report['findings'] =>
    Array.from({length: n}, (_, index) => ({...first, severity, message: `${severity} number ${index + 1}`}))
  return {...quillmere, problems: [], findings: [...many('warning', warnings), ...many('error', errors)]}
}

describe('sarif', () => {
  const breaches = validator(JSON.parse(readFileSync('test/reports/schemas/sarif-2.1.0.json', 'utf8')))
  const log = (report: Report): Log => JSON.parse(REPORTERS.sarif.one(report))
  const results = (report: Report): readonly Result[] => log(report).runs[0]?.results ?? []

  it.each(everyReport)('is valid by the official schema for %s', (_, report) => {
    expect(breaches(log(report))).toEqual([])
  })

  it('is held against a schema that rejects what is wrong', () => {
    const {runs} = log(quillmere)
    expect(breaches({version: '2.1.0', runs: [{...runs[0], results: [{level: 'fatal'}]}]})).not.toEqual([])
  })

  it('puts each finding where it stands, in the words of the source', () => {
    for (const result of results(quillmere)) {
      const {region} = result.locations?.[0]?.physicalLocation ?? {}
      const {charOffset = 0, charLength = 0, snippet} = region ?? {}
      expect(quillmere.document.source?.slice(charOffset, charOffset + charLength)).toBe(snippet?.text)
      expect(snippet?.text).not.toBe('')
    }
    expect(results(quillmere)).toHaveLength(quillmere.findings.length + quillmere.setAside.length)
  })

  it('names the other side of a contradiction', () => {
    const pairs = results(quillmere).filter(({ruleId}) => ruleId === 'contradiction')
    expect(pairs).toHaveLength(3)
    for (const {relatedLocations} of pairs) expect(relatedLocations?.[0]?.message?.text).toMatch(/^The other passage: /)
  })

  it('keeps what is known unchanged and what is ignored suppressed, with why', () => {
    const aside = results(quillmere).slice(quillmere.findings.length)
    expect(aside.map(({baselineState, suppressions}) => ({baselineState, suppressions}))).toEqual([
      {
        baselineState: 'new',
        suppressions: [{kind: 'inSource', status: 'accepted', justification: 'every resident is told at the counter'}]
      },
      {
        baselineState: 'unchanged',
        suppressions: [{kind: 'external', status: 'accepted', justification: 'from before we checked sources'}]
      }
    ])
    const without = log({...quillmere, setAside: [], against: []})
    expect(JSON.stringify(without)).not.toMatch(/baselineState|suppressions/)
  })

  it('names the version of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
    expect(log(quiet).runs[0]?.tool.driver.semanticVersion).toBe(version)
  })

  it('describes every rule with help', () => {
    const rules = log(quiet).runs[0]?.tool.driver.rules ?? []
    expect(rules.map(({id}) => id)).toEqual(Object.keys(RULE_INFO))
    for (const {help, fullDescription} of rules)
      expect(`${help?.text}${fullDescription?.text}`.length).toBeGreaterThan(60)
  })

  it('says that a run which could not read everything failed', () => {
    expect(log(quillmere).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false)
    expect(log(quiet).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(true)
  })
})

describe('github', () => {
  const lines = (report: Report): string[] => REPORTERS.github.one(report).trimEnd().split('\n')
  const commands = (report: Report, name: string): string[] =>
    lines(report).filter((line) => line.startsWith(`::${name} `))

  it('has a command for each finding, with its place', () => {
    expect(commands(quillmere, 'error')).toHaveLength(quillmere.summary.findings.error + quillmere.problems.length)
    expect(commands(quillmere, 'warning')).toHaveLength(quillmere.summary.findings.warning)
    expect(commands(quillmere, 'error')[1]).toMatch(/^::error file=corpus\/quillmere.md,line=\d+,endLine=\d+,col=\d+,/)
  })

  it('puts what is wrong before what is unproven', () => {
    const rules = commands(quillmere, 'error')
      .slice(1)
      .map((line) => /title=claimlint%3A ([a-z-]+)/.exec(line)?.[1])
    expect(rules[0]).toBe('refuted-claim')
  })

  it('shows no more than GitHub does, counts the rest, and lists it in the log', () => {
    const report = long(25, 13)
    expect(commands(report, 'error')).toHaveLength(10)
    expect(commands(report, 'warning')).toHaveLength(10)
    expect(commands(report, 'notice')).toEqual([
      expect.stringContaining('18 of 38 findings are not shown as annotations')
    ])
    for (const number of [11, 25]) expect(lines(report).join('\n')).toContain(`error number ${number}`)
    expect(commands(long(10), 'notice')).toEqual([])
  })

  it.each(Object.entries(HOSTILE))('lets %s begin no command of its own', (_, text) => {
    const spoilt = `${text}\n::error::fake\r::set-output name=x::y##[group]`
    const report = filledWith(spoilt)
    const own = report.findings.length + report.problems.length
    const commandLines = lines(report).filter((line) => line.startsWith('::') || line.includes('##['))
    expect(commandLines.filter((line) => line.startsWith('::'))).toHaveLength(own)
    for (const line of commandLines) expect(line).toMatch(/^::(error|warning|notice) file=[^,:]*,line=\d+/)
  })
})

describe('github-summary', () => {
  const page = (report: Report): string => REPORTERS['github-summary'].one(report)

  it('keeps the counts outside what is folded away', () => {
    const [outside = ''] = page(quillmere).split('<details>')
    expect(outside).toContain('**5 errors, 2 warnings** in 1 document')
    expect(outside).toContain(
      '1 finding known from before (claimlint-baseline.json) and 1 ignored in the text do not count'
    )
  })

  it('lists every finding', () => {
    for (const {rule, line, column} of quillmere.findings) {
      expect(page(quillmere)).toContain(`\`${rule}\` | \`corpus/quillmere.md:${line}:${column}\``)
    }
  })

  it('stays below the limit of the service and says what it leaves out', () => {
    const [first] = quillmere.findings
    if (!first) throw new Error('the sample has no finding')
    const wide = Array.from({length: 4000}, (_, index) => ({...first, message: `${index} ${'long '.repeat(60)}`}))
    const text = page({...quillmere, findings: wide})
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/\*\*\d+ findings more\*\* would not fit/)
  })

  it.each(Object.entries(HOSTILE))('lets %s make no markup', (_, text) => {
    const markup = nodes(parseMarkdown(page(filledWith(text)))).filter(({type}) => type === 'html')
    expect(markup.length).toBeGreaterThan(0)
    for (const {value} of markup) expect(value).toMatch(/^<details>\n<summary>[\w ()]+<\/summary>$|^<\/details>$/)
  })
})

describe('gitlab', () => {
  const entries = (report: Report): object[] => JSON.parse(REPORTERS.gitlab.one(report))

  it('has the documented shape', () => {
    expect(entries(quillmere)).toHaveLength(quillmere.findings.length)
    for (const entry of entries(quillmere)) {
      expect(entry).toEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/./),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: {path: 'corpus/quillmere.md', lines: {begin: expect.any(Number), end: expect.any(Number)}}
      })
    }
  })

  it('is an empty list where there is nothing', () => expect(entries(quiet)).toEqual([]))

  it('repeats no fingerprint, or the widget would drop one', () => {
    const prints = REPORTERS.gitlab.many(both).match(/"fingerprint": "[^"]+"/g) ?? []
    expect(new Set(prints).size).toBe(prints.length)
  })
})

describe('junit', () => {
  const parse = (report: Report): Element => {
    const root = fromXml(REPORTERS.junit.one(report)).children.find(({type}) => type === 'element')
    if (root?.type !== 'element') throw new Error('no root element')
    return root
  }
  const all = (element: Element): Element[] => [
    element,
    ...element.children.flatMap((child) => (child.type === 'element' ? all(child) : []))
  ]

  function faults(element: Element): string[] {
    const rule: XmlRule | undefined = JUNIT[element.name]
    if (!rule) return [`<${element.name}> is unknown`]
    const given = Object.keys(element.attributes)
    const children = element.children.flatMap((child) => (child.type === 'element' ? [child] : []))
    return [
      ...given.filter((name) => !(name in rule.attributes)).map((name) => `${element.name}@${name} is unknown`),
      ...rule.required.filter((name) => !given.includes(name)).map((name) => `${element.name}@${name} is missing`),
      ...Object.entries(element.attributes)
        .filter(([name, value]) => rule.attributes[name]?.test(value ?? '') === false)
        .map(([name, value]) => `${element.name}@${name} is ${value}`),
      ...children
        .filter(({name}) => !rule.children.includes(name))
        .map(({name}) => `${name} stands in ${element.name}`),
      ...children.flatMap(faults)
    ]
  }

  it.each(everyReport)('is well formed and of the usual form for %s', (_, report) => {
    expect(faults(parse(report))).toEqual([])
  })

  it('is held against a form that rejects what is wrong', () => {
    const element = (name: string, attributes: Record<string, string>): Element => ({
      type: 'element',
      name,
      attributes,
      children: []
    })
    expect(faults(element('testsuite', {tests: 'many'}))).toEqual([
      'testsuite@name is missing',
      'testsuite@failures is missing',
      'testsuite@errors is missing',
      'testsuite@tests is many'
    ])
    expect(faults(element('testcase', {name: 'line 3', file: 'harbour.md'}))).toEqual(['testcase@file is unknown'])
    expect(faults(element('result', {}))).not.toEqual([])
  })

  it('counts what it holds', () => {
    const elements = all(parse(quillmere))
    const [suite] = elements.filter(({name}) => name === 'testsuite')
    const number = (name: string): number => elements.filter((each) => each.name === name).length
    expect(suite?.attributes).toMatchObject({
      tests: String(number('testcase')),
      errors: String(number('error')),
      skipped: String(number('skipped'))
    })
    expect(number('failure')).toBe(quillmere.findings.filter(({severity}) => severity === 'error').length)
  })
})

describe('csv', () => {
  it('has a row for each finding, known and ignored ones among them', () => {
    const rows = REPORTERS.csv.one(quillmere).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + quillmere.findings.length + quillmere.setAside.length)
    expect(rows.at(-2)).toContain(',ignored,every resident is told at the counter,')
    expect(rows.at(-1)).toContain(',known,from before we checked sources,')
  })

  it.each([
    {cell: 'Marrow', field: 'Marrow'},
    {cell: 'the "old" one', field: '"the ""old"" one"'},
    {cell: 'one, two', field: '"one, two"'},
    {cell: 'one\ntwo', field: '"one\ntwo"'},
    {cell: '=HYPERLINK("x")', field: `"'=HYPERLINK(""x"")"`},
    {cell: '@sum', field: `'@sum`}
  ])('writes $cell as a field', ({cell, field}) => expect(csvRows([[cell]])).toBe(`${field}\r\n`))
})
