// Medians of ratios. A machine does other things meanwhile, so all tasks take turns, and each turn is compared with the
// same turn of the floor.
import {Bench} from 'tinybench'

export const ROUNDS = 5

export interface Timing {
  /** Milliseconds, the median of all turns. */
  readonly ms: number
  /** Milliseconds of each turn, itself the median of as many runs as fit into it. */
  readonly turns: readonly number[]
}

export interface Task {
  /** Not measured: makes anew what an earlier run would have left remembered. */
  readonly before?: () => void
  readonly run: () => void
}

export type Tasks = Readonly<Record<string, Task>>

/** Short tasks are repeated within a turn for this long, in milliseconds; a longer one runs once a turn. */
const TURN = 40

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const [left = 0, right = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)]
  ]
  return (left + right) / 2
}

function onceAround(tasks: Tasks): Map<string, number> {
  const bench = new Bench({iterations: 1, time: TURN, warmup: false, throws: true, retainSamples: true})
  for (const [name, task] of Object.entries(tasks))
    bench.add(name, task.run, task.before ? {beforeEach: task.before} : {})
  return new Map(
    bench.runSync().map(({name, result}) => {
      if (!('latency' in result)) throw new Error(`${name} was not measured`)
      return [name, median(result.latency.samples ?? [])]
    })
  )
}

/** `warm` runs everything once before, unmeasured. */
export function measure(tasks: Tasks, {warm = true, rounds = ROUNDS} = {}): (name: string) => Timing {
  if (warm) onceAround(tasks)
  const turns = Array.from({length: rounds}, () => onceAround(tasks))
  return (name) => {
    const own = turns.map((turn) => turn.get(name) ?? Number.NaN)
    return {ms: median(own), turns: own}
  }
}

/** The median over the turns of `a` to `b`. */
export const ratio = (a: Timing, b: Timing): number =>
  median(a.turns.map((ms, turn) => ms / (b.turns[turn] ?? Number.NaN)))
