// What becomes of time and memory where there is more to check: many documents, many claims, many bytes, many records.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {largeCase} from './annotations-large.js'
import {listDocument, shortDocument} from './generated.js'
import {measure, median, ratio, type Task, type Timing} from './measure.js'
import {CLI, node} from './processes.js'
import {number, type Table, times} from './table.js'

interface Load {
  readonly name: string
  /** In documents, claims, kilobytes or records. */
  readonly size: number
  readonly args: readonly string[]
}

/** A load with the folder that it was written to. */
interface Written extends Load {
  readonly folder: string
}

type Files = readonly (readonly [string, string])[]

interface Series {
  readonly one: string
  readonly sizes: readonly (Load & {readonly files: () => Files})[]
}

export function writeFolder(folder: string, files: Files): string {
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const CHECK = ['check', '.', '--quiet', '--format', 'json']

export const documents = (pool: readonly string[], count: number): [string, string][] =>
  Array.from({length: count}, (_, index) => [`page-${index}.md`, shortDocument(pool, index)])

function records(size: number): Files {
  const {today, annotations} = largeCase(size)
  return [
    ['harbour.md', today],
    ['annotations/harbour.claims.yaml', annotations]
  ]
}

function loads(pool: readonly string[], large: boolean): Series[] {
  const series = (
    one: string,
    what: string,
    sizes: readonly number[],
    args: readonly string[],
    files: (size: number) => Files
  ): Series => ({
    one,
    sizes: sizes.map((size) => ({
      name: `${size.toLocaleString('en-US')} ${what}`,
      size,
      args,
      files: () => files(size)
    }))
  })
  return [
    series('record', 'records, `status`', [100, 1000, 10_000], ['status', '.', '--quiet'], records),
    series('kilobyte', 'KB of lists', [25, 500, ...(large ? [5000] : [])], CHECK, (size) => [
      ['harbour.md', listDocument(size * 1000)]
    ]),
    series('claim', 'claims in one document', [100, 1000, 10_000], CHECK, (size) => [
      ['harbour.md', largeCase(size).judged]
    ]),
    series('document', 'documents', [10, 100, 1000, ...(large ? [10_000] : [])], CHECK, (size) => documents(pool, size))
  ]
}

/** Without the start: what the load itself took. */
function net(timing: Timing, start: Timing): Timing {
  const turns = timing.turns.map((ms, turn) => Math.max(ms - (start.turns[turn] ?? 0), 0))
  return {ms: median(turns), turns}
}

function seriesRows(series: readonly Written[], start: Written): string[][] {
  const peaks = new Map<string, number>()
  const task = ({name, folder, args}: Written): Task => ({
    run: () => void peaks.set(name, Math.max(peaks.get(name) ?? 0, node([CLI, ...args], folder)))
  })
  const timing = measure(Object.fromEntries([start, ...series].map((load) => [load.name, task(load)])), {warm: false})
  const own = series.map(({name}) => net(timing(name), timing(start.name)))
  return series.map((load, at) => {
    const [mine, before, smaller] = [own[at], own[at - 1], series[at - 1]]
    const grown = mine && before && smaller ? `${times(ratio(mine, before))} for ${load.size / smaller.size} ×` : ''
    const unit = (mine?.ms ?? 0) / load.size
    const {ms, turns} = timing(load.name)
    return [
      load.name,
      number(ms),
      String(turns.length),
      number(unit),
      grown,
      String(Math.round(peaks.get(load.name) ?? 0))
    ]
  })
}

const NOTE =
  'Whole processes with the peak of their memory. The time of one and the growth are without the start, which is the same command on one sentence.'

/** One table for each kind of load, made when it is called. */
export function growth(root: string, pool: readonly string[], large: boolean): (() => Table)[] {
  return loads(pool, large).map(({one, sizes}) => () => {
    const folder = writeFolder(join(root, 'start'), [['page.md', 'A mooring permit lasts 15 days.\n']])
    const series = sizes.map((load) => ({...load, folder: writeFolder(join(root, load.name), load.files())}))
    const rows = seriesRows(series, {name: 'start', size: 1, folder, args: series[0]?.args ?? CHECK})
    rmSync(root, {recursive: true, force: true})
    return {
      title: `Growth: ${one}s`,
      note: NOTE,
      head: ['load', 'ms', 'runs', `ms a ${one}`, 'growth from the row above', 'peak MB'],
      rows
    }
  })
}
