import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addRecords} from '../../src/annotations/add-records.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {printAnnotations} from '../../src/annotations/print.js'
import {readDocument} from '../../src/document/read-document.js'
import {readWebAnnotations} from '../../src/exchange/read-web-annotations.js'
import {takeIn} from '../../src/exchange/take-in.js'
import {toWebAnnotations} from '../../src/exchange/web-annotation.js'
import {exchangedOf, RECORDS, SOURCE} from './quillmere.js'

type Json = Record<string, unknown>

const sent = (base = ''): Json => JSON.parse(JSON.stringify(toWebAnnotations([exchangedOf()], base))) as Json
const itemsOf = (collection: Json): Json[] => (collection['first'] as {items: Json[]}).items

const listed = (value: unknown): Json[] => (value === undefined ? [] : [value].flat()) as Json[]

const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)

/** A demand of the model and whether it is kept. */
type Must = readonly [holds: boolean, what: string]

const bodyMusts = (body: Json): Must[] => [
  body['type'] === 'TextualBody'
    ? [typeof body['value'] === 'string', '3.2.4 exactly one value']
    : [isIri(body['source']), '4 a specific resource has one source'],
  [body['created'] === undefined || !Number.isNaN(Date.parse(String(body['created']))), '3.3.1 a moment']
]

const selectorMust = ({type, exact, start, end}: Json): Must =>
  type === 'TextQuoteSelector'
    ? [typeof exact === 'string', '4.2.4 exactly one exact']
    : [Number(start) >= 0 && Number(end) >= Number(start), '4.2.5 start and end']

const targetMusts = (target: Json): Must[] => [
  [isIri(target['source']), '4 exactly one source, an IRI'],
  ...listed(target['selector']).map(selectorMust)
]

const itemMusts = (item: Json): Must[] => [
  [isIri(item['id']), '3.1 exactly one id, an IRI'],
  [item['type'] === 'Annotation', '3.1 type'],
  [listed(item['target']).length >= 1, '3.1 one or more targets'],
  [['assessing', 'highlighting'].includes(String(item['motivation'])), '3.3.5 a motivation of the list'],
  ...listed(item['body']).flatMap(bodyMusts),
  ...listed(item['target']).flatMap(targetMusts)
]

/** The MUSTs of the Web Annotation Data Model (W3C Recommendation of 2017-02-23) that a file of this kind can break. */
function breaches(collection: Json): string[] {
  const page = collection['first'] as Json
  const musts: Must[] = [
    [[collection['@context']].flat().includes('http://www.w3.org/ns/anno.jsonld'), '3.1 context'],
    [isIri(collection['id']) && collection['type'] === 'AnnotationCollection', '5.1 collection'],
    [page['type'] === 'AnnotationPage' && isIri(page['id']) && page['partOf'] === collection['id'], '5.2 page'],
    [collection['total'] === itemsOf(collection).length && page['startIndex'] === 0, '5.1 total, 5.2 startIndex'],
    ...itemsOf(collection).flatMap(itemMusts)
  ]
  return musts.flatMap(([holds, what]) => (holds ? [] : [what]))
}

describe('toWebAnnotations', () => {
  it('keeps what the model demands', () => {
    expect(itemsOf(sent())).toHaveLength(5)
    expect(breaches(sent('https://port.example/'))).toEqual([])
  })

  it('is held to it: a broken one is seen', () => {
    const broken = sent('https://port.example/')
    delete itemsOf(broken)[0]?.['id']
    expect(breaches(broken)).toEqual(['3.1 exactly one id, an IRI'])
  })

  it('counts code points, and has no position for words that are gone or lie apart', () => {
    const positions = itemsOf(sent()).map(({target}) =>
      listed(target)
        .flatMap(({selector}) => listed(selector))
        .filter(({type}) => type === 'TextPositionSelector')
        .map(({start, end}) => [...SOURCE].slice(Number(start), Number(end)).join(''))
    )
    expect(positions).toEqual([
      ['A mooring permit lasts 15 days.'],
      [],
      ['Every skipper pays 40 marks a night.'],
      [],
      ['Boats sail.']
    ])
  })

  it('says the same on every run', () => expect(sent()).toEqual(sent()))
})

const EMPTY = `schema: 1\ntarget: {file: docs/harbour of quillmere.md}\nclaims: []\n`

function takenIn(collection: Json, into = EMPTY) {
  const {incoming, files, problems} = readWebAnnotations(JSON.stringify(collection), 'in.json')
  expect(problems).toEqual([])
  const document = readDocument(SOURCE, {path: 'docs/harbour of quillmere.md'})
  const taken = incoming.map((one) => takeIn(one, document))
  const {path: _, target: __, ...beside} = files[0] ?? {path: '', target: null}
  const {text, ...result} = addRecords(
    into,
    taken.map(({record}) => record),
    beside
  )
  return {...result, annotations: loadAnnotations(text, 'a').file?.annotations, notes: taken.map(({note}) => note)}
}

describe('there and back', () => {
  it('gives the same file', () => {
    const {annotations, notes} = takenIn(sent())
    expect(annotations).toEqual(exchangedOf().annotations)
    expect(notes).toEqual(['', '', '', '', ''])
  })

  it('adds nothing to the file that it came from', () => {
    expect(takenIn(sent(), RECORDS)).toMatchObject({added: [], differing: [], known: {length: 5}})
  })

  it('gives the same records, whatever words they have', () => {
    const words = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20}).filter((text) => text.trim() !== '')
    const record = fc.record(
      {
        selector: fc.record({exact: words, prefix: words, suffix: words}, {requiredKeys: ['exact']}),
        claim: words,
        verdict: fc.constantFrom('supported' as const, 'refuted' as const),
        'x-own': fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)
      },
      {requiredKeys: ['selector']}
    )
    fc.assert(
      fc.property(fc.array(record, {maxLength: 4}), (made) => {
        const claims = made.map((one, at) => ({id: `c-${at}`, ...one, review: {state: 'draft' as const}}))
        const records = printAnnotations({schema: 1, target: {file: 'docs/harbour of quillmere.md'}, claims})
        const collection = JSON.parse(JSON.stringify(toWebAnnotations([exchangedOf(records)]))) as Json
        const wanted = loadAnnotations(records, 'a').file?.annotations.claims
        const back = readWebAnnotations(JSON.stringify(collection), 'in.json')
        expect(back.incoming.map((one) => takeIn(one, readDocument(SOURCE)).record)).toEqual(wanted)
      }),
      {numRuns: 60}
    )
  })

  it('voids a verdict whose words were changed outside, and keeps what others added', () => {
    const collection = sent()
    const [first, , third] = itemsOf(collection)
    if (!first || !third) throw new Error('no items')
    const quote = listed((first['target'] as Json)['selector'])[0]
    if (quote) quote['exact'] = 'A mooring permit lasts 50 days.'
    third['body'] = [...listed(third['body']), {type: 'TextualBody', value: 'Ask the mate.', purpose: 'replying'}]
    const {annotations, notes} = takenIn(collection)
    expect(annotations?.claims[0]).toMatchObject({
      selector: {exact: 'A mooring permit lasts 50 days.'},
      review: {state: 'queued'}
    })
    expect(annotations?.claims[0]).not.toHaveProperty('verdict')
    expect(annotations?.claims[0]?.checks).toHaveLength(2)
    expect(annotations?.claims[2]).toMatchObject({
      verdict: 'refuted',
      'x-web-annotation': {body: [{value: 'Ask the mate.'}]}
    })
    expect(notes.filter(Boolean)).toEqual([
      'its words were changed outside, its verdict is void',
      'others added to it, see `x-web-annotation`'
    ])
  })
})

const HYPOTHESIS = {
  export_date: '2026-11-20T10:00:00.000Z',
  export_userid: 'acct:ana@notes.example',
  client_version: '1.0',
  annotations: [
    {
      id: 'abc123',
      created: '2026-11-01T09:00:00Z',
      user: 'acct:ana@notes.example',
      uri: 'https://port.example/harbour',
      text: 'Is this still so?',
      tags: ['fees'],
      target: [
        {
          source: 'https://port.example/harbour',
          selector: [
            {type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 31},
            {type: 'TextPositionSelector', start: 400, end: 431},
            {type: 'TextQuoteSelector', exact: 'Every skipper pays 40 marks a night.', prefix: 'Who pays?', suffix: ''}
          ]
        }
      ]
    },
    {
      id: 'page-note',
      uri: 'https://port.example/harbour',
      text: 'A good page.',
      target: [{source: 'https://port.example/harbour'}]
    }
  ]
}

describe('readWebAnnotations', () => {
  it('takes an export of Hypothesis in as drafts and loses nothing', () => {
    const {incoming, problems} = readWebAnnotations(JSON.stringify(HYPOTHESIS), 'in.json')
    expect(problems).toEqual([
      {
        file: 'in.json',
        pointer: '/annotations/1',
        message: 'quotes no words (a note on the page or a reply), expected a TextQuoteSelector'
      }
    ])
    const [one] = incoming
    if (!one) throw new Error('nothing came in')
    const {record, note} = takeIn(one, readDocument(SOURCE))
    expect(note).toBe('')
    expect(record).toMatchObject({
      id: expect.stringMatching(/^c-[0-9a-f]{8}$/),
      question: 'Who pays?',
      selector: {exact: 'Every skipper pays 40 marks a night.'},
      review: {state: 'draft'},
      'x-web-annotation': {id: 'abc123', text: 'Is this still so?', tags: ['fees'], user: 'acct:ana@notes.example'}
    })
    expect(record).not.toHaveProperty('verdict')
  })

  it.each([
    ['no json', 'is no JSON, expected Web Annotations (JSON-LD)'],
    ['{"name": "x"}', 'holds no annotations, expected an AnnotationCollection with its items in it'],
    [
      '{"type": "AnnotationCollection", "first": "page1"}',
      'holds no annotations, expected an AnnotationCollection with its items in it'
    ],
    ['[1]', 'expected an annotation']
  ])('%s', (text, message) => {
    expect(readWebAnnotations(text, 'in.json').problems.map((problem) => problem.message)).toEqual([message])
  })

  it('never puts words in a place that is not theirs', () => {
    const item = {
      id: 'urn:x',
      type: 'Annotation',
      target: {source: 'a', selector: {type: 'TextQuoteSelector', exact: 'A mooring permit lasts 16 days.'}}
    }
    const [one] = readWebAnnotations(JSON.stringify(item), 'in.json').incoming
    if (!one) throw new Error('nothing came in')
    const {record, note} = takeIn(one, readDocument(SOURCE))
    expect(record.selector).toEqual({exact: 'A mooring permit lasts 16 days.'})
    expect(note).toMatch(/^has no sure place/)
  })
})
