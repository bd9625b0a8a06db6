// compromise's last step: 570 patterns over each clause. It looks up every word of every pattern in the clause; here the
// words of the clause are looked up in an index of the patterns. Found are the same patterns in the same order, which
// matters because a later one overrides an earlier one.
import {
  type Entry,
  type Index,
  indexOf,
  type Key,
  type Net,
  type Part,
  type Pattern,
  type Range,
  type Slot,
  type Step
} from './pattern-index.js'
import type {Pointer, Term, World} from './world.js'

const indexes = new WeakMap<Net, Index>()

function indexFor(net: Net): Index {
  const index = indexes.get(net) ?? indexOf(net)
  indexes.set(net, index)
  return index
}

/** A clause with the keys of its words. */
interface Piece {
  readonly terms: readonly Term[]
  readonly keys: readonly (readonly Key[])[]
  /** The keys by which compromise says that a word occurs: the word as printed is none of them. */
  readonly has: ReadonlySet<Key>
  /** Half of a contraction: patterns may skip words there. */
  readonly contracted: boolean
}

function keysOf(term: Term, {words, tags, switches}: Index['keys'], has: Set<Key>): Key[] {
  const found: Key[] = []
  const add = (key: Key | undefined): void => {
    if (key === undefined) return
    found.push(key)
    has.add(key)
  }
  const {normal, text, machine, implicit, root, alias} = term
  if (normal !== '') add(words.get(normal))
  if (implicit) add(words.get(implicit))
  if (machine) add(words.get(machine))
  if (root) add(words.get(root))
  if (alias) for (const word of alias) add(words.get(word))
  if (term.switch) add(switches.get(term.switch))
  for (const tag of term.tags) add(tags.get(tag))
  const printed = text === normal ? undefined : words.get(text)
  if (printed !== undefined) found.push(printed)
  return found
}

function pieceOf(terms: readonly Term[], {keys}: Index): Piece {
  const has = new Set<Key>()
  return {
    terms,
    keys: terms.map((term) => keysOf(term, keys, has)),
    has,
    contracted: terms.some(({implicit}) => implicit)
  }
}

function isPossible({pattern, needs, wants, ifNo}: Entry, {has, terms}: Piece): boolean {
  if (terms.length < pattern.minWords) return false
  for (const key of needs) if (!has.has(key)) return false
  for (const key of ifNo) if (has.has(key)) return false
  if (wants.length === 0) return true
  let wanted = 0
  for (const key of wants) if (has.has(key)) wanted++
  return wanted >= pattern.minWant
}

function mayTake({all, first, last}: Slot, {keys}: Piece, at: number): boolean {
  const own = keys[at]
  if (own === undefined || (first && at !== 0) || (last && at !== keys.length - 1)) return false
  for (const list of all) if (!list.some((key) => own.includes(key))) return false
  return true
}

/** Can the run stand there? */
function mayStand(run: readonly Slot[], piece: Piece, from: number): boolean {
  if (piece.contracted) return true
  for (const [part, slot] of run.entries()) if (!mayTake(slot, piece, from + part)) return false
  return true
}

/** Can all steps be taken from the first one on, each within reach of the one before? */
function canGoOn(steps: readonly Step[], piece: Piece, from: number, to: number, taken: number): boolean {
  const step = steps[taken]
  if (!step) return true
  const end = Math.min(to, piece.terms.length)
  for (let at = from; at < end; at++) {
    if (!mayTake(step.slot, piece, at)) continue
    const next = steps[taken + 1]
    if (!next || canGoOn(steps, piece, at + 1 + next.least, at + 2 + next.most, taken + 1)) return true
  }
  return false
}

/** Do the words that the pattern asks for stand in its order? */
const inOrder = ({steps}: Entry, piece: Piece): boolean =>
  piece.contracted || canGoOn(steps, piece, 0, Number.POSITIVE_INFINITY, 0)

/** The words that may stand right behind: in a contraction also the one behind its other half. */
const behind = ({terms}: Piece, at: number): readonly number[] => (terms[at]?.implicit ? [at + 1, at + 2] : [at + 1])

/** The patterns that may match in a piece, with the places where their runs may stand, in order. */
class Search {
  readonly found = new Map<Entry, number[]>()

  constructor(
    private readonly piece: Piece,
    private readonly index: Index
  ) {}

  search(): void {
    for (const key of this.piece.has) for (const entry of this.index.singles.get(key) ?? []) this.meet(entry, 0)
    for (const [at, keys] of this.piece.keys.entries()) {
      for (const key of keys) {
        const follow = this.index.pairs.get(key)
        if (follow) this.lookBehind(follow, at)
      }
    }
  }

  private lookBehind(follow: ReadonlyMap<Key, readonly Entry[]>, at: number): void {
    for (const next of behind(this.piece, at)) {
      for (const key of this.piece.keys[next] ?? [])
        for (const entry of follow.get(key) ?? []) this.meet(entry, at - entry.anchor)
    }
  }

  private meet(entry: Entry, from: number): void {
    const known = this.found.get(entry)
    if ((known && entry.whole === null) || !mayStand(entry.run, this.piece, from)) return
    if (known) known.push(from)
    else if (isPossible(entry, this.piece)) this.found.set(entry, [from])
  }
}

/** As compromise decides whether a word takes a part. */
function takes(term: Term, {word, tag, switch: either, fastOr, choices, operator}: Part): boolean {
  if (word !== undefined) {
    return term.machine === word || term.normal === word || term.text === word || (term.alias?.includes(word) ?? false)
  }
  if (tag !== undefined) return term.tags.has(tag)
  if (either !== undefined) return term.switch === either
  const known = term.root || term.implicit || term.machine || term.normal
  if (fastOr) return fastOr.has(known) || fastOr.has(term.text)
  const one = ([only]: readonly Part[]): boolean => only !== undefined && takes(term, only)
  return operator === 'and' ? (choices ?? []).every(one) : (choices ?? []).some(one)
}

/** The places of a pattern whose parts take one word each; none begins within the one before. */
function pointersIn(entry: Entry, {from, to}: Range, starts: readonly number[], {terms}: Piece): Pointer[] {
  const {regs} = entry.pattern
  const pointers: Pointer[] = []
  let free = 0
  for (const start of starts) {
    const stands = start >= free && regs.every((part, at) => takesAt(terms[start + at], part))
    if (!stands) continue
    free = start + regs.length
    pointers.push([0, start + from, start + to])
  }
  return pointers
}

const takesAt = (term: Term | undefined, part: Part): boolean => term !== undefined && takes(term, part)

const orderOf = ({places}: Entry, {has}: Piece): number =>
  places.find(({key}) => has.has(key))?.order ?? Number.POSITIVE_INFINITY

/** What compromise's tagger takes: a pattern with a place. */
const placed = (pattern: Pattern, pointers: readonly Pointer[], n: number): object[] =>
  pointers.map(([, ...place]) => ({...pattern, pointer: [n, ...place]}))

type Matcher = World['methods']['one']['match']

/** As compromise finds them. */
const matchedIn = (entry: Entry, piece: Piece, match: Matcher): readonly Pointer[] =>
  inOrder(entry, piece) ? match([piece.terms], entry.pattern).ptrs : []

interface Match {
  readonly entry: Entry
  readonly pointers: readonly Pointer[]
}

/** The patterns that occur in a piece, in compromise's order. */
function matches(piece: Piece, index: Index, match: Matcher): Match[] {
  const search = new Search(piece, index)
  search.search()
  const found: Match[] = []
  for (const [entry, starts] of search.found) {
    const {whole} = entry
    const pointers =
      whole && !piece.contracted ? pointersIn(entry, whole, starts, piece) : matchedIn(entry, piece, match)
    if (pointers.length > 0) found.push({entry, pointers})
  }
  found.sort((a, b) => orderOf(a.entry, piece) - orderOf(b.entry, piece))
  return found
}

/** Looks for every pattern in every piece, then tags what was found. */
export function sweep(pieces: readonly (readonly Term[])[], net: Net, world: World): void {
  const {match, bulkTagger} = world.methods.one
  const index = indexFor(net)
  const found = pieces.flatMap((terms, n) => [
    ...matches(pieceOf(terms, index), index, match).flatMap(({entry, pointers}) => placed(entry.pattern, pointers, n)),
    ...net.always.flatMap((pattern) =>
      terms.length < pattern.minWords ? [] : placed(pattern, match([terms], pattern).ptrs, n)
    )
  ])
  bulkTagger(found, pieces, world)
}
