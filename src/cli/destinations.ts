// Where a result goes: `--format NAME` to standard output, `--format NAME:FILE` to a file, several in one run.
import {resolve} from 'node:path'
import type {Problem} from '../index.js'
import {suggestion} from '../names.js'
import type {Io} from './io.js'
import type {Pieces} from './pieces.js'
import {systemErrorWords} from './system-error.js'
import {UsageError} from './usage-error.js'
import {writeFileAtomically} from './write-file.js'

export interface Destination<Name extends string = string> {
  readonly format: Name
  /** Null is standard output. */
  readonly file: string | null
}

/** Reads every `--format`. `known` are the formats of the command, the first of them its default. */
export function destinationsOf<Name extends string>(
  typed: readonly string[] | undefined,
  known: readonly Name[]
): Destination<Name>[] {
  const destinations = (typed ?? known.slice(0, 1)).map((each) => destinationOf(each, known))
  const printed = destinations.filter(({file}) => file === null)
  if (printed.length > 1) {
    const {format} = printed[1] ?? printed[0] ?? {format: ''}
    throw new UsageError(`two formats for standard output, give one a file as in \`--format ${format}:FILE\``)
  }
  return destinations
}

function destinationOf<Name extends string>(typed: string, known: readonly Name[]): Destination<Name> {
  const [name = '', ...file] = typed.split(':')
  const format = known.find((each) => each === name)
  if (!format) {
    throw new UsageError(`unknown format \`${name}\`, expected one of ${known.join(', ')}${suggestion(name, known)}`)
  }
  if (typed.endsWith(':')) throw new UsageError(`\`--format ${typed}\` names no file after the colon`)
  return {format, file: file.length > 0 ? file.join(':') : null}
}

/** Writes every file that it can; the rest are problems. */
export async function writeFiles(files: readonly {path: string; text: Pieces}[], io: Io): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const {path, text} of files) {
    try {
      await writeFileAtomically(resolve(io.cwd, path), text)
    } catch (error) {
      const words = systemErrorWords(error)
      if (!words) throw error
      problems.push({file: path, message: `cannot be written: ${words}`})
    }
  }
  return problems
}
