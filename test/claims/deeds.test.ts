// Who does what, and who does not: deeds.txt holds the wordings that comparisons rest on.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readClausesOf} from '../../src/claims/read/clauses.js'
import {parsed, rows} from './read-text.js'

const cases = rows(readFileSync(new URL('deeds.txt', import.meta.url), 'utf8'))

function deedOf(text: string): string {
  const [clause] = readClausesOf(parsed(text))
  if (!clause) return 'no clause'
  const {subject, force, act, progressive} = clause
  return [subject?.head.lemma ?? '-', force, act?.lemma ?? '-', ...(progressive ? ['~'] : [])].join(' ')
}

describe('deeds', () => {
  it('has its cases', () => expect(cases.length).toBeGreaterThan(15))

  it.each(cases)('%s', (text, expected) => expect(deedOf(text)).toBe(expected))
})
