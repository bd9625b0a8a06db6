// `claimlint triage`: what models proposed, one at a time, for a person to accept or reject. Each key is saved at once.
import {type ExitCode, type Problem, type ReportProposal, settleProposal} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {coloursFor} from '../colours.js'
import {endWith, runOver} from '../command-run.js'
import {today} from '../day.js'
import {saveAnnotations} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {type Keys, keysOf} from '../proposals/keys.js'
import {proposalCard} from '../proposals/proposal-card.js'

export interface TriageOptions extends Options {
  readonly by: string
  readonly at?: string
}

interface Waiting {
  readonly checked: Checked
  readonly proposal: ReportProposal
}

/** One step, so that it can be taken back. */
interface Step {
  readonly at: number
  readonly state: 'accepted' | 'rejected' | 'skipped'
  /** What it wrote; null where it wrote nothing. */
  readonly saved: {readonly file: string; readonly before: string; readonly after: string} | null
}

interface Session {
  readonly waiting: readonly Waiting[]
  readonly texts: Map<string, string>
  readonly done: Step[]
  readonly keys: Keys
  readonly options: TriageOptions
  readonly io: Io
}

const HELP = `a  accept: from now on it counts
r  reject: asks why; it does not come back while the words stand
s  skip: it stays for another time
u  undo the last step, a skip too
q  quit; what was decided is saved
`

/** The last decision can be taken back like any other. */
const AT_THE_END = 'that was the last: u undo, q done: '

const QUESTION = 'a accept, r reject, s skip, u undo, q quit, ? help: '

export async function triage(paths: readonly string[], options: TriageOptions, io: Io): Promise<ExitCode> {
  const {checked, problems, unread} = await runOver(paths, options, io)
  const waiting = checked.flatMap((one) =>
    (one.report.proposals?.pending ?? []).map((proposal): Waiting => ({checked: one, proposal}))
  )
  const texts = new Map(checked.flatMap(({annotations}) => (annotations ? [[annotations.file, annotations.text]] : [])))
  const keys = keysOf(io)
  const session: Session = {waiting, texts, done: [], keys, options, io}
  const wrong: Problem[] = [...problems, ...unread]
  try {
    wrong.push(...(await goThrough(session)))
  } finally {
    keys.close()
  }
  if (waiting.length > 0 || wrong.length === 0) io.stdout.write(`${summary(session)}\n`)
  return endWith(wrong, true, options, io)
}

function summary({waiting, done}: Session): string {
  if (waiting.length === 0) return 'no proposal waits for a decision'
  const count = (state: Step['state']): number => done.filter((step) => step.state === state).length
  const left = waiting.length - count('accepted') - count('rejected')
  return `${count('accepted')} accepted, ${count('rejected')} rejected, ${left} left`
}

const fileOf = ({checked}: Waiting): string => checked.annotations?.file ?? ''

async function goThrough(session: Session): Promise<readonly Problem[]> {
  const {waiting, keys, io, options} = session
  const colours = coloursFor(io.stdout, io.env, options.color)
  let at = 0
  let shown = -1
  while (waiting.length > 0) {
    const one = waiting[at]
    if (one && shown !== at) {
      const card = proposalCard(one.checked, one.proposal, {place: at + 1, all: waiting.length}, colours)
      io.stdout.write(`${card}\n`)
    }
    shown = at
    io.stderr.write(one ? QUESTION : AT_THE_END)
    const key = await keys.next()
    io.stderr.write('\n')
    if (key === null || key === 'q') return []
    if (key === '?') io.stdout.write(HELP)
    const moved = key === 'u' ? await undo(session, at) : await step(session, at, key)
    if (moved.problems.length > 0) return moved.problems
    at = moved.at
  }
  return []
}

interface Moved {
  readonly at: number
  readonly problems: readonly Problem[]
}

async function undo(session: Session, at: number): Promise<Moved> {
  const last = session.done.at(-1)
  if (!last) {
    session.io.stderr.write('nothing to undo\n')
    return {at, problems: []}
  }
  const {saved} = last
  const problems = saved ? await save(session, saved.file, saved.after, saved.before) : []
  if (problems.length > 0) return {at, problems}
  session.done.pop()
  return {at: last.at, problems}
}

async function step(session: Session, at: number, key: string): Promise<Moved> {
  if (key === 's' && session.waiting[at]) {
    session.done.push({at, state: 'skipped', saved: null})
    return {at: at + 1, problems: []}
  }
  if (key !== 'a' && key !== 'r') return {at, problems: []}
  const problems = await settle(session, at, key === 'a' ? 'accepted' : 'rejected')
  return {at: problems?.length === 0 ? at + 1 : at, problems: problems ?? []}
}

/** Null where the person gave up the reason: nothing is decided then. */
async function settle(session: Session, at: number, state: 'accepted' | 'rejected'): Promise<Problem[] | null> {
  const {waiting, options, keys, io, texts, done} = session
  const one = waiting[at]
  if (!one) return null
  const reason = state === 'accepted' ? '' : await askReason(keys, io)
  if (reason === null) return null
  const file = fileOf(one)
  const before = texts.get(file) ?? ''
  const after = settleProposal(before, one.proposal.id, {
    state,
    by: options.by,
    at: options.at ?? today(),
    ...(reason === '' ? {} : {reason})
  })
  const problems = await save(session, file, before, after)
  if (problems.length === 0) done.push({at, state, saved: {file, before, after}})
  return problems
}

async function askReason(keys: Keys, io: Io): Promise<string | null> {
  io.stderr.write('why: ')
  const typed = await keys.line()
  if (typed === '' || typed === null) io.stderr.write('a rejection needs a reason, nothing was decided\n')
  return typed === '' ? null : typed
}

async function save({texts, io}: Session, file: string, before: string, after: string): Promise<Problem[]> {
  const problems = await saveAnnotations(file, before, after, io)
  if (problems.length === 0) texts.set(file, after)
  return problems
}
