// compromise driven step by step has to say what `nlp(text)` says, word for word and tag for tag.
import {readdirSync, readFileSync} from 'node:fs'
import nlp from 'compromise/two'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../src/claims/sentences.js'
import {tagTerms} from '../../src/claims/tagging/compromise.js'
import {readDocument} from '../../src/document/read-document.js'

interface Shown {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

const shown = (sentences: readonly (readonly Shown[])[]): string[][] =>
  sentences.map((terms) => terms.map(({pre, text, post, tags}) => `${pre}|${text}|${post}: ${[...tags].join(' ')}`))

const plain = (text: string): string[][] => shown(nlp(text).document as unknown as readonly (readonly Shown[])[])

const GOLD = 'test/quality/gold'
const sentences = readdirSync(GOLD)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => readDocument(readFileSync(`${GOLD}/${file}`, 'utf8'), {path: file}).sections)
  .flatMap(({blocks}) => blocks.flatMap(({text}) => splitSentences(text.text).map((each) => each.text)))

describe('tagTerms', () => {
  it('tags the sentences of the gold documents as compromise does', () => {
    expect(sentences.length).toBeGreaterThan(500)
    expect(sentences.filter((text) => plain(text).join('\n') !== shown(tagTerms(text)).join('\n'))).toEqual([])
  })

  it('tags several sentences, contractions and words out of order as compromise does', () => {
    const words = [...new Set(sentences.flatMap((text) => text.split(' ')))]
    const marks = ["he'd've", "they're", "court's", "won't", 'and/or', 'May', '5', '$1.2', 'Dr. Kell', 'Yes.', ',']
    const mixed = fc.array(fc.oneof({weight: 5, arbitrary: fc.constantFrom(...words)}, fc.constantFrom(...marks)))
    fc.assert(
      fc.property(mixed, (list) => {
        expect(shown(tagTerms(list.join(' ')))).toEqual(plain(list.join(' ')))
      })
    )
  })
})
