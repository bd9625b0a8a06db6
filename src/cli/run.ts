// The command line as a function: arguments and streams in, exit code out. Everything that can go wrong ends here.
import {CommanderError} from 'commander'
import type {ExitCode} from '../index.js'
import {bugWords, stackOf} from './bug.js'
import type {Io} from './io.js'
import {createProgram} from './program.js'
import {systemErrorWords} from './system-error.js'
import {UsageError} from './usage-error.js'

/** Never throws. `argv` is what stands after the program's name. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io)
  } catch (error) {
    return explainFailure(error, argv.includes('--verbose'), io)
  }
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = createProgram(io, (ended) => {
    code = ended
  })
  // Without a command commander would only show the help; here the question has an answer.
  if (argv.includes('--print-config') && program.parseOptions([...argv]).operands.length === 0) {
    const {printConfig} = await import('./print-config.js')
    return printConfig([], program.opts(), io)
  }
  await program.parseAsync([...argv], {from: 'user'})
  return code
}

/** A file that the run needs as a whole, such as the configuration, and that the system does not let it have. */
function systemWords(error: unknown): string | null {
  const words = systemErrorWords(error)
  const path = error instanceof Error && 'path' in error ? String(error.path) : 'a file'
  return words && `${path} cannot be used: ${words}`
}

function explainFailure(error: unknown, verbose: boolean, io: Io): ExitCode {
  // Commander has said what was wrong, or has printed the help or the version that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    io.stderr.write(`claimlint: ${error.message}\n`)
    return 2
  }
  io.stderr.write(`claimlint: ${systemWords(error) ?? bugWords(error)}\n`)
  if (verbose) io.stderr.write(`${stackOf(error)}\n`)
  return 2
}
