import {describe, expect, it} from 'vitest'
import {SUPPORTS, VERDICTS} from '../../src/annotations/annotation.js'
import {annotationsSchema} from '../../src/annotations/annotations-schema.js'
import {closest} from '../../src/annotations/closest.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {validate} from '../../src/annotations/validate.js'

const value = {schema: 1, target: {file: 'corpus/harbour-permits.md'}, claims: []}

describe('loadAnnotations', () => {
  it('takes YAML, JSON and a value', () => {
    const yaml = 'schema: 1\ntarget:\n  file: corpus/harbour-permits.md\nclaims: []\n'
    for (const input of [yaml, JSON.stringify(value), value, `\uFEFF${yaml}`, yaml.replaceAll('\n', '\r\n')]) {
      expect(loadAnnotations(input, 'harbour.yaml')).toEqual({
        file: {path: 'harbour.yaml', annotations: value, places: []},
        problems: []
      })
    }
  })

  it('knows where each record stands', () => {
    const record = '  - id: c-7f3a9e2N\n    selector: {exact: It begins.}\n    review: {state: draft}\n'
    const yaml = `schema: 1\ntarget: {file: a.md}\nclaims:\n${record.replace('N', '1')}${record.replace('N', '2')}`
    expect(loadAnnotations(yaml, 'harbour.yaml').file?.places).toEqual([
      {line: 4, column: 5},
      {line: 7, column: 5}
    ])
  })

  it('gives the problems of a value a pointer and no line', () => {
    const {file, problems} = loadAnnotations({...value, shema: 1}, 'harbour.yaml')
    expect(file).toBeNull()
    expect(problems).toEqual([
      {file: 'harbour.yaml', pointer: '/shema', message: 'unknown field `shema`, did you mean `schema`?'}
    ])
  })

  it.each([
    ['brackets', `x-deep: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['brackets never closed', `x-deep: ${'[{a: '.repeat(50_000)}`],
    ['dashes', `x-deep:\n  ${'- '.repeat(5000)}a`]
  ])('stops at too many %s inside each other', (_, deep) => {
    const {file, problems} = loadAnnotations(`schema: 1\n${deep}\n`, 'harbour.yaml')
    expect(file).toBeNull()
    expect(problems).toEqual([
      {
        file: 'harbour.yaml',
        line: expect.any(Number),
        column: expect.any(Number),
        message: 'nested more than 64 levels deep'
      }
    ])
  })

  it("allows fields of one's own everywhere", () => {
    const {problems} = loadAnnotations(
      {...value, 'x-ticket': [1, {a: null}], target: {...value.target, 'x-ticket': 1}},
      'harbour.yaml'
    )
    expect(problems).toEqual([])
  })
})

describe('annotations schema', () => {
  it('has the words of the types', () => {
    const {record, citation, check} = annotationsSchema.$defs
    expect(record.properties.verdict.enum).toEqual(VERDICTS)
    expect(check.properties.verdict.enum).toEqual(VERDICTS)
    expect(citation.properties.supports.enum).toEqual(SUPPORTS)
  })

  it('describes every field', () => {
    const undescribed: string[] = []
    const walk = (at: string, shape: unknown): void => {
      if (typeof shape !== 'object' || shape === null) return
      for (const [name, inner] of Object.entries('properties' in shape ? (shape.properties ?? {}) : {})) {
        if (!('description' in inner) && !('$ref' in inner)) undescribed.push(`${at}.${name}`)
        walk(`${at}.${name}`, inner)
      }
    }
    const parts = Object.entries(annotationsSchema.$defs)
    expect(parts.length).toBeGreaterThan(8)
    for (const [name, shape] of [['', annotationsSchema] as const, ...parts]) walk(name, shape)
    expect(undescribed).toEqual([])
    expect(parts.filter(([, shape]) => !shape.description)).toEqual([])
  })
})

describe('validate', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    properties: {
      rules: {type: 'object', additionalProperties: {enum: ['error', 'warning', 'off']}},
      limit: {type: 'integer', minimum: 0}
    }
  }

  it('uses plain words for any schema', () => {
    expect(validate(schema, {rules: {'a/b': 'eror'}, limit: -1, limt: 2})).toEqual([
      {pointer: '/limt', atName: true, message: 'unknown field `limt`, did you mean `limit`?'},
      {
        pointer: '/rules/a~1b',
        atName: false,
        message: 'expected one of `error`, `warning`, `off`, found `eror`, did you mean `error`?'
      },
      {pointer: '/limit', atName: false, message: 'expected 0 or more, found `-1`'}
    ])
    expect(validate(schema, {limit: 3})).toEqual([])
  })
})

describe('closest', () => {
  it.each([
    ['verdct', ['verdict', 'review'], 'verdict'],
    ['Supported', ['supported'], 'supported'],
    ['yes', ['full', 'partial'], null],
    ['id', ['by', 'at'], null],
    ['checks', [], null]
  ])('%s among %j', (word, known, meant) => {
    expect(closest(word, known)).toBe(meant)
  })
})
