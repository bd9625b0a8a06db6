// A table says one thing a cell: "row head, column head: cell". Markdown and HTML tables come out alike.
import type {Around, Leaf} from './leaf.js'
import type {PlainText} from './plain-text.js'
import type {Words} from './text-builder.js'

const NOTHING: PlainText = {text: '', pieces: []}

/** Leaves of a table's body; `rows` hold the words of each cell, null where a cell is blank. */
export function tableLeaves(
  table: number,
  rows: readonly (readonly (Words | null)[])[],
  hasHead: boolean,
  around: Around
): Leaf[] {
  const head = hasHead ? (rows[0] ?? []) : []
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const text = (cell: Words | null | undefined): PlainText => cell?.text ?? NOTHING
  return rows.slice(hasHead ? 1 : 0).flatMap((row, r) =>
    row.flatMap((words, column): Leaf[] => {
      if (!words) return []
      if (column === 0 && columns > 1) return [{kind: 'row-head', depth: 0, ...words, ...around}]
      const rowHead = columns > 1 ? text(row[0]) : NOTHING
      const cell = {table, row: r, column, columnHead: text(head[column]), rowHead, cornerHead: text(head[0])}
      return [{kind: 'cell', depth: 0, ...words, ...around, cell}]
    })
  )
}
