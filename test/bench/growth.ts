// What becomes of time and memory where there is more to check: many documents, many claims, many bytes, many records.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {largeCase} from './annotations-large.js'
import {listDocument, shortDocument} from './generated.js'
import {measure, median, ratio, type Task, type Timing} from './measure.js'
import {CLI, node} from './processes.js'
import {number, type Table, times} from './table.js'

/** A folder of files to run a command on. */
interface Load {
  readonly name: string
  /** What the ratio of growth is about: documents, claims, kilobytes. */
  readonly size: number
  readonly folder: string
  readonly args: readonly string[]
}

export function writeFolder(folder: string, files: Iterable<readonly [string, string]>): string {
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  return folder
}

const CHECK = ['check', '.', '--quiet', '--format', 'json']

export const documents = (pool: readonly string[], count: number): [string, string][] =>
  Array.from({length: count}, (_, index) => [`page-${index}.md`, shortDocument(pool, index)])

function loads(root: string, pool: readonly string[], large: boolean): Load[][] {
  const many = [10, 100, 1000, ...(large ? [10_000] : [])]
  const claims = [100, 1000, 10_000]
  const kilobytes = [25, 500, ...(large ? [5000] : [])]
  const records = [100, 1000, 10_000]
  const shown = (count: number): string => count.toLocaleString('en-US')
  const folder = (name: string, files: [string, string][]): string => writeFolder(join(root, name), files)
  return [
    many.map((size) => ({
      name: `${shown(size)} documents`,
      size,
      folder: folder(`documents-${size}`, documents(pool, size)),
      args: CHECK
    })),
    claims.map((size) => ({
      name: `${shown(size)} claims in one document`,
      size,
      folder: folder(`claims-${size}`, [['harbour.md', largeCase(size).judged]]),
      args: CHECK
    })),
    kilobytes.map((size) => ({
      name: `${shown(size)} KB of lists in one document`,
      size,
      folder: folder(`lists-${size}`, [['harbour.md', listDocument(size * 1000)]]),
      args: CHECK
    })),
    records.map((size) => {
      const {today, annotations} = largeCase(size)
      const files: [string, string][] = [
        ['harbour.md', today],
        ['harbour.claims.yaml', annotations]
      ]
      return {
        name: `status of ${shown(size)} records`,
        size,
        folder: folder(`records-${size}`, files),
        args: ['status', '.', '--quiet']
      }
    })
  ]
}

/** Without the start: what the load itself took. */
function net(timing: Timing, start: Timing): Timing {
  const turns = timing.turns.map((ms, turn) => Math.max(ms - (start.turns[turn] ?? 0), 0))
  return {ms: median(turns), turns}
}

function seriesRows(series: readonly Load[], start: Load): string[][] {
  const peaks = new Map<string, number>()
  const task = ({name, folder, args}: Load): Task => ({
    run: () => void peaks.set(name, Math.max(peaks.get(name) ?? 0, node([CLI, ...args], folder)))
  })
  const timing = measure(Object.fromEntries([start, ...series].map((load) => [load.name, task(load)])), {warm: false})
  const own = series.map(({name}) => net(timing(name), timing(start.name)))
  return series.map((load, at) => {
    const [mine, before, smaller] = [own[at], own[at - 1], series[at - 1]]
    const grown = mine && before && smaller ? `${times(ratio(mine, before))} for ${load.size / smaller.size} ×` : ''
    const unit = (mine?.ms ?? 0) / load.size
    return [load.name, number(timing(load.name).ms), number(unit), grown, String(Math.round(peaks.get(load.name) ?? 0))]
  })
}

export function growth(root: string, pool: readonly string[], large: boolean): Table {
  const folder = writeFolder(join(root, 'one-sentence'), [['page.md', 'A mooring permit lasts 15 days.\n']])
  const rows = loads(root, pool, large).flatMap((series) =>
    seriesRows(series, {name: 'start', size: 1, folder, args: series[0]?.args ?? CHECK})
  )
  rmSync(root, {recursive: true, force: true})
  return {
    title: 'Growth',
    note: 'Whole processes with the peak of their memory. A unit is a document, a claim, a kilobyte or a record; its time and the growth are without the start, which is the same command on one sentence.',
    head: ['load', 'ms', 'ms a unit', 'growth from the row above', 'peak MB'],
    rows
  }
}
