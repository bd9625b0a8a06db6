// Who checks the documents of a run: this process, or threads beside it. The results are the same, only sooner.
import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import type {Tinypool} from 'tinypool'
import {type CheckTask, type Product, productOf, taskOf} from './check-documents.js'
import type {Opened} from './visit-documents.js'

/**
 * A thread loads the program again, which takes as long as some dozens of pages take to check: below this many documents
 * threads cost more than they save, above it small runs would wait for one core.
 */
const WORTH_THREADS = 50

/** Each holds the program and its tables, about 100 MB; beyond this the one process that reads and prints is the limit. */
const MOST_THREADS = 4

/**
 * Garbage may be half of what is in use before it is collected; left alone it may be several times as much, and a run over
 * a large site would hold memory that it does not need. A Node that does not know the setting says so and goes on.
 */
const THRIFTY = '--heap-growing-percent=50'

/** Characters of one document beyond which memory counts more than the twentieth of the time that thrift takes. */
const LARGE = 500_000

/** For each thread one document in work and one waiting, and room for those that wait for a slow one before them. */
const WINDOW_PER_THREAD = 4

/** Not there where the program runs from its source. */
const WORKER = fileURLToPath(new URL('./check-worker.js', import.meta.url))

export interface Checkers {
  /** How many documents may be in work at the same time, of this many in the run. */
  readonly atOnce: (documents: number) => number
  /** A bug in the check is thrown. */
  readonly look: (opened: Opened) => Promise<Product>
  /** Ends the threads; whatever they still do is lost. */
  readonly close: () => Promise<void>
}

/** `typed` is what the person asked for; null leaves it to the number of documents. Threads start with the first check. */
export function openCheckers(typed: number | null): Checkers {
  let threads = 1
  let pool: Promise<Tinypool> | null = null
  return {
    atOnce(documents) {
      if (documents >= WORTH_THREADS) setFlagsFromString(THRIFTY)
      threads = Math.min(typed ?? usual(documents), Math.max(1, documents))
      if (!existsSync(WORKER)) threads = 1
      return threads === 1 ? 1 : threads * WINDOW_PER_THREAD
    },
    async look(opened) {
      if (opened.source.length > LARGE) setFlagsFromString(THRIFTY)
      if (threads === 1) return productOf(taskOf(opened))
      pool ??= openPool(threads)
      return checkIn(await pool, taskOf(opened))
    },
    async close() {
      await (await pool)?.destroy()
      pool = null
    }
  }
}

const usual = (documents: number): number =>
  documents < WORTH_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism())

async function openPool(threads: number): Promise<Tinypool> {
  const {Tinypool: Pool} = await import('tinypool')
  return new Pool({filename: WORKER, minThreads: threads, maxThreads: threads})
}

const checkIn = async (pool: Tinypool, task: CheckTask): Promise<Product> => (await pool.run(task)) as Product
