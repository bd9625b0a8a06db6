// compromise's last step: 570 patterns over each clause. It looks up every word of every pattern in the clause; here
// the words of the clause are looked up in an index of the patterns. Found are the same patterns in the same order, which
// matters because a later one overrides an earlier one.
import type {Term, World} from './world.js'

/** One part of a pattern: `#Noun`, `the`, `(a|b)`. */
interface Part {
  readonly word?: string
  readonly use?: string
  readonly fuzzy?: boolean
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly anything?: boolean
}

interface Pattern {
  readonly match: string
  readonly regs: readonly Part[]
  /** Words and `#Tags` that all have to occur, and others of which `minWant` have to. */
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
  readonly ifNo?: readonly string[]
}

/** compromise's own index: pattern by word or tag. */
export interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>
  readonly always: readonly Pattern[]
}

interface Entry {
  readonly pattern: Pattern
  /** Where compromise would come upon it, in order: by which key and when. The first key that occurs decides. */
  readonly places: readonly {readonly key: string; readonly order: number}[]
  /** Neighbouring parts that each take exactly one word. */
  readonly run: readonly Part[]
}

const isPlain = (part: Part): boolean =>
  !part.optional &&
  !part.negative &&
  !part.greedy &&
  !part.anything &&
  !part.use &&
  !part.fuzzy &&
  (part.word ?? part.tag ?? part.switch ?? part.fastOr) !== undefined

function longestRun(parts: readonly Part[]): readonly Part[] {
  let best: readonly Part[] = []
  let run: Part[] = []
  for (const part of parts) {
    run = isPlain(part) ? [...run, part] : []
    if (run.length > best.length) best = run
  }
  return best
}

/** Of the keys that have to occur the one that fewest patterns share; without any, all that may. */
const keysOf = ({needs, wants}: Pattern, hooks: Net['hooks']): readonly string[] => {
  const [first, ...rest] = needs
  if (first === undefined) return wants
  const shared = (key: string): number => hooks[key]?.length ?? 0
  return [rest.reduce((rarest, key) => (shared(key) < shared(rarest) ? key : rarest), first)]
}

type Index = ReadonlyMap<string, readonly Entry[]>

function indexOf({hooks}: Net): Index {
  const places = new Map<string, {pattern: Pattern; places: {key: string; order: number}[]}>()
  let order = 0
  for (const [key, patterns] of Object.entries(hooks)) {
    for (const pattern of patterns) {
      // Two patterns of the same words: compromise only ever gets to the first.
      const known = places.get(pattern.match) ?? {pattern, places: []}
      known.places.push({key, order: order++})
      places.set(pattern.match, known)
    }
  }
  const index = new Map<string, Entry[]>()
  for (const known of places.values()) {
    const entry = {...known, run: longestRun(known.pattern.regs)}
    for (const key of new Set(keysOf(known.pattern, hooks))) index.set(key, [...(index.get(key) ?? []), entry])
  }
  return index
}

const indexes = new WeakMap<Net, Index>()

function indexFor(net: Net): Index {
  const index = indexes.get(net) ?? indexOf(net)
  indexes.set(net, index)
  return index
}

function isPossible(
  {needs, wants, minWant, minWords, ifNo}: Pattern,
  has: ReadonlySet<string>,
  words: number
): boolean {
  if (words < minWords) return false
  for (const key of needs) if (!has.has(key)) return false
  if (ifNo) for (const key of ifNo) if (has.has(key)) return false
  let wanted = 0
  for (const key of wants) if (has.has(key)) wanted++
  return wants.length === 0 || wanted >= minWant
}

function fits(term: Term, {word, tag, switch: either, fastOr}: Part): boolean {
  if (word !== undefined) {
    return term.machine === word || term.normal === word || term.text === word || (term.alias?.includes(word) ?? false)
  }
  if (tag !== undefined) return term.tags.has(tag)
  if (either !== undefined) return term.switch === either
  const known = term.root || term.implicit || term.machine || term.normal
  return fastOr?.has(known) || fastOr?.has(term.text) || false
}

/** Do the words of the run stand together anywhere? Halves of a contraction may be skipped, so nothing is ruled out there. */
function standsTogether(run: readonly Part[], piece: readonly Term[]): boolean {
  if (run.length < 2) return true
  for (let at = 0; at < piece.length; at++) {
    let fitting = 0
    for (const part of run) {
      const term = piece[at + fitting]
      if (term?.implicit) return true
      if (term === undefined || !fits(term, part)) break
      fitting++
    }
    if (fitting === run.length) return true
  }
  return false
}

const orderOf = ({places}: Entry, has: ReadonlySet<string>): number =>
  places.find(({key}) => has.has(key))?.order ?? Number.POSITIVE_INFINITY

function patternsFor(piece: readonly Term[], has: ReadonlySet<string>, index: Index): Pattern[] {
  const found: {readonly entry: Entry; readonly order: number}[] = []
  for (const key of has) {
    for (const entry of index.get(key) ?? []) {
      if (!isPossible(entry.pattern, has, piece.length) || !standsTogether(entry.run, piece)) continue
      // Under one key it stands once, under several (any of its words will do) it may come again.
      if (entry.pattern.needs.length === 0 && found.some((known) => known.entry === entry)) continue
      found.push({entry, order: orderOf(entry, has)})
    }
  }
  return found.sort((a, b) => a.order - b.order).map(({entry}) => entry.pattern)
}

/** Looks for every pattern in every piece, then tags what was found. */
export function sweep(pieces: readonly (readonly Term[])[], net: Net, world: World): void {
  const {cacheDoc, match, bulkTagger} = world.methods.one
  const index = indexFor(net)
  const found: object[] = []
  for (const [n, has] of cacheDoc(pieces).entries()) {
    const piece = pieces[n] ?? []
    for (const pattern of [...patternsFor(piece, has, index), ...net.always]) {
      for (const pointer of piece.length < pattern.minWords ? [] : match([piece], pattern).ptrs) {
        pointer[0] = n
        found.push({...pattern, pointer})
      }
    }
  }
  bulkTagger(found, pieces, world)
}
