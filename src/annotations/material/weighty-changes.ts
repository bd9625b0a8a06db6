// Words that carry a statement: figures, dates, negations, modals and their like. None of them may go, come or change places.
import {type Hunk, hunksOf, named, said} from './hunks.js'
import {KINDS, type Kind} from './lexicon.js'
import {keyOf} from './raw-words.js'
import type {Token} from './tokens.js'

/** A number and its unit are told together, and so is "not" with what it denies. */
const told = (tokens: readonly Token[], kinds: ReadonlySet<string>): Token[] => {
  const weighty = tokens.filter(({kind}) => kinds.has(kind))
  return weighty.filter((token, at) => !(token.kind === 'unit' && weighty[at - 1]?.text.includes(token.text)))
}

/** Every kind of word that carries a statement. */
export const WEIGHTY: ReadonlySet<string> = new Set<Kind>(KINDS)

/** What went out here and came in there has only changed places. */
function placesChanged(hunks: readonly Hunk[]): string[] {
  const [gone, come] = [
    hunks.filter(({added}) => added.length === 0),
    hunks.filter(({removed}) => removed.length === 0)
  ]
  const moved = gone.find(({removed}) => come.some(({added}) => added.map(keyOf).join() === removed.map(keyOf).join()))
  return moved ? [`${named(told(moved.removed, WEIGHTY))} stands in another place`] : []
}

/** Weighty words in order: added, removed, replaced or changed places. */
export function weightyChanges(
  before: readonly Token[],
  after: readonly Token[],
  kinds: ReadonlySet<string>
): string[] {
  const [was, is] = [before, after].map((tokens) => tokens.filter(({kind}) => kinds.has(kind)))
  const hunks = hunksOf(was ?? [], is ?? [])
  const places = placesChanged(hunks)
  return hunks.length === 2 && places.length > 0
    ? places
    : hunks.map(({removed, added}) => said(told(removed, kinds), told(added, kinds)))
}

/** `only` and its like bear on what follows: the same words must stand before it as did. */
const BEARS: ReadonlySet<Kind> = new Set([
  'negation',
  'modal',
  'quantifier',
  'limit',
  'exception',
  'condition',
  'scope'
])

function bearings(tokens: readonly Token[], shared: ReadonlySet<string>): string[] {
  const seen: string[] = []
  return tokens.flatMap((token) => {
    if (token.kind === 'word' && shared.has(token.value)) seen.push(token.value)
    return (BEARS as ReadonlySet<string>).has(token.kind) ? [[...seen].sort().join(' ')] : []
  })
}

export function misplaced(before: readonly Token[], after: readonly Token[]): string[] {
  const words = (tokens: readonly Token[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const {kind, value} of tokens) if (kind === 'word') counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const [was, is] = [words(before), words(after)]
  const shared = new Set([...was].filter(([value, count]) => count === is.get(value)).map(([value]) => value))
  const [old, now] = [bearings(before, shared), bearings(after, shared)]
  const at = old.findIndex((place, index) => place !== now[index])
  const moved = before.filter(({kind}) => (BEARS as ReadonlySet<string>).has(kind))[at]
  return moved ? [`\`${moved.text}\` stands in another place`] : []
}
