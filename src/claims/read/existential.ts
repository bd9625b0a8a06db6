// "There is no dog chasing a ball": what is there, or not there, is what happens. Read as "no dog chases a ball".
import {BEINGS} from '../lexicon/beings.js'
import type {Clause} from '../parse/clauses.js'
import {verbReading} from '../tagging/lemma.js'
import type {Token} from '../tagging/token.js'

/** Only a being acts: "no agreement governing the data" still denies the agreement. */
const isBeing = (token: Token | undefined): boolean =>
  token?.after === '' &&
  (BEINGS.has(token.lemma) || token.lemma === 'people' || (token.pos === 'pronoun' && token.lower === 'one'))

/** By its form, whatever it was taken for: "no dog looking around". */
export const isGerund = ({lower}: Token): boolean => lower.endsWith('ing') && verbReading(lower)?.form === 'gerund'

/** The clause with the being as its subject and the -ing form as its verb; null where nobody does anything. */
export function existentialAct(tokens: readonly Token[], clause: Clause): Clause | null {
  const {subject, verb, complement} = clause
  if (verb.lemma !== 'be' || !subject || tokens[subject.start]?.lower !== 'there') return null
  const first = tokens[complement.start]
  if (!first || (first.pos !== 'determiner' && first.pos !== 'number')) return null
  let being = false
  for (let at = complement.start + 1; at < complement.end; at++) {
    const token = tokens[at]
    if (!token) return null
    if (being && isGerund(token)) {
      return {
        ...clause,
        subject: {start: complement.start, end: at},
        verb: {...verb, start: at, end: at + 1, main: at, lemma: verbReading(token.lower)?.lemma ?? token.lemma},
        complement: {start: at + 1, end: complement.end}
      }
    }
    being = being || isBeing(token)
    if (/[,;:]/.test(token.after)) return null
  }
  return null
}
