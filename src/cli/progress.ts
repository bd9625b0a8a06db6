// One line on the terminal that says how far a long run is. In a pipe there is none, so logs stay clean.
import type {Output} from './io.js'

/** Fewer documents are done before anyone could read the line. */
const WORTH_SHOWING = 20

export interface Progress {
  step(path: string): void
  /** Wipes the line; results and messages may follow. */
  end(): void
}

export function progressOn(stderr: Output, total: number): Progress {
  if (!stderr.isTTY || total < WORTH_SHOWING) return {step: () => {}, end: () => {}}
  let done = 0
  return {
    step(path) {
      done++
      stderr.write(`\r\u001b[K${done}/${total} ${path.slice(-60)}`)
    },
    end: () => stderr.write('\r\u001b[K')
  }
}
