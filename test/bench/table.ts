// What the bench prints, the same on the terminal and in its README.
import {cpus, platform, totalmem} from 'node:os'

export interface Table {
  readonly title: string
  readonly note: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Those figures of the table for which a limit was set. */
  readonly goals?: readonly Goal[]
}

/** A figure and what it should be. */
export interface Goal {
  readonly what: string
  readonly value: number
  /** The most that is wanted; null where the figure is only told. */
  readonly most: number | null
  readonly unit: '×' | 'MB' | 'ms'
}

export const number = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2)

export const times = (value: number): string => `${value < 0.1 ? value.toFixed(3) : number(value)} ×`

export function printTable({title, note, head, rows}: Table): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return `## ${title}\n\n${note}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}\n`
}

/** All figures that have a limit, those that miss it among them. */
export const goalsTable = (goals: readonly Goal[]): Table => ({
  title: 'Against what is wanted',
  note: 'From the tables below. Where no limit is given the figure is only told.',
  head: ['what', 'measured', 'wanted', ''],
  rows: goals.map(({what, value, most, unit}) => [
    what,
    told(value, unit),
    most === null ? '' : `at most ${unit === 'MB' ? `${most} MB` : most}`,
    most === null ? '' : value <= most ? 'met' : 'missed'
  ])
})

const told = (value: number, unit: Goal['unit']): string =>
  unit === '×' ? times(value) : `${Math.round(value)} ${unit}`

export function machine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${memory} GB, ${platform()}, Node ${process.version}`
}
