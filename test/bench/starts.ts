// What a person waits for before anything is checked, and what a second run saves.
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {shortDocument} from './generated.js'
import {documents, writeFolder} from './growth.js'
import {measure, ratio} from './measure.js'
import {CLI, node} from './processes.js'
import {number, type Table, times} from './table.js'

const TAGGED = "import('compromise/two').then(({default: nlp}) => nlp('A mooring permit lasts 15 days.'))"

export function starts(page: string): Table {
  const timing = measure(
    {
      nothing: {run: () => void node(['-e', '0'])},
      help: {run: () => void node([CLI, '--help'])},
      sentence: {run: () => void node(['-e', TAGGED])},
      page: {run: () => void node([CLI, 'check', page, '--quiet'])}
    },
    {warm: true}
  )
  const row = (name: string, own: string, floor: string): string[] => [
    name,
    times(ratio(timing(own), timing(floor))),
    number(timing(own).ms),
    number(timing(floor).ms)
  ]
  return {
    title: 'Cold start',
    note: 'Whole processes.',
    head: ['what', 'ratio', 'ms', 'ms of the other'],
    rows: [
      row('`claimlint --help` to `node -e 0`', 'help', 'nothing'),
      row('`claimlint check` of the page to one sentence tagged by `compromise/two`', 'page', 'sentence')
    ]
  }
}

const COUNT = 1000
const CACHE = '.kept'

/** The first run fills the cache; before each second one, one document changes. */
export function secondRuns(root: string, pool: readonly string[]): Table {
  const folder = writeFolder(root, documents(pool, COUNT))
  const args = [CLI, 'check', '.', '--quiet', '--format', 'json', '--cache', CACHE]
  let edits = 0
  const timing = measure(
    {
      first: {
        before: () => rmSync(join(folder, CACHE), {recursive: true, force: true}),
        run: () => void node(args, folder)
      },
      second: {
        before: () => writeFileSync(join(folder, 'page-7.md'), shortDocument(pool, COUNT + ++edits)),
        run: () => void node(args, folder)
      }
    },
    {warm: false}
  )
  rmSync(root, {recursive: true, force: true})
  const [first, second] = [timing('first'), timing('second')]
  return {
    title: 'Second run',
    note: '`--cache`, 1,000 documents, one of them changed since the first run.',
    head: ['what', 'ratio', 'ms', 'runs', 'ms of the first', 'runs of the first'],
    rows: [
      [
        'second run to the first',
        times(ratio(second, first)),
        number(second.ms),
        String(second.turns.length),
        number(first.ms),
        String(first.turns.length)
      ]
    ]
  }
}
