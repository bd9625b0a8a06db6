// A long page about one thing: what is too common to bring claims together is told, and nothing else.
import {describe, expect, it} from 'vitest'
import {check} from '../../src/check.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {candidates} from '../../src/contradictions/candidates.js'
import {passedOver, passedOverInWords} from '../../src/contradictions/passed-over.js'
import {readPage} from '../../src/contradictions/side.js'
import {readDocument} from '../../src/document/read-document.js'

const THINGS = ['crane', 'ferry', 'buoy', 'ladder', 'anchor', 'beacon', 'lantern', 'winch', 'compass', 'pilot']

/** Every claim is about a licence; about each thing there are few. */
const page = (claims: number): string =>
  `# Marrow\n\n${Array.from(
    {length: claims},
    (_, at) => `The licence for ${THINGS[at % THINGS.length]} number ${at} costs ${at + 3} crowns.`
  ).join('\n\n')}\n`

function read(source: string) {
  const document = readDocument(source, {path: 'licences.md'})
  return {document, claims: splitClaims(document)}
}

describe('words that too many claims have', () => {
  it('are named where the comparison passed over them', () => {
    const {document, claims} = read(page(80))
    const words = passedOver(readPage(document, claims))
    expect(words).toContain('licence')
    expect(words.filter((word) => THINGS.includes(word))).toEqual([])
    // Two claims about different things share only what every claim says.
    const sides = readPage(document, claims)
    const pairs = candidates(sides).map(({first, second}) => [first.claim.quote, second.claim.quote])
    const things = pairs.map((quotes) => quotes.map((quote) => THINGS.find((thing) => quote.includes(thing))))
    expect(things.length).toBeGreaterThan(100)
    expect(things.filter(([one, other]) => one !== other)).toEqual([])
  })

  it('are none on a page of usual length', () => {
    const {document, claims} = read(page(50))
    expect(passedOver(readPage(document, claims))).toEqual([])
    expect(passedOverInWords([])).toEqual([])
  })

  it('stand in the report, which is silent about them otherwise', () => {
    expect(check(page(80)).notices).toEqual([
      expect.stringMatching(
        /^claims that share no other word than .*`licence`.* were not compared: more than 60 claims/
      )
    ])
    expect(check(page(50))).not.toHaveProperty('notices')
  })

  it('are counted beyond the first', () => {
    const words = Array.from({length: 11}, (_, at) => `word-${at}`)
    expect(passedOverInWords(words)[0]).toContain('`word-7` and 3 more were not compared')
  })
})
