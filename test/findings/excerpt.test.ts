// A message about a change has to show the change, however long the passage is.
import {describe, expect, it} from 'vitest'
import {excerpt, excerptOfChange} from '../../src/findings/excerpt.js'

const LONG = 'A mooring permit for the inner basin of the Harbour of Marrow, which residents get first, lasts 15 days.'
const EDITED = LONG.replace('15', '50')

describe('an excerpt of a change', () => {
  it('begins shortly before a change that would be cut off', () => {
    expect(excerpt(EDITED)).not.toContain('50')
    expect(excerptOfChange(EDITED, LONG)).toBe('`… residents get first, lasts 50 days.`')
    expect(excerptOfChange(LONG, EDITED)).toBe('`… residents get first, lasts 15 days.`')
  })

  it('is the start of the passage where that shows the change', () => {
    const early = LONG.replace('mooring', 'berthing')
    expect(excerptOfChange(early, LONG)).toBe(excerpt(early))
    expect(excerptOfChange('It lasts 15 days.', LONG)).toBe('`It lasts 15 days.`')
  })

  it('is the start where words were only added to the other', () =>
    expect(excerptOfChange(LONG, `${LONG} Or longer.`)).toBe(excerpt(LONG)))

  it('shows a change at every word of a long passage', () => {
    const words = LONG.split(' ')
    for (const at of words.keys()) {
      const changed = words.with(at, 'altered')
      expect(excerptOfChange(changed.join(' '), LONG), `word ${at}`).toContain('altered')
    }
  })
})
