// What a sentence is and says where it stands: a step, an item, a short answer, a sentence on the page of a place.
import {describe, expect, it} from 'vitest'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'

const told = (source: string): [string, string][] =>
  splitClaims(readDocument(source)).map(({kind, text}) => [kind, text])
const kinds = (source: string): string[] => told(source).map(([kind]) => kind)
const steps = (...items: readonly string[]): string =>
  `## How do I apply?\n\nIt is done in steps.\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}\n`

describe('steps', () => {
  it('are rules where one of them sets a deadline', () =>
    expect(kinds(steps('Fill in form K2.', 'Sign it.', 'Send it to the clerk within 14 days.')).slice(1)).toEqual([
      'factual',
      'factual',
      'factual'
    ]))

  it('are rules where one of them names a price', () =>
    expect(kinds(steps('Fill in form K2.', 'Pay the fee of $9.')).slice(1)).toEqual(['factual', 'factual']))

  it('are advice where nothing binds', () =>
    expect(kinds(steps('Look for the blue door.', 'Ask for the clerk.')).slice(1)).toEqual([
      'recommendation',
      'recommendation'
    ]))

  it('are what they are each where one of them is a statement', () =>
    expect(kinds(steps('Ask for the clerk.', 'The clerk stamps the form within 14 days.'))[1]).toBe('recommendation'))
})

describe('an item', () => {
  it('completes what its lead-in says of somebody', () =>
    expect(told('A guest must meet all of these conditions:\n\n- Be 18 or over.\n- Hold a pass.\n').slice(1)).toEqual([
      ['factual', 'A guest must be 18 or over.'],
      ['factual', 'A guest must hold a pass.']
    ]))

  it('that begins with a gerund needs its lead-in, whatever its participles look like', () =>
    expect(told('The duties include:\n\n- Upholding the rights of guests involved in a dispute.\n')[1]).toEqual([
      'factual',
      'The duties include upholding the rights of guests involved in a dispute.'
    ]))

  it('that is a sentence stands alone', () =>
    expect(told('There are two points:\n\n- Mile 13 closes at noon.\n- Mile 20 closes at one.\n')[1]?.[1]).toBe(
      'Mile 13 closes at noon.'
    ))
})

describe('a few words', () => {
  it('under a question state its answer', () =>
    expect(kinds('## Who keeps the key?\n\nThe harbour clerk.\n')).toEqual(['factual']))

  it('elsewhere state nothing', () =>
    expect(kinds('## Who keeps the key?\n\nThe clerk keeps it. By our staff.\n')[1]).toBe('filler'))

  it('that only agree state nothing', () =>
    expect(kinds('## Who keeps the key?\n\nOf course, yes!\n')).toEqual(['filler']))
})

describe('behind the place of the page', () => {
  const page = (text: string): string =>
    told(
      `# Key permits in Norvik\n\n## What is kept?\n\nThe state pays in Norvik. Courts here ask judges.\n\n${text}\n`
    ).at(-1)?.[1] ?? ''

  it('a word that the page writes small goes on small', () =>
    expect(page('State courts keep a list. A state keeps one.')).toContain('In Norvik, a state'))

  it('does so in front of other small words', () =>
    expect(page('The state is old.\n\nJudges keep a list.')).toBe('In Norvik, judges keep a list.'))

  it('a name keeps its capital', () =>
    expect(page('The state is old.\n\nState Street keeps a list.')).toBe('In Norvik, State Street keeps a list.'))
})

describe('what looks like a label', () => {
  it('is a statement where somebody does something in it', () =>
    expect(told('In two years, they won two cups: the mill cup and the pier cup.\n')[0]?.[1]).toBe(
      'In two years, they won two cups: the mill cup and the pier cup.'
    ))
})

describe('advice and fact in one sentence', () => {
  it('are two claims of two kinds', () =>
    expect(told('If the boat is late, please call the desk early; the clerk may waive two fees.\n')).toEqual([
      ['recommendation', 'If the boat is late, please call the desk early.'],
      ['factual', 'The clerk may waive two fees.']
    ]))
})

describe('beside a judgement', () => {
  it.each([
    ['The hall is lovely, but it is closed on Mondays.', ['opinion', 'factual']],
    ['The desk keeps the letter, so it is a good idea to copy it.', ['factual', 'opinion']],
    ['The reason is simple: old times mislead guests.', ['opinion', 'factual']],
    ['The hall is lovely and the yard is beautiful.', ['opinion']]
  ])('a fact is told apart: %s', (text, expected) => expect(kinds(text)).toEqual(expected))

  it('a reason for advice is told apart where it counts something', () =>
    expect(told('Keep the ticket, because the number on it is needed for two years.')).toEqual([
      ['recommendation', 'Keep the ticket.'],
      ['factual', 'The number on the ticket is needed for two years.']
    ]))

  it('a reason that counts nothing stays advice', () =>
    expect(kinds('Please slow down, because deer are on the road.')).toEqual(['recommendation', 'recommendation']))

  it('a case in which advice holds too is no reason', () =>
    expect(kinds('Ring the bell, even while you wait for an answer.')).toEqual(['recommendation']))

  it('an order behind a fact is advice', () =>
    expect(kinds('Lost cards cannot be renewed, so keep a note of the number.')).toEqual(['factual', 'recommendation']))

  it.each([
    'Maps are free, so take as many of those as you like.',
    'Dogs may sail, but they are asked to stay on deck.'
  ])('what permits or binds is a fact too: %s', (text) => expect(kinds(text)).toEqual(['factual', 'factual']))
})

describe('in front of a colon', () => {
  it.each([
    ['The lamp stays on: if the hall is dark, the clerk turns it up.', 'The lamp stays on.'],
    [
      'When a shop changes hands, its permit goes with it: the buyer signs a form.',
      'When a shop changes hands, its permit goes with it.'
    ],
    ['Evening pass: no key is included.', 'Evening pass: no key is included.'],
    ['All permits together: $15,000.', 'All permits together: $15,000.'],
    ['Records related to the gate: the clerk keeps them.', 'Records related to the gate: the clerk keeps them.']
  ])('a sentence is told, a label is lent: %s', (text, first) => expect(told(text)[0]?.[1]).toBe(first))
})
