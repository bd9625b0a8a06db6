// Proposals of models in the formats for people: shown, marked as unreviewed, never counted.
import {describe, expect, it} from 'vitest'
import {annotationsSchema} from '../../src/annotations/annotations-schema.js'
import {CLASHES} from '../../src/proposals/prompts/contradictions.js'
import {COUNTERS} from '../../src/proposals/prompts/counter.js'
import {html} from '../../src/reports/html.js'
import {markdown} from '../../src/reports/markdown.js'
import {pretty} from '../../src/reports/pretty.js'
import {proposalDetails} from '../../src/reports/proposals.js'
import {elements, parseHtml, textOf} from './parsed.js'
import {quillmere, waiting} from './quillmere.js'

/** Text of the element at `index` of those with the class; empty where there is none. */
const textAt = (name: string, index: number): string => withClass(name).map((each) => textOf(each))[index] ?? ''

const {contradictionProposal} = annotationsSchema.$defs

const FIRST = {
  id: 'p-1',
  kind: 'contradiction',
  claims: [],
  message: '',
  by: 'small-model',
  prompt: 'counter/1',
  at: '2026-11-20'
} as const

const all = elements(parseHtml(html.one(waiting)))
const withClass = (name: string) => all.filter(({properties}) => [properties['className']].flat().includes(name))

/** The card at `index`, as label and text of each detail. */
function details(index: number): string[][] {
  const card = withClass('proposal')[index]
  const inside = card ? elements({type: 'root', children: [card]}) : []
  const texts = (name: string) => inside.filter(({tagName}) => tagName === name).map((each) => textOf(each))
  return texts('dt').map((label, at) => [label, texts('dd')[at] ?? ''])
}

describe('proposals in HTML', () => {
  it('stand apart, each with its label and its passages', () => {
    const cards = withClass('proposal')
    expect(cards).toHaveLength(4)
    expect(textAt('label', 0)).toBe(
      'Possible contradiction, proposed by small-model, large-model and cross-encoder, not reviewed'
    )
    const first = elements({type: 'root', children: cards.slice(0, 1)})
    const links = first.flatMap(({properties}) => (properties['href'] === undefined ? [] : [properties['href']]))
    expect(links).toEqual(['#claim-hours', '#claim-deposit'])
  })

  it('say what speaks against them, and show models side by side', () => {
    const [against, by] = details(0)
    expect(against).toEqual(['Against it', 'Asked again, the model found no reason why both could be true'])
    expect(by?.[0]).toBe('Proposed by')
    expect(by?.[1]).toContain('small-model in 2 of 3 runs; prompt contradictions/1, 2026-11-20')
    expect(by?.[1]).toContain('cross-encoder, score 0.93 of 1; prompt pairs/1, 2026-11-22')
  })

  it('show the parts of a split with added words in brackets, and the words that a verdict rests on', () => {
    expect(details(1)[0]).toEqual(['Its parts', 'A resident parking permit is valid.[It] is valid for 12 months.'])
    expect(details(2)[0]).toEqual(['Words of Schedule of library fees', 'Reader’s card, residents: no charge <b>'])
    expect(details(3).map(([label]) => label)).toEqual(['Proposed by'])
  })

  it('add no card of a contradiction', () => {
    const before = elements(parseHtml(html.one(quillmere)))
    const cards = (nodes: typeof all) =>
      nodes.filter(({properties}) => [properties['className']].flat().includes('card')).length
    expect(cards(all)).toBe(cards(before))
  })

  it('are text, whatever a model calls itself', () => {
    expect(textAt('label', 1)).toBe('Possible split of a claim, proposed by <img src=x onerror=alert(1)>, not reviewed')
    expect(all.some(({tagName}) => tagName === 'img' || tagName === 'b')).toBe(false)
  })

  it('have no section where none waits', () => {
    const settled = {...quillmere, proposals: {pending: [], accepted: 1, rejected: 1, void: 0}}
    expect(html.one(settled)).toBe(html.one(quillmere))
  })
})

describe('the words of a second look', () => {
  it('are there for every answer that the prompt allows', () => {
    const of = (counter: (typeof COUNTERS)[number]): string[] =>
      proposalDetails({...FIRST, counter, also: []}).flatMap(({label, texts}) => (label === 'Against it' ? texts : []))
    expect(new Set(COUNTERS.flatMap(of)).size).toBe(COUNTERS.length)
    expect([...contradictionProposal.properties.counter.enum].sort()).toEqual([...COUNTERS].sort())
    expect([...contradictionProposal.properties.clash.enum].sort()).toEqual([...CLASHES].sort())
  })
})

describe('proposals elsewhere', () => {
  it('are counted in one line on a terminal', () => {
    const line = '4 proposals of models wait for a decision, see `claimlint triage`\n'
    expect(pretty.one(waiting).replace(line, '')).toBe(pretty.one(quillmere))
    expect(pretty.one(waiting)).toContain(line)
  })

  it('have a section in Markdown', () => {
    const text = markdown.one(waiting)
    expect(text).toContain('## Proposed by models, not reviewed')
    expect(text).toContain('Of the others: 1 accepted, 2 rejected, 3 void since the words changed.')
    expect(text).not.toMatch(/(?<!\\)<(img|b)/)
    expect(text).toContain(
      '**Its parts**:\n\n- A resident parking permit is valid.\n- \\[It] is valid for 12 months.\n'
    )
    expect(text).toContain('**Words of Schedule of library fees**:\n\n> Reader’s card, residents: no charge \\<b>\n')
    expect(text).toContain('**Against it**: Asked again, the model found no reason why both could be true\n')
    expect(markdown.one(quillmere)).not.toContain('Proposed by models')
  })
})
