// A source text as quotes are compared with it: white space, quotation marks, dashes and accents in one form each, with the
// way back to the source. A quote copied from a browser or re-wrapped by an editor is still the same quote.
import type {Span} from '../document/span.js'

export interface FoldedText {
  readonly text: string
  /** Source offset at which each folded code unit begins; one entry more, for the end. */
  readonly starts: readonly number[]
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
  return {text, starts: [...starts, source.length]}
}

/** The source place of a stretch of the folded text, or null where it begins or ends inside a unit. */
export function unfold({starts}: FoldedText, start: number, end: number): Span | null {
  const [from, to] = [starts[start] ?? -1, starts[end] ?? -1]
  return from < 0 || to < 0 ? null : {start: from, end: to}
}
