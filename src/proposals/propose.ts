// From a document to verified proposals: what is asked, in which rounds, and what of the answers is kept. What the back end
// is, it does not know; a failure of one question never takes the answers to others with it.
import type {Answered, Backend, Reply, Request} from './backend.js'
import type {Content, Dropped, Origin, Proposed} from './proposed.js'
import {type Asked, counterQuestions, type Page, type ProposeOptions, type Question, questionsOf} from './questions.js'
import {SCORES_PROMPT} from './scores.js'
import type {Verified} from './verify.js'

export interface ProposeResult {
  readonly kept: readonly Proposed[]
  readonly dropped: readonly Dropped[]
  /** Prompts that were written and wait for an answer. */
  readonly waiting: number
  /** Why questions stayed without an answer, each once. */
  readonly failures: readonly string[]
  /** Names of those who answered, each once. */
  readonly by: readonly string[]
  /** The prompt that the proposals answer, without its version. */
  readonly prompt: string
  /**
   * Every pair was asked about and every question has an answer that could be read, so that what is not among `kept` was not
   * proposed.
   */
  readonly complete: boolean
}

/** The questions of the first round, all runs. For an estimate, and to see what would be sent. */
export const firstRound = (page: Page, options: ProposeOptions): Request[] =>
  questionsOf(page, options).map(({request}) => request)

/** Asks everything and keeps what can be verified. Never throws for what a back end does. */
export async function propose(page: Page, backend: Backend, options: ProposeOptions): Promise<ProposeResult> {
  const questions = questionsOf(page, options)
  const asked = await askAll(questions, backend, options.concurrency)
  const all = gather(asked, options.runs)
  const first = {...all, prompt: familyOf(options), complete: all.complete && !leavesPairsOut(options)}
  if (options.kind !== 'contradictions' || options.threshold !== null) return first
  const checked = await askAll(counterQuestions(page, asked, options.budget), backend, options.concurrency)
  const last = gather(checked, options.runs)
  return {
    ...first,
    kept: last.kept,
    dropped: [...first.dropped, ...last.dropped],
    waiting: first.waiting + last.waiting,
    failures: unique([...first.failures, ...last.failures]),
    complete: first.complete && last.complete
  }
}

const familyOf = ({kind, threshold}: ProposeOptions): string =>
  kind === 'contradictions' && threshold !== null ? (SCORES_PROMPT.id.split('/')[0] ?? '') : kind

/** What was not asked about may still hold: a run with fewer pairs takes nothing out that an earlier run proposed. */
const leavesPairsOut = ({kind, pairs}: ProposeOptions): boolean => kind === 'contradictions' && pairs !== undefined

const unique = (words: readonly string[]): string[] => [...new Set(words)]

/** At most `concurrency` questions at a time, replies in the order of the questions. After a fatal failure no more are asked. */
async function askAll(questions: readonly Question[], backend: Backend, concurrency: number): Promise<Asked[]> {
  const replies: Asked[] = []
  const queue = questions.entries()
  let stopped = false
  const work = async (): Promise<void> => {
    for (const [at, question] of queue) {
      if (stopped) return
      const reply = await backend.ask(question.request)
      if (reply.kind === 'failed' && reply.fatal) stopped = true
      replies[at] = {question, reply, verified: verifiedBy(question, reply)}
    }
  }
  await Promise.all(Array.from({length: Math.min(concurrency, questions.length)}, work))
  return replies.filter((each) => each !== undefined)
}

const originOf = ({request, origin}: Question, {by, at}: Answered): Origin => origin ?? {by, prompt: request.prompt, at}

const nothing: Verified = {kept: [], dropped: []}

const verifiedBy = (question: Question, reply: Reply): Verified =>
  reply.kind === 'answered' ? question.verify(reply.text) : nothing

/** What all runs came to: each proposal once, with how many runs had it. */
function gather(asked: readonly Asked[], runs: number): Omit<ProposeResult, 'prompt'> {
  const kept = new Map<string, {proposed: Proposed; runs: Set<number>}>()
  const dropped: Dropped[] = []
  for (const each of asked) {
    const {question, reply, verified} = each
    if (reply.kind !== 'answered') continue
    dropped.push(...verified.dropped.map((reason) => ({reason, prompt: question.request.prompt})))
    for (const content of verified.kept) {
      const origin = originOf(question, reply)
      const key = `${origin.by} ${keyOf(content)}`
      const known = kept.get(key) ?? {proposed: {...content, ...origin}, runs: new Set<number>()}
      kept.set(key, {...known, runs: known.runs.add(question.request.run)})
    }
  }
  const failures = asked.flatMap(({reply}) => (reply.kind === 'failed' ? [reply.why] : []))
  return {
    kept: [...kept.values()].map(({proposed, runs: seen}) =>
      runs === 1 ? proposed : {...proposed, runs: {seen: seen.size, of: runs}}
    ),
    dropped,
    waiting: asked.filter(({reply}) => reply.kind === 'waiting').length,
    failures: unique(failures),
    by: unique(asked.flatMap(({reply}) => (reply.kind === 'answered' ? [reply.by] : []))),
    complete: asked.every(({reply, verified}) => reply.kind === 'answered' && !verified.unread)
  }
}

/** Two proposals are one where they say the same of the same claims, whatever the clash was called. */
function keyOf(content: Content): string {
  if (content.kind === 'contradiction') return `pair ${content.first} ${content.second}`
  if (content.kind === 'split') return `split ${content.claim} ${content.parts.map(({text}) => text).join(' | ')}`
  if (content.kind === 'class') return `class ${content.claim} ${content.class}`
  return `verdict ${content.claim} ${content.source} ${content.verdict}`
}
