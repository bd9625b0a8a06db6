// A server on this machine that speaks the chat completions protocol and misbehaves as it is told.
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface Heard {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: {
    readonly model: string
    readonly messages: readonly {readonly role: string; readonly content: string}[]
    readonly response_format?: object
  }
}

export type Turn = (response: ServerResponse, heard: Heard) => void

/** An answer as every such server gives it. */
export const says =
  (content: string, finish = 'stop'): Turn =>
  (response) => {
    response.writeHead(200, {'content-type': 'application/json'})
    response.end(JSON.stringify({choices: [{message: {role: 'assistant', content}, finish_reason: finish}]}))
  }

export const refuses =
  (status: number, text = 'no', headers: Readonly<Record<string, string>> = {}): Turn =>
  (response) => {
    response.writeHead(status, headers)
    response.end(text)
  }

/** Half an answer, then nothing. */
export const breaksOff: Turn = (response) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'})
  response.write('{"choices": [{"mess')
  setImmediate(() => response.destroy())
}

/** Never answers; the server is closed under it. */
export const hangs: Turn = () => {}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text
}

/** Calls `use` with the address of a server that takes one turn a request, the last turn for ever. */
export async function withServer<T>(
  turns: readonly Turn[],
  use: (url: string, heard: readonly Heard[]) => Promise<T>
): Promise<T> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const turn = turns[Math.min(heard.length, turns.length - 1)]
      const one = {path: request.url ?? '', authorization: request.headers.authorization, body: JSON.parse(text)}
      heard.push(one)
      turn?.(response, one)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, heard)
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}
