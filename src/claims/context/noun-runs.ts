// Nouns in a row ("gate records network"): the last one is what the others narrow.
import type {Part} from '../split-sentence.js'
import type {Token} from '../tagging/token.js'

export const isNoun = (token: Token | undefined): boolean => token?.pos === 'noun' || token?.pos === 'name'

/** Is the word at `at` the last noun of its row? */
export const endsRun = (tokens: readonly Token[], at: number): boolean =>
  isNoun(tokens[at]) && !(tokens[at]?.after === '' && isNoun(tokens[at + 1]))

/** Is the word one of the statement's? */
export const isIn = (part: Part, token: Token): boolean =>
  part.some(({start, end}) => token.start >= start && token.end <= end)
