// Which of compromise's 570 patterns can occur in a clause at all. Most patterns have two neighbouring parts that each take
// one word: they are looked up by pairs of neighbouring words, the few others by one word.
/** One part of a pattern: `#Noun`, `the`, `(a|b)`, `(#Noun && foo)`. */
export interface Part {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly Part[])[]
  readonly operator?: 'or' | 'and'
  readonly use?: string
  readonly fuzzy?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly anything?: boolean
  readonly start?: boolean
  readonly end?: boolean
  readonly group?: string
}

export interface Pattern {
  readonly match: string
  /** Which of its groups is meant; all of the pattern where none is. */
  readonly group?: string | number
  readonly notIf?: object
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

/** A word, `#Tag` or `%Switch%` as a number: what words and patterns are compared by. */
export type Key = number

/** What one word has to be: one key of each of these lists, and where it has to stand. */
export interface Slot {
  readonly all: readonly (readonly Key[])[]
  readonly first: boolean
  readonly last: boolean
}

/** A word that the pattern asks for, and how many words may stand between it and the one asked for before. */
export interface Step {
  readonly slot: Slot
  readonly least: number
  readonly most: number
}

/** A pattern with its words and tags as keys. */
export interface Entry {
  readonly pattern: Pattern
  readonly needs: readonly Key[]
  readonly wants: readonly Key[]
  readonly ifNo: readonly Key[]
  /** Where compromise would come upon it, in order: by which key and when. The first key that occurs decides. */
  readonly places: readonly {readonly key: Key; readonly order: number}[]
  /** Neighbouring parts that each take exactly one word; none where not two of them stand together. */
  readonly run: readonly Slot[]
  /** All words that the pattern asks for and the keys tell of, in order. */
  readonly steps: readonly Step[]
  /** Place in the run of the pair that it is looked up by. */
  readonly anchor: number
  /** Where the run is all of the pattern: the words of it that are meant. */
  readonly whole: Range | null
}

/** Words of a run, half open. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Index {
  readonly keys: Keys
  /** By two neighbouring words. */
  readonly pairs: ReadonlyMap<Key, ReadonlyMap<Key, readonly Entry[]>>
  /** By any word. */
  readonly singles: ReadonlyMap<Key, readonly Entry[]>
}

/** The words, tags and switches that any pattern asks for. */
export class Keys {
  readonly words = new Map<string, Key>()
  readonly tags = new Map<string, Key>()
  readonly switches = new Map<string, Key>()
  private count = 0

  private number(known: Map<string, Key>, name: string): Key {
    const key = known.get(name) ?? this.count++
    known.set(name, key)
    return key
  }

  /** By its name in compromise's index. */
  named(name: string): Key {
    if (name.startsWith('#')) return this.number(this.tags, name.slice(1))
    return /^%.+%$/.test(name) ? this.number(this.switches, name.slice(1, -1)) : this.number(this.words, name)
  }

  /** The keys that one word can take the part by; null where something else decides. */
  of({word, tag, switch: either, fastOr, use, fuzzy, negative}: Part): readonly Key[] | null {
    if (use || fuzzy || negative) return null
    if (word !== undefined) return [this.number(this.words, word)]
    if (tag !== undefined) return [this.number(this.tags, tag)]
    if (either !== undefined) return [this.number(this.switches, either)]
    return fastOr ? [...fastOr].map((each) => this.number(this.words, each)) : null
  }
}

/** All that the keys of one word can tell about the part; empty where they tell nothing. */
function listsOf(part: Part, keys: Keys): readonly (readonly Key[])[] {
  const {choices, operator} = part
  const own = keys.of(part)
  if (own) return [own]
  if (!choices || part.negative || choices.some((words) => words.length !== 1)) return []
  const lists = choices.map(([only]) => (only && !only.greedy ? keys.of(only) : null))
  const known = lists.flatMap((list) => (list ? [list] : []))
  if (operator === 'and') return known
  return known.length === lists.length ? [known.flat()] : []
}

const takesOne = ({optional, negative, greedy, anything}: Part): boolean =>
  !optional && !negative && !greedy && !anything

function longestRun(parts: readonly Part[], keys: Keys): readonly Slot[] {
  let best: readonly Slot[] = []
  let run: Slot[] = []
  for (const part of parts) {
    const all = takesOne(part) ? listsOf(part, keys) : []
    run = all.length > 0 ? [...run, {all, first: part.start === true, last: part.end === true}] : []
    if (run.length > best.length) best = run
  }
  return best.length > 1 ? best : []
}

/** How many words a part may take that is no step: one, several or none. */
const reach = ({optional, negative, greedy, choices}: Part): readonly [least: number, most: number] => {
  const single = (choices ?? []).every((words) => words.length === 1)
  return [optional || negative ? 0 : 1, greedy || negative || !single ? Number.POSITIVE_INFINITY : 1]
}

function stepsOf(parts: readonly Part[], keys: Keys): readonly Step[] {
  const steps: Step[] = []
  let [least, most] = [0, 0]
  for (const part of parts) {
    const all = part.optional || part.negative || part.anything ? [] : listsOf(part, keys)
    const [fewest, furthest] = reach(part)
    if (all.length > 0)
      steps.push({slot: {all, first: part.start === true, last: part.end === true && !part.greedy}, least, most})
    if (all.length > 0) [least, most] = [0, furthest - 1]
    else [least, most] = [least + fewest, most + furthest]
  }
  return steps
}

/** How often a key occurs is not known; words are rarer than tags, and a tag of many patterns is a common one. */
class Rarity {
  private readonly shared = new Map<Key, number>()
  private readonly tags: ReadonlySet<Key>

  constructor(keys: Keys, patterns: readonly {readonly places: readonly {readonly key: Key}[]}[]) {
    for (const {places} of patterns) for (const {key} of places) this.shared.set(key, (this.shared.get(key) ?? 0) + 1)
    this.tags = new Set(keys.tags.values())
  }

  private weight = (key: Key): number => (this.tags.has(key) ? 20 + (this.shared.get(key) ?? 0) : 1)

  of = (list: readonly Key[]): number => list.reduce((sum, key) => sum + this.weight(key), 0)

  rarest = (lists: readonly (readonly Key[])[]): readonly Key[] =>
    lists.reduce((best, list) => (this.of(list) < this.of(best) ? list : best), lists[0] ?? [])
}

type Listed = Pick<Entry, 'pattern' | 'places'>

/** Each pattern once, with all that compromise has it under. */
function listed({hooks}: Net, keys: Keys): readonly Listed[] {
  const known = new Map<string, {pattern: Pattern; places: {key: Key; order: number}[]}>()
  let order = 0
  for (const [name, patterns] of Object.entries(hooks)) {
    for (const pattern of patterns) {
      // Two patterns of the same words: compromise only ever gets to the first.
      const entry = known.get(pattern.match) ?? {pattern, places: []}
      entry.places.push({key: keys.named(name), order: order++})
      known.set(pattern.match, entry)
    }
  }
  return [...known.values()]
}

/** The pair of the run that is rarest, by its place. */
function anchorOf(run: readonly Slot[], rarity: Rarity): number {
  const cost = (at: number): number =>
    [run[at], run[at + 1]].reduce((sum, slot) => sum * rarity.of(rarity.rarest(slot?.all ?? [])), 1)
  return run.slice(1).reduce((best, _, at) => (cost(at) < cost(best) ? at : best), 0)
}

const isPlain = ({word, tag, switch: either, fastOr, use, fuzzy, negative}: Part): boolean =>
  (word ?? tag ?? either ?? fastOr) !== undefined && !use && !fuzzy && !negative

/** Can its own words alone decide about it? A choice is of single words then, without marks of their own. */
const decides = (part: Part): boolean =>
  isPlain(part) ||
  (part.operator !== undefined &&
    !part.negative &&
    (part.choices ?? []).every(([only]) => only && isPlain(only) && !only.greedy && !only.start && !only.end))

function groupOf({group, regs}: Pattern): Range | null {
  if (group === undefined) return {from: 0, to: regs.length}
  const from = regs.findIndex((part) => part.group === String(group))
  const to = regs.findLastIndex((part) => part.group === String(group)) + 1
  return from >= 0 && regs.slice(from, to).every((part) => part.group === String(group)) ? {from, to} : null
}

/** A pattern of which each part takes one word, and nothing but these words matters. */
function wholeOf(pattern: Pattern, run: readonly Slot[]): Range | null {
  const {regs, notIf} = pattern
  const anchored = regs.every(({start, end}, at) => (!start || at === 0) && (!end || at === regs.length - 1))
  return !notIf && run.length === regs.length && anchored && regs.every(decides) ? groupOf(pattern) : null
}

function entryOf({pattern, places}: Listed, keys: Keys, rarity: Rarity): Entry {
  const run = longestRun(pattern.regs, keys)
  const named = (names: readonly string[]): Key[] => names.map((name) => keys.named(name))
  return {
    pattern,
    places,
    needs: named(pattern.needs),
    wants: named(pattern.wants),
    ifNo: named(pattern.ifNo ?? []),
    run,
    steps: stepsOf(pattern.regs, keys),
    anchor: anchorOf(run, rarity),
    whole: wholeOf(pattern, run)
  }
}

const at = <K, V>(map: Map<K, V>, key: K, empty: V): V => {
  const value = map.get(key) ?? empty
  map.set(key, value)
  return value
}

export function indexOf(net: Net): Index {
  const keys = new Keys()
  const patterns = listed(net, keys)
  const rarity = new Rarity(keys, patterns)
  const pairs = new Map<Key, Map<Key, Entry[]>>()
  const singles = new Map<Key, Entry[]>()
  for (const pattern of patterns) {
    const entry = entryOf(pattern, keys, rarity)
    const [left, right] = [entry.run[entry.anchor], entry.run[entry.anchor + 1]]
    if (left && right) {
      for (const a of rarity.rarest(left.all))
        for (const b of rarity.rarest(right.all)) at(at(pairs, a, new Map()), b, []).push(entry)
    } else {
      // Of the keys that have to occur the rarest; without any, all that may.
      const one = entry.needs.length > 0 ? rarity.rarest(entry.needs.map((key) => [key])) : new Set(entry.wants)
      for (const key of one) at(singles, key, []).push(entry)
    }
  }
  return {keys, pairs, singles}
}
