// Baseline files: which one counts for a document, its paths made those of the run, and what is written back.
import {readFile, stat} from 'node:fs/promises'
import {dirname, relative, resolve, sep} from 'node:path'
import type {Baseline, BaselineEntry, Problem, Report} from '../index.js'
import {writeFiles} from './destinations.js'
import {printable} from './find-documents.js'
import type {Io} from './io.js'
import type {Options} from './options.js'
import {parseJson} from './parse-json.js'
import type {Project} from './project.js'
import {codeOf} from './system-error.js'

const BASELINE_FILE = 'claimlint-baseline.json'

/** What is held against a baseline: all that counts is the findings. */
export interface Judgeable {
  readonly path: string
  readonly project: Project
  /** Of the report, or the report itself. */
  readonly outline: Report
}

export interface Judged<T> {
  readonly checked: readonly T[]
  readonly problems: readonly Problem[]
  /** For people who watch. */
  readonly notes: readonly string[]
  /** Lines about entries that match nothing any more; under `--strict` they fail the run. */
  readonly unused: readonly string[]
}

/** Holds every document against the baseline that counts for it, and writes baselines anew where that was asked for. */
export async function judgeByBaselines<T extends Judgeable>(
  checked: readonly T[],
  options: Options,
  io: Io
): Promise<Judged<T>> {
  const files = new Map<string | null, T[]>()
  for (const each of checked) {
    const file = baselineFileOf(each, options, io)
    const group = files.get(file)
    if (group) group.push(each)
    else files.set(file, [each])
  }
  const judged = [...files].map(([file, group]) =>
    file === null ? untouched(group) : judgeBy(file, group, options, io)
  )
  const all = await Promise.all(judged)
  const byPath = new Map(all.flatMap((each) => each.checked).map((each) => [each.path, each]))
  return {
    checked: checked.map((each) => byPath.get(each.path) ?? each),
    problems: all.flatMap(({problems}) => problems),
    notes: all.flatMap(({notes}) => notes),
    unused: all.flatMap(({unused}) => unused)
  }
}

const untouched = <T>(checked: readonly T[]): Judged<T> => ({checked, problems: [], notes: [], unused: []})

/** Absolute; null where none counts. */
function baselineFileOf({project}: Judgeable, {baseline, updateBaseline}: Options, {cwd}: Io): string | null {
  if (baseline === false) return null
  if (baseline !== undefined) return resolve(cwd, baseline)
  const configured = project.config.baseline ?? (updateBaseline ? BASELINE_FILE : undefined)
  return configured === undefined ? null : resolve(project.place.project, configured)
}

async function judgeBy<T extends Judgeable>(
  path: string,
  checked: readonly T[],
  options: Options,
  io: Io
): Promise<Judged<T>> {
  const {baselineOf, holdAgainstBaseline} = await import('../index.js')
  const file = printable(path, io.cwd)
  const {before, problems} = await readBaselineFile(path, file, options, io)
  if (problems.length > 0) return {...untouched(checked), problems}
  const reports = checked.map(({outline}) => outline)
  const held = holdAgainstBaseline(reports, before ?? NOTHING, file)
  const {seen, elsewhere} = await sorted(held.unused, checked, io)
  if (!options.updateBaseline && !options.prune) {
    return {...untouched(withReports(checked, held.reports)), ...unusedWords(seen, file)}
  }
  const dropped = new Set(seen)
  const kept = (before ?? NOTHING).entries.filter((entry) => !dropped.has(entry))
  const fresh = baselineOf(held.reports, before)
  const after: Baseline = options.updateBaseline
    ? {version: 1, entries: inOrder([...fresh.entries, ...elsewhere])}
    : {version: 1, entries: kept}
  const unwritten = await writeFiles([{path: file, text: print(after, path, io)}], io)
  return {
    ...untouched(withReports(checked, holdAgainstBaseline(reports, after, file).reports)),
    problems: unwritten,
    notes: unwritten.length > 0 ? [] : [written(file, before ?? NOTHING, after)]
  }
}

const NOTHING: Baseline = {version: 1, entries: []}

const withReports = <T extends Judgeable>(checked: readonly T[], reports: readonly Report[]): T[] =>
  checked.map((each, index) => ({...each, outline: reports[index] ?? each.outline}))

async function readBaselineFile(
  path: string,
  file: string,
  {updateBaseline}: Options,
  {cwd}: Io
): Promise<{before: Baseline | null; problems: readonly Problem[]}> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (text === null && updateBaseline) return {before: null, problems: []}
  if (text === null) {
    const message = 'there is no such baseline, `claimlint check --update-baseline` writes one'
    return {before: null, problems: [{file, message}]}
  }
  const parsed = parseJson(text, file)
  if ('problem' in parsed) return {before: null, problems: [parsed.problem]}
  const {readBaseline} = await import('../index.js')
  const {baseline, problems} = readBaseline(parsed.value, file)
  const entries = baseline?.entries.map((entry) => ({
    ...entry,
    path: printable(resolve(dirname(path), entry.path), cwd)
  }))
  return {before: entries ? {version: 1, entries} : null, problems}
}

/** Unused entries of documents of this run, or of none that exists, apart from those that nobody looked at. */
async function sorted(
  unused: readonly BaselineEntry[],
  checked: readonly Judgeable[],
  {cwd}: Io
): Promise<{seen: BaselineEntry[]; elsewhere: BaselineEntry[]}> {
  const inRun = new Set(checked.map(({path}) => path))
  const exists = await Promise.all(
    unused.map(({path}) =>
      stat(resolve(cwd, path)).then(
        () => true,
        () => false
      )
    )
  )
  const isSeen = (entry: BaselineEntry, index: number): boolean => inRun.has(entry.path) || !exists[index]
  return {seen: unused.filter(isSeen), elsewhere: unused.filter((entry, index) => !isSeen(entry, index))}
}

function unusedWords(unused: readonly BaselineEntry[], file: string): Pick<Judged<never>, 'unused' | 'notes'> {
  if (unused.length === 0) return {unused: [], notes: []}
  const many = unused.length === 1 ? 'entry matches' : 'entries match'
  return {
    unused: unused.map(({rule, path, message}) => `${file}: nothing matches ${rule} in ${path}: ${message}`),
    notes: [`${unused.length} ${many} nothing any more, \`claimlint check --prune\` drops what is not needed`]
  }
}

function written(file: string, before: Baseline, after: Baseline): string {
  const identity = ({rule, fingerprint}: BaselineEntry): string => `${rule} ${fingerprint}`
  const [old, now] = [before, after].map(({entries}) => entries.map(identity))
  const added = (now ?? []).filter((each) => !old?.includes(each)).length
  const dropped = (old ?? []).filter((each) => !now?.includes(each)).length
  const {length} = after.entries
  return `wrote ${file}: ${length} ${length === 1 ? 'finding' : 'findings'}, ${added} new, ${dropped} dropped`
}

const inOrder = (entries: readonly BaselineEntry[]): BaselineEntry[] =>
  entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

/** Paths from the folder of the file, so that it means the same wherever the command runs. */
function print({entries}: Baseline, path: string, {cwd}: Io): string {
  const fromFile = entries.map((entry) => ({
    ...entry,
    path: relative(dirname(path), resolve(cwd, entry.path)).split(sep).join('/')
  }))
  return `${JSON.stringify({version: 1, entries: fromFile}, null, 2)}\n`
}
