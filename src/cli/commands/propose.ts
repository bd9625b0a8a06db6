// `claimlint propose`: a model proposes, the core verifies, the rest is for people. What it keeps goes into the annotation
// file as proposals, which count for nothing until somebody accepts them.
import {relative, resolve, sep} from 'node:path'
import {type AddedProposals, addProposals, type ExitCode, type Problem, readDocument, splitClaims} from '../../index.js'
import {
  type Backend,
  type Dropped,
  type Estimate,
  estimate,
  firstRound,
  type Page,
  type ProposeOptions,
  type ProposeResult,
  propose as proposeFor
} from '../../proposals/index.js'
import {endWith, note} from '../command-run.js'
import {saveAnnotations} from '../edit-annotations.js'
import {newAnnotationPath} from '../find-annotations.js'
import {printable} from '../find-documents.js'
import type {Io} from '../io.js'
import {hanging, visible} from '../print/wrap.js'
import {chooseBackend, isLive} from '../proposals/choose-backend.js'
import type {ProposeCommand} from '../proposals/propose-options.js'
import {sourceTexts} from '../proposals/source-texts.js'
import {UsageError} from '../usage-error.js'
import {type Opened, visitDocuments} from '../visit-documents.js'

interface Case {
  readonly opened: Opened
  readonly page: Page
}

export async function propose(paths: readonly string[], options: ProposeCommand, io: Io): Promise<ExitCode> {
  const backend = chooseBackend(options, io)
  const {results, problems} = await visitDocuments({...options, paths, out: folderOf(options)}, io, (opened) => opened)
  const cases: Case[] = []
  for (const opened of results) cases.push(await caseOf(opened, options, io))
  const asking = askingFor(options)
  if (isLive(options)) tellCost(cases, asking, options, io)
  const wrong: Problem[] = [...problems]
  let waiting = 0
  for (const each of cases) {
    const done = await proposeOne(each, backend, asking, options, io)
    wrong.push(...done.problems)
    waiting += done.waiting
  }
  if (waiting > 0) note(nextStep(options), options, io)
  return endWith(onceEach(wrong), true, options, io)
}

/** What to do about prompts that wait. */
function nextStep({export: exported, import: imported}: ProposeCommand): string {
  const folder = exported ?? imported
  return `answer each NAME.prompt.md in ${folder} in a file NAME.answer.json beside it, then run this again with \`--import ${folder}\``
}

/** Prompts and answers are no documents, wherever they are kept. */
const folderOf = (options: ProposeCommand): string | undefined =>
  options.export ?? options.import ?? options.record ?? options.replay

const unique = (words: readonly string[]): string[] => [...new Set(words)]

const onceEach = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({message}, at) => problems.findIndex((other) => other.message === message) === at)

async function caseOf(opened: Opened, options: ProposeCommand, io: Io): Promise<Case> {
  const document = readDocument(opened.source, {path: opened.path})
  const {sources, notes} = options.kind === 'verdicts' ? await sourceTexts(opened) : {sources: [], notes: []}
  for (const each of notes) note(each, options, io)
  if (options.kind === 'verdicts' && sources.length === 0)
    note(`${opened.path}: no source has a stored copy, so nothing can be quoted`, options, io)
  return {opened, page: {document, claims: splitClaims(document), sources}}
}

const askingFor = ({
  kind,
  runs,
  budget,
  concurrency,
  crossEncoder,
  threshold,
  pairs
}: ProposeCommand): ProposeOptions => ({
  kind,
  runs,
  budget,
  concurrency,
  threshold: crossEncoder === undefined ? null : threshold,
  ...(pairs === undefined ? {} : {pairs})
})

/** The second questions are known only after the first answers; they show a part of the page, at most as much again. */
const WITH_SECOND_ROUND = 2

/** Throws UsageError before anything is spent. */
function tellCost(cases: readonly Case[], asking: ProposeOptions, options: ProposeCommand, io: Io): void {
  const {priceIn, priceOut, maxCost} = options
  if (maxCost !== undefined && (priceIn === undefined || priceOut === undefined))
    throw new UsageError('`--max-cost` needs prices, add `--price-in` and `--price-out` for a million tokens')
  const prices = priceIn === undefined && priceOut === undefined ? null : {in: priceIn ?? 0, out: priceOut ?? 0}
  const requests = cases.flatMap(({page}) => firstRound(page, asking))
  const share = asking.kind === 'contradictions' && asking.threshold === null ? WITH_SECOND_ROUND : 1
  const expected = estimate(requests, prices, share)
  if (maxCost !== undefined && (expected.cost ?? 0) > maxCost)
    throw new UsageError(`${costWords(expected)}, more than \`--max-cost ${maxCost}\`; nothing was sent`)
  note(costWords(expected), options, io)
}

function costWords({requests, tokensIn, tokensOut, cost}: Estimate): string {
  const price = cost === null ? '' : `, at most about ${cost.toFixed(4)}`
  return `${many(requests, 'prompt')}, about ${tokensIn} tokens to send and ${tokensOut} to receive${price}`
}

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

async function proposeOne(
  {opened, page}: Case,
  backend: Backend,
  asking: ProposeOptions,
  options: ProposeCommand,
  io: Io
): Promise<{problems: Problem[]; waiting: number}> {
  const result = await proposeFor(page, backend, asking)
  const failures = result.failures.map((message) => ({file: opened.path, message}))
  const told = options.export === undefined ? await keep(opened, page, result, io) : {words: '', problems: []}
  const waiting = result.waiting === 0 ? [] : [waitingWords(result, options)]
  io.stdout.write(`${opened.path}: ${[told.words, droppedWords(result), ...waiting].filter(Boolean).join(', ')}\n`)
  io.stdout.write(runWords(result, page))
  if (options.verbose) for (const each of result.dropped) io.stderr.write(droppedLine(opened.path, each))
  return {problems: [...failures, ...told.problems], waiting: result.waiting}
}

/** How often each came, the most often first; nothing where there was one run. */
function runWords({kept}: ProposeResult, {claims}: Page): string {
  const quoteOf = (id: string): string => `“${visible(claims.find((claim) => claim.id === id)?.quote ?? '')}”`
  const about = (one: ProposeResult['kept'][number]): string =>
    'first' in one ? `${quoteOf(one.first)} against ${quoteOf(one.second)}` : `${one.kind} of ${quoteOf(one.claim)}`
  const counted = kept.flatMap((one) => (one.runs ? [{...one.runs, words: about(one)}] : []))
  return counted
    .toSorted((a, b) => b.seen - a.seen)
    .map(({seen, of, words}) => `${hanging(`  ${seen} of ${of}  `, words, WIDTH).join('\n')}\n`)
    .join('')
}

const WIDTH = 96

const droppedWords = ({dropped}: ProposeResult): string => (dropped.length === 0 ? '' : `${dropped.length} dropped`)

/** A model's words stand in some reasons; a terminal must not take them for commands. */
const droppedLine = (path: string, {prompt, reason}: Dropped): string =>
  `${path}: dropped (${prompt}): ${reason.replace(/\p{Cc}+/gu, ' ').slice(0, 300)}\n`

const waitingWords = ({waiting}: ProposeResult, options: ProposeCommand): string =>
  `${many(waiting, 'prompt')} without an answer in ${options.export ?? options.import ?? 'the folder'}`

const noneWords = (failures: readonly string[]): string =>
  failures.length === 0 ? 'nothing proposed' : 'nothing proposed, not every question was answered'

async function keep(
  {path, annotations, project}: Opened,
  {document, claims}: Page,
  result: ProposeResult,
  io: Io
): Promise<{words: string; problems: readonly Problem[]}> {
  const {kept, waiting, failures} = result
  const absolute = resolve(io.cwd, path)
  const file = annotations?.file ?? printable(await newAnnotationPath(absolute, project.place), io.cwd)
  const target = relative(project.place.project, absolute).split(sep).join('/')
  const before = annotations?.text ?? null
  const done = addProposals(before, document, claims, kept, target, result.complete ? result : null)
  const problems = done.text === (before ?? '') ? [] : await saveAnnotations(file, before, done.text, io)
  const none = kept.length > 0 ? '' : waiting > 0 ? '' : noneWords(failures)
  const words = [none, kept.length === 0 ? '' : `${many(done.added, 'proposal')} in ${file}`, ...changeWords(done)]
  return {words: problems.length > 0 ? 'nothing written' : words.filter(Boolean).join(', '), problems}
}

const changeWords = ({known, replaced, unplaced}: AddedProposals): string[] => [
  known === 0 ? '' : `${known} known already`,
  replaced === 0 ? '' : `${replaced} of an earlier run taken out`,
  unplaced.length === 0 ? '' : `${unplaced.length} not recorded (${unique(unplaced).join('; ')})`
]
