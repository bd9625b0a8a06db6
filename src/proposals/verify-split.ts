// A proposed split must say what its claim says and nothing else: only words of the quote and declared inserts, and every
// number, negation, modal and name of it somewhere among the parts.
import {keyOf} from '../annotations/material/raw-words.js'
import {namesIn, type Token, tokensOf} from '../annotations/material/tokens.js'
import type {Claim} from '../claims/claim.js'
import type {ProposedSplit} from './proposed.js'

/** What a part may not lose. */
const KEPT: ReadonlySet<Token['kind']> = new Set([
  'number',
  'unit',
  'date',
  'name',
  'negation',
  'modal',
  'limit',
  'exception',
  'condition'
])

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Null where the split can stand, else why not. */
export function splitFault({quote, text}: Claim, {parts}: Pick<ProposedSplit, 'parts'>): string | null {
  if (parts.length < 2) return 'a split has fewer than two parts'
  return strangeWord(quote, text, parts) ?? lostWord(quote, parts)
}

/** Inserts may only repeat words that the claim has beside its quote: a model must not bring in what the page does not say. */
function strangeWord(quote: string, text: string, parts: ProposedSplit['parts']): string | null {
  const known = new Set([...wordsOf(quote), ...wordsOf(text)])
  for (const {text: part, inserts} of parts) {
    const declared = new Set(inserts.flatMap(wordsOf))
    const inserted = [...declared].find((word) => !known.has(word) && !GLUE.has(word))
    const weighty = inserts.flatMap((each) => tokensOf(each, new Set())).find(({kind}) => NO_INSERT.has(kind))
    if (weighty) return `the insert \`${weighty.text}\` changes what is said`
    if (inserted) return `the insert \`${inserted}\` is in neither the claim nor its quote`
    const quoted = new Set(wordsOf(quote))
    const strange = wordsOf(part).find((word) => !quoted.has(word) && !declared.has(word))
    if (strange) return `\`${strange}\` is neither in the quote nor a declared insert`
    const turned = turnedWord(quote, part, declared)
    if (turned) return `\`${turned}\` stands in another order than in the quote`
  }
  return null
}

/** These bear on what stands beside them, so that they may only stand where the quote has them. */
const NO_INSERT: ReadonlySet<Token['kind']> = new Set([
  'number',
  'negation',
  'modal',
  'limit',
  'exception',
  'condition'
])

/** A "not" that moves to another verb keeps all words and turns the sense: the words of a part follow those of the quote. */
function turnedWord(quote: string, part: string, declared: ReadonlySet<string>): string | null {
  const words = wordsOf(quote)
  let at = 0
  for (const word of wordsOf(part)) {
    if (declared.has(word)) continue
    const next = words.indexOf(word, at)
    if (next < 0) return word
    at = next + 1
  }
  return null
}

/** Words that a clause needs when it stands alone and that state nothing. */
const GLUE: ReadonlySet<string> = new Set('a an the is are was were it they this that these those and'.split(' '))

function lostWord(quote: string, parts: ProposedSplit['parts']): string | null {
  const names = namesIn(quote)
  const kept = new Set(parts.flatMap(({text}) => tokensOf(text, names)).map(keyOf))
  const lost = tokensOf(quote, names).find((token) => KEPT.has(token.kind) && !kept.has(keyOf(token)))
  return lost ? `\`${lost.text}\` of the quote is in no part` : null
}
