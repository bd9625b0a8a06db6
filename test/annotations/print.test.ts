import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Annotations} from '../../src/annotations/annotation-records.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {printAnnotations, reprintAnnotations} from '../../src/annotations/print.js'
import {annotationsOf} from './harbour.js'

// What YAML likes to take for something else, beside any text at all.
const awkward = fc.constantFrom(
  'no',
  'null',
  '007',
  '1e3',
  '2026-11-24',
  '~',
  '- a dash',
  '# a hash',
  'a colon: inside',
  'ends with a colon:',
  ' leading and trailing ',
  'two\n\nparagraphs\n',
  '\ttab',
  '"quoted"',
  "it's",
  '* alias',
  '& anchor',
  '!tag',
  '{brace',
  '%percent',
  '---',
  'nel \u0085 and separator \u2028',
  `${'a long line of many words '.repeat(8)}with two  spaces`
)
const text = fc.oneof(awkward, fc.string({unit: 'grapheme', minLength: 1}), fc.lorem({maxCount: 40}))
const id = fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}$/)
const verdict = fc.constantFrom('supported', 'refuted', 'not-enough-evidence', 'conflicting', 'not-checkable')
const day = fc.constantFrom('2026-11-24', '2024-02-29')

const record = fc.record(
  {
    id,
    question: text,
    headingPath: fc.array(text, {maxLength: 3}),
    selector: fc.record(
      {
        exact: text.filter((words) => /\S/.test(words)),
        prefix: text,
        suffix: text,
        hint: fc.record({start: fc.nat(), end: fc.nat()})
      },
      {requiredKeys: ['exact']}
    ),
    claim: text,
    verdict,
    review: fc.record({state: fc.constantFrom('draft', 'queued', 'verified')}),
    volatile: fc.boolean(),
    checks: fc.array(fc.record({by: text, role: fc.constant('tool'), at: day, verdict, note: text}), {maxLength: 2}),
    citations: fc.array(fc.record({source: id, quote: text, supports: fc.constantFrom('full', 'context')}), {
      maxLength: 2
    }),
    'x-ticket': fc.oneof(text, fc.array(text), fc.dictionary(id, text))
  },
  {requiredKeys: ['id', 'selector', 'review']}
)

const annotations = fc.record(
  {
    schema: fc.constant(1),
    target: fc.record({file: fc.constant('corpus/harbour-permits.md')}),
    claims: fc.uniqueArray(record, {selector: (one) => one.id, maxLength: 4}),
    sources: fc.uniqueArray(
      fc.record({
        id,
        csl: fc.record({type: fc.constant('report'), title: text, issued: fc.constantFrom(2026, '2026', '2026-11')})
      }),
      {selector: (one) => one.id, maxLength: 2}
    )
  },
  {requiredKeys: ['schema', 'target', 'claims']}
)

const read = (yaml: string): Annotations | null => {
  const {file, problems} = loadAnnotations(yaml, 'printed.yaml')
  expect(problems).toEqual([])
  return file?.annotations ?? null
}

describe('printAnnotations', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(annotations, (value) => {
        const yaml = printAnnotations(value as Annotations)
        expect(read(yaml)).toEqual(value)
      }),
      {numRuns: 150}
    )
  })

  it('prints the same again', () => {
    fc.assert(
      fc.property(annotations, (value) => {
        const yaml = printAnnotations(value as Annotations)
        expect(reprintAnnotations(yaml)).toBe(yaml)
      }),
      {numRuns: 80}
    )
  })

  it('puts fields in the order of the schema, whatever order they came in', () => {
    const record = {
      review: {state: 'draft'},
      selector: {suffix: 'It ends.', exact: 'It begins.'},
      id: 'c-7f3a9e21'
    } as const
    const {claims, ...rest} = annotationsOf([record])
    expect(printAnnotations({claims, ...rest})).toBe(`schema: 1
target:
  file: corpus/harbour-permits.md

claims:
  - id: c-7f3a9e21
    selector:
      exact: It begins.
      suffix: It ends.
    review: { state: draft }
`)
  })
})

describe('reprintAnnotations', () => {
  it('keeps comments with what they stand at', () => {
    const text = `# The harbour page.

claims: # in document order
    # Ask the harbour office again in spring.
    - review: {state: draft} # not before May
      id: "c-7f3a9e21"
      selector: {exact: 'It begins.'}
target: {file: corpus/harbour-permits.md}
schema: 1
`
    expect(reprintAnnotations(text)).toBe(`# The harbour page.

schema: 1
target:
  file: corpus/harbour-permits.md

claims:
  # in document order
  # Ask the harbour office again in spring.
  - id: c-7f3a9e21
    selector:
      exact: It begins.
    review: { state: draft } # not before May
`)
  })

  it('turns JSON into YAML', () => {
    const value = annotationsOf([{id: 'c-7f3a9e21', selector: {exact: 'It begins.'}, review: {state: 'draft'}}])
    expect(reprintAnnotations(JSON.stringify(value, null, 2))).toBe(printAnnotations(value))
  })

  it('refuses text that cannot be read', () => {
    expect(() => reprintAnnotations('claims: [')).toThrow('cannot be read')
  })
})
