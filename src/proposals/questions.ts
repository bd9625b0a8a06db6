// What is asked, and what becomes of each answer: the questions of the first round by kind, and those that follow from their
// answers.
import type {Claim} from '../claims/claim.js'
import type {Pair} from '../contradictions/candidates.js'
import {readPage} from '../contradictions/side.js'
import type {Document} from '../document/document.js'
import type {Reply, Request} from './backend.js'
import {tokensOf} from './estimate.js'
import {likelyPairs} from './likely-pairs.js'
import {numbered, oneLine, pageGroups, printClaims, stretches} from './page-groups.js'
import {claimsPrompt} from './prompts/claims.js'
import {contradictionsPrompt} from './prompts/contradictions.js'
import {counterPrompt} from './prompts/counter.js'
import {verdictsPrompt} from './prompts/verdicts.js'
import type {Content, Numbered, Origin, ProposedContradiction} from './proposed.js'
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
  /** Pairs of the page that are asked about, the likeliest; all where it is left out. A chat model reads a page that fits whole. */
  readonly pairs?: number
}

/** A question with what becomes of its answer. */
export interface Question<T extends Content = Content> {
  readonly request: Request
  /** Who proposed what it is about, where that is settled before it is asked. */
  readonly origin?: Origin
  /** The claims that it shows. */
  readonly shown: Numbered
  readonly verify: (text: string) => Verified<T>
}

export function questionsOf(page: Page, options: ProposeOptions): Question[] {
  const runs = Array.from({length: options.runs}, (_, at) => at + 1)
  return runs.flatMap((run) => questionsOfRun(page, options, run))
}

function questionsOfRun(
  {document, claims, sources}: Page,
  {kind, budget, threshold, pairs = Number.POSITIVE_INFINITY}: ProposeOptions,
  run: number
): Question[] {
  const all = numbered(claims)
  if (kind === 'contradictions' && threshold !== null)
    return scoreQuestions(likelyPairs(readPage(document, claims), pairs), threshold, run)
  if (kind === 'contradictions')
    return pageGroups(document, all, budget, pairs).map((group) =>
      question(contradictionsPrompt, contradictionsPrompt.user(printClaims(document, group)), run, group, (text) =>
        verifyContradictions(text, group)
      )
    )
  const parts = stretches(document, kind === 'claims' ? all : checkworthy(all), budget)
  if (kind === 'claims')
    return parts.map((group) =>
      question(claimsPrompt, claimsPrompt.user(printQuotes(document, group)), run, group, (text) =>
        verifyClaims(text, group)
      )
    )
  return sources.flatMap((source) =>
    pieces(source.text, budget).flatMap((piece) =>
      parts.map((group) =>
        question(verdictsPrompt, verdictsPrompt.user(printClaims(document, group), piece), run, group, (text) =>
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
  shown: Numbered,
  verify: (text: string) => Verified<T>
): Question<T> => ({request: {prompt: id, system, user, schema, run}, shown, verify})

/** Pairs that one request scores; a failure costs no more than these. */
const PAIRS_AT_ONCE = 64

function scoreQuestions(likely: readonly Pair[], threshold: number, run: number): Question[] {
  const pairs = likely.map(({first, second}) => [first.claim, second.claim] as const)
  const groups = Array.from({length: Math.ceil(pairs.length / PAIRS_AT_ONCE)}, (_, at) =>
    pairs.slice(at * PAIRS_AT_ONCE, (at + 1) * PAIRS_AT_ONCE)
  )
  return groups.map((group) => {
    const texts = group.map(([a, b]) => ({premise: oneLine(a.text), hypothesis: oneLine(b.text)}))
    const asked = question(SCORES_PROMPT, JSON.stringify(texts), run, new Map(), (text) =>
      readScores(text, group, threshold)
    )
    return {...asked, request: {...asked.request, pairs: texts}}
  })
}

/** A question of the first round with what of its answer can stand. */
export interface Asked {
  readonly question: Question
  readonly reply: Reply
  readonly verified: Verified
}

/** The second round: each run's pairs by number, with the whole answers that they stand in where there is room for them. */
export function counterQuestions({document, claims}: Page, asked: readonly Asked[], budget: number): Question[] {
  const all = numbered(claims)
  const numbers = new Map([...all].map(([number, {id}]) => [id, number]))
  return asked.flatMap(({question: {request, shown}, reply, verified}) => {
    const pairs = verified.kept.filter((one): one is ProposedContradiction => one.kind === 'contradiction')
    if (pairs.length === 0 || reply.kind !== 'answered') return []
    const named = new Set(pairs.flatMap(({first, second}) => [first, second]))
    const sections = new Set(claims.filter(({id}) => named.has(id)).map(({section}) => section))
    const answers: Numbered = new Map([...all].filter(([, {section}]) => sections.has(section)))
    const page = printClaims(document, answers)
    const lines = pairs.map(
      ({first, second}, at) => `Pair ${at + 1}: [${numbers.get(first)}] and [${numbers.get(second)}]`
    )
    const user = counterPrompt.user(tokensOf(page) <= budget ? page : printClaims(document, shown), lines.join('\n'))
    const asking = question(counterPrompt, user, request.run, answers, (text) => surviving(text, pairs))
    return [{...asking, origin: {by: reply.by, prompt: request.prompt, at: reply.at}}]
  })
}
