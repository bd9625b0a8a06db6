// Keys as they are typed, or as a script sends them: one by one from a terminal, any number at a time from a pipe.
import type {Io} from '../io.js'

export interface Keys {
  /** The next key; null at the end of the input. */
  next(): Promise<string | null>
  /** The rest of a line, without its end; null where it was given up. */
  line(): Promise<string | null>
  close(): void
}

interface Terminal {
  readonly isTTY?: boolean
  setRawMode?(on: boolean): unknown
}

/** A terminal hands keys over at once, without waiting for a line and without showing them. */
function setRaw(stdin: Io['stdin'] & Terminal, on: boolean): boolean {
  if (!stdin.isTTY || !stdin.setRawMode) return false
  stdin.setRawMode(on)
  return true
}

const INTERRUPT = '\u0003'
const END = '\u0004'
const ESCAPE = '\u001b'
const RUBOUT: ReadonlySet<string> = new Set(['\u007f', '\b'])

const printing = (key: string): string => (key >= ' ' ? key : '')

export function keysOf({stdin, stderr}: Io): Keys {
  const raw = setRaw(stdin, true)
  const chunks = stdin[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  let waiting: string[] = []
  const next = async (): Promise<string | null> => {
    while (waiting.length === 0) {
      const {done, value} = await chunks.next()
      if (done) return null
      waiting = [...decoder.decode(value, {stream: true})]
    }
    const key = waiting.shift() ?? null
    return key === INTERRUPT || key === END ? null : key
  }
  const show = (text: string): void => {
    if (raw) stderr.write(text)
  }
  const line = async (): Promise<string | null> => {
    let typed = ''
    for (let key = await next(); key !== '\n' && key !== '\r'; key = await next()) {
      if (key === null || key === ESCAPE) return null
      show(RUBOUT.has(key) ? (typed === '' ? '' : '\b \b') : printing(key))
      typed = RUBOUT.has(key) ? [...typed].slice(0, -1).join('') : typed + printing(key)
    }
    show('\n')
    return typed.trim()
  }
  return {
    next,
    line,
    close: () => {
      setRaw(stdin, false)
      void chunks.return?.()
    }
  }
}
