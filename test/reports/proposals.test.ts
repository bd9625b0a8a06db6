// Proposals of models in the formats for people: shown, marked as unreviewed, never counted.
import {describe, expect, it} from 'vitest'
import {html} from '../../src/reports/html.js'
import {markdown} from '../../src/reports/markdown.js'
import {pretty} from '../../src/reports/pretty.js'
import {elements, parseHtml, textOf} from './parsed.js'
import {quillmere, waiting} from './quillmere.js'

/** Text of the element at `index` of those with the class; empty where there is none. */
const textAt = (name: string, index: number): string => withClass(name).map((each) => textOf(each))[index] ?? ''

const all = elements(parseHtml(html.one(waiting)))
const withClass = (name: string) => all.filter(({properties}) => [properties['className']].flat().includes(name))

describe('proposals in HTML', () => {
  it('stand apart, each with its label, its passages and where it came from', () => {
    const cards = withClass('proposal')
    expect(cards).toHaveLength(2)
    expect(textAt('label', 0)).toBe('Proposed by small-model, not reviewed')
    const first = elements({type: 'root', children: cards.slice(0, 1)})
    const links = first.flatMap(({properties}) => (properties['href'] === undefined ? [] : [properties['href']]))
    expect(links).toEqual(['#claim-hours', '#claim-deposit'])
    expect(textAt('proposal', 0)).toContain('in 2 of 3 runs; prompt contradictions/1, 2026-11-20')
  })

  it('add no card of a contradiction', () => {
    const before = elements(parseHtml(html.one(quillmere)))
    const cards = (nodes: typeof all) =>
      nodes.filter(({properties}) => [properties['className']].flat().includes('card')).length
    expect(cards(all)).toBe(cards(before))
  })

  it('are text, whatever a model calls itself', () => {
    expect(textAt('label', 1)).toBe('Proposed by <img src=x onerror=alert(1)>, not reviewed')
    expect(all.some(({tagName}) => tagName === 'img')).toBe(false)
  })

  it('have no section where none waits', () => {
    const settled = {...quillmere, proposals: {pending: [], accepted: 1, rejected: 1, void: 0}}
    expect(html.one(settled)).toBe(html.one(quillmere))
  })
})

describe('proposals elsewhere', () => {
  it('are counted in one line on a terminal', () => {
    const line = '2 proposals of models wait for a decision, see `claimlint triage`\n'
    expect(pretty.one(waiting).replace(line, '')).toBe(pretty.one(quillmere))
    expect(pretty.one(waiting)).toContain(line)
  })

  it('have a section in Markdown', () => {
    const text = markdown.one(waiting)
    expect(text).toContain('## Proposed by models, not reviewed')
    expect(text).toContain('Of the others: 1 accepted, 2 rejected, 3 void since the words changed.')
    expect(text).not.toMatch(/(?<!\\)<img/)
    expect(markdown.one(quillmere)).not.toContain('Proposed by models')
  })
})
