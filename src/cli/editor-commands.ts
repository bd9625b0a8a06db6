// The command that editors start themselves.
import type {Command} from 'commander'
import type {ExitCode} from '../index.js'
import type {Io} from './io.js'

/** `--stdio` is what editors add; there is no other way to speak with it. */
export const addEditorCommands = (program: Command, io: Io, end: (code: ExitCode) => void): Command =>
  program
    .command('lsp')
    .description('a language server for editors, on standard input and output')
    .option('--stdio', 'the default; editors say it')
    .action(async () => {
      // Only here: nobody else should wait for the protocol to be loaded.
      const {serve} = await import('./lsp/server.js')
      await serve(process.stdin, process.stdout, io.cwd)
      end(0)
    })
