// One document of an invented harbour with every sort of record that goes out.
import {loadAnnotations} from '../../src/annotations/load.js'
import {matchAnnotations} from '../../src/annotations/match.js'
import {readDocument} from '../../src/document/read-document.js'
import type {Exchanged} from '../../src/exchange/exchanged.js'

export const SOURCE = `# Harbour of Quillmere 🛟

A mooring permit lasts 15 days. Boats sail. The quay, as some say, is haunted.

## Who pays?

Every skipper pays 40 marks a night.
`

export const RECORDS = `schema: 1
target:
  file: docs/harbour of quillmere.md
x-desk: north
claims:
  - id: c-permit
    selector: {exact: A mooring permit lasts 15 days., suffix: Boats sail.}
    claim: A mooring permit of Quillmere lasts 15 days.
    verdict: supported
    review: {state: verified}
    x-priority: 3
    checks:
      - {by: claimlint, role: tool, at: 2026-11-02, verdict: not-enough-evidence}
      - {by: Ana, role: author, at: 2026-11-03, verdict: supported, note: "=Read it, whole"}
    citations:
      - {source: rules, supports: full, quote: a permit shall be valid for 15 days}
      - {source: tides, supports: context}
  - id: c-quay
    selector: {exact: The quay … is haunted.}
    verdict: not-checkable
    review: {state: verified}
    checks:
      - {by: Ana, role: author, at: 2026-11-03, verdict: not-checkable}
  - id: c-night
    question: Who pays?
    selector: {exact: Every skipper pays 40 marks a night.}
    verdict: refuted
    review: {state: verified}
    checks:
      - {by: Ben, role: author, at: 2026-11-05, verdict: refuted}
  - id: c-gone
    selector: {exact: The ferry never runs on Sundays in winter.}
    verdict: supported
    review: {state: verified}
    checks:
      - {by: Ben, role: author, at: 2026-11-05, verdict: supported}
  - id: c-sail
    selector: {exact: Boats sail.}
    review: {state: draft}
sources:
  - {id: rules, csl: {type: report, title: Harbour Rules}, url: 'https://port.example/rules', accessed: 2026-11-02}
  - {id: tides, csl: {type: book, title: Tides}}
contradictions:
  - pair: [c-night, c-permit]
    fingerprints: [7094bbdefa69383a, a51f280ca80b3e41]
    detector: quantity-mismatch
    decision: false-alarm
    reason: Two fees.
    by: Ben
    at: 2026-11-05
`

/** `records` against `source`. Throws where the records have problems. */
export function exchangedOf(records = RECORDS, source = SOURCE): Exchanged {
  const {file, problems} = loadAnnotations(records, 'records')
  if (!file) throw new Error(problems.map(({message}) => message).join('\n'))
  const path = file.annotations.target.file
  const document = readDocument(source, {path})
  return {path, source, annotations: file.annotations, anchored: matchAnnotations(document, [], file)}
}
