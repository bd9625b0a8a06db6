// What can be typed after `propose`.
import {InvalidArgumentError, Option} from 'commander'
import type {ProposalKind} from '../../proposals/index.js'
import type {Options} from '../options.js'

export interface ProposeCommand extends Options {
  readonly kind: ProposalKind
  readonly url: string
  readonly model?: string
  readonly crossEncoder?: string
  readonly threshold: number
  readonly pairs?: number
  readonly export?: string
  readonly import?: string
  readonly record?: string
  readonly replay?: string
  readonly by?: string
  readonly at?: string
  readonly runs: number
  readonly concurrency: number
  readonly timeout: number
  readonly retries: number
  readonly budget: number
  readonly priceIn?: number
  readonly priceOut?: number
  readonly maxCost?: number
}

/** Written here again so that the room behind is not loaded for `--help`. */
const KINDS: readonly ProposalKind[] = ['contradictions', 'claims', 'verdicts']

const whole =
  (least: number) =>
  (typed: string): number => {
    if (/^\d+$/.test(typed) && Number(typed) >= least) return Number(typed)
    throw new InvalidArgumentError(`expected a whole number, ${least} or more`)
  }

const amount = (typed: string): number => {
  if (/^\d+(\.\d+)?$/.test(typed)) return Number(typed)
  throw new InvalidArgumentError('expected a number such as 0.15')
}

const share = (typed: string): number => {
  if (/^\d+(\.\d+)?$/.test(typed) && Number(typed) <= 1) return Number(typed)
  throw new InvalidArgumentError('expected a number from 0 to 1')
}

const day = (typed: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed))) return typed
  throw new InvalidArgumentError('expected a day such as 2026-11-24')
}

/** A model on this machine, unless something else is named: nothing is sent anywhere by default. */
const LOCAL = 'http://localhost:11434/v1'

export const proposeOptions = (): Option[] => [
  new Option('--kind <kind>', 'what to propose').choices(KINDS).default('contradictions'),
  new Option('--model <name>', 'model of a chat server; its key comes from CLAIMLINT_API_KEY'),
  new Option('--url <address>', 'the server, up to and with the version').default(LOCAL),
  new Option('--cross-encoder <folder>', 'a model in ONNX on this machine instead'),
  new Option('--threshold <score>', 'least score of a pair, for a cross-encoder').argParser(share).default(0.9),
  new Option('--pairs <n>', 'ask about the n likeliest pairs of a page only').argParser(whole(1)),
  new Option('--export <folder>', 'write the prompts as files and stop'),
  new Option('--import <folder>', 'read answers from files; prompts without one are written there'),
  new Option('--replay <folder>', 'take the answers of a recorded run'),
  new Option('--record <folder>', 'keep each prompt and answer as files'),
  new Option('--by <name>', 'who answered, for answers in files that do not say so'),
  new Option('--at <day>', 'day of the answers; today where it is left out').argParser(day),
  new Option('--runs <n>', 'ask so many times, and show how often each came').argParser(whole(1)).default(1),
  new Option('--concurrency <n>', 'questions at a time').argParser(whole(1)).default(2),
  new Option('--timeout <seconds>', 'how long one answer may take').argParser(whole(1)).default(300),
  new Option('--retries <n>', 'tries after a failed one').argParser(whole(0)).default(4),
  new Option('--budget <tokens>', 'room for a page in one prompt; a longer page goes in groups')
    .argParser(whole(200))
    .default(12_000),
  new Option('--price-in <amount>', 'price of a million tokens sent').argParser(amount),
  new Option('--price-out <amount>', 'price of a million tokens received').argParser(amount),
  new Option('--max-cost <amount>', 'do not start where the estimate is higher').argParser(amount)
]
