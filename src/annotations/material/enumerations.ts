// "Boats, barges and rafts" names the same things as "rafts, boats and barges": an enumeration whose members only changed places
// is put in its old order before the texts are compared.
import {closedClass} from '../../claims/lexicon/closed-classes.js'

/** A member of more words is a clause as often as a thing. */
const LONGEST_MEMBER = 3

/** Where these stand, order says something. */
const ORDERED =
  /\b(?:respectively|in (?:this|that|the) (?:following )?order|in turn|first|then|next|last|followed|ranked|sorted|steps?|than|rather|versus|between)\b/i

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

interface Cut {
  readonly head: readonly string[]
  readonly was: readonly string[]
  readonly is: readonly string[]
  readonly tail: readonly string[]
}

const bare = (word: string | undefined): string =>
  (word ?? '').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** The stretch in which they differ, and what they share around it. Marks and a capital at the start are no difference. */
function cut(before: readonly string[], after: readonly string[]): Cut {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && bare(before[head]) === bare(after[head])) head++
  let tail = 0
  while (tail < most - head && bare(before.at(-1 - tail)) === bare(after.at(-1 - tail))) tail++
  return {
    head: after.slice(0, head),
    was: before.slice(head, before.length - tail),
    is: after.slice(head, after.length - tail),
    tail: after.slice(after.length - tail)
  }
}

const JOINT = /,?\s+(and|or)\s+|,\s+/

/** Null where it is no enumeration. */
function membersOf(words: readonly string[]): {members: string[]; joint: string} | null {
  const parts = words.join(' ').split(JOINT)
  const members = parts.filter((_, at) => at % 2 === 0).map((member) => wordsOf(member).map(bare).join(' '))
  const joints = new Set(parts.flatMap((part, at) => (at % 2 === 1 && part ? [part] : [])))
  const [joint] = joints
  const small = members.every((member) => member !== '' && member.split(' ').length <= LONGEST_MEMBER)
  return members.length > 1 && joint && joints.size === 1 && small ? {members, joint} : null
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

/** "old boats and barges": what stands before may belong to the first member alone, and what stands behind to the last. */
function standsAlone({head, is, tail}: Cut): boolean {
  if (is.every((word) => isName(word) || closedClass(bare(word)) !== undefined)) return bare(tail[0]) !== 'of'
  const [before, behind] = [head.at(-1), tail[0]]
  const opens = before === undefined || /[:,;(]$/.test(before) || closedClass(bare(before)) !== undefined
  const ends = /[.,;:!?)]$/.test(is.at(-1) ?? '') || behind === undefined
  return opens && (ends || ['modal', 'be', 'have', 'do'].includes(closedClass(bare(behind)) ?? ''))
}

/** `after`, with an enumeration that only changed its order in the order of `before`. */
export function inOldOrder(before: string, after: string): string {
  if (ORDERED.test(before) || ORDERED.test(after)) return after
  const found = cut(wordsOf(before), wordsOf(after))
  const [was, is] = [membersOf(found.was), membersOf(found.is)]
  if (!was || !is || was.joint !== is.joint || !standsAlone(found)) return after
  if ([...was.members].sort().join('\n') !== [...is.members].sort().join('\n')) return after
  return [...found.head, ...found.was, ...found.tail].join(' ')
}
