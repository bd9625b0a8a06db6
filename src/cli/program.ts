// The commands and their options as commander sees them. What a command does is in commands/, one file each, loaded when it
// runs: nobody waits for what was not asked for.
import {readFileSync} from 'node:fs'
import {Command} from 'commander'
import type {ExitCode} from '../index.js'
import {addAnnotationCommands} from './annotation-commands.js'
import {addEditorCommands} from './editor-commands.js'
import {addExchangeCommands} from './exchange-commands.js'
import {CHECK_FORMATS, CLAIMS_FORMATS, CONTRADICTIONS_FORMATS} from './formats.js'
import type {Io} from './io.js'
import {
  addGlobalOptions,
  asOf,
  baselineOptions,
  coverageOptions,
  failOn,
  format,
  maxWarnings,
  type Options,
  runOptions,
  since,
  stdinFilename,
  workers
} from './options.js'
import {addProposeCommand} from './proposals/add-propose-command.js'
import {addTriageCommand} from './proposals/add-triage-command.js'

type PathsCommand = (paths: readonly string[], options: Options, io: Io) => Promise<ExitCode>

/** The whole command line; `end` is told the exit code of the command that ran. */
export function createProgram(io: Io, end: (code: ExitCode) => void): Command {
  const program = baseProgram(io)
  const overPaths = (name: string, does: string, load: () => Promise<PathsCommand>): Command =>
    program
      .command(name)
      .description(does)
      .argument('[paths...]', 'files, folders, globs, or - for standard input')
      .addOption(stdinFilename())
      .addOption(workers())
      .action(async (paths: string[], _own: unknown, command: Command) => {
        const options = command.optsWithGlobals<Options>()
        const run = options.printConfig ? (await import('./print-config.js')).printConfig : await load()
        end(await run(paths, options, io))
      })
  const checking = overPaths(
    'check',
    'findings to the terminal; exit code 1 where the documents fail',
    async () => (await import('./commands/check.js')).check
  )
    .addOption(format(CHECK_FORMATS))
    .addOption(failOn())
    .addOption(maxWarnings())
    .addOption(since())
    .addOption(asOf())
  for (const option of [...coverageOptions(), ...baselineOptions(), ...runOptions()]) checking.addOption(option)
  overPaths('claims', 'the claims of each document', async () => (await import('./commands/claims.js')).claims)
    .addOption(format(CLAIMS_FORMATS))
    .addOption(asOf())
  overPaths(
    'contradictions',
    'only the contradictions, both passages side by side',
    async () => (await import('./commands/contradictions.js')).contradictions
  )
    .addOption(format(CONTRADICTIONS_FORMATS))
    .option('--across', 'also compare claims of different documents')
  overPaths(
    'report',
    "the editor's report per document and an index, as Markdown, HTML and JSON",
    async () => (await import('./commands/report.js')).report
  )
    .addOption(asOf())
    .option('--out <folder>', 'where the reports go', 'reports')
  overPaths(
    'annotate',
    'add an empty annotation for each claim that has none',
    async () => (await import('./commands/annotate.js')).annotate
  )
  addAnnotationCommands(program, io, end)
  program
    .command('decide')
    .description("merge decisions that were made in a report's page into the annotations")
    .argument('<file>', 'the downloaded decisions')
    .action(async (file: string, _own: unknown, command: Command) => {
      const {decide} = await import('./commands/decide.js')
      end(await decide(file, command.optsWithGlobals<Options>(), io))
    })
  addProposeCommand(program, io, end)
  addTriageCommand(program, io, end)
  addExchangeCommands(program, io, end)
  addEditorCommands(program, io, end)
  program
    .command('init')
    .description('write a configuration, the annotations folder and a CI workflow; what exists is kept')
    .action(async (_own: unknown, command: Command) => {
      const {init} = await import('./commands/init.js')
      end(await init(command.optsWithGlobals<Options>(), io))
    })
  program
    .command('explain')
    .description('why a rule or detector exists, with examples')
    .argument('<rule>', 'name of a rule or detector')
    .action(async (name: string) => {
      const {explain} = await import('./commands/explain.js')
      end(explain(name, io))
    })
  return program
}

function baseProgram(io: Io): Command {
  const program = new Command('claimlint')
    .description('Splits answers into claims, matches them with sources, flags contradictions. Offline, no model.')
    .configureHelp({showGlobalOptions: true})
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(oneLine(text)),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100
    })
    .showSuggestionAfterError()
    .exitOverride()
    .version(packageVersion(), '-V, --version', 'the version of claimlint')
    .helpOption('-h, --help', 'this help, or the help of a command')
    .helpCommand(false)
    .addHelpText('after', EXIT_CODES)
  return addGlobalOptions(program)
}

/** The package file stands at the same distance from the source and from what is built. */
function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}

const EXIT_CODES = `
Exit codes: 0 clean; 1 findings at or above the fail level; 2 could not run or could not read everything.
\`claimlint COMMAND --help\` shows the options of a command.`

/** Commander's words in the form of all other messages: one line, names in backticks, the suggestion at its end. */
function oneLine(text: string): string {
  const message = text
    .replace(/^error: /, '')
    .replace(/\s*\(Did you mean (?:one of )?([^)]+)\?\)/, ', did you mean `$1`?')
    .replace(/'([^']*)'/g, '`$1`')
    .replaceAll('. ', ', ')
  return `claimlint: ${message.replace(/\s*\n\s*/g, ' ').trim()}\n`
}
