#!/usr/bin/env node
// The process around the command line: real streams, real environment, and an exit code that is set, never forced, so
// that output into a pipe is not cut off.
import {once} from 'node:events'
import {setImmediate} from 'node:timers/promises'
import type {Output} from './io.js'
import {main} from './run.js'
import {codeOf} from './system-error.js'

/** Until the reader has taken something, or is gone and takes nothing any more; a stream lets go of a text one turn later. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain) return setImmediate()
  const waiting = new AbortController()
  const ends = ['drain', 'close', 'error'].map((end) => once(stream, end, {signal: waiting.signal}))
  await Promise.race(ends).catch(() => {})
  waiting.abort()
}

const outputOn = (stream: NodeJS.WriteStream): Output => {
  // A reader that closes the pipe early (`| head`) has seen what it wanted; that is no reason for a stack trace.
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
  })
  const size = stream.isTTY === true ? {columns: stream.columns} : {}
  return {
    isTTY: stream.isTTY === true,
    ...size,
    write: (text) => void stream.write(text),
    drained: () => drained(stream)
  }
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: outputOn(process.stdout),
  stderr: outputOn(process.stderr)
})
