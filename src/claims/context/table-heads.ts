// What a table lends to a cell: "Team" under "Plan" is the Team plan, "6 to 8" under "Grade level" are grade levels 6 to 8.
import type {TableCell} from '../../document/document.js'
import {type PlainText, wholeSpan} from '../../document/plain-text.js'
import type {Insert} from '../claim.js'
import type {Lent} from './list-leads.js'

const copied = (plain: PlainText, text: string): Insert => ({text, from: wholeSpan(plain)})

const head = (text: string): string => text.trim().replace(/[:.]$/, '')

/** Heads that are no noun ("You are") or an empty corner name nothing. */
const NAMES = /^\p{L}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?$/u
const VERBISH = /\b(?:is|are|has|have|you|if)\b/i

/** The head of the row, named by the corner where the row's own words do not say what it is. */
function rowNames({rowHead, cornerHead}: TableCell): Insert[] {
  const [row, corner] = [head(rowHead.text), head(cornerHead.text)]
  if (!/[\p{L}\p{N}]/u.test(row)) return []
  const named = NAMES.test(corner) && !VERBISH.test(corner)
  if (named && /^\d/.test(row)) return [copied(cornerHead, corner), copied(rowHead, `${row}:`)]
  const single = /^\p{Lu}[\p{L}-]+$/u.test(row) && /^\p{Lu}\p{Ll}+$/u.test(corner)
  // "Monday" under "Day" says so itself.
  const said = row.toLowerCase().endsWith(corner.toLowerCase())
  if (named && single && !said) return [copied(rowHead, row), copied(cornerHead, `${corner.toLowerCase()}:`)]
  return [copied(rowHead, `${row}:`)]
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "the Team plan", as the page calls what the row is about. */
function asCalled(names: readonly Insert[], source: string): readonly Insert[] {
  const words = names
    .map((n) => n.text)
    .join(' ')
    .replace(/:$/, '')
  const found = words === '' ? null : new RegExp(`\\bthe ${literal(words)}\\b`, 'i').exec(source)
  if (!found) return names
  return [{text: `${found[0]}:`, from: {start: found.index, end: found.index + found[0].length}}]
}

/** In front of a cell: row, then column. */
export function lentByTable(cell: TableCell, source: string): Lent {
  const column = head(cell.columnHead.text)
  const columns = column === '' ? [] : [copied(cell.columnHead, `${column}:`)]
  return {lead: [...asCalled(rowNames(cell), source), ...columns], tail: [], joined: false}
}
