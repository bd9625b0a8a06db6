// The commands that keep annotations, as commander sees them.
import {type Command, Option} from 'commander'
import type {ExitCode} from '../index.js'
import {BIBLIOGRAPHY_STYLES, VERDICTS} from '../names.js'
import type {FmtOptions} from './commands/fmt.js'
import type {ImportSourcesOptions} from './commands/import-sources.js'
import type {PinOptions} from './commands/pin-sources.js'
import type {PruneOptions} from './commands/prune.js'
import type {QueueOptions} from './commands/queue.js'
import type {ReanchorOptions} from './commands/reanchor.js'
import type {ReviewOptions} from './commands/review.js'
import type {SourcesOptions} from './commands/sources.js'
import type {StatusOptions} from './commands/status.js'
import type {VerifyOptions} from './commands/verify.js'
import {day, dayOrToday} from './day.js'
import {AGREEMENT_FORMATS, QUEUE_FORMATS, SOURCES_FORMATS, STATUS_FORMATS} from './formats.js'
import type {Io} from './io.js'
import {format, type Options} from './options.js'

const list = (typed: string, before: readonly string[] | undefined): string[] => [...(before ?? []), typed]

/** `end` is told the exit code of the command that ran. */
export function addAnnotationCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const overPaths = <T extends Options>(
    name: string,
    does: string,
    load: () => Promise<(paths: string[], options: T, io: Io) => Promise<ExitCode>>
  ) =>
    program
      .command(name)
      .description(does)
      .argument('[paths...]', 'documents: files, folders or globs')
      .action(async (paths: string[], _own: unknown, command: Command) => {
        const run = await load()
        end(await run(paths, command.optsWithGlobals<T>(), io))
      })
  overPaths<StatusOptions>(
    'status',
    "each annotation's state against today's text",
    async () => (await import('./commands/status.js')).status
  )
    .addOption(format(STATUS_FORMATS))
    .option('--strict', 'exit code 1 where an annotation cannot be used')
    .option('--due', 'only what has to be checked again')
    .addOption(new Option('--as-of <day>', 'the day for `--due`; today where it is left out').argParser(dayOrToday))
  overPaths<ReanchorOptions>(
    'reanchor',
    'where the words of each record stand today; accept them one by one',
    async () => (await import('./commands/reanchor.js')).reanchor
  )
    .option('--dry-run', 'show what would change')
    .addOption(new Option('--accept <id>', 'write down the new words of this record; may be repeated').argParser(list))
    .addOption(new Option('--at <day>', 'day of the acceptance; today where it is left out').argParser(day))
  overPaths<PruneOptions>(
    'prune',
    'take out records whose words are gone',
    async () => (await import('./commands/prune.js')).prune
  ).option('--dry-run', 'show what would go')
  overPaths<FmtOptions>(
    'fmt',
    'annotation files in their one layout, in document order',
    async () => (await import('./commands/fmt.js')).fmt
  ).option('--check', 'only look; exit code 1 where a file is not in its layout')
  overPaths<QueueOptions>(
    'queue',
    'which records wait for people, the disputed ones first',
    async () => (await import('./commands/queue.js')).queue
  )
    .addOption(format(QUEUE_FORMATS))
    .option('--disputed', 'only those that people disagree on')
  overPaths<Options>(
    'agreement',
    'how far people and models agree',
    async () => (await import('./commands/agreement.js')).agreement
  ).addOption(format(AGREEMENT_FORMATS))
  const about = overPaths<SourcesOptions>(
    'sources',
    'whether stored copies of the sources say what citations quote',
    async () => (await import('./commands/sources.js')).sources
  )
    .addOption(format(SOURCES_FORMATS))
    .addOption(new Option('--style <style>', 'of `--format bibliography`').choices(BIBLIOGRAPHY_STYLES).default('apa'))
    .option('--strict', 'exit code 1 where a quote is not there, a copy changed, or a source is our own')
  about
    .command('import')
    .description('add the works of a BibTeX, RIS or CSL-JSON file as sources; what is there stays')
    .argument('<file>', 'the bibliography')
    .option('--into <document>', 'the document that they are for; may be left out where there is one')
    .option('--dry-run', 'show what would be added')
    .action(async (file: string, _own: unknown, command: Command) => {
      const {importSources} = await import('./commands/import-sources.js')
      end(await importSources(file, command.optsWithGlobals<ImportSourcesOptions>(), io))
    })
  about
    .command('pin')
    .description('write down what the stored copies are today, so that a later one is told from them')
    .argument('[paths...]', 'documents: files, folders or globs')
    .addOption(
      new Option('--again <id>', 'a source whose copy was exchanged on purpose; may be repeated').argParser(list)
    )
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const {pinCopies} = await import('./commands/pin-sources.js')
      end(await pinCopies(paths, command.optsWithGlobals<PinOptions>(), io))
    })
  addVerify(program, io, end)
  addReview(program, io, end)
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
    .option('--settle', 'settle a dispute: this verdict counts, the earlier checks stay as history; needs a note')
    .action(async (id: string, _own: unknown, command: Command) => {
      const {verify} = await import('./commands/verify.js')
      end(await verify(id, command.optsWithGlobals<VerifyOptions>(), io))
    })
}

function addReview(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('review')
    .description('move a record on its way without judging it')
    .argument('<id>', 'id of the record')
    .requiredOption('--by <name>', 'who does it')
    .option('--queue', 'it waits for a reviewer')
    .option('--start', 'you read it now')
    .option('--dispute', 'you doubt it; needs a note')
    .option('--reject', 'it is not to be used; needs a note')
    .option('--note <words>', 'why')
    .addOption(new Option('--at <day>', 'the day; today where it is left out').argParser(day))
    .action(async (id: string, _own: unknown, command: Command) => {
      const {review} = await import('./commands/review.js')
      end(await review(id, command.optsWithGlobals<ReviewOptions>(), io))
    })
}

function addMergeDriver(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('merge-driver')
    .description('join two branches of an annotation file; git calls it')
    .argument('<base>', 'what both branches started from')
    .argument('<ours>', 'our version; the result is written here')
    .argument('<theirs>', 'the other version')
    .action(async (base: string, ours: string, theirs: string, _own: unknown, command: Command) => {
      const {mergeDriver} = await import('./commands/merge-driver.js')
      end(await mergeDriver(base, ours, theirs, command.optsWithGlobals<Options>(), io))
    })
}
