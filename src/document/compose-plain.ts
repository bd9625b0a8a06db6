// Text taken from a decoded string knows its place in that string; this leads it on to the file the string stands in.
import {type Piece, type PlainText, sourceSpan} from './plain-text.js'

const verbatim = ({length, source}: Piece): boolean => length === source.end - source.start

/** Index of the piece of `plain` that holds `offset`. */
function indexAt({pieces}: PlainText, offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The part of `outer` between two offsets, as pieces that start at `at`. */
function cut(outer: PlainText, start: number, end: number, at: number): Piece[] {
  const found: Piece[] = []
  for (let i = indexAt(outer, start); i < outer.pieces.length; i++) {
    const piece = outer.pieces[i]
    if (!piece || piece.at >= end) break
    const from = Math.max(start, piece.at)
    const length = Math.min(end, piece.at + piece.length) - from
    const begin = piece.source.start + from - piece.at
    const source = verbatim(piece) ? {start: begin, end: begin + length} : piece.source
    found.push({at: at + from - start, length, source})
  }
  return found
}

/** `inner` has its source in the text of `outer`; the result has it in the source of `outer`. */
export function composePlain(inner: PlainText, outer: PlainText): PlainText {
  const pieces = inner.pieces.flatMap((piece) => {
    const {start, end} = piece.source
    return verbatim(piece) && inner.text.slice(piece.at, piece.at + piece.length) === outer.text.slice(start, end)
      ? cut(outer, start, end, piece.at)
      : [{...piece, source: sourceSpan(outer, start, end)}]
  })
  return {text: inner.text, pieces}
}
