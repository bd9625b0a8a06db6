// On what terms a thing is had, see lexicon/terms.ts.
import {TERMS, type TermWording} from '../lexicon/terms.js'
import {matchesOf, Wordings} from '../patterns/wordings.js'
import type {Term} from '../reading.js'
import {readDeciders} from './deciders.js'
import {readNeeds} from './needs.js'
import type {Parsed} from './parsed.js'

/** A negation in the same clause, before the wording. */
const NEGATED = /(?:\b(?:not|never|no|nor|cannot|nobody|nothing|none|neither|without)\b|n['’]t\b)[^.,;:]*$/i

function termsIn({text, place}: Parsed, {matter, side, cue, pattern, affirmed}: TermWording): Term[] {
  if (cue && !cue.test(text)) return []
  return matchesOf(pattern, text)
    .filter((match) => !affirmed || !NEGATED.test(text.slice(0, match.index)))
    .map((match) => ({matter, side, span: place(match.index, match.index + match[0].length)}))
}

const wordings = new Wordings(TERMS, ({cue, pattern}) => cue ?? pattern)

/** In the order of the wordings. */
export const readTerms = (parsed: Parsed): Term[] => [
  ...wordings.mayOccurIn(parsed.text).flatMap((wording) => termsIn(parsed, wording)),
  ...readDeciders(parsed),
  ...readNeeds(parsed)
]
