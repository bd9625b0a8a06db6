// From a document to verified proposals: what is asked, in which rounds, and what of the answers is kept. What the back end
// is, it does not know; a failure of one question never takes the answers to others with it.
import type {Claim} from '../claims/claim.js'
import {candidates} from '../contradictions/candidates.js'
import {readPage} from '../contradictions/side.js'
import type {Document} from '../document/document.js'
import type {Answered, Backend, Request} from './backend.js'
import {numbered, oneLine, pageGroups, printClaims, stretches} from './page-groups.js'
import {claimsPrompt} from './prompts/claims.js'
import {contradictionsPrompt} from './prompts/contradictions.js'
import {counterPrompt} from './prompts/counter.js'
import {verdictsPrompt} from './prompts/verdicts.js'
import type {Content, Dropped, Numbered, Origin, Proposed, ProposedContradiction} from './proposed.js'
import {readScores, SCORES_PROMPT} from './scores.js'
import {surviving, type Verified, verifyClaims, verifyContradictions, verifyVerdicts} from './verify.js'

export type ProposalKind = 'contradictions' | 'claims' | 'verdicts'

export interface Page {
  readonly document: Document
  readonly claims: readonly Claim[]
  /** Texts of stored copies, for verdicts. */
  readonly sources: readonly {readonly id: string; readonly text: string}[]
}

export interface ProposeOptions {
  readonly kind: ProposalKind
  readonly runs: number
  /** Tokens that one prompt may have for claims or a source. */
  readonly budget: number
  readonly concurrency: number
  /** Ask a cross-encoder about pairs, and keep those that score this high; null for a chat model. */
  readonly threshold: number | null
}

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
  /** Every question has an answer that could be read, so that what is not among `kept` was not proposed. */
  readonly complete: boolean
}

/** A question with what becomes of its answer. */
interface Question<T extends Content = Content> {
  readonly request: Request
  readonly verify: (text: string) => Verified<T>
}

/** The questions of the first round, all runs. For an estimate, and to see what would be sent. */
export const firstRound = (page: Page, options: ProposeOptions): Request[] =>
  questionsOf(page, options).map(({request}) => request)

/** Asks everything and keeps what can be verified. Never throws for what a back end does. */
export async function propose(page: Page, backend: Backend, options: ProposeOptions): Promise<ProposeResult> {
  const questions = questionsOf(page, options)
  const asked = await askAll(questions, backend, options.concurrency)
  const first = {...gather(asked, options.runs), prompt: familyOf(options)}
  if (options.kind !== 'contradictions' || options.threshold !== null) return first
  const checked = await askAll(counterQuestions(page, asked), backend, options.concurrency)
  const all = gather(checked, options.runs)
  return {
    ...first,
    kept: all.kept.map((each) => ({...each, prompt: contradictionsPrompt.id})),
    dropped: [...first.dropped, ...all.dropped],
    waiting: first.waiting + all.waiting,
    failures: unique([...first.failures, ...all.failures]),
    complete: first.complete && all.complete
  }
}

const familyOf = ({kind, threshold}: ProposeOptions): string =>
  kind === 'contradictions' && threshold !== null ? (SCORES_PROMPT.id.split('/')[0] ?? '') : kind

const unique = (words: readonly string[]): string[] => [...new Set(words)]

function questionsOf(page: Page, options: ProposeOptions): Question[] {
  const runs = Array.from({length: options.runs}, (_, at) => at + 1)
  return runs.flatMap((run) => questionsOfRun(page, options, run))
}

function questionsOfRun(
  {document, claims, sources}: Page,
  {kind, budget, threshold}: ProposeOptions,
  run: number
): Question[] {
  const all = numbered(claims)
  if (kind === 'contradictions' && threshold !== null) return scoreQuestions(document, claims, threshold, run)
  if (kind === 'contradictions')
    return pageGroups(document, all, budget).map((group) =>
      question(contradictionsPrompt, contradictionsPrompt.user(printClaims(document, group)), run, (text) =>
        verifyContradictions(text, group)
      )
    )
  const parts = stretches(document, kind === 'claims' ? all : checkworthy(all), budget)
  if (kind === 'claims')
    return parts.map((group) =>
      question(claimsPrompt, claimsPrompt.user(printQuotes(document, group)), run, (text) => verifyClaims(text, group))
    )
  return sources.flatMap((source) =>
    pieces(source.text, budget).flatMap((piece) =>
      parts.map((group) =>
        question(verdictsPrompt, verdictsPrompt.user(printClaims(document, group), piece), run, (text) =>
          verifyVerdicts(text, group, source)
        )
      )
    )
  )
}

const checkworthy = (claims: Numbered): Numbered => new Map([...claims].filter(([, claim]) => claim.checkworthy))

/** Each claim with its quote: a split is made from those words. */
const printQuotes = (document: Document, claims: Numbered): string =>
  printClaims(document, claims)
    .split('\n')
    .flatMap((line) => {
      const quote = claims.get(Number(/^\[(\d+)\]/.exec(line)?.[1] ?? 0))?.quote
      return quote === undefined ? [line] : [line, `  quote: ${oneLine(quote)}`]
    })
    .join('\n')

/** A long source in pieces that end with a line, so that most quotes stand whole in one. */
function pieces(text: string, budget: number): string[] {
  const size = budget * 4
  const found: string[] = []
  for (let from = 0; from < text.length; ) {
    const line = text.lastIndexOf('\n', from + size)
    const to = from + size >= text.length ? text.length : line > from ? line : from + size
    found.push(text.slice(from, to))
    from = to
  }
  return found.filter((piece) => piece.trim() !== '')
}

const question = <T extends Content>(
  {id, system, schema}: {readonly id: string; readonly system: string; readonly schema: object},
  user: string,
  run: number,
  verify: (text: string) => Verified<T>
): Question<T> => ({request: {prompt: id, system, user, schema, run}, verify})

/** Pairs that one request scores; a failure costs no more than these. */
const PAIRS_AT_ONCE = 64

function scoreQuestions(document: Document, claims: readonly Claim[], threshold: number, run: number): Question[] {
  const pairs = candidates(readPage(document, claims)).map(({first, second}) => [first.claim, second.claim] as const)
  const groups = Array.from({length: Math.ceil(pairs.length / PAIRS_AT_ONCE)}, (_, at) =>
    pairs.slice(at * PAIRS_AT_ONCE, (at + 1) * PAIRS_AT_ONCE)
  )
  return groups.map((group) => {
    const texts = group.map(([a, b]) => ({premise: oneLine(a.text), hypothesis: oneLine(b.text)}))
    const asked = question(SCORES_PROMPT, JSON.stringify(texts), run, (text) => readScores(text, group, threshold))
    return {...asked, request: {...asked.request, pairs: texts}}
  })
}

interface AskedOne {
  readonly question: Question
  readonly reply: Awaited<ReturnType<Backend['ask']>>
  /** What of the answer can stand; read once, used in both rounds. */
  readonly verified: Verified
}

/** At most `concurrency` questions at a time, replies in the order of the questions. After a fatal failure no more are asked. */
async function askAll(questions: readonly Question[], backend: Backend, concurrency: number): Promise<AskedOne[]> {
  const replies: AskedOne[] = []
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

const originOf = ({request}: Question, {by, at}: Answered): Origin => ({by, prompt: request.prompt, at})

const nothing: Verified = {kept: [], dropped: []}

const verifiedBy = (question: Question, reply: AskedOne['reply']): Verified =>
  reply.kind === 'answered' ? question.verify(reply.text) : nothing

/** The second round: each run's pairs, with the words of the page around them left to the numbers. */
function counterQuestions({claims}: Page, asked: readonly AskedOne[]): Question[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return asked.flatMap((each) => {
    const pairs = each.verified.kept.filter((one): one is ProposedContradiction => one.kind === 'contradiction')
    if (pairs.length === 0) return []
    const lines = pairs.map(({first, second}, at) => {
      const [a, b] = [first, second].map((id) => oneLine(byId.get(id)?.text ?? ''))
      return `Pair ${at + 1}\n  first: ${a}\n  second: ${b}`
    })
    const {run} = each.question.request
    return [question(counterPrompt, counterPrompt.user(lines.join('\n')), run, (text) => surviving(text, pairs))]
  })
}

/** What all runs came to: each proposal once, with how many runs had it. */
function gather(asked: readonly AskedOne[], runs: number): Omit<ProposeResult, 'prompt'> {
  const kept = new Map<string, {proposed: Proposed; runs: Set<number>}>()
  const dropped: Dropped[] = []
  for (const each of asked) {
    const {question, reply, verified} = each
    if (reply.kind !== 'answered') continue
    dropped.push(...verified.dropped.map((reason) => ({reason, prompt: question.request.prompt})))
    for (const content of verified.kept) {
      const key = `${reply.by} ${keyOf(content)}`
      const known = kept.get(key) ?? {proposed: {...content, ...originOf(question, reply)}, runs: new Set<number>()}
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
