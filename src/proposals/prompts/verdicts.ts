// Does a stored source bear a claim out? Only what can be shown by the source's own words counts.
import {claimNumber, DATA_RULE, delimited, listSchema} from './prompt.js'

const PROPOSED_VERDICTS = ['supported', 'refuted'] as const

export const verdictsPrompt = {
  id: 'verdicts/1',
  system: `You hold the numbered claims of a page against one source. List the claims that the source bears out ("supported") or denies ("refuted"), each with a quote from the source, copied character for character, that shows it by itself. A quote that is not in the source is thrown away. Leave out every claim that the source does not settle. An empty list is a good answer.

${DATA_RULE}`,
  user: (claims: string, source: string) => `${delimited('page', claims)}\n\n${delimited('source', source)}`,
  schema: listSchema('verdicts', {
    claim: claimNumber,
    verdict: {enum: PROPOSED_VERDICTS},
    quote: {type: 'string', minLength: 1}
  })
} as const
