// A wording that is ruled out by its letters must not be in the text.
import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ADVICE} from '../../src/claims/lexicon/advice-cues.js'
import {DISCLAIMER, JUDGEMENT, VIEW} from '../../src/claims/lexicon/class-cues.js'
import {MEASURES} from '../../src/claims/lexicon/measures.js'
import {lettersOf} from '../../src/claims/patterns/letters.js'
import {Wordings} from '../../src/claims/patterns/wordings.js'
import {splitSentences} from '../../src/claims/sentences.js'
import {readDocument} from '../../src/document/read-document.js'

const GOLD = 'test/quality/gold'
const sentences = readdirSync(GOLD)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => readDocument(readFileSync(`${GOLD}/${file}`, 'utf8'), {path: file}).sections)
  .flatMap(({blocks}) => blocks.flatMap(({text}) => splitSentences(text.text).map((each) => each.text)))

const PATTERNS = [
  ...MEASURES.map(({pattern}) => new RegExp(pattern, 'i')),
  ...ADVICE,
  ...DISCLAIMER,
  ...JUDGEMENT,
  ...VIEW
]

const READ: readonly [RegExp, readonly string[] | null][] = [
  [/\brefunds?\b/i, ['refund']],
  [/\b(?:Tide table|pilot)\b/, ['pilot', 'tide table']],
  [/log[\s-]?books?/, ['book']],
  [/(?:not|never) (?:\w+ ){0,3}moored/, ['moored']],
  [/(?:harbour|quay)(?:side){2,}/, ['side']],
  [/moor(?:ed|ing)(?! fee)/, ['moored', 'mooring']],
  [/(?<=tide )tables/, ['tables']],
  [/(?<berth>berth) [a-c]/, ['berth ']],
  [/colou?r|grey/, ['grey', 'color', 'colour']],
  [/don['’]t/, ["don't", 'don’t']],
  [/a{3}|bc/, null],
  [/\d+ crowns?\b/, [' crown']],
  [/^yes$|no/, null],
  [/ferry\.|quay\)/, ['quay)', 'ferry.']],
  [/.*/, null]
]

describe('lettersOf', () => {
  it.each(READ)('reads what any match of %s must hold', (pattern, letters) => {
    expect(lettersOf(pattern)).toEqual(letters)
  })

  it('finds its letters in whatever a pattern takes', () => {
    for (const [pattern, letters] of READ) {
      // What stands at an edge or around a match takes no letters.
      const bare = new RegExp(pattern.source.replace(/\\b|\(\?<?[=!][^)]*\)/g, ''))
      fc.assert(
        fc.property(fc.stringMatching(bare), (taken) => {
          expect(letters === null || letters.some((each) => taken.toLowerCase().includes(each))).toBe(true)
        }),
        {numRuns: 30}
      )
    }
  })
})

describe('mayOccurIn', () => {
  const wordings = new Wordings(PATTERNS, (pattern) => pattern)

  it('leaves out no wording that occurs in a sentence of the gold documents', () => {
    expect(sentences.length).toBeGreaterThan(500)
    const found = sentences.map((text) => PATTERNS.filter((pattern) => pattern.test(text)))
    expect(found.flat().length).toBeGreaterThan(200)
    const left = sentences.map((text) => wordings.mayOccurIn(text).filter((pattern) => pattern.test(text)))
    expect(left).toEqual(found)
  })

  it('leaves out most that do not', () => {
    const kept = sentences.reduce((sum, text) => sum + wordings.mayOccurIn(text).length, 0)
    expect(kept / sentences.length / PATTERNS.length).toBeLessThan(0.15)
  })

  it('tells of one text after another', () => {
    const list = new Wordings([/crew list/i, /tide table/i], (pattern) => pattern)
    const sources = (text: string): string[] => list.mayOccurIn(text).map(({source}) => source)
    expect(sources('The tide table is by the crew list.')).toEqual(['crew list', 'tide table'])
    expect(sources('TIDE TABLES')).toEqual(['tide table'])
    expect(sources('A table.')).toEqual([])
    expect(sources('')).toEqual([])
  })

  it('knows the letters that are another one in disguise', () => {
    const list = new Wordings([/keeps/iu], (pattern) => pattern)
    expect(list.mayOccurIn('\u212aeep\u017f')).toHaveLength(1)
    expect(list.mayOccurIn('keep')).toHaveLength(0)
  })
})
