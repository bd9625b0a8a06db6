// A sentence with its words and clauses: what every reader in this folder starts from.
import type {Span} from '../../document/span.js'
import {type Clause, readClauses} from '../parse/clauses.js'
import {withForms} from '../tagging/forms.js'
import {tagSentence} from '../tagging/tag.js'
import type {Token} from '../tagging/token.js'

export interface Parsed {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** Source place of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span
}

const cache = new Map<string, Pick<Parsed, 'tokens' | 'clauses'>>()

/**
 * Sentences recur (labels, boilerplate, both sides of a comparison); each is tagged once. One takes some 5 KB, so they are
 * forgotten together before they grow large.
 */
const CACHE_SIZE = 5_000

const NOMINAL = new Set(['noun', 'name', 'adjective', 'number', 'determiner', 'possessive'])

/** "issues rental permits": a verb form that no clause claims, behind a noun or what narrows one, is a noun after all. */
function withoutStrayVerbs(tokens: readonly Token[], clauses: readonly Clause[]): readonly Token[] {
  return tokens.map((token, at) => {
    const left = tokens[at - 1]
    const stray =
      token.pos === 'verb' &&
      (token.form === 'present' || token.form === 'base') &&
      left?.after === '' &&
      NOMINAL.has(left.pos)
    return stray && !clauses.some(({verb}) => at >= verb.start && at < verb.end)
      ? {...token, ...withForms({...token, pos: 'noun'})}
      : token
  })
}

/** To measure what the memory saves. */
export const forgetSentences = (): void => cache.clear()

export function parseSentence(text: string, place: Parsed['place']): Parsed {
  let known = cache.get(text)
  if (!known) {
    if (cache.size >= CACHE_SIZE) cache.clear()
    const tagged = tagSentence(text)
    const clauses = readClauses(tagged)
    known = {tokens: withoutStrayVerbs(tagged, clauses), clauses}
    cache.set(text, known)
  }
  return {text, place, tokens: known.tokens, clauses: known.clauses}
}

/** Source place of the words in [start, end). */
export function placeOf(parsed: Parsed, start: number, end: number): Span {
  const first = parsed.tokens[start]
  const last = parsed.tokens[end - 1]
  if (!first || !last) throw new Error('a place without words')
  return parsed.place(first.start, last.end)
}
