// All readings of one sentence.
import type {Concept, Reading} from '../reading.js'
import {readClausesOf} from './clause.js'
import {conceptsIn} from './concepts.js'
import {readDates} from './dates.js'
import {readExclusives} from './exclusives.js'
import type {Parsed} from './parsed.js'
import {readQuantities} from './quantities.js'
import {readScope} from './scope.js'

const ANSWER = /^(yes|no)\b[,.;:—–-]/i

/** `topic`: words of the label, lead-in or row that the sentence stands under, already read. */
export function readSentence(parsed: Parsed, topic: readonly Concept[]): Reading {
  const answer = ANSWER.exec(parsed.text)?.[1]?.toLowerCase()
  return {
    clauses: readClausesOf(parsed),
    concepts: conceptsIn(parsed, 0, parsed.tokens.length),
    quantities: readQuantities(parsed),
    dates: readDates(parsed),
    exclusives: readExclusives(parsed),
    topic,
    answer: answer === 'yes' || answer === 'no' ? answer : null,
    ...readScope(parsed)
  }
}
