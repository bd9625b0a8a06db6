// A source text as quotes are compared with it: white space, quotation marks, dashes and accents in one form each, with the
// way back to the source. A quote copied from a browser or re-wrapped by an editor is still the same quote.
import type {Span} from '../document/span.js'

export interface FoldedText {
  readonly text: string
  /** Source offset at which each folded code unit begins; one entry more, for the end. */
  readonly starts: readonly number[]
  /** Offset in `text` of the next place of `part` at or after `from`, -1 where there is none. */
  readonly next: (part: string, from: number) => number
}

const UNIT = /\s+|\P{M}\p{M}*|\p{M}+/gsu

const FORMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‘’‚‛′'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((dash) => [dash, '-']))
}

const foldUnit = (unit: string): string => (/^\s/.test(unit) ? ' ' : (FORMS[unit] ?? unit.normalize('NFC')))

/** Folds `source` unit by unit, in linear time. Case is kept: it can carry meaning (US/us). */
export function foldSource(source: string): FoldedText {
  const starts: number[] = []
  let text = ''
  for (const {0: unit, index} of source.matchAll(UNIT)) {
    const folded = foldUnit(unit)
    text += folded
    // Only the first code unit of a unit has a place of its own; -1 marks places where no span may begin or end.
    for (let i = 0; i < folded.length; i++) starts.push(i === 0 ? index : -1)
  }
  starts.push(source.length)
  return {text, starts, next: (part, from) => text.indexOf(part, from)}
}

/** The source place of a stretch of the folded text, or null where it begins or ends inside a unit. */
export function unfold({starts}: FoldedText, start: number, end: number): Span | null {
  const [from, to] = [starts[start] ?? -1, starts[end] ?? -1]
  return from < 0 || to < 0 ? null : {start: from, end: to}
}

/** Code units that the index tells apart. Shorter parts are looked for from end to end. */
const KEY = 12

/** Inside a word: no quote begins there. */
const insideWord = (text: string, at: number): boolean =>
  /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1)) || /^\s/.test(text.slice(at, at + 1))

/**
 * The same text with an index of the places at which a quote can begin: thousands of quotes are then found in the time of one
 * pass. A part that begins inside a word is not found.
 */
export function indexed(folded: FoldedText): FoldedText {
  let index: Map<string, number[]> | null = null
  const build = (): Map<string, number[]> => {
    const places = new Map<string, number[]>()
    for (let at = 0; at + KEY <= folded.text.length; at++) {
      if (insideWord(folded.text, at)) continue
      const key = folded.text.slice(at, at + KEY)
      const known = places.get(key)
      if (known) known.push(at)
      else places.set(key, [at])
    }
    return places
  }
  const next = (part: string, from: number): number => {
    if (part.length < KEY) return folded.next(part, from)
    index ??= build()
    const places = index.get(part.slice(0, KEY)) ?? []
    return places.find((at) => at >= from && folded.text.startsWith(part, at)) ?? -1
  }
  return {...folded, next}
}
