import {describe, expect, it} from 'vitest'
import {quoteChecker, snapshotText} from '../../src/annotations/check-quote.js'
import {selfCitation} from '../../src/annotations/self-citation.js'
import {findStatutes, statuteForm} from '../../src/annotations/statutes.js'

const RULES =
  'A permit shall be valid for fifteen days, unless it storms. The fee is p < 0.05. Boats sail. Boats sail. It ends.'

describe('quoteChecker', () => {
  it.each([
    ['It ends.', 'found', ''],
    ['The fee  is “p < 0.05”', 'not-found', 'none of it stands there'],
    ['a permit shall be valid', 'not-found', 'only `permit shall be valid` of it stands there'],
    ['A permit shall be valid for fifteen days', 'truncated', 'the source goes on `unless it storms`, quote that too'],
    ['Boats sail.', 'ambiguous', 'it stands there 2 times, quote more of it'],
    ['The fee is p = 0.05.', 'not-found', 'only `The fee is p` of it stands there']
  ] as const)('%s', (quote, result, why) => {
    expect(quoteChecker(RULES)(quote)).toEqual({result, why})
  })

  it('reads HTML as its readers do', () => {
    const text = snapshotText('<p>A permit <b>lasts</b>\n 15&nbsp;days.</p><script>no()</script>', 'html')
    expect(quoteChecker(text)('A permit lasts 15 days.').result).toBe('found')
    expect(text).not.toContain('no()')
  })
})

describe('selfCitation', () => {
  const source = {id: 's', csl: {type: 'webpage' as const}}
  it.each([
    [{...source, snapshot: 'corpus/page.md'}, true],
    [{...source, url: 'https://docs.port.example/a'}, true],
    [{...source, url: 'https://airport.example/a'}, false],
    [{...source, url: 'no address'}, false],
    [source, false]
  ])('%j', (one, own) => {
    expect(selfCitation(one, 'corpus/page.md', ['www.port.example']) !== null).toBe(own)
  })
})

describe('statutes', () => {
  it.each([
    ['NMSA 1978, § 29-2-13.1', 'us/nm/statute/1978/29-2-13.1'],
    ['§ 29-2-13.1 NMSA 1978', 'us/nm/statute/1978/29-2-13.1'],
    ['Section 29-2-13.1 NMSA 1978', 'us/nm/statute/1978/29-2-13.1'],
    ['N.M. Stat. Ann. § 29-2-13.1', 'us/nm/statute/1978/29-2-13.1'],
    ['NMSA 1978, § 29-2-13.1(A)(2)', 'us/nm/statute/1978/29-2-13.1/A/2'],
    ['8 U.S.C. § 1373(a)', 'us/statute/8/1373/a'],
    ['8 USC 1373(a)', 'us/statute/8/1373/a'],
    ['28 C.F.R. § 20.21', 'us/regulation/28/20.21'],
    ['section 4(a)', 'section/4/a'],
    ['Article VI', 'article/VI'],
    ['no law', null]
  ])('%s', (written, form) => {
    expect(statuteForm(written)).toBe(form)
  })

  it('are found by place', () => {
    const text = 'See 8 U.S.C. § 1373 and section 12.'
    expect(findStatutes(text).map(({start, end}) => text.slice(start, end))).toEqual(['8 U.S.C. § 1373', 'section 12'])
  })
})
