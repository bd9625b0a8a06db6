import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {defaultConfig, readConfig} from '../../src/findings/config.js'
import {FAIL_LEVELS} from '../../src/findings/fail-levels.js'
import {RULES, SEVERITIES} from '../../src/findings/finding.js'
import {RULE_INFO} from '../../src/findings/rules.js'

const FILE = 'claimlint.config.json'
const lines = (value: unknown): string[] =>
  readConfig(value, FILE).problems.map(({file, pointer, message}) => `${file} ${pointer} ${message}`)

describe('readConfig', () => {
  it('fills in the defaults', () => {
    const {config, problems} = readConfig({rules: {tension: 'warning'}, failOn: 'warning'}, FILE)
    expect(problems).toEqual([])
    expect(config).toEqual({...defaultConfig, rules: {...defaultConfig.rules, tension: 'warning'}, failOn: 'warning'})
  })

  it('keeps what a project says about its folders', () => {
    const written = {annotations: 'facts', documents: ['pages/**/*.md', '!pages/drafts/**']}
    expect(readConfig(written, FILE).config).toMatchObject(written)
  })

  it.each([
    ['nothing', undefined],
    ['an empty file', {}],
    ['only the address of the schema', {$schema: './schemas/config.schema.json'}],
    ['fields of its own', {'x-owner': 'the desk'}]
  ])('takes %s for the defaults', (_, value) => {
    expect(readConfig(value, FILE)).toEqual({config: defaultConfig, problems: []})
  })
})

const BAD: readonly {name: string; value: unknown; finds: readonly string[]}[] = [
  {name: 'a list', value: [], finds: ['expected fields, found a list']},
  {
    name: 'a misspelt field',
    value: {failon: 'error'},
    finds: ['/failon unknown field `failon`, did you mean `failOn`?']
  },
  {
    name: 'a misspelt rule',
    value: {rules: {'unsourced-claims': 'off'}},
    finds: ['did you mean `unsourced-claim`?']
  },
  {name: 'a rule of another tool', value: {rules: {'no-todo': 'off'}}, finds: ['expected one of `contradiction`, ']},
  {
    name: 'a misspelt severity',
    value: {rules: {tension: 'warn'}},
    finds: ['/rules/tension expected one of `error`, `warning`, `info`, `off`, found `warn`']
  },
  {name: 'a fail level that is none', value: {failOn: 'info'}, finds: ['/failOn expected one of ']},
  {name: 'an empty folder', value: {annotations: ''}, finds: ['/annotations expected text']},
  {
    name: 'everything at once',
    value: {rules: {tension: 1, stale: 'off'}, failOn: null, documents: 'pages'},
    finds: ['/rules ', '/rules/tension ', '/failOn ', '/documents ']
  }
]

describe('a config that is not valid', () => {
  it.each(BAD)('$name', ({value, finds}) => {
    const found = lines(value)
    for (const part of finds) expect(found.join('\n')).toContain(part)
    expect(found).toHaveLength(finds.length)
    expect(readConfig(value, FILE).config).toEqual(defaultConfig)
  })
})

describe('schemas/config.schema.json', () => {
  const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))

  it('knows every rule with its default', () => {
    const {properties, propertyNames} = schema.properties.rules
    const defaults = Object.fromEntries(RULES.map((rule) => [rule, properties[rule].default]))
    expect(defaults).toEqual(defaultConfig.rules)
    expect(Object.keys(properties)).toEqual(RULES)
    expect(propertyNames.enum).toEqual(RULES)
  })

  it('knows every severity and fail level', () => {
    expect(schema.$defs.severity.enum).toEqual([...SEVERITIES, 'off'])
    expect(schema.properties.failOn.enum).toEqual(FAIL_LEVELS)
    expect(schema.properties.failOn.default).toBe(defaultConfig.failOn)
    expect(schema.properties.annotations.default).toBe(defaultConfig.annotations)
  })

  it('gives examples that are valid', () => {
    expect(schema.examples.length).toBeGreaterThan(0)
    for (const example of schema.examples) expect(lines(example)).toEqual([])
  })
})

describe('RULE_INFO', () => {
  it.each(RULES)('%s says why, what to do, and shows both a catch and a leave', (rule) => {
    const {title, why, help, examples} = RULE_INFO[rule]
    for (const text of [title, why, help]) expect(text.trim().length).toBeGreaterThan(10)
    expect(examples.some(({name}) => name.startsWith('catches '))).toBe(true)
    expect(examples.some(({name}) => name.startsWith('leaves '))).toBe(true)
  })
})
