// Everything the command line touches outside itself, so that a test can run it in process with its own streams and folder.

export interface Output {
  readonly isTTY: boolean
  /** Width of the terminal; absent where it is none. */
  readonly columns?: number
  write(text: string): void
  /** Until a slow reader has taken most of what was written; without it nobody has to wait. */
  drained?(): Promise<void>
}

export interface Io {
  /** Absolute. Every relative path of a run is read against it; the process's own folder is never asked for. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Bytes of standard input, for the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** Results. */
  readonly stdout: Output
  /** Messages: problems, notes, progress. */
  readonly stderr: Output
  /** Ends a run that would go on for ever, as `--watch` does; without it only the process can. */
  readonly until?: Promise<void>
}
