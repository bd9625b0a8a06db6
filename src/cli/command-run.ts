// What all commands that read documents share: which documents are meant, where results go, how problems are told.
import type {ExitCode, Problem} from '../index.js'
import {checkDocuments, type Run} from './check-documents.js'
import {openCheckers} from './checkers.js'
import {coloursFor} from './colours.js'
import {type Destination, writeFiles} from './destinations.js'
import type {Io} from './io.js'
import {type Options, overrideOf} from './options.js'
import {problemLine} from './problems.js'
import {CACHE_FOLDER, openCache} from './report-cache.js'

/** Reads and checks every document that was asked for. */
export async function runOver(paths: readonly string[], options: Options, io: Io): Promise<Run> {
  const override = overrideOf(options)
  const wanted = {...options, paths, override, written: filesIn(options.format)}
  // With a cache most documents need no check, and threads would be started for the few that do.
  const checkers = openCheckers(options.workers ?? (options.cache === undefined ? null : 1))
  const cache = options.cache === undefined ? null : openCache(cacheFolder(options.cache), io.cwd, checkers.look)
  const run = await checkDocuments(wanted, io, cache?.look ?? checkers.look, checkers.atOnce).finally(checkers.close)
  for (const line of cache?.notes() ?? []) note(line, options, io)
  if (options.verbose) tellMore(run, io)
  return run
}

/** What `--format NAME:FILE` names. */
const filesIn = (format: readonly string[] = []): string[] =>
  format.flatMap((typed) => (typed.includes(':') ? typed.slice(typed.indexOf(':') + 1) : []))

const cacheFolder = (cache: string | true): string => (cache === true ? CACHE_FOLDER : cache)

function tellMore({checked, stacks}: Run, io: Io): void {
  for (const {path, project, annotations} of checked) {
    const config = project.file ?? 'the defaults'
    io.stderr.write(`${path}: configuration ${config}, annotations ${annotations?.file ?? 'none'}\n`)
  }
  for (const stack of stacks) io.stderr.write(`${stack}\n`)
}

/** Sends each result where it was asked for. `print` makes the text; it is called once per destination. */
export async function deliver<Name extends string>(
  destinations: readonly Destination<Name>[],
  print: (destination: Destination<Name>) => string,
  options: Options,
  io: Io
): Promise<Problem[]> {
  const files = destinations.flatMap((each) => (each.file === null ? [] : {path: each.file, text: print(each)}))
  for (const each of destinations) if (each.file === null) io.stdout.write(print(each))
  const problems = await writeFiles(files, io)
  const failed = new Set(problems.map(({file}) => file))
  for (const {path} of files) if (!failed.has(path)) note(`wrote ${path}`, options, io)
  return problems
}

/** Tells every problem on standard error. Any makes the exit code 2: a check that did not look never passes. */
export function endWith(problems: readonly Problem[], passed: boolean, options: Options, io: Io): ExitCode {
  const colours = coloursFor(io.stderr, io.env, options.color)
  for (const problem of problems) io.stderr.write(colours.red(problemLine(problem)))
  if (problems.length > 0) return 2
  return passed ? 0 : 1
}

/** For people who watch; results never go this way. */
export function note(text: string, options: Options, io: Io): void {
  if (!options.quiet) io.stderr.write(`${text}\n`)
}
