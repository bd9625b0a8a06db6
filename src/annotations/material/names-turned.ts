// Who sues whom: names keep their order in "Ana sued the port" and "the port sued Ana", and so may the other words; only what
// stands before what tells the two apart.
import type {Token} from './tokens.js'

const isName = ({kind}: Token): boolean => kind === 'name'

const at = (tokens: readonly Token[], nth: number): number => {
  let seen = -1
  return tokens.findIndex((token) => isName(token) && ++seen === nth)
}

/** "a project with Vue" is "a Vue project": the word stands right before the name, parted from it by a preposition, or right behind. */
function isCompound(tokens: readonly Token[], name: number, word: string): boolean {
  if (tokens[name + 1]?.value === word) return true
  const between = tokens.slice(Math.max(0, name - 3), name).findLastIndex(({kind}) => kind !== 'small')
  const before = tokens.slice(Math.max(0, name - 3), name)
  return before[between]?.value === word && between < before.length - 1
}

const wordsBefore = (tokens: readonly Token[], end: number, shared: ReadonlySet<string>): string[] =>
  tokens.slice(0, end).flatMap(({kind, value}) => (kind === 'word' && shared.has(value) ? [value] : []))

const lacking = (some: readonly string[], all: readonly string[]): string[] => {
  const left = [...all]
  return some.filter((word) => {
    const found = left.indexOf(word)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}

/** Names that stand among other words, one fragment each: the same must stand before each, but for one that makes a compound with it. */
export function namesTurned(before: readonly Token[], after: readonly Token[]): string[] {
  const words = (tokens: readonly Token[]): string[] =>
    tokens.flatMap(({kind, value}) => (kind === 'word' ? [value] : []))
  const [was, is] = [words(before), words(after)]
  const times = (all: readonly string[], word: string): number => all.filter((each) => each === word).length
  const shared = new Set(was.filter((word) => times(was, word) === times(is, word)))
  return before.filter(isName).flatMap((name, nth) => {
    const [old, now] = [at(before, nth), at(after, nth)]
    if (now < 0) return []
    const [first, second] = [wordsBefore(before, old, shared), wordsBefore(after, now, shared)]
    const crossed = [...lacking(first, second), ...lacking(second, first)]
    const [word] = crossed
    if (word === undefined) return []
    const compound = crossed.length === 1 && isCompound(before, old, word) && isCompound(after, now, word)
    return compound ? [] : [`\`${name.text}\` stands in another place`]
  })
}
