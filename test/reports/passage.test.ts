import fc from 'fast-check'
import {expect, it} from 'vitest'
import {passageOf} from '../../src/reports/passage.js'
import {quillmere, SOURCE, spanOf} from './quillmere.js'

const claim = (id: string) => {
  const found = quillmere.claims.find((each) => each.id === id)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}

it('marks words in both halves of a quote that has a gap', () => {
  const places = [spanOf('no agreements'), spanOf('any other body')]
  expect(passageOf(claim('no-agreement'), places)).toEqual([
    {text: 'There are ', marked: false},
    {text: 'no agreements', marked: true},
    {text: ' between the council … ', marked: false},
    {text: 'any other body', marked: true},
    {text: ' on parking records.', marked: false}
  ])
})

it('never loses or moves a letter, and marks what stands in the source', () => {
  const place = fc.tuple(fc.nat(SOURCE.length), fc.nat(60)).map(([start, length]) => ({start, end: start + length}))
  fc.assert(
    fc.property(fc.constantFrom(...quillmere.claims), fc.array(place, {maxLength: 6}), (each, places) => {
      const stretches = passageOf(each, places)
      expect(stretches.map(({text}) => text).join('')).toBe(each.quote)
      for (const {text, marked} of stretches) if (marked) expect(SOURCE).toContain(text)
      stretches.slice(1).forEach((stretch, index) => {
        expect(stretch.marked).not.toBe(stretches[index]?.marked)
      })
    })
  )
})
