// Decisions as the report's page hands them out: which pair of which document, what was decided, and why.

import {positionIn} from '../document/span.js'
import type {Problem} from './annotation.js'
import type {ContradictionDecision} from './annotation-records.js'
import {readYaml} from './read-yaml.js'
import {validator} from './validate.js'

export interface PageDecision extends Pick<ContradictionDecision, 'detector' | 'decision' | 'reason' | 'by' | 'at'> {
  /** Path of the document, as the report has it. */
  readonly document: string
  /** Id of the contradiction. */
  readonly contradiction: string
  /** Claim ids of its sides. */
  readonly first: string
  readonly second: string
}

const text = {type: 'string', minLength: 1} as const

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'decisions'],
  properties: {
    version: {const: 1},
    decisions: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['document', 'contradiction', 'first', 'second', 'detector', 'decision', 'reason', 'by', 'at'],
        properties: {
          document: text,
          contradiction: text,
          first: text,
          second: text,
          detector: text,
          decision: {enum: ['real', 'different-period', 'different-scope', 'superseded', 'false-alarm']},
          reason: text,
          by: text,
          at: {type: 'string', format: 'date'}
        }
      }
    }
  }
} as const

const breaches = validator(schema)

/** The decisions of a file that the report's page made; none beside the problems, which are all there are. */
export function readDecisions(
  input: string,
  file: string
): {decisions: readonly PageDecision[]; problems: readonly Problem[]} {
  const {document, problems} = readYaml(input)
  const position = positionIn(input)
  if (!document || problems.length > 0)
    return {decisions: [], problems: problems.map(({at, message}) => ({file, ...position(at), message}))}
  const value: unknown = document.toJS()
  const wrong = breaches(value).map(({pointer, message}) => ({file, pointer, message}))
  if (wrong.length > 0) return {decisions: [], problems: wrong}
  return {decisions: (value as {decisions: readonly PageDecision[]}).decisions, problems: []}
}
