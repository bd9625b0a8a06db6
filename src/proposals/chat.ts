// Any server that speaks the chat completions protocol: hosted ones, Ollama, llama.cpp, vLLM. Patient with what passes
// (overload, a slow moment), plain about what does not (a wrong key, a wrong name).
import type {Backend, Failed, Reply, Request} from './backend.js'

export interface ChatOptions {
  /** Up to and with the version, as in `http://localhost:11434/v1`. */
  readonly url: string
  readonly model: string
  /** Sent in the header and nowhere else; null where the server asks for none. */
  readonly key: string | null
  /** Milliseconds that one answer may take. */
  readonly timeout: number
  /** Tries after the first. */
  readonly retries: number
  /** ISO day that answers are dated with. */
  readonly today: () => string
  readonly fetch?: typeof fetch
  /** Waits that many milliseconds; a test gives one that does not. */
  readonly sleep?: (milliseconds: number) => Promise<void>
}

/** The first wait; each later one is twice as long, and none longer than the last. */
const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000

/** No answer by numbers is near this; a server that never stops sending is cut off. */
const LONGEST_ANSWER = 4 * 1024 * 1024

interface Tried {
  readonly reply: Reply
  /** Milliseconds the server asks to wait; null where another try is of no use. */
  readonly again: number | null
  /** The server does not know structured output in this form. */
  readonly refusesSchema?: boolean
}

const failed = (why: string, fatal = false): Failed => ({kind: 'failed', why, fatal})

export function chatBackend(options: ChatOptions): Backend {
  const {model, retries, sleep = pause} = options
  // Found out once: a server that refuses the schema is asked without it from then on.
  let structured = true
  const ask = async (request: Request): Promise<Reply> => {
    let tries = 0
    for (;;) {
      const withSchema = structured
      const {reply, again, refusesSchema} = await askOnce(request, options, withSchema)
      if (refusesSchema && withSchema) {
        structured = false
        continue
      }
      if (again === null || tries >= retries) return reply
      await sleep(Math.min(LONGEST_WAIT, Math.max(again, FIRST_WAIT * 2 ** tries)))
      tries++
    }
  }
  return {name: model, ask}
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

const bodyOf = ({system, user, schema, prompt}: Request, model: string, structured: boolean): string =>
  JSON.stringify({
    model,
    temperature: 0,
    messages: [
      {role: 'system', content: structured ? system : `${system}\n\nSchema of the answer: ${JSON.stringify(schema)}`},
      {role: 'user', content: user}
    ],
    ...(structured
      ? {response_format: {type: 'json_schema', json_schema: {name: prompt.replace('/', '-'), strict: true, schema}}}
      : {})
  })

async function askOnce(request: Request, options: ChatOptions, structured: boolean): Promise<Tried> {
  const {url, key, model, timeout, fetch: send = fetch} = options
  const address = `${url.replace(/\/+$/, '')}/chat/completions`
  try {
    const response = await send(address, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...(key === null ? {} : {authorization: `Bearer ${key}`})},
      body: bodyOf(request, model, structured),
      signal: AbortSignal.timeout(timeout),
      // A key must not follow a redirect to another house.
      redirect: 'error'
    })
    const text = await limitedText(response)
    return response.ok ? {reply: answerIn(text, options), again: null} : refusal(response, text, options, structured)
  } catch (error) {
    return unreached(error, options)
  }
}

async function limitedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    size += part.length
    if (size > LONGEST_ANSWER) throw new Error('the answer does not end')
  }
  const decoder = new TextDecoder()
  return parts.map((part) => decoder.decode(part, {stream: true})).join('') + decoder.decode()
}

interface Choice {
  readonly message?: {readonly content?: unknown}
  readonly finish_reason?: unknown
}

function answerIn(text: string, {model, today}: ChatOptions): Reply {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed('the server answered with something that is not JSON, is the address that of an API?')
  }
  const {choices} = (typeof value === 'object' && value !== null ? value : {}) as {readonly choices?: unknown}
  const [choice] = Array.isArray(choices) ? (choices as readonly Choice[]) : []
  const content = choice?.message?.content
  if (typeof content !== 'string') return failed('the server answered without a message')
  if (choice?.finish_reason === 'length') return failed('the answer was cut off, the model has too little room for it')
  return {kind: 'answered', text: content, by: model, at: today()}
}

function refusal(response: Response, text: string, {model, key}: ChatOptions, structured: boolean): Tried {
  const {status} = response
  if (structured && (status === 400 || status === 422) && /response_format|json_schema|schema|structured/i.test(text))
    return {reply: failed('the server refuses the schema'), again: null, refusesSchema: true}
  if (status === 429 || status >= 500)
    return {
      reply: failed(`the server said ${status} each time, try later or with less at a time`),
      again: asked(response)
    }
  if (status === 401 || status === 403) {
    const todo = key === null ? 'set CLAIMLINT_API_KEY' : 'look at CLAIMLINT_API_KEY'
    return {reply: failed(`the server said ${status}, it does not accept the key, ${todo}`, true), again: null}
  }
  const why =
    status === 404
      ? `the server said 404, it has no model \`${model}\` or no API at this address`
      : `the server said ${status}`
  return {reply: failed(why, status === 404), again: null}
}

/** `Retry-After` in seconds or as a date; 0 where it says nothing. */
function asked({headers}: Response): number {
  const given = headers.get('retry-after')
  if (given === null) return 0
  return /^\d+$/.test(given) ? Number(given) * 1000 : Math.max(0, Date.parse(given) - Date.now() || 0)
}

function unreached(error: unknown, {timeout, url}: ChatOptions): Tried {
  if (error instanceof Error && error.name === 'TimeoutError')
    return {
      reply: failed(`no answer within ${timeout / 1000} seconds, raise \`--timeout\` or use a faster model`),
      again: 0
    }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return {reply: failed(`nothing answers at ${url} (${code}), is the server running?`, true), again: null}
  const said = cause instanceof Error ? cause.message : String(cause)
  return {reply: failed(`the connection broke off (${said})`), again: 0}
}
