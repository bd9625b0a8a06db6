// Two passages next to each other, so that the eye can go from one to the other without scrolling.
import {visible, wrap} from './wrap.js'

/** Half a terminal: two columns, a gap and a margin make 100. */
const COLUMN = 46

/** Each side is a list of paragraphs; they start on the same line. */
export function sideBySide(left: readonly string[], right: readonly string[]): string {
  const pairs = Array.from({length: Math.max(left.length, right.length)}, (_, i) => rows(left[i] ?? '', right[i] ?? ''))
  return pairs.flat().join('')
}

function rows(left: string, right: string): string[] {
  const [one, two] = [wrap(visible(left), COLUMN), wrap(visible(right), COLUMN)]
  return Array.from({length: Math.max(one.length, two.length)}, (_, i) =>
    `  ${(one[i] ?? '').padEnd(COLUMN)} | ${two[i] ?? ''}`.trimEnd().concat('\n')
  )
}
