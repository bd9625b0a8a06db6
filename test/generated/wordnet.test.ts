import {describe, expect, it} from 'vitest'
import {beings, tables, verbs} from './wordnet.js'

const NOTICE = `// Generated from Princeton WordNet 3.1 by npm run generate. Do not edit.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
// AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
// Licence: https://wordnet.princeton.edu/license-and-commercial-use
`

/** Words joined by `separator` in lines short enough to read in a diff. */
function block(words: readonly string[], separator: string): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 118) lines[lines.length - 1] = `${last}${separator}${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

describe('tables from WordNet', () => {
  it('lists verbs, so that an inflected form finds its base', async () => {
    const {both, only} = verbs()
    expect(both.length + only.length).toBeGreaterThan(5000)
    const text = [
      NOTICE,
      `/** Verbs that are nouns as well. */\nexport const VERBS: string = \`\n${block(both, ' ')}\n\`\n`,
      `/** Verbs that are no nouns. */\nexport const VERBS_ONLY: string = \`\n${block(only, ' ')}\n\`\n`
    ].join('\n')
    await expect(text).toMatchFileSnapshot('../../src/claims/lexicon/wordnet-verbs.ts')
  })

  it('lists people, so that a permission is told from a possibility', async () => {
    const list = beings('people')
    expect(list.length).toBeGreaterThan(1000)
    const text = `${NOTICE}\n/** Nouns whose first sense is a person. */\nexport const PEOPLE: string = \`\n${block(list, ' ')}\n\`\n`
    await expect(text).toMatchFileSnapshot('../../src/claims/lexicon/wordnet-people.ts')
  })

  it('lists animals, so that "spaniels of fifteen" has an age', async () => {
    const list = beings('animals')
    expect(list.length).toBeGreaterThan(100)
    const text = `${NOTICE}\n/** Nouns whose first sense is an animal. */\nexport const ANIMALS: string = \`\n${block(list, ' ')}\n\`\n`
    await expect(text).toMatchFileSnapshot('../../src/claims/lexicon/wordnet-animals.ts')
  })

  it('relates words, so that paraphrases meet', async () => {
    const {senses, hypernyms, derived} = tables()
    expect(senses.length).toBeGreaterThan(5000)
    const text = [
      NOTICE,
      `/** lemma:pos and its synsets, most frequent first */\nexport const SENSES: string = \`\n${block(senses, ';')}\n\`\n`,
      `/** synset and its hypernyms */\nexport const HYPERNYMS: string = \`\n${block(hypernyms, ';')}\n\`\n`,
      `/** verb and the words derived from it */\nexport const DERIVED: string = \`\n${block(derived, ';')}\n\`\n`
    ].join('\n')
    await expect(text).toMatchFileSnapshot('../../src/contradictions/lexicon/wordnet-relations.ts')
  })
})
