// What any match of a regular expression must hold, read off its source: `\b(?:refunds?|money back)\b` needs "refund" or "money
// back". Whoever looks through hundreds of wordings can leave out those whose letters are not there.

/** The whole of each match, or null where there are too many; and letters of which each match holds at least one. */
interface Read {
  readonly exact: readonly string[] | null
  readonly needs: readonly string[] | null
}

/** More are kept apart by their letters alone. */
const MOST_EXACT = 24
const MOST_NEEDED = 400
/** Fewer letters in a row are in nearly every text. */
const FEWEST_LETTERS = 3
/** With so many it is known well enough what to look for. */
const ENOUGH_LETTERS = 8

const ANY: Read = {exact: null, needs: null}
const NOTHING: Read = {exact: [''], needs: null}

const needsOf = ({exact, needs}: Read): readonly string[] | null => {
  if (!exact) return needs
  return exact.every((letters) => letters.length >= FEWEST_LETTERS) ? exact : null
}

/** In one sentence of five or more; other letters are the rarer the more of them there are. */
const COMMON: ReadonlySet<string> = new Set(
  'the and for you are can may not all with your from that this will have has was were any our their its who one per out when only each other must after before over'.split(
    ' '
  )
)

/** How often one of them may stand in a text that is about something else. */
const chance = (needs: readonly string[]): number =>
  needs.reduce((sum, letters) => sum + (COMMON.has(letters.trim()) ? 0.2 : 4 ** -letters.length), 0)

const better = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (!a || !b) return a ?? b
  return chance(b) < chance(a) ? b : a
}

/** One of several. */
function either(reads: readonly Read[]): Read {
  const exact = reads.every((read) => read.exact) ? [...new Set(reads.flatMap((read) => read.exact ?? []))] : null
  if (exact && exact.length <= MOST_EXACT) return {exact, needs: null}
  const each = reads.map(needsOf)
  const needs = each.every((one) => one !== null) ? [...new Set(each.flatMap((one) => one ?? []))] : null
  return {exact: null, needs: needs && needs.length <= MOST_NEEDED ? needs : null}
}

const isTelling = (exact: readonly string[]): boolean => exact.every((letters) => letters.length >= ENOUGH_LETTERS)

/** One behind the other. */
function inARow(reads: readonly Read[]): Read {
  let needs: readonly string[] | null = null
  let exact: readonly string[] = ['']
  let whole = true
  const keep = (read: Read): void => {
    whole = false
    needs = better(better(needs, needsOf({exact, needs: null})), needsOf(read))
    exact = read.exact && !isTelling(read.exact) ? read.exact : ['']
  }
  for (const read of reads) {
    const next = read.exact
    const joins = next !== null && exact.length * next.length <= MOST_EXACT && !isTelling(exact)
    if (joins) exact = exact.flatMap((left) => next.map((right) => left + right))
    else keep(read)
  }
  return whole ? {exact, needs: null} : {exact: null, needs: better(needs, needsOf({exact, needs: null}))}
}

/** So often, as `?`, `*`, `+` or `{2,3}` say. */
function repeated(read: Read, least: number, most: number): Read {
  if (least === 1 && most === 1) return read
  if (least === 0) return most === 1 && read.exact ? either([read, NOTHING]) : ANY
  return {exact: null, needs: needsOf(read)}
}

/** Classes of so many characters are taken one by one. */
const SMALL_CLASS = /^\[([^\\^\]-]{1,4})\]$/u
const CLASS = /\[(?:\\.|[^\]\\])*\]/y
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/y
const GROUP = /\((?:\?(?::|<?[=!]|<\w+>))?/y
const QUANTIFIER = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y
/** Characters that stand for themselves, up to one that a quantifier follows. */
const PLAIN = /[^\\()[|?*+{^$.](?:[^\\()[|?*+{^$.](?![?*+{]))*/y

/** Reads a source from left to right. What it does not know stands for anything. */
class Reader {
  private at = 0

  constructor(private readonly source: string) {}

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    this.at += match?.[0].length ?? 0
    return match
  }

  alternatives(): Read {
    const reads = [this.row()]
    while (this.source[this.at] === '|') {
      this.at += 1
      reads.push(this.row())
    }
    return either(reads)
  }

  private row(): Read {
    const reads: Read[] = []
    for (let next = this.source[this.at]; next !== undefined && next !== '|' && next !== ')'; ) {
      const read = this.one(next)
      next = this.source[this.at]
      const often = next !== undefined && '?*+{'.includes(next) ? this.take(QUANTIFIER) : null
      reads.push(often ? repeated(read, ...timesOf(often)) : read)
      next = this.source[this.at]
    }
    return inARow(reads)
  }

  private one(next: string): Read {
    if (next === '(') return this.group()
    if (next === '[') return classOf(this.take(CLASS)?.[0] ?? '')
    if (next === '\\') return meantBy(this.take(ESCAPE)?.[0] ?? '')
    const plain = this.take(PLAIN)?.[0]
    if (plain !== undefined) return {exact: [plain.toLowerCase()], needs: null}
    this.at += 1
    return next === '.' ? ANY : NOTHING
  }

  private group(): Read {
    const opening = this.take(GROUP)?.[0] ?? ''
    const inner = this.alternatives()
    this.at += 1
    // What stands before or behind is no part of the match.
    return /[=!]$/.test(opening) ? NOTHING : inner
  }
}

function timesOf([sign, least, open, most]: RegExpExecArray): [number, number] {
  if (least === undefined) return [sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY]
  const from = Number(least)
  if (most) return [from, Number(most)]
  return [from, open ? Number.POSITIVE_INFINITY : from]
}

function classOf(list: string): Read {
  const few = SMALL_CLASS.exec(list)?.[1]
  return few === undefined ? ANY : {exact: [...few].map((character) => character.toLowerCase()), needs: null}
}

function meantBy(escaped: string): Read {
  if (escaped === '\\b' || escaped === '\\B') return NOTHING
  return /^\\[^\p{L}\p{N}]$/u.test(escaped) ? {exact: [escaped.slice(1)], needs: null} : ANY
}

/** Without those that hold another: "must be" is there only where "must" is. */
const shortest = (needs: readonly string[]): readonly string[] =>
  [...needs]
    .sort((a, b) => a.length - b.length)
    .reduce<string[]>((kept, letters) => {
      if (!kept.some((known) => letters.includes(known))) kept.push(letters)
      return kept
    }, [])

/** Small letters of which any match holds at least one; null where the source does not tell. */
export function lettersOf({source}: RegExp): readonly string[] | null {
  const needs = needsOf(new Reader(source).alternatives())
  return needs && shortest(needs)
}
