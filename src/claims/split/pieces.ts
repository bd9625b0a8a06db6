// A statement while it is being cut: ranges of words in the order in which they are read.
import type {Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import type {Token} from '../tagging/token.js'

/** Words of the sentence; with `as`, one word in another form ("citing" as "cited"), or the mark in front of `start`. */
export interface Words extends Range {
  readonly as?: string
}

export type Piece = readonly Words[]

/** A rule cuts one piece into several; null where it does not apply. */
export type Rule = (parsed: Parsed, piece: Piece) => readonly Piece[] | null

export const range = (start: number, end: number): Range[] => (end > start ? [{start, end}] : [])

/** One word in another form. */
export const inflected = (at: number, as: string): Words[] => [{start: at, end: at + 1, as}]

/** The mark in front of word `at` as the word that it stands for: the comma in "Lee, a clerk" as "is". */
export const spoken = (at: number, as: string): Words[] => [{start: at, end: at, as}]

const clip = (words: Words, from: number, to: number): Words[] =>
  words.as === undefined
    ? range(Math.max(words.start, from), Math.min(words.end, to))
    : words.start >= from && words.end <= to
      ? [words]
      : []

/** The words of a piece from word `from` up to `to`. */
export const between = (piece: Piece, from: number, to: number): Words[] => piece.flatMap((w) => clip(w, from, to))

export const without = (piece: Piece, from: number, to: number): Words[] =>
  piece.flatMap((w) => [...clip(w, w.start, from), ...clip(w, to, w.end)])

/** Words with the comma behind their last one: what is fronted keeps it. */
export function untilComma({tokens}: Parsed, words: Piece): Words[] {
  const end = words.at(-1)?.end ?? 0
  const last = tokens[end - 1]
  return last?.after === ',' && words.at(-1)?.as === undefined
    ? [...words.flatMap((w) => clip(w, 0, end - 1)), ...inflected(end - 1, `${last.text},`)]
    : [...words]
}

const startsCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

/** The capital of the sentence's first word is not copied into the middle of another. */
export function inside({tokens}: Parsed, {start, end}: Range): Words[] {
  const first = tokens[start]
  const named =
    first?.pos === 'name' || (first?.pos === 'noun' && (end === start + 1 || startsCapital(tokens[start + 1])))
  const small = start === 0 && first !== undefined && !named && /^\p{Lu}\p{Ll}*$/u.test(first.text)
  return small ? [...inflected(start, first.lower), ...range(start + 1, end)] : range(start, end)
}

export const lengthOf = (piece: Piece): number => piece.reduce((sum, {start, end}) => sum + end - start, 0)

/** Does the piece hold all words of [start, end)? */
export const holds = (piece: Piece, start: number, end: number): boolean =>
  piece.some((r) => start >= r.start && end <= r.end)

export const lastOf = (piece: Piece): number => Math.max(...piece.map((r) => r.end))

/** Words inside quotation marks or brackets: somebody else's, or an aside. */
export function enclosed({tokens}: Parsed, at: number): boolean {
  let depth = 0
  let quoted = false
  for (const [i, token] of tokens.slice(0, at).entries()) {
    // What stands between two words is in front of the one and behind the other; it counts once.
    const marks = i === 0 ? `${token.before} ${token.after}` : token.after
    depth += (marks.match(/[([]/g)?.length ?? 0) - (marks.match(/[)\]]/g)?.length ?? 0)
    if ((marks.match(/["“”]/g)?.length ?? 0) % 2 === 1) quoted = !quoted
  }
  return depth > 0 || quoted
}
