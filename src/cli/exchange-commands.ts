// The commands that exchange records with other tools, as commander sees them.
import type {Command} from 'commander'
import type {ExitCode} from '../index.js'
import type {ExportOptions} from './commands/export.js'
import type {ImportOptions} from './commands/import.js'
import {EXPORT_FORMATS} from './formats.js'
import type {Io} from './io.js'
import {format} from './options.js'

/** `end` is told the exit code of the command that ran. */
export function addExchangeCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('records for other tools: W3C Web Annotations, ClaimReview, a table for spreadsheets')
    .argument('[paths...]', 'documents: files, folders or globs')
    .addOption(format(EXPORT_FORMATS))
    .option('--base <url>', 'address below which the documents are published, as in https://port.example/')
    .option('--author <name>', 'who checked, for claim-review')
    .option('--author-url <url>', 'their address')
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const {exportRecords} = await import('./commands/export.js')
      end(await exportRecords(paths, command.optsWithGlobals<ExportOptions>(), io))
    })
  program
    .command('import')
    .description('take in Web Annotations as records, or verdicts changed in an exported table as checks')
    .argument('<file>', 'JSON-LD (also an export of Hypothesis), or CSV')
    .option('--into <document>', 'document that all annotations are for, whatever address they name')
    .option('--by <name>', 'who gave the verdicts of a table')
    .option('--at <day>', 'day of these checks; today where it is left out')
    .option('--dry-run', 'show what would be added')
    .action(async (file: string, _own: unknown, command: Command) => {
      const {importRecords} = await import('./commands/import.js')
      end(await importRecords(file, command.optsWithGlobals<ImportOptions>(), io))
    })
}
