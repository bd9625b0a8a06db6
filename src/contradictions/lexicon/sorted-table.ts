// The tables of WordNet are searched as they are printed: a map of their 37,000 entries takes longer to make than all that a
// short run looks up in it.
import {perWord} from '../../claims/tagging/per-word.js'

/** Behind the key of every entry and before all that may stand behind it. */
const LAST = ' ~'

/** The last line that begins with this key or one before it. */
function lineFor(key: string, lines: readonly string[]): string {
  let [from, to] = [0, lines.length]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if ((lines[middle] ?? '') <= key + LAST) from = middle
    else to = middle
  }
  return lines[from] ?? ''
}

/**
 * What stands behind a key in a table of entries `key word word`; undefined where it is not listed. Entries are parted by `;` or
 * line feeds and sorted by their keys, in UTF-16 code units. Each answer is remembered.
 */
export function sortedTable(table: string): (key: string) => readonly string[] | undefined {
  const lines = table.trim().split('\n')
  return perWord((key) => {
    const start = `${key} `
    const entry = lineFor(key, lines)
      .split(';')
      .find((each) => each.startsWith(start))
    return entry?.slice(start.length).split(' ')
  })
}
