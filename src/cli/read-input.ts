// Bytes to text, with every reason why a file cannot be a document said in one line. Size is looked at before reading.
// Read at once and not in turns: for the short files of a large site the turns cost more than the reading.
import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Io} from './io.js'
import {systemErrorWords} from './system-error.js'

/**
 * 5 MB of prose is about 800,000 words, longer than any document that people check by hand. It would take minutes before
 * anyone saw a result (some 30 KB are read a second), so it is better refused at once.
 */
const SIZE_LIMIT = 5 * 1024 * 1024

/** A record takes ten times the room of the sentence that it is about. */
export const ANNOTATIONS_LIMIT = 32 * 1024 * 1024

export type Input = {readonly text: string} | {readonly refused: string}

export async function readInput(path: string, cwd: string, limit: number = SIZE_LIMIT): Promise<Input> {
  const absolute = resolve(cwd, path)
  try {
    const {size} = statSync(absolute)
    if (size > limit) return {refused: tooLarge(size, limit)}
    return decode(readFileSync(absolute))
  } catch (error) {
    const words = systemErrorWords(error)
    if (!words) throw error
    return {refused: `cannot be read: ${words}`}
  }
}

export async function readStandardInput(io: Io): Promise<Input> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of io.stdin) {
    size += chunk.length
    if (size > SIZE_LIMIT) return {refused: tooLarge(size, SIZE_LIMIT)}
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Uint8Array): Input {
  if (bytes.includes(0)) return {refused: 'is a binary file, expected text'}
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    return text.trim() === '' ? {refused: 'is empty, expected a document with at least one sentence'} : {text}
  } catch {
    // The decoder has one reason to throw, and it does not say where; the place is found again for the message.
    return {refused: `is not valid UTF-8 (first bad byte at offset ${firstBadByte(bytes)}), save it as UTF-8`}
  }
}

/** By halving: the longest prefix that a streaming decoder accepts ends right before the bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}

const megabytes = (size: number): string => `${(size / 1024 / 1024).toFixed(1)} MB`

const tooLarge = (size: number, limit: number): string =>
  `is larger than the limit of ${megabytes(limit)} (${megabytes(size)}), split it into several documents`
