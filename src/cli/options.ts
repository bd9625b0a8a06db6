// What can be typed after a command, read once. The names are the contract; the text here is what `--help` prints.
import {type Command, InvalidArgumentError, Option} from 'commander'
import {FAIL_LEVELS, type FailLevel, suggestion} from '../index.js'

export interface Options {
  readonly config?: string
  readonly printConfig?: boolean
  /** Undefined where neither `--color` nor `--no-color` was typed. */
  readonly color?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly format?: readonly string[]
  readonly out?: string
  readonly stdinFilename?: string
  readonly maxWarnings?: number
  readonly failOn?: FailLevel
  readonly strict?: boolean
}

/** Understood before and after every command. */
export const addGlobalOptions = (program: Command): Command =>
  program
    .option('--config <file>', 'use this configuration for every document')
    .option('--print-config', 'print the configuration that counts and stop')
    .option('--color', 'colour the output, whatever it goes to')
    .option('--no-color', 'never colour the output')
    .option('--quiet', 'no notes and no progress; problems are still told')
    .option('--verbose', 'say which files were used, and print the stack of a bug')

export const stdinFilename = (): Option =>
  new Option('--stdin-filename <name>', 'name of the text that the path `-` reads from standard input')

/** `formats` of the command, its default first. */
export const format = (formats: readonly string[]): Option =>
  new Option(
    '--format <name[:file]>',
    `${formats.join(', ')}; may be repeated, then all but one name a file`
  ).argParser((typed: string, before: readonly string[] | undefined) => [...(before ?? []), typed])

export const failOn = (): Option =>
  new Option('--fail-on <level>', `least severity for exit code 1: ${FAIL_LEVELS.join(', ')}`).argParser((typed) => {
    const level = FAIL_LEVELS.find((each) => each === typed)
    if (level) return level
    throw new InvalidArgumentError(`expected one of ${FAIL_LEVELS.join(', ')}${suggestion(typed, FAIL_LEVELS)}`)
  })

export const maxWarnings = (): Option =>
  new Option('--max-warnings <n>', 'exit code 1 where there are more warnings than this').argParser((typed) => {
    if (/^\d+$/.test(typed)) return Number(typed)
    throw new InvalidArgumentError('expected a whole number, 0 or more')
  })
