#!/usr/bin/env node
// The process around the command line: real streams, real environment, and an exit code that is set, never forced, so
// that output into a pipe is not cut off.
import type {Output} from './io.js'
import {main} from './run.js'
import {codeOf} from './system-error.js'

/** A reader that is gone takes nothing any more: that ends the waiting too. */
const ENDS = ['drain', 'close', 'error'] as const
const DONE = Promise.resolve()

const outputOn = (stream: NodeJS.WriteStream): Output => {
  // A reader that closes the pipe early (`| head`) has seen what it wanted; that is no reason for a stack trace.
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  const size = stream.isTTY === true ? {columns: stream.columns} : {}
  const drained = (): Promise<void> =>
    stream.writableNeedDrain ? new Promise((done) => ENDS.forEach((end) => void stream.once(end, done))) : DONE
  return {isTTY: stream.isTTY === true, ...size, write: (text) => void stream.write(text), drained}
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: outputOn(process.stdout),
  stderr: outputOn(process.stderr)
})
