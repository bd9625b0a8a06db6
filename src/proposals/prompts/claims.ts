// Is a claim one statement, and of what sort? Parts are taken from the words of its quote; what was added is declared.
import {CLAIM_KINDS} from '../../claims/claim.js'
import {claimNumber, DATA_RULE, delimited, listSchema} from './prompt.js'

const texts = {type: 'array', items: {type: 'string', minLength: 1}} as const

export const claimsPrompt = {
  id: 'claims/1',
  system: `You check how a page was cut into claims. Each numbered claim should hold one statement. List only claims that have to change: with "class" its right class, and with "parts" the smaller claims that it holds, two or more, or an empty list where it holds one statement. A part uses only words of the claim's quote; words that it needs beside them go into "inserts", and no number, name, negation or modal verb may be lost. "class" is always given.

${DATA_RULE}`,
  user: (claims: string) => delimited('page', claims),
  schema: listSchema('claims', {
    claim: claimNumber,
    class: {enum: CLAIM_KINDS},
    parts: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'inserts'],
        properties: {text: {type: 'string', minLength: 1}, inserts: texts}
      }
    }
  })
} as const
