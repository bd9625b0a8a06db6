// One question and its answer as two files: the prompt as text that can be pasted into any chat window, the answer as it came.
// Exported prompts, imported answers and recordings are all of this form.
import {fingerprint} from '../document/fingerprint.js'
import type {Answered, Request} from './backend.js'

/** Same words, same name: a prompt that changed is another question, and an old answer is never taken for its own. */
function nameOf({prompt, system, user, run}: Request): string {
  const [name, version] = prompt.split('/')
  return `${name}-${version}-${fingerprint(system, user)}${run === 1 ? '' : `.${run}`}`
}

export const promptFile = (request: Request): string => `${nameOf(request)}.prompt.md`
export const answerFile = (request: Request): string => `${nameOf(request)}.answer.json`

export const printPrompt = ({system, user, schema}: Request): string =>
  `${system}\n\nSchema of the answer:\n\n${JSON.stringify(schema)}\n\nFor example:\n\n${JSON.stringify(example(schema))}\n\n${user}\n`

/** The parts of a schema that an answer is made of. */
interface Shape {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
}

/** Something of the form of the schema, for people; numbers beside each other count up. */
function example({type, enum: allowed, items, properties}: Shape, at = 0): unknown {
  if (allowed) return allowed[0]
  if (type === 'array') return items ? [example(items)] : []
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, shape], place) => [name, example(shape, place)]))
  return type === 'integer' || type === 'number' ? at + 1 : '...'
}

export const printAnswer = ({text, by, at}: Answered): string => `${JSON.stringify({by, at, text}, null, 2)}\n`

/** A recorded answer, or the bare words of a model as somebody saved them; `otherwise` then says who and when. */
export function readAnswerFile(content: string, otherwise: Pick<Answered, 'by' | 'at'>): Answered {
  const value = parsed(content)
  if (typeof value === 'object' && value !== null && 'text' in value && 'by' in value && 'at' in value) {
    const {by, at, text} = value
    if (typeof by === 'string' && typeof at === 'string' && typeof text === 'string')
      return {kind: 'answered', by, at, text}
  }
  return {kind: 'answered', ...otherwise, text: content}
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return null
  }
}
