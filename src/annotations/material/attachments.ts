// Words put in where they make another thing of what they stand at: "motor boats" for "boats", "the permit fee is" for "the
// permit is", "40 marks a night" for "40 marks", "boats and rafts" for "rafts". Left out, they do the same.
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {isWord} from './dictionary.js'
import {type Hunk, said} from './hunks.js'
import {keyOf} from './raw-words.js'
import type {Token} from './tokens.js'

/** End as adverbs do, and tell one kind of thing from another. */
const KINDS_OF_THINGS: ReadonlySet<string> = new Set('early elderly friendly costly deadly orderly'.split(' '))

/** "promptly", "please": how something is done or asked for. */
function isManner({text}: Token): boolean {
  const word = text.toLowerCase()
  return word === 'please' || (/ly$/.test(word) && !KINDS_OF_THINGS.has(word) && isWord(word.slice(0, -2)))
}

/** Words that something is counted in, or said of. */
const THINGS: ReadonlySet<string> = new Set<Token['kind']>(['word', 'name', 'scope', 'unit'])

/** What stands right before one of these belongs to it: "the junior first clerk", "the harbour master was". */
const HEADS: ReadonlySet<string> = new Set<Token['kind']>([
  'word',
  'name',
  'scope',
  'unit',
  'number',
  'quantifier',
  'limit',
  'comparison',
  'modal',
  'negation',
  'time'
])

/** What stands right before one of these is what it says something of. */
const VERBS: ReadonlySet<string | undefined> = new Set(['be', 'have', 'do'])

const isJoint = ({kind, value}: Token): boolean => kind === 'small' && (value === 'and' || value === 'or')

/** What ends the passage is its last thing: "ask the harbour master". */
const binds = (next: Token | undefined): boolean =>
  next === undefined || HEADS.has(next.kind) || isJoint(next) || VERBS.has(closedClass(next.value))

/** Words that an amount counts, at most: "40 marks", "40 silver marks". */
const COUNTED = 2

/** Does an amount end there? */
function isAmount(before: readonly Token[]): boolean {
  const near = before.slice(-1 - COUNTED)
  const at = near.findLastIndex(({kind}) => kind === 'number')
  return at >= 0 && near.slice(at + 1).every(({kind}) => THINGS.has(kind))
}

/** Letters that words of one root share at least: "configuring" and "configuration". */
const ROOT = 5

const isRelated = ({value: a}: Token, {value: b}: Token): boolean =>
  Math.min(a.length, b.length) >= ROOT && (a.startsWith(b) || b.startsWith(a))

interface Sides {
  readonly was: readonly Token[]
  readonly is: readonly Token[]
}

/** Words that one side has in a place where the other has none. */
interface Attached {
  readonly words: readonly Token[]
  /** What they are told with. */
  readonly told: string
  /** From the first word, be it a small one, on the side that has them. */
  readonly opener: Token | undefined
  readonly all: readonly Token[]
}

/** Null where both sides have words there: then they are held against each other. */
function attached({removed, added}: Hunk, {was, is}: Sides, isContent: (token: Token) => boolean): Attached | null {
  const [gone, come] = [removed.filter(isContent), added.filter(isContent)]
  if ((gone.length === 0) === (come.length === 0)) return null
  const told = said(gone, come)
  return gone.length > 0
    ? {words: gone, told, opener: removed[0], all: was}
    : {words: come, told, opener: added[0], all: is}
}

/** Do the words belong to what stands right behind them, or to the amount before them? */
function changesWhat({words, opener, all}: Attached): boolean {
  const last = words.at(-1)
  return (
    (last !== undefined && binds(all[all.indexOf(last) + 1])) ||
    (opener !== undefined && isAmount(all.slice(0, all.indexOf(opener))))
  )
}

/** What was put in or left out, one fragment each; words in `moved`, or with another of their root elsewhere, only changed places. */
export function attachments(hunks: readonly Hunk[], sides: Sides, moved: readonly Token[]): string[] {
  const elsewhere = new Set(moved.map(keyOf))
  const isContent = (token: Token): boolean => token.kind === 'word' && !elsewhere.has(keyOf(token)) && !isManner(token)
  const [gone, come] = [hunks.flatMap(({removed}) => removed), hunks.flatMap(({added}) => added)]
  const isMoved = (word: Token, all: readonly Token[]): boolean =>
    (all === sides.was ? come : gone).some((other) => isContent(other) && isRelated(word, other))
  return hunks
    .flatMap((hunk) => attached(hunk, sides, isContent) ?? [])
    .filter((each) => !each.words.every((word) => isMoved(word, each.all)) && changesWhat(each))
    .map(({told}) => told)
}
