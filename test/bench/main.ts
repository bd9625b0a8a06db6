// `npm run bench`: what everything costs, as ratios within one run, on the terminal and in README.md beside this file.
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {editor} from './editor.js'
import {questionsOf} from './generated.js'
import {growth} from './growth.js'
import {ROUNDS} from './measure.js'
import {readPage, stages} from './stages.js'
import {secondRuns, starts} from './starts.js'
import {machine, printTable, type Table} from './table.js'

const large = process.argv.includes('--large')

const REAL = 'corpus/state-court-information-sharing-new-mexico.md'
const RECORDS = 'annotations/state-court-information-sharing-new-mexico.claims.yaml'
const GOLD = 'test/quality/gold'
/** Every fourth page: all of them say the same and take four times as long. */
const STEP = 4

const gold = readdirSync(GOLD)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readPage(join(GOLD, name)))

const HEAD = `# Bench

Written by \`npm run bench${large ? ' -- --large' : ''}\`. Read the ratios: each is the median of ${ROUNDS} turns, in which everything in one
table takes its turn; what takes longer than some seconds is run once. Milliseconds are those of one machine at one time.

`

const busy = (): string =>
  loadavg()
    .slice(0, 2)
    .map((load) => load.toFixed(1))
    .join(' and ')

const root = mkdtempSync(join(tmpdir(), 'claimlint-bench-'))
const began = performance.now()
const load = busy()
const pool = questionsOf(gold.map(({source}) => source))
const parts: readonly (() => Table | Promise<Table>)[] = [
  () => stages('The page of the corpus, with its annotations', [readPage(REAL, RECORDS)]),
  () =>
    stages(
      'Mixed pages',
      gold.filter((_, index) => index % STEP === 0)
    ),
  () => starts(REAL),
  () => editor(REAL),
  ...growth(join(root, 'growth'), pool, large),
  () => secondRuns(join(root, 'cache'), pool)
]

const printed: string[] = []

/** Written after each table, so that a run that is stopped keeps what it measured. */
function write(): string {
  const seconds = Math.round((performance.now() - began) / 1000)
  const end = `Machine: ${machine()}. Load of the last 1 and 5 minutes: ${load} before, ${busy()} after; above the number of
cores, others were computing too. ${printed.length} of ${parts.length} tables, ${seconds} seconds.\n`
  writeFileSync('test/bench/README.md', `${HEAD}${end}\n${printed.join('\n')}`)
  return end
}

for (const part of parts) {
  printed.push(printTable(await part()))
  write()
  process.stdout.write(`${printed.at(-1)}\n`)
}
rmSync(root, {recursive: true, force: true})
process.stdout.write(write())
