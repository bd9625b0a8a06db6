// "There is no dog chasing a ball": what is there, or not there, is what happens. Read as "no dog chases a ball".
import type {Clause} from '../parse/clauses.js'
import {verbReading} from '../tagging/lemma.js'
import type {Token} from '../tagging/token.js'
import {isBeing} from './being.js'

/** Only a being acts: "no agreement governing the data" still denies the agreement. */
const NOBODY = new Set(['nobody', 'no-one', 'none'])

const acts = (token: Token | undefined): boolean =>
  token?.after === '' && (isBeing(token.lemma) || token.lower === 'one')

/** By its form, whatever it was taken for: "no dog looking around". */
export const isGerund = ({lower}: Token): boolean => lower.endsWith('ing') && verbReading(lower)?.form === 'gerund'

/** "no milk being drunk": what happens to a thing. */
function passiveAt(tokens: readonly Token[], clause: Clause, at: number): Clause | null {
  const {complement, verb} = clause
  const done = tokens[at + 1]
  if (tokens[at]?.lower !== 'being' || done?.pos !== 'verb' || at + 1 >= complement.end) return null
  return {
    ...clause,
    subject: {start: complement.start, end: at},
    verb: {...verb, start: at, end: at + 2, main: at + 1, lemma: done.lemma, passive: true},
    complement: {start: at + 2, end: complement.end}
  }
}

/** The clause with the being as its subject and the -ing form as its verb; null where nobody does anything. */
export function existentialAct(tokens: readonly Token[], clause: Clause): Clause | null {
  const {subject, verb, complement} = clause
  if (verb.lemma !== 'be' || !subject || tokens[subject.start]?.lower !== 'there') return null
  const first = tokens[complement.start]
  if (!first || (first.pos !== 'determiner' && first.pos !== 'number' && !NOBODY.has(first.lower))) return null
  let being = NOBODY.has(first.lower) && first.after === ''
  for (let at = complement.start + 1; at < complement.end; at++) {
    const token = tokens[at]
    if (!token) return null
    const passive = passiveAt(tokens, clause, at)
    if (passive) return passive
    if (being && isGerund(token)) {
      return {
        ...clause,
        subject: {start: complement.start, end: at},
        verb: {...verb, start: at, end: at + 1, main: at, lemma: verbReading(token.lower)?.lemma ?? token.lemma},
        complement: {start: at + 1, end: complement.end}
      }
    }
    being = being || acts(token)
    if (/[,;:]/.test(token.after)) return null
  }
  return null
}
