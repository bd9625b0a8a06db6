// What a cross-encoder says, read like any other answer: one score a pair, those high enough kept.
import {validate} from '../annotations/validate.js'
import type {Claim} from '../claims/claim.js'
import type {ProposedContradiction} from './proposed.js'
import {readAnswer} from './read-answer.js'
import {unread, type Verified} from './verify.js'

export const SCORES_PROMPT = {
  id: 'pairs/1',
  system: 'Score each pair: how far do premise and hypothesis contradict each other, 0 to 1, in order.',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['scores'],
    properties: {scores: {type: 'array', items: {type: 'number', minimum: 0, maximum: 1}}}
  }
} as const

export function readScores(
  text: string,
  pairs: readonly (readonly [Claim, Claim])[],
  threshold: number
): Verified<ProposedContradiction> {
  const read = readAnswer(text)
  if ('wrong' in read) return unread(read.wrong)
  const [breach] = validate(SCORES_PROMPT.schema, read.value)
  if (breach) return unread(`the scores ${breach.message}`)
  const {scores} = read.value as {readonly scores: readonly number[]}
  if (scores.length !== pairs.length) return unread(`${scores.length} scores came for ${pairs.length} pairs`)
  return {
    kept: pairs.flatMap(([first, second], at) => {
      const score = scores[at] ?? 0
      return score < threshold
        ? []
        : [{kind: 'contradiction' as const, first: first.id, second: second.id, clash: 'other' as const, score}]
    }),
    dropped: []
  }
}
