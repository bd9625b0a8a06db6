import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {addSources} from '../../src/annotations/add-sources.js'
import type {AnnotationSource} from '../../src/annotations/annotation-records.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {formatBibliography, formatSources} from '../../src/bibliography/format-sources.js'
import {
  type BibliographyFormat,
  bibliographyFormat,
  readBibliography
} from '../../src/bibliography/read-bibliography.js'
import {toSource} from '../../src/bibliography/to-source.js'

async function read(text: string, format: BibliographyFormat): Promise<AnnotationSource[]> {
  const {entries, problems} = await readBibliography(text, format, 'refs')
  expect(problems).toEqual([])
  return entries.map(toSource)
}

const RULES_BIB = `@string{port = "Port of Marrow"}
@report{harbour:rules/2026, title = {Harbour {R}ules \\& Tides}, author = {M{\\"u}ller, Ana and {Port of Marrow}},
  year = 2026, month = nov, institution = port, url = {https://port.example/rules.pdf}, urldate = {2026-11-02},
  keywords = {moorings}}
`

const RULES_RIS = `TY  - RPRT
ID  - harbour-rules
TI  - Harbour Rules
AU  - Beacon, Ana
DO  - 10.5555/marrow.1
N2  - What the port asks.
PY  - 2026
UR  - https://port.example/rules.pdf
Y2  - 2026/11/02
ER  - 
TY  - ZZZZ
TI  - Tides of Marrow
ER  - 
`

describe('readBibliography', () => {
  it('reads BibTeX', async () => {
    expect(await read(RULES_BIB, 'bibtex')).toEqual([
      {
        id: 'harbour-rules-2026',
        csl: {
          type: 'report',
          title: 'Harbour Rules & Tides',
          author: [{family: 'Müller', given: 'Ana'}, {literal: 'Port of Marrow'}],
          publisher: 'Port of Marrow',
          issued: '2026-11',
          'x-keyword': 'moorings'
        },
        url: 'https://port.example/rules.pdf',
        accessed: '2026-11-02'
      }
    ])
  })

  it('reads RIS, with what its package drops', async () => {
    const [rules, tides] = await read(RULES_RIS, 'ris')
    expect(rules).toMatchObject({
      id: 'harbour-rules',
      csl: {DOI: '10.5555/marrow.1', title: 'Harbour Rules', issued: 2026, 'x-abstract': 'What the port asks.'},
      url: 'https://port.example/rules.pdf',
      accessed: '2026-11-02'
    })
    expect(tides).toEqual({id: 'tides-of-marrow', csl: {type: 'document', title: 'Tides of Marrow'}})
  })

  it.each([
    [{'date-parts': [[2019], [2020]]}, {issued: 2019, 'x-issued': {'date-parts': [[2019], [2020]]}}],
    [{'date-parts': [[2019, 2, 30]]}, {issued: '2019-02'}],
    [{'date-parts': [['2019', '2']]}, {issued: '2019-02'}],
    [{literal: 'c. 1911'}, {'x-issued': {literal: 'c. 1911'}}],
    [{raw: '2019-02-03'}, {issued: '2019-02-03', 'x-issued': {raw: '2019-02-03'}}]
  ])('date %j', async (issued, taken) => {
    const [source] = await read(JSON.stringify([{type: 'book', title: 'Tides', issued}]), 'csl-json')
    expect(source?.csl).toEqual({type: 'book', title: 'Tides', ...taken})
  })

  it.each([
    ['bibtex', '@book{a, title={x}}\n@book{b, title={y}', 2, 'not readable as BibTeX: expected `rbrace`, got EOF'],
    [
      'bibtex',
      'https://port.example/refs.bib',
      undefined,
      'holds no entry, expected one such as `@book{key, title = {...}}`'
    ],
    [
      'ris',
      '10.5555/marrow.1',
      undefined,
      'holds no entry, expected one that begins with `TY  - ` and ends with `ER  - `'
    ],
    ['csl-json', '{"type": ', undefined, 'is no JSON, expected a list of works in CSL-JSON'],
    ['csl-json', '["https://port.example"]', undefined, 'expected a work with `type` and `title`']
  ] as const)('%s: says what is wrong with %j', async (format, text, line, message) => {
    const {entries, problems} = await readBibliography(text, format, 'refs')
    expect(entries).toEqual([])
    expect(problems.map((problem) => [problem.line, problem.message])).toEqual([[line, message]])
  })

  it.each([
    ['refs.bib', '', 'bibtex'],
    ['refs.ris', '', 'ris'],
    ['refs', 'TY  - BOOK', 'ris'],
    ['refs', '@book{a,', 'bibtex'],
    ['refs', ' [{', 'csl-json'],
    ['refs', 'https://port.example', null]
  ])('%s %j is %s', (name, text, format) => expect(bibliographyFormat(name, text)).toBe(format))
})

const FILE = `# Kept.
schema: 1
target:
  file: harbour.md
claims: []

sources:
  # Read twice.
  - id: harbour-rules
    csl:
      type: book
      title: Another work
`

describe('addSources', () => {
  it('adds what is new behind what is there, and comments stay', async () => {
    const {text, added, renamed} = addSources(FILE, await read(RULES_RIS, 'ris'))
    expect(added).toEqual([expect.stringMatching(/^harbour-rules-[0-9a-f]{4}$/), 'tides-of-marrow'])
    expect(renamed).toEqual([{from: 'harbour-rules', to: added[0]}])
    expect(text).toContain('# Kept.')
    expect(text).toContain('# Read twice.')
    expect(loadAnnotations(text, 'a').problems).toEqual([])
  })

  it('adds nothing the second time, whatever the entry is called by then', async () => {
    const {text} = addSources(FILE, await read(RULES_RIS, 'ris'))
    const again = addSources(text, await read(RULES_RIS.replace('ID  - harbour-rules', 'ID  - marrow26'), 'ris'))
    expect(again).toEqual({
      text,
      added: [],
      known: [expect.stringMatching(/^harbour-rules-/), 'tides-of-marrow'],
      renamed: []
    })
  })
})

describe('formatSources', () => {
  it.each(['bibtex', 'ris', 'csl-json'] as const)('%s is read back as the same work', async (format) => {
    const [rules] = await read(RULES_BIB, 'bibtex')
    if (!rules) throw new Error('no source')
    const [back] = await read(await formatSources([rules], format), format)
    const {'x-keyword': _, ...csl} = rules.csl as typeof rules.csl & {'x-keyword'?: unknown}
    expect(back).toMatchObject({csl: format === 'ris' ? {...csl, author: expect.anything()} : csl, url: rules.url})
  })

  it('cuts no word, address or id in RIS', async () => {
    const long = 'Report of the harbour master on the moorings of Marrow, Quillmere and the islands beyond'
    const url = `https://port.example/${'reports/'.repeat(12)}2026.pdf`
    const source: AnnotationSource = {
      id: 'port-of-marrow-2026-report-of-the-master',
      csl: {type: 'report', title: long},
      url
    }
    const ris = await formatSources([source, {...source, id: 'again'}], 'ris')
    expect(ris.match(/^ER {2}- $/gm)).toHaveLength(2)
    expect(await read(ris, 'ris')).toEqual([source, {...source, id: 'again'}])
  })

  it('gives nothing back that was kept aside in another name', async () => {
    const [rules] = await read(RULES_BIB, 'bibtex')
    if (!rules) throw new Error('no source')
    expect(await read(await formatSources([rules], 'csl-json'), 'csl-json')).toEqual([rules])
  })

  it('prints a bibliography', async () => {
    const sources = await read(RULES_BIB, 'bibtex')
    expect(await formatBibliography(sources, 'apa')).toBe(
      'Müller, A. & Port of Marrow. (2026). Harbour Rules & Tides. Port of Marrow. https://port.example/rules.pdf\n'
    )
    expect(await formatBibliography([], 'apa')).toBe('')
  })
})

it('nothing that a check needs loads these packages', () => {
  const files = [
    'src/bibliography/read-bibliography.ts',
    'src/bibliography/format-sources.ts',
    'src/snapshots/read-pdf.ts'
  ]
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/await import\('(?:@citation-js\/|unpdf)/)
    expect(text).not.toMatch(/^import .*'(?:@citation-js\/|unpdf)/m)
  }
})
