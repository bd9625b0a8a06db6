// Medians of ratios. A machine does other things meanwhile, so all tasks take turns, and each turn is compared with the
// same turn of the floor.
import {Bench} from 'tinybench'
import {PATIENCE, ROUNDS} from './extent.js'

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

/** `warm` runs everything once before, unmeasured, but for what takes so long that it has one turn only. */
export function measure(tasks: Tasks, {warm}: {readonly warm: boolean}): (name: string) => Timing {
  const first = onceAround(tasks)
  const turns = new Map(Object.keys(tasks).map((name) => [name, warm ? [] : [first.get(name) ?? 0]]))
  for (let round = warm ? 0 : 1; round < ROUNDS; round++) {
    const hasTurn = (name: string): boolean => (first.get(name) ?? 0) * (round + 1) <= PATIENCE
    const around = onceAround(Object.fromEntries(Object.entries(tasks).filter(([name]) => hasTurn(name))))
    for (const [name, ms] of around) turns.get(name)?.push(ms)
  }
  return (name) => {
    const measured = turns.get(name) ?? []
    const counted = measured.length > 0 ? measured : [first.get(name) ?? 0]
    return {ms: median(counted), turns: counted}
  }
}

/** The median over the turns of `a` to `b`; of two that had not the same turns, their medians. */
export const ratio = (a: Timing, b: Timing): number =>
  a.turns.length === b.turns.length
    ? median(a.turns.map((ms, turn) => ms / (b.turns[turn] ?? Number.NaN)))
    : a.ms / b.ms
