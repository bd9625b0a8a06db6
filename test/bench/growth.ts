// What becomes of time and memory where there is more to check: many documents, many claims, many bytes, many records.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {largeCase} from './annotations-large.js'
import {QUICK} from './extent.js'
import {listDocument, shortDocument} from './generated.js'
import {measure, median, ratio, type Task, type Timing} from './measure.js'
import {CLI, peakOf} from './processes.js'
import {type Goal, number, type Table, times} from './table.js'

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
  /** What is wanted of the growth from one size to another, and of the memory at the larger one. */
  readonly wanted?: Wanted
}

interface Wanted {
  readonly what: string
  readonly from: number
  readonly to: number
  /** Of all that there is, or of one. */
  readonly of: 'all' | 'one'
  readonly most: number
  readonly megabytes?: number
}

export function writeFolder(folder: string, files: Files): string {
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const CHECK = ['check', '.', '--quiet', '--format', 'json', '--workers', '1']

/** `answers` of the pool on each page. */
export const documents = (pool: readonly string[], count: number, answers = 1): [string, string][] =>
  Array.from({length: count}, (_, index) => [`page-${index}.md`, shortDocument(pool, index, answers)])

function records(size: number): Files {
  const {today, annotations} = largeCase(size)
  return [
    ['harbour.md', today],
    ['annotations/harbour.claims.yaml', annotations]
  ]
}

const upTo = (sizes: readonly number[]): readonly number[] => (QUICK ? sizes.slice(0, -1) : sizes)

function loads(pool: readonly string[]): Series[] {
  const sizes = (
    what: string,
    list: readonly number[],
    args: readonly string[],
    files: (size: number) => Files
  ): Series['sizes'] =>
    upTo(list).map((size) => ({name: `${size.toLocaleString('en-US')} ${what}`, size, args, files: () => files(size)}))
  return [
    {one: 'record', sizes: sizes('records, `status`', [100, 1000, 10_000], ['status', '.', '--quiet'], records)},
    {
      one: 'kilobyte',
      sizes: sizes('KB of lists', [25, 500, 5000], CHECK, (size) => [['harbour.md', listDocument(size * 1000)]]),
      wanted: {what: '5 MB of lists to 500 KB', from: 500, to: 5000, of: 'all', most: 12, megabytes: 1000}
    },
    {
      one: 'claim',
      sizes: sizes('claims in one document', [100, 1000, 10_000], CHECK, (size) => [
        ['harbour.md', largeCase(size).judged]
      ]),
      wanted: {what: '10,000 claims in one document to 1,000', from: 1000, to: 10_000, of: 'all', most: 12}
    },
    {
      one: 'document',
      sizes: sizes('documents', [10, 100, 1000, 10_000], CHECK, (size) => documents(pool, size)),
      wanted: {
        what: 'a document of 10,000 to one of 100',
        from: 100,
        to: 10_000,
        of: 'one',
        most: 1.15,
        megabytes: 600
      }
    }
  ]
}

/** Without the start: what the load itself took. */
function net(timing: Timing, start: Timing): Timing {
  const turns = timing.turns.map((ms, turn) => Math.max(ms - (start.turns[turn] ?? start.ms), 0))
  return {ms: median(turns), turns}
}

interface Measured extends Load {
  readonly whole: Timing
  /** Without the start. */
  readonly own: Timing
  readonly peak: number
}

function measured(series: readonly Written[], start: Written): Measured[] {
  const peaks = new Map<string, number>()
  const task = ({name, folder, args}: Written): Task => ({
    run: () => void peaks.set(name, Math.max(peaks.get(name) ?? 0, peakOf([CLI, ...args], folder)))
  })
  const timing = measure(Object.fromEntries([start, ...series].map((load) => [load.name, task(load)])), {warm: false})
  return series.map((load) => {
    const whole = timing(load.name)
    return {...load, whole, own: net(whole, timing(start.name)), peak: peaks.get(load.name) ?? 0}
  })
}

function rowOf({name, size, whole, own, peak}: Measured, before: Measured | undefined): string[] {
  const grown = before ? `${times(ratio(own, before.own))} for ${size / before.size} ×` : ''
  const turns = String(whole.turns.length)
  return [name, number(whole.ms), turns, number(own.ms / size), grown, String(Math.round(peak))]
}

function goalsOf(series: readonly Measured[], wanted: Wanted | undefined): Goal[] {
  const [from, to] = [wanted?.from, wanted?.to].map((size) => series.find((each) => each.size === size))
  if (!wanted || !from || !to) return []
  const {what, of, most, megabytes} = wanted
  const grown = ratio(to.own, from.own)
  const value = of === 'all' ? grown : (grown * from.size) / to.size
  const time: Goal = {what: `${what}: time`, value, most, unit: '×'}
  return megabytes === undefined
    ? [time]
    : [time, {what: `${to.name}: peak memory`, value: to.peak, most: megabytes, unit: 'MB'}]
}

const NOTE =
  'Whole processes with one thread, and the peak of their memory. The time of one and the growth are without the start, which is the same command on one sentence.'

/** One table for each kind of load, made when it is called. */
export function growth(root: string, pool: readonly string[]): (() => Table)[] {
  return loads(pool).map(({one, sizes, wanted}) => () => {
    const folder = writeFolder(join(root, 'start'), [['page.md', 'A mooring permit lasts 15 days.\n']])
    const series = sizes.map((load) => ({...load, folder: writeFolder(join(root, load.name), load.files())}))
    const all = measured(series, {name: 'start', size: 1, folder, args: series[0]?.args ?? CHECK})
    rmSync(root, {recursive: true, force: true})
    return {
      title: `Growth: ${one}s`,
      note: NOTE,
      head: ['load', 'ms', 'runs', `ms a ${one}`, 'growth from the row above', 'peak MB'],
      rows: all.map((each, at) => rowOf(each, all[at - 1])),
      goals: goalsOf(all, wanted)
    }
  })
}
