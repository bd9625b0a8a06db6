// A site that is checked again and again: what a second run saves, and what a second thread does.
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {QUICK} from './extent.js'
import {shortDocument} from './generated.js'
import {documents, writeFolder} from './growth.js'
import {measure, ratio, type Timing} from './measure.js'
import {CLI, node, peakOf} from './processes.js'
import {type Goal, number, type Table, times} from './table.js'

const COUNT = QUICK ? 200 : 1000
const CACHE = '.kept'

/** Answers on a page: the shortest page that there is, and one of some 4 KB. */
const LENGTHS = QUICK ? [1] : [1, 8]

interface Second {
  readonly answers: number
  readonly first: Timing
  readonly second: Timing
}

/** The first run fills the cache; before each second one, one document changes. */
function secondRun(root: string, pool: readonly string[], answers: number): Second {
  const folder = writeFolder(root, documents(pool, COUNT, answers))
  const args = [CLI, 'check', '.', '--quiet', '--cache', CACHE]
  let edits = 0
  const timing = measure(
    {
      first: {
        before: () => rmSync(join(folder, CACHE), {recursive: true, force: true}),
        run: () => void node(args, folder)
      },
      second: {
        before: () => writeFileSync(join(folder, 'page-7.md'), shortDocument(pool, COUNT + ++edits, answers)),
        run: () => void node(args, folder)
      }
    },
    {warm: false}
  )
  rmSync(root, {recursive: true, force: true})
  return {answers, first: timing('first'), second: timing('second')}
}

const pagesOf = (answers: number): string =>
  `${COUNT.toLocaleString('en-US')} pages of ${answers === 1 ? 'one answer' : `${answers} answers`}`

export function secondRuns(root: string, pool: readonly string[]): Table {
  const all = LENGTHS.map((answers) => secondRun(root, pool, answers))
  return {
    title: 'Second run',
    note: '`--cache`, one page changed since the first run. Both runs start the program and tag, which is most of a second run over short pages.',
    head: ['what', 'ratio', 'ms', 'runs', 'ms of the first', 'runs of the first'],
    rows: all.map(({answers, first, second}) => [
      `second run to the first, ${pagesOf(answers)}`,
      times(ratio(second, first)),
      number(second.ms),
      String(second.turns.length),
      number(first.ms),
      String(first.turns.length)
    ]),
    goals: all.map(
      ({answers, first, second}): Goal => ({
        what: `second run, one of ${pagesOf(answers)} changed, to the first`,
        value: ratio(second, first),
        most: 0.05,
        unit: '×'
      })
    )
  }
}

export function threads(root: string, pool: readonly string[]): Table {
  const folder = writeFolder(root, documents(pool, COUNT))
  const peaks = new Map<string, number>()
  const check = (workers: string) => (): void =>
    void peaks.set(workers, peakOf([CLI, 'check', '.', '--quiet', '--format', 'json', '--workers', workers], folder))
  const timing = measure({1: {run: check('1')}, 2: {run: check('2')}}, {warm: false})
  rmSync(root, {recursive: true, force: true})
  const value = ratio(timing('2'), timing('1'))
  return {
    title: 'Threads',
    note: `${COUNT.toLocaleString('en-US')} documents; each thread loads the program, and one process reads and prints.`,
    head: ['threads', 'ratio', 'ms', 'runs', 'peak MB'],
    rows: ['1', '2'].map((workers) => [
      workers,
      times(ratio(timing(workers), timing('1'))),
      number(timing(workers).ms),
      String(timing(workers).turns.length),
      String(Math.round(peaks.get(workers) ?? 0))
    ]),
    goals: [{what: `two threads to one, ${COUNT.toLocaleString('en-US')} documents`, value, most: null, unit: '×'}]
  }
}
