// A document of thousands of sentences with a record on each, for measuring what keeping annotations costs. Always the same
// bytes for the same number.

import {cutPassages} from '../../src/annotations/anchoring/passages.js'
import type {AnnotationRecord, Annotations} from '../../src/annotations/annotation-records.js'
import {describe} from '../../src/annotations/describe.js'
import {openPage} from '../../src/annotations/page.js'
import {printAnnotations} from '../../src/annotations/print.js'
import {readDocument} from '../../src/document/read-document.js'

export interface LargeCase {
  /** The text that was judged. */
  readonly judged: string
  /** The same a year later: one sentence in fifty has another number, one in fifty is gone. */
  readonly today: string
  /** One record for each sentence of `judged`, each with a verdict. */
  readonly annotations: string
}

const OFFICES = ['harbour office', 'ferry board', 'lighthouse keeper', 'pilots of Marrow', 'customs house']
const ACTS = ['issues', 'keeps', 'publishes', 'renews', 'inspects', 'archives', 'withdraws']
const THINGS = ['mooring permits', 'crew lists', 'tide tables', 'cargo papers', 'fishing licences', 'log books']
const REASONS = ['in the summer season', 'after a storm', 'on market days', 'at low water', 'under the old rules']

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('a list of nothing')
  return found
}

const SENTENCES_AN_ANSWER = 5

const sentence = (index: number, days: number): string =>
  `The ${at(OFFICES, index)} ${at(ACTS, index * 3 + 1)} ${at(THINGS, Math.floor(index / 5))} within ${days} days ${at(REASONS, Math.floor(index / 7))} (berth ${1000 + index}).`

/** The year-old text, or today's. */
function page(count: number, edited: boolean): string {
  const answers = Array.from({length: Math.ceil(count / SENTENCES_AN_ANSWER)}, (_, answer) => {
    const first = answer * SENTENCES_AN_ANSWER
    const indices = Array.from({length: Math.min(SENTENCES_AN_ANSWER, count - first)}, (_, k) => first + k)
    const body = indices
      .filter((index) => !(edited && index % 50 === 7))
      .map((index) => sentence(index, (edited && index % 50 === 3 ? 40 : 2) + (index % 30)))
    return `## What happens at berth group ${answer + 1}?\n\n${body.join(' ')}\n`
  })
  return `# Harbour of Marrow\n\n${answers.join('\n')}`
}

/** `count` sentences, each with a record. */
export function largeCase(count: number): LargeCase {
  const judged = page(count, false)
  const document = readDocument(judged, {path: 'harbour.md'})
  const open = openPage(document)
  const sentences = cutPassages(judged).filter((span) => judged.slice(span.start, span.end).startsWith('The '))
  const claims = sentences.map((span, index): AnnotationRecord => {
    const {review: _, ...named} = describe(document, [span], open)
    return {
      id: `c-${String(index).padStart(8, '0')}`,
      ...named,
      verdict: 'supported',
      review: {state: 'verified'},
      checks: [{by: 'ana', role: 'author', at: '2025-11-05', verdict: 'supported', confidence: 'high'}],
      citations: [{source: 'harbour-rules', locator: `page ${index}`, supports: 'full'}]
    }
  })
  const annotations: Annotations = {
    schema: 1,
    target: {file: 'harbour.md'},
    claims,
    sources: [{id: 'harbour-rules', csl: {type: 'report', title: 'Harbour Rules', publisher: 'Port of Marrow'}}]
  }
  return {judged, today: page(count, true), annotations: printAnnotations(annotations)}
}
