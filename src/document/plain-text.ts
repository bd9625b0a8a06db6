// The text a reader sees, with the way back to the source of every character of it.
import type {Span} from './span.js'

/**
 * A run of `text` and the source it came from. Where `text` and source agree to the letter the two have one length and
 * offsets inside map one to one; otherwise (an entity, an escape, a folded line ending) the piece maps as a whole.
 */
export interface Piece {
  /** UTF-16 offset in `text`. */
  readonly at: number
  readonly length: number
  readonly source: Span
}

/** `pieces` are in order, without gaps, and cover `text`. */
export interface PlainText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const verbatim = (piece: Piece): boolean => piece.length === piece.source.end - piece.source.start

/** The piece that holds the character at `offset`, by binary search. */
function pieceAt(plain: PlainText, offset: number): Piece {
  let low = 0
  let high = plain.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((plain.pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const piece = plain.pieces[low]
  if (!piece) throw new Error('a place in an empty text')
  return piece
}

/** The source place of `text.slice(start, end)`, which must not be empty. Throws on a range outside the text. */
export function sourceSpan(plain: PlainText, start: number, end: number): Span {
  if (start < 0 || end > plain.text.length || start >= end) throw new Error(`no text at ${start}-${end}`)
  const first = pieceAt(plain, start)
  const last = pieceAt(plain, end - 1)
  return {
    start: first.source.start + (verbatim(first) ? start - first.at : 0),
    end: verbatim(last) ? last.source.start + (end - last.at) : last.source.end
  }
}

/** Part of a plain text as a plain text of its own. */
export function slicePlain(plain: PlainText, start: number, end: number): PlainText {
  const pieces = plain.pieces
    .filter((p) => p.at < end && p.at + p.length > start)
    .map((p) => {
      const from = Math.max(start, p.at)
      const to = Math.min(end, p.at + p.length)
      const source = verbatim(p) ? {start: p.source.start + (from - p.at), end: p.source.start + (to - p.at)} : p.source
      return {at: from - start, length: to - from, source}
    })
  return {text: plain.text.slice(start, end), pieces}
}

/** The source place of the whole text. */
export const wholeSpan = (plain: PlainText): Span => sourceSpan(plain, 0, plain.text.length)
