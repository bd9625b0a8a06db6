// `claimlint check`: findings, and the gate.
import {failures} from '../../doors/printing.js'
import type {ExitCode} from '../../index.js'
import {judgeByBaselines} from '../baselines.js'
import {deliver, endWith, keepOver, note} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import type {Annotations} from '../find-annotations.js'
import type {Fixed} from '../fix.js'
import {CHECK_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import {type Kept, outlinesOf} from '../kept.js'
import type {Options} from '../options.js'
import {printKept} from '../print-reports.js'
import {type Shelf, withShelf} from '../shelf.js'
import type {Compared} from '../since.js'
import {writeStepSummary} from '../step-summary.js'
import {UsageError} from '../usage-error.js'
import {watch} from '../watch.js'

export async function check(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CHECK_FORMATS)
  if (!options.watch) return checkOnce(paths, options, io)
  if (paths.includes('-') || options.updateBaseline || options.prune || options.fix) {
    throw new UsageError('`--watch` only looks: leave out `-`, `--update-baseline`, `--prune` and `--fix`')
  }
  const written = destinations.flatMap(({file}) => file ?? [])
  return watch(() => checkOnce(paths, options, io), written, io)
}

const checkOnce = (paths: readonly string[], options: Options, io: Io): Promise<ExitCode> =>
  withShelf((shelf) => checkOnto(shelf, paths, options, io))

async function checkOnto(shelf: Shelf, paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, CHECK_FORMATS)
  const files: Annotations[] = []
  const {
    checked: read,
    problems,
    unread
  } = await keepOver(paths, options, io, shelf, ({annotations}) => {
    if (annotations && isFixing(options)) files.push(annotations)
  })
  const {checked: judgedByBaseline, ...judged} = await judgeByBaselines(read, options, io)
  const {checked, notes} = await compared(judgedByBaseline, options, io)
  const fixed = await repaired(files, options, io)
  const unused = [...problems, ...judged.problems]
  // Before the findings: the service shows the first ten errors of a step.
  if (destinations.some(({format, file}) => format === 'github' && file === null))
    io.stdout.write((await import('../../index.js')).githubProblems(unused))
  const unwritten = await deliver(destinations, (each) => printKept(checked, each, options, io), options, io)
  const asked = destinations.some(({format}) => format === 'github')
  const unsummed = asked ? await writeStepSummary(outlinesOf(checked), unused, options, io) : []
  for (const line of judged.unused) io.stderr.write(`${line}\n`)
  for (const line of [...noticeLines(checked), ...judged.notes, ...notes, ...fixed.notes]) note(line, options, io)
  const passed = passesWithWords(checked, options, io) && !(options.strict && judged.unused.length > 0)
  const told = destinations.some(({format, file}) => format === 'pretty' && file === null)
  const wrong = [...unused, ...(told ? [] : unread), ...unwritten, ...unsummed, ...fixed.problems]
  const code = endWith(wrong, passed, options, io)
  return unread.length > 0 ? 2 : code
}

/** Documents whose notices are told one by one; of the rest, how many there are. */
const NOTICED = 3

/** What was not looked at: the reports tell it too, but who sees only a verdict has to know. */
function noticeLines(checked: readonly Kept[]): string[] {
  const told = checked.flatMap(({path, outline: {notices = []}}) => notices.map((notice) => `${path}: ${notice}`))
  const left = told.length - NOTICED
  return left <= 0
    ? told
    : [...told.slice(0, NOTICED), `${left} more ${left === 1 ? 'notice' : 'notices'} like these, see \`--format json\``]
}

const isFixing = ({fix, fixDryRun}: Options): boolean => fix === true || fixDryRun === true

const repaired = async (files: readonly Annotations[], options: Options, io: Io): Promise<Fixed> =>
  isFixing(options) ? (await import('../fix.js')).fixForm(files, options.fix !== true, io) : {problems: [], notes: []}

const compared = async (checked: readonly Kept[], {since}: Options, io: Io): Promise<Compared> =>
  since === undefined ? {checked, notes: []} : (await import('../since.js')).compareSince(checked, since, io)

/** Says why the run fails where no finding alone would. Each project has its own limits; warnings are counted over all. */
function passesWithWords(checked: readonly Kept[], options: Options, io: Io): boolean {
  const projects = new Set(checked.map(({project}) => project))
  const reportsOf = (of: readonly Kept[]): Kept['outline'][] => of.map(({outline}) => outline)
  const reasons = [
    ...[...projects].flatMap((project) =>
      failures(reportsOf(checked.filter((each) => each.project === project)), project.config)
    ),
    ...failures(reportsOf(checked), {failOn: 'never', maxWarnings: options.maxWarnings})
  ]
  for (const reason of reasons) if (reason !== null) note(reason, options, io)
  return reasons.length === 0
}
