// `claimlint triage` as commander sees it.
import type {Command} from 'commander'
import type {ExitCode} from '../../index.js'
import type {TriageOptions} from '../commands/triage.js'
import type {Io} from '../io.js'

export const addTriageCommand = (program: Command, io: Io, end: (code: ExitCode) => void): Command =>
  program
    .command('triage')
    .description('accept or reject what models proposed, one by one')
    .argument('[paths...]', 'documents: files, folders or globs')
    .requiredOption('--by <name>', 'who decides')
    .option('--at <day>', 'day of the decisions; today where it is left out')
    .action(async (paths: string[], _own: unknown, own: Command) => {
      const {triage} = await import('../commands/triage.js')
      end(await triage(paths, own.optsWithGlobals<TriageOptions>(), io))
    })
