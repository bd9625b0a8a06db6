import {describe, expect, it} from 'vitest'
import type {Contradiction} from '../../src/contradictions/contradiction.js'
import {groupContradictions} from '../../src/contradictions/group.js'
import {detectIn} from './detect-in.js'

const pair = (
  first: string,
  second: string,
  detector = 'party-dealing',
  tier: Contradiction['tier'] = 'contradiction'
) =>
  ({id: `x-${first}-${second}`, first, second, detector, tier, message: '', why: '', resolve: '', spans: []}) as const

const ids = (groups: readonly (readonly Contradiction[])[]): string[][] => groups.map((g) => g.map(({id}) => id))

describe('groups of contradictions', () => {
  it('joins pairs that share a claim, also through a later pair', () => {
    const pairs = [pair('a', 'b'), pair('c', 'd'), pair('b', 'c')]
    expect(ids(groupContradictions(pairs))).toEqual([['x-a-b', 'x-c-d', 'x-b-c']])
  })

  it('keeps apart what two detectors found, and tensions from contradictions', () => {
    const pairs = [pair('a', 'b'), pair('a', 'c', 'mode-conflict'), pair('a', 'd', 'party-dealing', 'tension')]
    expect(groupContradictions(pairs)).toHaveLength(3)
  })

  it('loses no pair and changes no order', () => {
    const text = 'The fishing permit costs $40.\n\nThe fishing permit costs $55.\n\nThe fishing permit costs $70.\n'
    const found = detectIn(text)
    expect(found).toHaveLength(3)
    expect(groupContradictions(found)).toEqual([found])
  })
})
