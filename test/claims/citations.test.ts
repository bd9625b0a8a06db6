// Laws in one form, and the time up to which a page vouches for what it says.
import {describe, expect, it} from 'vitest'
import {readAsOf} from '../../src/claims/read/as-of.js'
import {readCitations} from '../../src/claims/read/citations.js'
import {parseSentence} from '../../src/claims/read/parsed.js'

const parse = (text: string) => parseSentence(text, (start, end) => ({start, end}))

describe('legal citations', () => {
  it.each([
    ['Under Section 29-2-13.1 NMSA 1978 an officer reports.', ['NMSA 1978, § 29-2-13.1']],
    ['Under NMSA 1978, § 29-2-13.1 an officer reports.', ['NMSA 1978, § 29-2-13.1']],
    ['New Mexico Statutes Annotated section 29-2-13.1 asks for it.', ['NMSA 1978, § 29-2-13.1']],
    ['N.M. Stat. Ann. § 14-2-1(A) opens records.', ['NMSA 1978, § 14-2-1(A)']],
    ['8 USC 1373 and 8 U.S.C. § 1644 bar that.', ['8 U.S.C. § 1373', '8 U.S.C. § 1644']],
    ['It is governed by 8 CFR § 208.7.', ['8 C.F.R. § 208.7']],
    ['Senate Bill 36 (2025) and the 2019 House Bill 195 changed it.', ['SB 36 (2025)', 'HB 195 (2019)']],
    ['H.B. 3265 tightened ORS 181A.820.', ['HB 3265', 'ORS 181A.820']],
    ['A voter relies on § 14-2-134.', ['§ 14-2-134']],
    ['Row 12 of table 3 lists 40 bags.', []]
  ])('%s', (text, forms) => expect(readCitations(parse(text)).map((c) => c.form)).toEqual(forms))

  it('name their place', () => {
    const text = 'Under Section 29-2-13.1 NMSA 1978 an officer reports.'
    expect(readCitations(parse(text)).map(({span}) => text.slice(span.start, span.end))).toEqual([
      'Section 29-2-13.1 NMSA 1978'
    ])
  })
})

describe('as of', () => {
  it.each([
    ['As of my latest information, there is no agreement.', 'As of my latest information'],
    ['As of my last update in September 2021, there is none.', 'As of my last update in September 2021'],
    ['As of 1 January 2025, the fee is $5.', 'As of 1 January 2025'],
    ['As of January 1, 2025, the fee is $5.', 'As of January 1, 2025'],
    ['As of 2024 the fee is $5.', 'As of 2024'],
    ['As of now, no fee is due.', 'As of now'],
    ['A quarter of all visitors pay.', null]
  ])('%s', (text, words) => expect(readAsOf(parse(text))?.text ?? null).toBe(words))
})
