// Linters of prose on the same files, as whole processes. They look for other things, so this says what people are used to
// wait for and not who is better. They are no dependencies: the bench installs them in a folder of their own.
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {measure, ratio, type Tasks} from './measure.js'
import {CLI, node} from './processes.js'
import {number, type Table, times} from './table.js'

const FOLDER = resolve('test/bench/peers')
const MODULES = join(FOLDER, 'node_modules')

/** False where they are not there and cannot be fetched. */
function install(): boolean {
  if (existsSync(MODULES)) return true
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', FOLDER], {stdio: 'ignore'})
  return status === 0
}

const TEXTLINT = 'textlint, write-good and terminology'
const REMARK = 'remark-lint, preset recommended'
const OWN = 'claimlint check'

const tasksIn = (folder: string): Tasks => ({
  [OWN]: {run: () => void node([CLI, 'check', '.', '--quiet', '--workers', '1'], folder)},
  [TEXTLINT]: {
    run: () =>
      void node(
        [join(MODULES, 'textlint/bin/textlint.js'), ...['--config', join(FOLDER, 'textlint.json'), '**/*.md']],
        folder
      )
  },
  [REMARK]: {
    run: () =>
      void node(
        [
          join(MODULES, 'remark-cli/cli.js'),
          ...['.', '--quiet', '--no-stdout', '--use', join(MODULES, 'remark-preset-lint-recommended/index.js')]
        ],
        folder
      )
  }
})

/** `files` are copied to `folder`, so that no setting of this repository counts. */
export function peers(folder: string, files: readonly string[]): Table {
  const title = 'Peers'
  const head = ['what', 'ratio', 'ms', 'runs']
  if (!install()) return {title, note: 'Not measured: the packages could not be fetched.', head, rows: []}
  mkdirSync(folder, {recursive: true})
  for (const file of files) cpSync(file, join(folder, basename(file)))
  const tasks = tasksIn(folder)
  const timing = measure(tasks, {warm: true})
  rmSync(folder, {recursive: true, force: true})
  return {
    title,
    note: `Whole processes on the same ${files.length} pages of the gold documents. They look for other things: this says what people are used to wait for.`,
    head,
    rows: Object.keys(tasks).map((name) => [
      name,
      times(ratio(timing(name), timing(OWN))),
      number(timing(name).ms),
      String(timing(name).turns.length)
    ])
  }
}
