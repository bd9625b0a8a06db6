// What can be typed after a command, read once. The names are the contract; the text here is what `--help` prints.
import {type Command, InvalidArgumentError, Option} from 'commander'
import type {FailLevel} from '../index.js'
import {FAIL_LEVELS, suggestion} from '../names.js'
import {dayOrToday} from './day.js'

export interface Options {
  readonly config?: string
  readonly printConfig?: boolean
  /** Undefined where neither `--color` nor `--no-color` was typed. */
  readonly color?: boolean
  readonly quiet?: boolean
  readonly across?: boolean
  readonly verbose?: boolean
  readonly format?: readonly string[]
  readonly out?: string
  readonly stdinFilename?: string
  /** Undefined where the number of documents decides. */
  readonly workers?: number
  readonly maxWarnings?: number
  readonly maxUnsourced?: number
  readonly minCoverage?: number
  /** False where `--no-baseline` was typed. */
  readonly baseline?: string | false
  readonly updateBaseline?: boolean
  readonly prune?: boolean
  readonly since?: string
  readonly watch?: boolean
  /** True where no folder was named. */
  readonly cache?: string | true
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly failOn?: FailLevel
  readonly strict?: boolean
  /** A day; `today` was looked up when it was typed. */
  readonly asOf?: string
}

/** Settings that go before those of the configuration. */
export const overrideOf = ({failOn, maxUnsourced, minCoverage, asOf}: Options): object => ({
  ...(failOn === undefined ? {} : {failOn}),
  ...(maxUnsourced === undefined ? {} : {maxUnsourced}),
  ...(minCoverage === undefined ? {} : {minCoverage}),
  ...(asOf === undefined ? {} : {asOf})
})

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

const wholeNumber = (typed: string): number => {
  if (/^\d+$/.test(typed)) return Number(typed)
  throw new InvalidArgumentError('expected a whole number, 0 or more')
}

const percent = (typed: string): number => {
  if (/^\d+(\.\d+)?$/.test(typed) && Number(typed) <= 100) return Number(typed)
  throw new InvalidArgumentError('expected a number from 0 to 100')
}

const countFromOne = (typed: string): number => {
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed)
  throw new InvalidArgumentError('expected a whole number from 1 to 999')
}

export const workers = (): Option =>
  new Option('--workers <n>', 'threads that check documents (1, and up to 4 from 50 documents on)').argParser(
    countFromOne
  )

export const maxWarnings = (): Option =>
  new Option('--max-warnings <n>', 'exit code 1 where there are more warnings than this').argParser(wholeNumber)

/** Limits on what is covered; they go before those of the configuration. */
export const coverageOptions = (): Option[] => [
  new Option(
    '--max-unsourced <n>',
    'exit code 1 where more claims than this have no source, else these pass'
  ).argParser(wholeNumber),
  new Option('--min-coverage <percent>', 'exit code 1 where a smaller share of the claims has a source').argParser(
    percent
  )
]

export const asOf = (): Option =>
  new Option(
    '--as-of <day>',
    'a day or `today`: records that had to be checked again before it are not fresh; without it none grows old'
  ).argParser(dayOrToday)

export const since = (): Option =>
  new Option('--since <ref>', 'let only findings count that are new against the merge base with this commit or branch')

export const runOptions = (): Option[] => [
  new Option('--watch', 'check again after every change'),
  new Option('--cache [folder]', 'keep the reports of documents that do not change (.claimlint-cache)'),
  new Option('--fix', 'repair the layout of annotation files; never a verdict'),
  new Option('--fix-dry-run', 'say what --fix would repair')
]

export const baselineOptions = (): Option[] => [
  new Option('--baseline <file>', 'set aside the findings that this file knows'),
  new Option('--no-baseline', 'let every finding count, whatever the configuration says'),
  new Option('--update-baseline', 'write the findings of today to the baseline, so that only new ones count'),
  new Option('--prune', 'drop baseline entries that match nothing any more'),
  new Option('--strict', 'exit code 1 where baseline entries match nothing any more')
]
