// "Tier 2", "Job 4", "version 3.1", "Annex B": a thing told from others of its kind by a number or a letter. What is said of one
// is not said of the next.
import {NAMING_NOUNS} from '../lexicon/naming-nouns.js'
import type {Designation} from '../reading.js'
import type {Token} from '../tagging/token.js'
import {type Parsed, placeOf} from './parsed.js'

/** "3.12.2", "v2.1": two dots, or one behind a v, or a name in front; a bare "3.5" is a value. */
const VERSION = /^v?\d+\.\d+(?:\.\d+)+$|^v\d+(?:\.\d+)*$/
const NUMBER = /^v?\d+(?:\.\d+)*[a-z]?$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** "RFC 2045" and "RFC 2822" are two of a series, whatever years their numbers look like. */
const ACRONYM = /^\p{Lu}{2,5}$/u
const LETTER = /^[B-HJ-Z]$/

/** Nouns whose number names a place in the text or a day, not a case of its own. */
const PLACES = new Set(['section', 'page', 'week', 'day', 'year', 'no', '§', 'hour'])

const isNoun = (token: Token | undefined): token is Token => token?.pos === 'noun' || token?.pos === 'name'

function designationAt(parsed: Parsed, at: number): Designation | null {
  const {tokens} = parsed
  const [token, left] = [tokens[at], tokens[at - 1]]
  if (!token) return null
  const mark = token.lower.replace(/^v(?=\d)|['’]s$/g, '')
  const named = isNoun(left) && left.after === '' && !(left.plural && left.pos === 'noun') && !PLACES.has(left.lemma)
  const naming =
    named &&
    (/^\p{Lu}/u.test(left.text) || NAMING_NOUNS.has(left.lemma) || NUMBERED.has(left.lemma)) &&
    (!YEAR.test(mark) || ACRONYM.test(left.text))
  if (VERSION.test(token.lower)) return {noun: 'version', mark, span: placeOf(parsed, at, at + 1)}
  if (!naming || !(NUMBER.test(mark) || LETTER.test(token.text))) return null
  // "Rotterdam 2 hours before": a unit makes a value of the number.
  if (token.after === '' && token.lower === mark && isNoun(tokens[at + 1])) return null
  return {noun: left.lemma, mark, span: placeOf(parsed, at - 1, at + 1)}
}

/** Further nouns that take a number for a name. */
const NUMBERED = new Set(
  'version release edition job node server host example case method variant model group team list column block file user process thread test scenario player'.split(
    ' '
  )
)

export const readDesignations = (parsed: Parsed): Designation[] =>
  parsed.tokens.flatMap((_, at) => designationAt(parsed, at) ?? [])
