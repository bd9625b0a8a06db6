// Every example of every detector pays four taxes: its exact output, the same count with the passages reversed, silence of
// all detectors on what is to be left alone, and the same count in a quote, in a list and behind an unrelated paragraph.
import {describe, expect, it} from 'vitest'
import type {Contradiction} from '../../src/contradictions/contradiction.js'
import {detectors} from '../../src/contradictions/detectors/index.js'
import {positionIn} from '../../src/document/span.js'
import {detectIn} from './detect-in.js'

const place = (text: string, {start, end}: {start: number; end: number}): string => {
  const at = positionIn(text)
  const [from, to] = [at(start), at(end)]
  return `${from.line}:${from.column}-${to.line}:${to.column}`
}

const printed = (text: string, found: readonly Contradiction[]): string[] =>
  found.map(
    ({spans, message, tier}) =>
      `${place(text, spans[1] ?? {start: 0, end: 0})} ${tier === 'tension' ? '(tension) ' : ''}${message}`
  )

const passages = (text: string): string[] => text.trimEnd().split('\n\n')

const DISGUISES: Record<string, (text: string) => string> = {
  'in a block quote': (text) => text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>'),
  'behind an unrelated paragraph': (text) => `Opening hours are printed on the door.\n\n${text}`,
  'under a heading': (text) => `## Notes\n\n${text}`
}
/** A table is no list item. */
const inList = (text: string): string =>
  text.includes('|')
    ? text
    : passages(text)
        .map((p) => `- ${p}\n`)
        .join('')

const count = (found: readonly Contradiction[]): number => found.length

describe('detectors', () => {
  it('has named examples of both kinds for each', () => {
    expect(detectors.length).toBeGreaterThanOrEqual(9)
    for (const {id, examples} of detectors) {
      expect(examples.filter((e) => e.name.startsWith('catches ')).length, id).toBeGreaterThan(0)
      expect(examples.filter((e) => e.name.startsWith('leaves ')).length, id).toBeGreaterThan(0)
    }
  })

  for (const {id, examples} of detectors) {
    describe(id, () => {
      for (const {name, text, finds} of examples) {
        it(`${name}: what is found, and where`, () => {
          const found = detectIn(text)
          expect(printed(text, found)).toEqual(finds)
          expect(finds.length > 0).toBe(name.startsWith('catches '))
          for (const c of found) {
            expect(c.detector).toBe(id)
            expect(c.spans).toHaveLength(2)
            for (const span of c.spans) expect(text.slice(span.start, span.end).trim()).not.toBe('')
          }
        })
        it(`${name}: the same with the passages reversed`, () => {
          const reversed = `${passages(text).reverse().join('\n\n')}\n`
          expect(count(detectIn(reversed))).toBe(finds.length)
        })
        for (const [disguise, wear] of Object.entries({...DISGUISES, 'in a list': inList})) {
          it(`${name}: the same ${disguise}`, () => {
            expect(count(detectIn(wear(text)))).toBe(finds.length)
          })
        }
        if (name.startsWith('leaves '))
          it(`${name}: silent under every detector, tensions included`, () => {
            expect(detectIn(text)).toEqual([])
          })
      }
    })
  }
})
