// A table whose last column wraps instead of running off the terminal.
import {visible, wrap} from './wrap.js'

/** The last column has what is left of the width, but never less than a readable line. */
const WIDTH = 100
const LEAST = 30

/** Every cell in full; ends with a line feed. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(visible))
  const widths = head.slice(0, -1).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const indent = widths.reduce((sum, width) => sum + width + 2, 0)
  return cells.map((row) => rowLines(row, widths, indent)).join('')
}

function rowLines(row: readonly string[], widths: readonly number[], indent: number): string {
  const first = widths.map((width, column) => `${(row[column] ?? '').padEnd(width)}  `).join('')
  const lines = wrap(row.at(-1) ?? '', Math.max(LEAST, WIDTH - indent))
  return lines
    .map((line, index) => `${(index === 0 ? first : ' '.repeat(indent)) + line}`.trimEnd().concat('\n'))
    .join('')
}
