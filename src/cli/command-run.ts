// What all commands that read documents share: which documents are meant, where results go, how problems are told.
import type {ExitCode, Problem, Report} from '../index.js'
import {type Checked, type Product, type Run, runOf} from './check-documents.js'
import {openCheckers} from './checkers.js'
import {coloursFor} from './colours.js'
import {type Destination, writeFiles} from './destinations.js'
import type {Io} from './io.js'
import {type Kept, keep} from './kept.js'
import {type Options, overrideOf} from './options.js'
import {gathered, type Pieces} from './pieces.js'
import {problemLine} from './problems.js'
import {CACHE_FOLDER, openCache} from './report-cache.js'
import type {Shelf} from './shelf.js'
import {type Opened, type Visit, visitDocuments} from './visit-documents.js'

/** Reads and checks every document that was asked for, and holds everything about all of them. Throws only UsageError. */
export async function runOver(paths: readonly string[], options: Options, io: Io): Promise<Run<Checked>> {
  const take = (opened: Opened, {text}: Product): Checked => ({...opened, report: JSON.parse(text) as Report})
  const run = runOf(await lookOver(paths, options, io, take), ({report}) => report)
  if (options.verbose) tellMore(run, io)
  return run
}

/** The same for any number of documents: their reports are on the shelf. */
export async function keepOver(
  paths: readonly string[],
  options: Options,
  io: Io,
  shelf: Shelf,
  see: (opened: Opened) => void = () => {}
): Promise<Run<Kept>> {
  const take = (opened: Opened, product: Product): Kept => {
    see(opened)
    return keep(opened, product, shelf)
  }
  const run = runOf(await lookOver(paths, options, io, take), ({outline}) => outline)
  if (options.verbose) tellMore(run, io)
  return run
}

async function lookOver<T>(
  paths: readonly string[],
  options: Options,
  io: Io,
  take: (opened: Opened, product: Product) => T
): Promise<Visit<T>> {
  const override = overrideOf(options)
  const wanted = {...options, paths, override, written: filesIn(options.format)}
  // With a cache most documents need no check, and threads would be started for the few that do.
  const checkers = openCheckers(options.workers ?? (options.cache === undefined ? null : 1))
  const cache = options.cache === undefined ? null : openCache(cacheFolder(options.cache), io.cwd, checkers.look)
  const look = cache?.look ?? checkers.look
  const visit = await visitDocuments(
    wanted,
    io,
    async (opened) => take(opened, await look(opened)),
    checkers.atOnce
  ).finally(checkers.close)
  for (const line of cache?.notes() ?? []) note(line, options, io)
  return visit
}

/** What `--format NAME:FILE` names. */
const filesIn = (format: readonly string[] = []): string[] =>
  format.flatMap((typed) => (typed.includes(':') ? typed.slice(typed.indexOf(':') + 1) : []))

const cacheFolder = (cache: string | true): string => (cache === true ? CACHE_FOLDER : cache)

function tellMore({checked, stacks}: Run<Checked | Kept>, io: Io): void {
  for (const {path, project, annotations} of checked) {
    const config = project.file ?? 'the defaults'
    io.stderr.write(`${path}: configuration ${config}, annotations ${annotations?.file ?? 'none'}\n`)
  }
  for (const stack of stacks) io.stderr.write(`${stack}\n`)
}

/** Sends each result where it was asked for. `print` makes it, whole or in pieces; it is called once per destination. */
export async function deliver<Name extends string>(
  destinations: readonly Destination<Name>[],
  print: (destination: Destination<Name>) => Pieces | Promise<Pieces>,
  options: Options,
  io: Io
): Promise<Problem[]> {
  const files: {path: string; text: Pieces}[] = []
  for (const each of destinations) if (each.file !== null) files.push({path: each.file, text: await print(each)})
  for (const each of destinations) {
    if (each.file !== null) continue
    for (const text of gathered(await print(each))) {
      io.stdout.write(text)
      await io.stdout.drained?.()
    }
  }
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
