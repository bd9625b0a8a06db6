import {describe, expect, it} from 'vitest'
import type {Report, Reports} from '../../src/findings/report.js'
import {REPORTERS} from '../../src/reports/index.js'
import {REPORTER_NAMES} from '../../src/reports/names.js'
import {filledWith, HOSTILE} from './hostile.js'
import {both, quillmere} from './quillmere.js'

const copy = <T extends Report | Reports>(value: T): T => structuredClone(value)

it('JSON is the value itself', () => {
  for (const text of Object.values(HOSTILE)) {
    const report = filledWith(text)
    expect(JSON.parse(REPORTERS.json.one(report))).toEqual(report)
  }
  expect(JSON.parse(REPORTERS.json.many(both))).toEqual(both)
  expect(Object.keys(JSON.parse(REPORTERS.json.many(both)))).toEqual(['version', 'documents', 'summary'])
})

it('JSON Lines has one report a line', () => {
  const lines = REPORTERS.jsonl.many(both).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line))).toEqual(both.documents)
})

describe.each(Object.values(REPORTERS))('$name', (reporter) => {
  it('prints an equal value with equal bytes, and ends with one line feed', () => {
    expect(reporter.one(copy(quillmere))).toBe(reporter.one(quillmere))
    expect(reporter.many(copy(both))).toBe(reporter.many(both))
    for (const text of [reporter.one(quillmere), reporter.many(both)]) expect(text).toMatch(/[^\n]\n$/)
  })

  it('prints a report that went through JSON, as years later', () => {
    expect(reporter.one(JSON.parse(REPORTERS.json.one(quillmere)))).toBe(reporter.one(quillmere))
  })
})

it('lists each format under its own name', () => {
  for (const [name, reporter] of Object.entries(REPORTERS)) expect(reporter.name).toBe(name)
  expect(Object.keys(REPORTERS)).toEqual(REPORTER_NAMES)
})
