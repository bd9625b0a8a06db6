// Prompts and answers as files: exported for a chat window, imported from one, recorded beside a live run, and replayed.
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {
  type Answered,
  answerFile,
  type Backend,
  printAnswer,
  printPrompt,
  promptFile,
  type Reply,
  type Request,
  readAnswerFile
} from '../../proposals/index.js'
import {codeOf, systemErrorWords} from '../system-error.js'
import {writeFileAtomically} from '../write-file.js'

type Origin = Pick<Answered, 'by' | 'at'>

async function answerIn(folder: string, request: Request, otherwise: Origin): Promise<Reply | null> {
  const path = join(folder, answerFile(request))
  try {
    return readAnswerFile(await readFile(path, 'utf8'), otherwise)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    return {kind: 'failed', why: `${path} cannot be read: ${systemErrorWords(error) ?? String(error)}`, fatal: false}
  }
}

async function written(folder: string, name: string, text: string): Promise<string | null> {
  try {
    await writeFileAtomically(join(folder, name), text)
    return null
  } catch (error) {
    const words = systemErrorWords(error)
    if (words === null) throw error
    return `${join(folder, name)} cannot be written: ${words}`
  }
}

/** Answers that are there, each with who gave it and when written beside it; every other prompt is written and waits. */
export const answersOrPrompts = (folder: string, otherwise: Origin): Backend => ({
  name: otherwise.by,
  ask: async (request) => {
    const found = await answerIn(folder, request, otherwise)
    if (found?.kind === 'answered') {
      // So that a replay needs neither a name nor a day to come to the same.
      const failed = await written(folder, answerFile(request), printAnswer(found))
      return failed === null ? found : {kind: 'failed', why: failed, fatal: true}
    }
    if (found) return found
    const why = await written(folder, promptFile(request), printPrompt(request))
    return why === null ? {kind: 'waiting'} : {kind: 'failed', why, fatal: true}
  }
})

/** Every prompt written, none answered. */
export const promptsOnly = (folder: string): Backend => ({
  name: 'files',
  ask: async (request) => {
    const why = await written(folder, promptFile(request), printPrompt(request))
    return why === null ? {kind: 'waiting'} : {kind: 'failed', why, fatal: true}
  }
})

/** A recorded run again. A question that was not recorded fails: the page, the prompts or the options are others by now. */
export const replayed = (folder: string, otherwise: Origin): Backend => ({
  name: otherwise.by,
  ask: async (request) =>
    (await answerIn(folder, request, otherwise)) ?? {
      kind: 'failed',
      why: `${folder} has no answer to ${promptFile(request)}, the page, the prompts or the options have changed since`,
      fatal: false
    }
})

/** Writes each answer down the moment it comes. A run that broke off is run again and goes on: what a model has answered is not asked twice. */
export const recorded = (backend: Backend, folder: string): Backend => ({
  name: backend.name,
  ask: async (request) => {
    const before = await answerIn(folder, request, {by: '', at: ''})
    if (before?.kind === 'answered' && before.by === backend.name) return before
    const reply = await backend.ask(request)
    if (reply.kind !== 'answered') return reply
    const why =
      (await written(folder, promptFile(request), printPrompt(request))) ??
      (await written(folder, answerFile(request), printAnswer(reply)))
    return why === null ? reply : {kind: 'failed', why, fatal: true}
  }
})
