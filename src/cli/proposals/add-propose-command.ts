// `claimlint propose` as commander sees it. What it does is loaded when it runs: no other command needs a model.
import type {Command} from 'commander'
import type {ExitCode} from '../../index.js'
import type {Io} from '../io.js'
import {type ProposeCommand, proposeOptions} from './propose-options.js'

export function addProposeCommand(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const command = program
    .command('propose')
    .description('let a model propose contradictions, splits or verdicts; only what can be verified is kept')
    .argument('[paths...]', 'documents: files, folders or globs')
    .action(async (paths: string[], _own: unknown, own: Command) => {
      const {propose} = await import('../commands/propose.js')
      end(await propose(paths, own.optsWithGlobals<ProposeCommand>(), io))
    })
  for (const option of proposeOptions()) command.addOption(option)
}
