// Which pairs are worth a comparison: claims of different passages that share a word, or two words that are alike, unless the
// word is common on the page. Comparing every pair would be slow and would mostly invite chance.
import {likenessKeys} from './lexicon/likeness.js'
import {perPage} from './remembered.js'
import type {Page, Side} from './side.js'

/**
 * Claims that one key may bring together. Commoner words bring nobody together by themselves: at this size a word is the
 * page's topic, and the work would grow with the square of the page.
 */
export const COMMONEST = 60

/** Each once. Lists, because they take less memory than sets, and a long page has one for each of its claims. */
type Keys = ReadonlyMap<Side, readonly string[]>

/** Words, and matters that a page settles in one way or another, whatever the words. */
const keysOf = ({concepts, claim}: Side): readonly string[] => [
  ...new Set([...concepts.flatMap(likenessKeys), ...claim.reading.measures.map(({matter}) => `measure:${matter}`)])
]

/** The sides by each of their keys. */
type Index = ReadonlyMap<string, readonly Side[]>

function indexOf(keys: Keys): Index {
  const byKey = new Map<string, Side[]>()
  for (const [side, own] of keys) {
    for (const key of own) {
      const known = byKey.get(key)
      if (known) known.push(side)
      else byKey.set(key, [side])
    }
  }
  return byKey
}

export interface Pair {
  readonly first: Side
  readonly second: Side
}

/** The words of each claim, whatever their case and white space: folded once, since each is compared with many. */
const foldedQuotes = (sides: readonly Side[]): ReadonlyMap<Side, string> =>
  new Map(sides.map((side) => [side, side.claim.quote.toLowerCase().replace(/\s+/g, ' ')]))

interface Lookup {
  readonly byKey: Index
  readonly quotes: ReadonlyMap<Side, string>
}

/** The later claims of other passages that share an uncommon key with this one, in document order. */
function partners(first: Side, keys: readonly string[], {byKey, quotes}: Lookup): Side[] {
  const found = new Set<Side>()
  for (const key of keys) {
    const sides = byKey.get(key) ?? []
    if (sides.length > COMMONEST) continue
    for (const second of sides) if (second.order > first.order && second.passage !== first.passage) found.add(second)
  }
  // What is said twice in the very same words does not contradict itself.
  const words = quotes.get(first)
  return [...found].filter((second) => quotes.get(second) !== words).sort((a, b) => a.order - b.order)
}

/** Read once for the pairs and for what they leave out. */
const indexed = perPage((page): {readonly keys: Keys; readonly byKey: Index} => {
  const keys = new Map(page.sides.map((side) => [side, keysOf(side)]))
  return {keys, byKey: indexOf(keys)}
})

/** The keys that too many claims have to bring any of them together. */
export const commonKeys = (page: Page): Set<string> =>
  new Set([...indexed(page).byKey].flatMap(([key, sides]) => (sides.length > COMMONEST ? [key] : [])))

/** In document order, each pair once, and made one by one: a long page has millions. */
export function* pairsOf(page: Page): Generator<Pair> {
  const {keys, byKey} = indexed(page)
  const lookup = {byKey, quotes: foldedQuotes(page.sides)}
  for (const [first, own] of keys) for (const second of partners(first, own, lookup)) yield {first, second}
}

/** The same together. */
export const candidates = (page: Page): Pair[] => [...pairsOf(page)]
