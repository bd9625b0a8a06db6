// Words that say what a passage is about: one for another is another statement, unless it is the same word spelt otherwise.
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {type Hunk, said} from './hunks.js'
import {keyOf} from './raw-words.js'
import {oneSpelling, sameWord} from './same-word.js'
import type {Token} from './tokens.js'

/** Words taken out here and put in there. */
export function inBoth(removed: readonly Token[], added: readonly Token[]): Token[] {
  const come = [...added]
  return removed.filter((token) => {
    const at = come.findIndex((other) => other.value === token.value)
    if (at >= 0) come.splice(at, 1)
    return at >= 0
  })
}

export interface Wording {
  readonly changes: string[]
  readonly harmless: string[]
  /** Words that only one side has, and that are no other spelling of a word of the other. */
  readonly left: number
}

/** "e mail" and "e-mail" are spelt with the same letters. */
const joined = (words: readonly Token[]): string => words.map(({text}) => oneSpelling(text)).join('')

const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'plus'])

/** "and a photo", "on holidays", "about minors": with a small word of this kind begins what adds to a statement or narrows it. */
const opens = ({kind, value}: Token): boolean =>
  kind === 'small' && (JOINS.has(value) || closedClass(value) === 'preposition')

/** A member or a circumstance that was put in or left out was not judged with the rest, or is judged no more. */
function annexed({removed, added}: Hunk, words: readonly Token[]): string[] {
  const side = removed.some((token) => words.includes(token)) ? removed : added
  const at = side.findIndex(opens)
  const annex = at < 0 ? [] : side.slice(at)
  if (!annex.some((token) => words.includes(token))) return []
  return [side === added ? said([], annex) : said(annex, [])]
}

/** One word for another is another statement, unless it is the same word spelt otherwise. */
export function replaced({removed, added}: Hunk, moved: ReadonlySet<string>): Wording {
  const words = (tokens: readonly Token[]): Token[] => tokens.filter((t) => t.kind === 'word' && !moved.has(keyOf(t)))
  let [gone, come] = [words(removed), words(added)]
  const harmless: string[] = []
  for (const token of gone) {
    const twin = come.find((other) => sameWord(token.text, other.text))
    if (!twin) continue
    harmless.push(said([token], [twin]))
    gone = gone.filter((other) => other !== token)
    come = come.filter((other) => other !== twin)
  }
  const left = Math.max(gone.length, come.length)
  if (gone.length > 0 && joined(gone) === joined(come))
    return {changes: [], harmless: [...harmless, said(gone, come)], left: 0}
  if (gone.length > 0 && come.length > 0) return {changes: [said(gone, come)], harmless, left}
  const annex = annexed({removed, added}, [...gone, ...come])
  if (annex.length > 0) return {changes: annex, harmless, left}
  return {changes: [], harmless: [...harmless, ...(left > 0 ? [said(gone, come)] : [])], left}
}
