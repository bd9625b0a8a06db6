// The committed annotation files are valid, in canonical layout, and hold for the documents that they name.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import {matchAnnotations} from '../../src/annotations/match.js'
import {printAnnotations, reprintAnnotations} from '../../src/annotations/print.js'
import {readDocument} from '../../src/document/read-document.js'

const names = readdirSync('annotations').filter((name) => name.endsWith('.claims.yaml'))
const texts = names.map((name) => ({name, text: readFileSync(`annotations/${name}`, 'utf8')}))

const withoutComments = (text: string): string => text.replace(/^#.*\n/gm, '').trimStart()

describe('committed annotations', () => {
  it('has files', () => {
    expect(names).toContain('state-court-information-sharing-new-mexico.claims.yaml')
  })

  it.each(texts)('$name has no problems and every record is found', ({name, text}) => {
    const {file, problems} = loadAnnotations(text, name)
    expect(problems).toEqual([])
    if (!file) throw new Error('no file without problems')
    const source = readFileSync(file.annotations.target.file, 'utf8')
    const anchored = matchAnnotations(readDocument(source, {path: file.annotations.target.file}), [], file)
    expect(anchored.length).toBeGreaterThan(0)
    expect(anchored.filter(({state}) => state !== 'exact')).toEqual([])
    expect(anchored.filter(({invalid, duplicateOf}) => invalid ?? duplicateOf)).toEqual([])
    expect(anchored.map(({span}) => span && source.slice(span.start, span.end))).toEqual(
      anchored.map(({quote}) => quote)
    )
    const starts = anchored.map(({span}) => span?.start ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it.each(texts)('$name is in canonical layout', ({name, text}) => {
    const {file} = loadAnnotations(text, name)
    expect(reprintAnnotations(text)).toBe(text)
    expect(file && printAnnotations(file.annotations)).toBe(withoutComments(text))
  })

  it('has the 45 judgements of the page on New Mexico', () => {
    const text = texts.find(({name}) => name.startsWith('state-court'))?.text ?? ''
    const records = loadAnnotations(text, '').file?.annotations.claims ?? []
    const counts = new Map<string, number>()
    for (const {verdict = 'none'} of records) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      supported: 13,
      refuted: 8,
      conflicting: 5,
      'not-enough-evidence': 18,
      'not-checkable': 1
    })
    // A tool proposed them; only a person verifies.
    expect(records.every(({review, checks}) => review.state === 'queued' && checks?.[0]?.role === 'tool')).toBe(true)
  })
})
