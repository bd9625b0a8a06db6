// Printing report after report: the same bytes as printing them at once, whatever the loops over them cost.
import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../src/findings/outline.js'
import type {Report, Reports} from '../../src/findings/report.js'
import {joinReports} from '../../src/findings/summarise.js'
import {REPORTERS, type Reporter, type ReportSeries} from '../../src/reports/index.js'
import {filledWith, HOSTILE} from './hostile.js'
import {both, quillmere} from './quillmere.js'

/** Reports as they lie on a disk: every loop reads them anew, and no two loops get the same object. */
function onDisk(reports: Reports): ReportSeries {
  const texts = reports.documents.map((report) => JSON.stringify(report))
  const documents = {
    *[Symbol.iterator](): Generator<Report> {
      for (const text of texts) yield JSON.parse(text)
    }
  }
  return {documents, summary: reports.summary}
}

const SERIES: Readonly<Record<string, Reports>> = {
  'no report': joinReports([]),
  'one report': joinReports([quillmere]),
  'two reports': both,
  'hostile reports': joinReports(Object.values(HOSTILE).map(filledWith))
}

const REPORTS: readonly Reporter[] = Object.values(REPORTERS)

describe.each(REPORTS)('$name, report after report', (reporter) => {
  it.each(Object.entries(SERIES))('prints %s with the bytes of all at once', (_, reports) => {
    expect([...reporter.stream(onDisk(reports))].join('')).toBe(reporter.many(reports))
  })
})

describe('pieces', () => {
  it('are what JSON.stringify prints', () => {
    for (const reports of Object.values(SERIES)) {
      expect([...REPORTERS.json.stream(onDisk(reports))].join('')).toBe(`${JSON.stringify(reports, null, 2)}\n`)
      const sarif = REPORTERS.sarif.many(reports)
      expect(sarif).toBe(`${JSON.stringify(JSON.parse(sarif), null, 2)}\n`)
      const gitlab = REPORTERS.gitlab.many(reports)
      expect(gitlab).toBe(`${JSON.stringify(JSON.parse(gitlab), null, 2)}\n`)
    }
  })

  it('come one for each report, but from formats that list the worst first', () => {
    const many = joinReports(Array.from({length: 20}, () => quillmere))
    const whole = REPORTS.filter((reporter) => [...reporter.stream(onDisk(many))].length < 20).map(({name}) => name)
    expect(whole).toEqual(['github', 'github-summary'])
  })
})

describe('an outline of a report', () => {
  const outlined = joinReports(both.documents.map(outlineOf))

  it.each(['pretty', 'github', 'github-summary', 'gitlab'] as const)('prints as %s like the report', (name) => {
    expect(outlined.documents.some(({claims}, at) => claims.length < (both.documents[at]?.claims.length ?? 0))).toBe(
      true
    )
    expect(REPORTERS[name].many(outlined)).toBe(REPORTERS[name].many(both))
  })

  it('keeps no text of the document but what clashes', () => {
    for (const {document, claims, findings} of outlined.documents) {
      expect(document.source).toBeUndefined()
      const named = new Set(findings.flatMap(({claim, cause}) => (cause ? [claim, cause.claim] : [])))
      expect(claims.filter(({id}) => !named.has(id))).toEqual([])
    }
  })
})
