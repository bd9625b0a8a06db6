// The quick reading of our own layout against the parser: the same value, or none. Any text, so also broken ones.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import {nodePlace} from '../../src/annotations/node-place.js'
import {printAnnotations, reprintAnnotations} from '../../src/annotations/print.js'
import {readLayout} from '../../src/annotations/read-layout.js'
import {readYaml} from '../../src/annotations/read-yaml.js'
import {positionIn} from '../../src/document/span.js'
import {largeCase} from '../bench/annotations-large.js'

const files = ['annotations', 'test/annotations/bad'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:yaml|json)$/.test(name))
    .map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}))
)

/** What the parser makes of it; null where it finds a fault. */
function parsed(text: string): {value: unknown} | null {
  const {document, problems} = readYaml(text)
  return document && problems.length === 0 ? {value: document.toJS()} : null
}

function expectNoOtherValue(text: string): boolean {
  const quick = readLayout(text)
  if (quick) expect({value: quick.value}).toEqual(parsed(text))
  return quick !== null
}

const LINES = [
  'schema: 1',
  'target: { file: a.md }',
  'claims:',
  '  - id: c-1',
  '    selector:',
  '      exact: A mooring permit lasts 15 days.',
  '      prefix: "apply: at the office"',
  "    note: 'it''s'",
  '    question: >-',
  '      How long does',
  '      a permit last?',
  '    plain: goes on',
  '      over a second line',
  '    headingPath:',
  '      - Permits',
  '      - "Fees: all"',
  '    checks:',
  '      - by: ana',
  '        verdict: supported',
  '      - {by: ben, at: 2026-11-05, confidence: [high, 3, true], note: "a, b"}',
  '    empty: []',
  '',
  '# a comment',
  '    # one deeper',
  '  - id: c-2 # behind it',
  '    x-mine: -1.5',
  '    url: https://port.example/rules.pdf?a=1',
  '    at: 2026-11-02',
  '    long: |-',
  '      text',
  '    none:',
  '    bad: a: b',
  '   odd: 1',
  '    id: again',
  '    star: *all',
  '    tag: !!str 5',
  '    tilde: ~',
  '    hex: 0x1F',
  '    exp: 1e3',
  '    old: 007',
  '    yes: yes',
  '    dash: - a',
  '    quote: "ends \\',
  '      here"',
  '    brace: {a: 1, }',
  '    brace: {a: b: c}',
  '    brace: { a: "x" , b: [] }',
  '    trailing: blank ',
  '---',
  '\ttab: 1',
  '  plain',
  '      - deep',
  '    two  blanks:  here'
] as const

describe('readLayout', () => {
  it('reads what is written in our layout as the parser does, and where its records stand', () => {
    const texts = [
      largeCase(60).annotations,
      ...files.flatMap(({text}) => (loadAnnotations(text, '').file ? reprintAnnotations(text) : []))
    ]
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) {
      expect({value: readLayout(text)?.value}).toEqual(parsed(text))
      const {document} = readYaml(text)
      const position = positionIn(text)
      const {file} = loadAnnotations(text, 'harbour.claims.yaml')
      for (const [at, place] of (file?.places ?? []).entries())
        expect(place).toEqual(document && position(nodePlace(document, `/claims/${at}`)))
    }
  })

  it('never reads another value of a text that we print', () => {
    const word = fc.oneof(
      fc.string({unit: 'binary', maxLength: 30}),
      fc.constantFrom(
        'a: b',
        '# no',
        '- x',
        'true',
        '15',
        '1e3',
        '',
        ' ',
        "it's",
        '"a"',
        'x\ny',
        'null',
        '~',
        'é',
        '😀',
        '§ 3'
      )
    )
    const text = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (exact, note) => {
        const record = {
          id: 'c-1',
          selector: {exact},
          review: {state: 'draft' as const},
          scope: note,
          'x-mine': [note, 3]
        }
        expectNoOtherValue(printAnnotations({schema: 1, target: {file: 'a.md'}, claims: [record]}))
      }),
      {numRuns: 300, seed: 11}
    )
  })

  it('never reads another value than the parser, whatever the lines', () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), {minLength: 1, maxLength: 14}), (lines) => {
        if (expectNoOtherValue(`${lines.join('\n')}\n`)) read++
      }),
      {numRuns: 4000, seed: 5}
    )
    expect(read).toBeGreaterThan(20)
  })

  it('never reads another value of a file with a line changed', () => {
    const texts = [largeCase(6).annotations, ...files.map(({text}) => text)].map((text) =>
      text.slice(0, 8000).split('\n')
    )
    const edit = fc.record({
      file: fc.nat(texts.length - 1),
      at: fc.nat(200),
      line: fc.constantFrom(...LINES),
      how: fc.constantFrom('replace', 'insert', 'remove', 'indent')
    })
    let read = 0
    fc.assert(
      fc.property(edit, ({file, at, line, how}) => {
        const lines = [...(texts[file] ?? [])]
        const place = at % Math.max(1, lines.length)
        if (how === 'indent') lines[place] = ` ${lines[place]}`
        else lines.splice(place, how === 'insert' ? 0 : 1, ...(how === 'remove' ? [] : [line]))
        if (expectNoOtherValue(lines.join('\n'))) read++
      }),
      {numRuns: 1500, seed: 7}
    )
    expect(read).toBeGreaterThan(100)
  })
})
