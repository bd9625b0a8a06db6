// The commands that keep annotations, as commander sees them.
import {type Command, InvalidArgumentError, Option} from 'commander'
import {type ExitCode, VERDICTS} from '../index.js'
import {AGREEMENT_FORMATS, agreement} from './commands/agreement.js'
import {type FmtOptions, fmt} from './commands/fmt.js'
import {mergeDriver} from './commands/merge-driver.js'
import {type PruneOptions, prune} from './commands/prune.js'
import {type ReanchorOptions, reanchor} from './commands/reanchor.js'
import {SOURCES_FORMATS, sources} from './commands/sources.js'
import {STATUS_FORMATS, type StatusOptions, status} from './commands/status.js'
import {type VerifyOptions, verify} from './commands/verify.js'
import type {Io} from './io.js'
import {format, type Options} from './options.js'

const day = (typed: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed))) return typed
  throw new InvalidArgumentError('expected a day such as 2026-11-24')
}

const list = (typed: string, before: readonly string[] | undefined): string[] => [...(before ?? []), typed]

/** `end` is told the exit code of the command that ran. */
export function addAnnotationCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const overPaths = <T extends Options>(
    name: string,
    does: string,
    run: (paths: string[], options: T, io: Io) => Promise<ExitCode>
  ) =>
    program
      .command(name)
      .description(does)
      .argument('[paths...]', 'documents: files, folders or globs')
      .action(async (paths: string[], _own: unknown, command: Command) =>
        end(await run(paths, command.optsWithGlobals<T>(), io))
      )
  overPaths<StatusOptions>('status', "each annotation's state against today's text", status)
    .addOption(format(STATUS_FORMATS))
    .option('--strict', 'exit code 1 where an annotation cannot be used')
    .option('--due', 'only what has to be checked again')
    .addOption(new Option('--as-of <day>', 'the day for `--due`; today where it is left out').argParser(day))
  overPaths<ReanchorOptions>('reanchor', 'where the words of each record stand today; accept them one by one', reanchor)
    .option('--dry-run', 'show what would change')
    .addOption(new Option('--accept <id>', 'write down the new words of this record; may be repeated').argParser(list))
    .addOption(new Option('--at <day>', 'day of the acceptance; today where it is left out').argParser(day))
  overPaths<PruneOptions>('prune', 'take out records whose words are gone', prune).option(
    '--dry-run',
    'show what would go'
  )
  overPaths<FmtOptions>('fmt', 'annotation files in their one layout, in document order', fmt).option(
    '--check',
    'only look; exit code 1 where a file is not in its layout'
  )
  overPaths<Options>('agreement', 'how far the people who checked claims agree', agreement).addOption(
    format(AGREEMENT_FORMATS)
  )
  overPaths<Options>('sources', 'whether stored copies of the sources say what citations quote', sources)
    .addOption(format(SOURCES_FORMATS))
    .option('--strict', 'exit code 1 where a quote is not there, a copy changed, or a source is our own')
  addVerify(program, io, end)
  addMergeDriver(program, io, end)
}

function addVerify(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('verify')
    .description("add a person's check to a record; earlier checks stay")
    .argument('<id>', 'id of the record')
    .requiredOption('--verdict <verdict>', VERDICTS.join(', '))
    .requiredOption('--by <name>', 'who checked')
    .addOption(
      new Option('--role <role>', 'author, or reviewer of what another person checked').choices(['author', 'reviewer'])
    )
    .addOption(new Option('--at <day>', 'day of the check; today where it is left out').argParser(day))
    .option('--source <id>', 'an entry of `sources` to cite')
    .option('--quote <words>', "the source's own words")
    .option('--locator <place>', 'where in the source')
    .addOption(
      new Option('--supports <how>', 'what the source does').choices(['full', 'partial', 'contradicts', 'context'])
    )
    .addOption(new Option('--confidence <level>', 'how sure').choices(['low', 'medium', 'high']))
    .option('--note <words>', 'why, and what is missing')
    .action(async (id: string, _own: unknown, command: Command) =>
      end(await verify(id, command.optsWithGlobals<VerifyOptions>(), io))
    )
}

function addMergeDriver(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('merge-driver')
    .description('join two branches of an annotation file; git calls it')
    .argument('<base>', 'what both branches started from')
    .argument('<ours>', 'our version; the result is written here')
    .argument('<theirs>', 'the other version')
    .action(async (base: string, ours: string, theirs: string, _own: unknown, command: Command) =>
      end(await mergeDriver(base, ours, theirs, command.optsWithGlobals<Options>(), io))
    )
}
