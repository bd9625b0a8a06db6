// `npm run bench`: what everything costs, as ratios within one run, on the terminal and in README.md beside this file.
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {editor} from './editor.js'
import {QUICK, ROUNDS} from './extent.js'
import {questionsOf} from './generated.js'
import {growth} from './growth.js'
import {peers} from './peers.js'
import {secondRuns, threads} from './site.js'
import {readPage, stages} from './stages.js'
import {starts} from './starts.js'
import {goalsTable, machine, printTable, type Table} from './table.js'
import {printRatio, twice} from './twice.js'

const REAL = 'corpus/state-court-information-sharing-new-mexico.md'
const RECORDS = 'annotations/state-court-information-sharing-new-mexico.claims.yaml'
const GOLD = 'test/quality/gold'
/** Every fourth page: all of them say the same and take four times as long. */
const STEP = 4
/** Makes this program print one ratio and nothing else. */
const ONE_RATIO = '--one-ratio'

const HEAD = `# Bench

Written by \`npm run bench${QUICK ? ' -- --quick' : ''}\`, every figure by one run. Read the ratios: each is the median of ${ROUNDS} turns, in which
everything in one table takes its turn; what takes long has fewer, and its table says how many. Milliseconds are those of
one machine at one time.

`

const pages = readdirSync(GOLD)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => join(GOLD, name))

const busy = (): string =>
  loadavg()
    .slice(0, 2)
    .map((load) => load.toFixed(1))
    .join(' and ')

function partsIn(root: string): readonly (() => Table | Promise<Table>)[] {
  const gold = pages.map((path) => readPage(path))
  const pool = questionsOf(gold.map(({source}) => source))
  const every = gold.filter((_, index) => index % STEP === 0)
  return [
    () => stages('The page of the corpus, with its annotations', [readPage(REAL, RECORDS)], 1.2),
    () => stages('Mixed pages', every, null),
    () => twice([fileURLToPath(import.meta.url), ONE_RATIO, ...(QUICK ? ['--quick'] : [])]),
    () => starts(REAL),
    () => editor(REAL),
    () => peers(join(root, 'peers'), pages),
    ...growth(join(root, 'growth'), pool),
    () => threads(join(root, 'threads'), pool),
    () => secondRuns(join(root, 'cache'), pool)
  ]
}

async function bench(root: string): Promise<void> {
  const began = performance.now()
  const load = busy()
  const parts = partsIn(root)
  const tables: Table[] = []
  // Written after each table, so that a run that is stopped keeps what it measured.
  for (const part of parts) {
    const table = await part()
    tables.push(table)
    process.stdout.write(`${printTable(table)}\n`)
    const seconds = Math.round((performance.now() - began) / 1000)
    const end = `Machine: ${machine()}. Load of the last 1 and 5 minutes: ${load} before, ${busy()} after; above the number of
cores, others were computing too. ${tables.length} of ${parts.length} tables, ${seconds} seconds.\n`
    const printed = [goalsTable(tables.flatMap(({goals = []}) => goals)), ...tables].map(printTable)
    writeFileSync('test/bench/README.md', `${HEAD}${end}\n${printed.join('\n')}`)
  }
  process.stdout.write(printTable(goalsTable(tables.flatMap(({goals = []}) => goals))))
}

if (process.argv.includes(ONE_RATIO)) printRatio(readPage(REAL, RECORDS))
else {
  const root = mkdtempSync(join(tmpdir(), 'claimlint-bench-'))
  await bench(root).finally(() => rmSync(root, {recursive: true, force: true}))
}
